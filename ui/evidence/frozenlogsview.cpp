// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/frozenlogsview.h"

#include "services/evidence/frozendata.h"
#include "services/logs/linetext.h"
#include "services/loki/loglevel.h"
#include "services/render/format.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/logs/logview.h"
#include "ui/theme/fonts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>

#include <limits>

namespace wardroom {

namespace {

LogLine lineOf(const FrozenLogLine &frozen)
{
    std::vector<Labels::Pair> labels(frozen.labels.begin(), frozen.labels.end());
    LogLine line;
    line.timeNs = frozen.timeNs;
    line.text = frozen.text;
    line.stream = std::make_shared<const Labels>(std::move(labels));
    line.level = detectLogLevel(line);
    return line;
}

} // namespace

FrozenLogsView::FrozenLogsView(QWidget *parent)
    : QWidget(parent)
    , m_lines(nullptr, std::numeric_limits<int>::max())
    , m_view(new LogView(this))
    , m_plain(new QPlainTextEdit(this))
{
    m_lines.setOrder(LogOrder::OldestFirst);
    m_view->setLines(&m_lines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    column->addWidget(m_plain);
    m_plain->setReadOnly(true);
    m_plain->setFrameShape(QFrame::NoFrame);
    m_plain->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_plain->setTabChangesFocus(true);
    m_plain->hide();
    onRestyle(this, [this] { m_plain->setFont(fontFor(m_plain, TextRole::Code)); });
    onRetranslate(this, [this] {
        m_view->setAccessibleName(tr("Frozen log lines"));
        m_plain->setAccessibleName(tr("Frozen log lines"));
    });
}

void FrozenLogsView::setLogs(const FrozenLogs &logs)
{
    std::vector<LogLine> lines;
    lines.reserve(logs.lines.size());
    for (const FrozenLogLine &line : logs.lines)
        lines.push_back(lineOf(line));
    m_lines.replace(std::move(lines));
    m_view->scrollToTop();
    showPlain();
}

void FrozenLogsView::setZone(const QTimeZone &zone, const QString &name)
{
    m_lines.setZone(zone);
    m_view->setZoneName(name);
    m_zone = zone;
    showPlain();
}

void FrozenLogsView::setCompact(bool compact)
{
    m_view->setVisible(!compact);
    m_plain->setVisible(compact);
    showPlain();
}

void FrozenLogsView::showPlain()
{
    constexpr int most = 1'000; // the window has them all
    const Formatter format(languageOf(), m_zone);
    QStringList texts;
    for (int row = 0; row < std::min(most, m_lines.lineCount()) && !m_plain->isHidden(); ++row)
        texts << format.time(m_lines.line(row).timeMs()) + QStringLiteral("  ") + displayLine(m_lines.line(row).text);
    m_plain->setPlainText(texts.join(u'\n'));
}

} // namespace wardroom
