// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/logsbody.h"

#include "models/logs/loglinemodel.h"
#include "ui/logs/logview.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace wardroom {

LogsBody::LogsBody(QWidget *parent)
    : PanelBody(parent)
    , m_lines(new LogLineModel(this))
    , m_view(new LogView)
{
    m_view->setLines(m_lines);
    bareColumn()->addWidget(m_view);
}

std::vector<LogLine> LogsBody::pinLines() const
{
    return m_view->chosenLines();
}

bool LogsBody::fill(const PanelContent &content)
{
    m_lines->setZone(content.format.zone());
    m_view->setZoneName(content.format.zoneName(content.nowMs));
    m_view->setWrapped(content.panel.options.value(u"wrapLogMessage").toBool());
    m_view->setAccessibleName(content.placed.title);
    std::vector<LogLine> lines = content.data.lines;
    std::stable_sort(lines.begin(), lines.end(),
                     [](const LogLine &a, const LogLine &b) { return a.timeNs < b.timeNs; });
    m_lines->replace(std::move(lines));
    return m_lines->lineCount() > 0;
}

} // namespace wardroom
