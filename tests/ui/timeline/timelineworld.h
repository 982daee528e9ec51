// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/clock.h"
#include "services/evidence/pinner.h"
#include "services/incident/incidentdesk.h"
#include "ui/timeline/timelineeditor.h"

#include <QtCore/QTemporaryDir>

namespace wardroom {

/// A store in a folder of its own with one incident, and the editor that shows it. Times stand still.
class TimelineWorld
{
public:
    TimelineWorld();
    ~TimelineWorld();

    /// Declares an incident that began at 22:30 in Taipei and opens it. False where the store does not.
    bool declare(bool chinese = false);
    bool add(const std::vector<TimelineEvent> &events);
    /// The sample incident, with its charts pinned, resolved at 23:21.
    bool fill(bool chinese);
    bool change(const Change &change);
    /// Ends store and editor and starts them again on the same file.
    bool restart();
    void show(QSize size);
    const TimelineEvent *event(const QString &title) const;
    QStringList titles() const; ///< of the rows that are shown
    int row(const QString &title) const;

    QTemporaryDir dir;
    ManualClock clock;
    TimeCursor cursor;
    std::unique_ptr<Store> store;
    std::unique_ptr<IncidentDesk> desk;
    std::unique_ptr<Pinner> pinner;
    std::unique_ptr<ViewContext> view;
    QUuid id;
    std::shared_ptr<IncidentFile> file;
    std::unique_ptr<QWidget> window;
    TimelineEditor *editor = nullptr;

private:
    bool start();
    bool open();
};

} // namespace wardroom
