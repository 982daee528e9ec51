// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <deque>
#include <functional>

namespace wardroom {

class DemoStory;
class MainWindow;
class Page;

/// Opens each page of a window, waits until it is complete, and writes it to FOLDER/PAGE.png. For the manual, bug reports and
/// tests.
class ScreenshotRun final : public QObject
{
    Q_OBJECT
public:
    static constexpr int TimeoutMs = 90'000; ///< for each page
    static constexpr int IncidentTimeoutMs = 60'000; ///< then the pictures are made without its alerts

    ScreenshotRun(MainWindow &window, QString folder, QObject *parent = nullptr);

    /// A picture after those of the pages: @p open brings it up, and gives the page that must be complete; null: there is none.
    void add(const QString &name, std::function<Page *()> open);
    /// What is told, from the alerts that are waited for, before the first picture. It must outlive the run.
    void setStory(DemoStory &story);

    enum class WaitFor {
        Nothing, ///< no environment is opened: empty pages are complete
        Session, ///< an environment is being opened
        Incident, ///< … and pictures are to show its alerts, should one of P0 come in time
    };
    void start(WaitFor waitFor);

Q_SIGNALS:
    /// 0, or 1 with the reason.
    void finished(int exitCode, const QString &problem);

private:
    struct Picture
    {
        QString name;
        std::function<Page *()> open;
    };
    void next();
    void check();
    void shoot();
    void end(const QString &problem);
    bool isReady();
    std::vector<Alert> urgentAlerts() const;
    void watchAlerts();

    MainWindow &m_window;
    const QString m_folder;
    std::vector<Picture> m_more; ///< after those of the pages
    std::deque<Picture> m_waiting; ///< still to come, the open one first
    QPointer<Page> m_page; ///< of the open one
    DemoStory *m_story = nullptr;
    WaitFor m_waitFor = WaitFor::Nothing;
    QMetaObject::Connection m_alertWatch;
    QMetaObject::Connection m_watch;
    QTimer m_limit;
    QTimer m_settle; ///< a complete page is given one turn of the event loop to lay itself out
};

} // namespace wardroom
