// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textlabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>

namespace wardroom {

TextLabel::TextLabel(TextRole role, Token token, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_token(token)
{
    setTextFormat(Qt::PlainText);
    applyTheme();
}

void TextLabel::setToken(Token token)
{
    if (token == m_token)
        return;
    m_token = token;
    applyTheme();
}

void TextLabel::setBold(bool bold)
{
    m_bold = bold;
    applyTheme();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void TextLabel::applyTheme()
{
    QFont font = fontFor(this, m_role);
    if (m_bold)
        font.setBold(*m_bold);
    setFont(font);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeOf(this).color(m_token));
    setPalette(colours);
}

} // namespace wardroom
