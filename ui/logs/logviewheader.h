// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <array>

namespace wardroom {

/// Heads of the log list's columns. The columns themselves are fixed, so this paints words and is no QHeaderView.
class LogViewHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit LogViewHeader(QWidget *parent = nullptr);

    /// Left edges of time, level, source and line.
    void setColumns(const std::array<int, 4> &lefts);
    /// Name of the time zone, written behind "Time".
    void setZoneName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<int, 4> m_lefts{};
    QString m_zoneName;
};

} // namespace wardroom
