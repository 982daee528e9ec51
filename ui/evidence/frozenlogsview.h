// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/loglinemodel.h"

#include <QtWidgets/QWidget>

class QPlainTextEdit;

namespace wardroom {

class LogView;
struct FrozenLogs;

/// Log lines as they were pinned, oldest first.
class FrozenLogsView final : public QWidget
{
    Q_OBJECT
public:
    explicit FrozenLogsView(QWidget *parent = nullptr);

    void setLogs(const FrozenLogs &logs);
    void setZone(const QTimeZone &zone, const QString &name);
    LogView &view() const { return *m_view; }
    /// Time and text alone, for an inspector that has no room for columns.
    void setCompact(bool compact);

private:
    void showPlain();

    LogLineModel m_lines;
    LogView *m_view;
    QPlainTextEdit *m_plain;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace wardroom
