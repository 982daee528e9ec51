// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logqledit.h"

#include "ui/logs/logqlhighlighter.h"
#include "ui/theme/wardroomstyle.h"

namespace wardroom {

LogQlEdit::LogQlEdit(QWidget *parent)
    : QueryEdit(parent)
    , m_highlighter(new LogQlHighlighter(document()))
{
    LogQlEdit::followAppearance();
}

void LogQlEdit::followAppearance()
{
    QueryEdit::followAppearance();
    m_highlighter->setTheme(themeOf(this));
}

} // namespace wardroom
