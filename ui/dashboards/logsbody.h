// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboards/panelbody.h"

namespace wardroom {

class LogLineModel;
class LogView;

/// logs: the newest lines of its queries.
class LogsBody final : public PanelBody
{
    Q_OBJECT
public:
    explicit LogsBody(QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    std::vector<LogLine> pinLines() const override;
    LogView *view() const { return m_view; }

private:
    LogLineModel *m_lines;
    LogView *m_view;
};

} // namespace wardroom
