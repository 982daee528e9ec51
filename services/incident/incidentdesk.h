// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidentedits.h"
#include "services/store/store.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>

namespace wardroom {

/// One incident that is open in a window, kept up to date with the store. Shared by all pages that show it.
class IncidentFile final : public QObject
{
    Q_OBJECT
public:
    const QUuid &id() const { return m_id; }
    bool isLoaded() const { return m_loaded; }
    std::optional<Error> problem() const { return m_problem; }
    const IncidentContent &content() const { return m_content; }
    const Incident &incident() const { return m_content.incident; }
    const UndoState &undoState() const { return m_undo; }
    const TimelineEvent *event(const QUuid &id) const; ///< null where there is none (any more)
    std::vector<Pin> pinsOf(const QUuid &event) const;

Q_SIGNALS:
    void loaded(); ///< or failed: see problem()
    void changed(); ///< anything of content()
    void undoStateChanged();

private:
    friend class IncidentDesk;
    explicit IncidentFile(const QUuid &id);
    void take(const std::vector<Record> &records);
    bool holds(const QUuid &id) const;
    void show(Result<IncidentContent> content);
    void setSuffix(const QString &suffix);

    QUuid m_id;
    bool m_loaded = false;
    std::vector<Record> m_waiting; ///< changes that came while it was being loaded
    bool m_undoStale = false; ///< another change came while the undo state was being asked for
    std::optional<Error> m_problem;
    IncidentContent m_content;
    UndoState m_undo;
    RequestHandle m_loading;
    RequestHandle m_undoLoading;
};

/// Incidents as the windows see them: the list of all, those that are open, the one that is being worked on, and the way to
/// change them. Lives in the GUI's thread; the store works in its own.
class IncidentDesk final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the desk. @p actor: asked at every change.
    IncidentDesk(Store &store, const Clock &clock, std::function<QString()> actor, QObject *parent = nullptr);
    ~IncidentDesk() override;

    Store &store() { return m_store; }
    EditContext context() const; ///< now, and who

    bool hasLoaded() const { return m_hasLoaded; }
    std::optional<Error> problem() const { return m_problem; }
    const std::vector<Incident> &incidents() const { return m_incidents; } ///< newest first, with suffixes
    const Incident *find(const QUuid &id) const; ///< null where there is none
    const std::vector<Pin> &tray() const { return m_tray; } ///< pins to be filed, newest first

    /// The incident that commands, pins and the war room mean; null: none. Set by declare(), by a person, or the only open one.
    QUuid current() const { return m_current; }
    void setCurrent(const QUuid &id);

    /// Loads it if need be; kept while somebody holds it.
    std::shared_ptr<IncidentFile> open(const QUuid &id);

    /// Declares, makes it the current one; the callback gets its id.
    RequestHandle declare(const IncidentDraft &draft, QObject *guard, std::function<void(Result<QUuid>)> callback);
    /// Writes; what it changed is told by changed() of list and files before the callback comes. A change that nobody must wait for
    /// may be given without guard: its failure is told by failed().
    RequestHandle submit(const Change &change, QObject *guard, std::function<void(Result<Receipt>)> callback);
    void submit(const Change &change);
    void undo(const QUuid &incident); ///< failure: failed()
    void redo(const QUuid &incident);

    /// When the store last said that a change of ours is on the disk; 0: nothing was written yet.
    qint64 savedMs() const { return m_savedMs; }
    int pending() const { return m_pending; } ///< changes not yet on the disk

Q_SIGNALS:
    void listChanged(); ///< incidents(), or hasLoaded()
    void trayChanged();
    void currentChanged();
    void savedChanged(); ///< savedMs() or pending()
    void failed(const wardroom::Error &error); ///< a change could not be written

private:
    struct Lists
    {
        std::vector<Incident> incidents;
        std::vector<Pin> tray;
    };
    void load();
    void show(Result<Lists> lists);
    void take(const std::vector<Record> &records);
    bool takeIncidents(const std::vector<Record> &records);
    bool takeTray(const std::vector<Record> &records);
    void takeFiles(const std::vector<Record> &records);
    static std::vector<Record> recordsFor(const IncidentFile &file, const std::vector<Record> &records);
    void loadFile(const std::shared_ptr<IncidentFile> &file);
    void loadUndoState(IncidentFile *file);
    void settleCurrent();
    void keep(RequestHandle request);
    void begin();
    void finish(const Result<Receipt> &receipt, bool told);
    QString suffixOf(const QUuid &id) const;
    static Lists listsOf(const std::vector<Record> &incidents, const std::vector<Record> &pins);

    Store &m_store;
    const Clock &m_clock;
    std::function<QString()> m_actor;
    bool m_hasLoaded = false;
    std::optional<Error> m_problem;
    std::vector<Record> m_waiting; ///< changes that came while the lists were being loaded
    std::vector<Incident> m_incidents;
    QHash<QUuid, std::size_t> m_rows; ///< into m_incidents
    std::vector<Pin> m_tray;
    QUuid m_current;
    bool m_noneChosen = false; ///< a person wants none to be current
    QHash<QUuid, std::weak_ptr<IncidentFile>> m_files;
    std::vector<RequestHandle> m_requests;
    RequestHandle m_loading;
    qint64 m_savedMs = 0;
    int m_pending = 0;
};

} // namespace wardroom
