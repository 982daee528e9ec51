// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/testresults.h"

#include "ui/common/errortext.h"
#include "ui/common/marklabel.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/settings/reporttext.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>

namespace wardroom {

TestResults::TestResults(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    onRetranslate(this, [this] { rebuild(); });
}

void TestResults::clear()
{
    m_reports.clear();
    m_error.reset();
    rebuild();
}

void TestResults::add(const SourceReport &report)
{
    m_reports.push_back(report);
    rebuild();
}

void TestResults::fail(const Error &error)
{
    m_error = error;
    rebuild();
}

void TestResults::rebuild()
{
    delete m_blocks;
    m_blocks = new QWidget;
    auto *column = new QVBoxLayout(m_blocks);
    column->setContentsMargins(0, 0, 0, 0);
    const auto addLine = [this, column](const QString &line) {
        auto *label = new TextLabel(TextRole::Base, Token::TextSecondary);
        label->setText(line);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(scaled(this, 22), 0, 0, 0);
        column->addWidget(label);
    };
    for (const SourceReport &report : m_reports) {
        const ReportText text = ReportText::of(report);
        auto *mark = new MarkLabel;
        mark->setState(text.mark, text.headline);
        column->addWidget(mark);
        for (const QString &line : text.lines)
            addLine(line);
    }
    if (m_error)
        addLine(errorText(*m_error).text());
    m_column->addWidget(m_blocks);
    setVisible(!m_reports.empty() || m_error);
}

} // namespace wardroom
