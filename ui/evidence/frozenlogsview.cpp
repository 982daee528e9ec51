// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/frozenlogsview.h"

#include "services/evidence/frozendata.h"
#include "services/loki/loglevel.h"
#include "ui/common/retranslate.h"
#include "ui/logs/logview.h"

#include <QtWidgets/QBoxLayout>

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
{
    m_lines.setOrder(LogOrder::OldestFirst);
    m_view->setLines(&m_lines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    onRetranslate(this, [this] { m_view->setAccessibleName(tr("Frozen log lines")); });
}

void FrozenLogsView::setLogs(const FrozenLogs &logs)
{
    std::vector<LogLine> lines;
    lines.reserve(logs.lines.size());
    for (const FrozenLogLine &line : logs.lines)
        lines.push_back(lineOf(line));
    m_lines.replace(std::move(lines));
    m_view->scrollToTop();
}

void FrozenLogsView::setZone(const QTimeZone &zone, const QString &name)
{
    m_lines.setZone(zone);
    m_view->setZoneName(name);
}

} // namespace wardroom
