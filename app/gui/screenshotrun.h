// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

namespace wardroom {

class MainWindow;

/// Opens each page of a window, waits until it is complete, and writes it to FOLDER/PAGE.png. For the manual, bug reports and
/// tests.
class ScreenshotRun final : public QObject
{
    Q_OBJECT
public:
    static constexpr int TimeoutMs = 60'000; ///< for all pages together

    ScreenshotRun(MainWindow &window, QString folder, QObject *parent = nullptr);

    /// @p waitForSession: an environment is being opened; without one, empty pages are complete.
    void start(bool waitForSession);

Q_SIGNALS:
    /// 0, or 1 with the reason.
    void finished(int exitCode, const QString &problem);

private:
    void next();
    void check();
    void shoot();
    void end(const QString &problem);

    MainWindow &m_window;
    const QString m_folder;
    QStringList m_waiting; ///< ids of pages still to come, the open one first
    bool m_waitForSession = false;
    QMetaObject::Connection m_watch;
    QTimer m_limit;
    QTimer m_settle; ///< a complete page is given one turn of the event loop to lay itself out
};

} // namespace wardroom
