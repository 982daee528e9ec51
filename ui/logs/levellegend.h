// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logvolume.h"

#include <QtWidgets/QWidget>

namespace wardroom {

/// "— ERROR 19,396  — WARN 9,121": the levels that occur, worst first.
class LevelLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit LevelLegend(QWidget *parent = nullptr);

    void setVolume(const LogVolumeBars &volume);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        LogLevel level = LogLevel::Unknown;
        qint64 lines = 0;
    };
    int widthOf(const Entry &entry) const;

    std::vector<Entry> m_entries;
};

} // namespace wardroom
