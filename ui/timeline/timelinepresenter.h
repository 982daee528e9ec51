// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinefilter.h"
#include "models/view/viewcontext.h"
#include "services/incident/incidentdesk.h"

#include <QtCore/QItemSelectionModel>

namespace wardroom {

/// What both views of a timeline share: the events, which of them are chosen, the zone their times are written in, and what may
/// be done to them. Speaks to the desk; knows no widget.
class TimelinePresenter final : public QObject
{
    Q_OBJECT
public:
    TimelinePresenter(IncidentDesk &desk, ViewContext &view, QObject *parent = nullptr);

    void setFile(std::shared_ptr<IncidentFile> file);
    const IncidentFile *file() const { return m_file.get(); }
    bool isReady() const { return m_file && m_file->isLoaded() && !m_file->problem(); }
    /// A store of somebody else's: all is shown, nothing changed.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    IncidentDesk &desk() const { return m_desk; }
    ViewContext &view() const { return m_view; }
    TimelineModel &model() { return m_model; }
    TimelineFilter &filter() { return m_filter; }
    QItemSelectionModel &selection() { return m_selection; }
    qint64 nowMs() const { return m_view.clock().nowMs(); }

    enum class Zone { Incident, Mine };
    void setZoneChoice(Zone choice);
    Zone zoneChoice() const { return m_zoneChoice; }
    QTimeZone zone() const;
    QTimeZone incidentZone() const;
    Formatter format() const { return Formatter(languageOf(), zone()); }
    /// Until when that which has not ended is drawn: now, or when it was resolved.
    qint64 openEndMs() const;
    /// Where the incident lies, with a little room around it.
    TimeRange wholeRange() const;
    /// What a person types, near @p referenceMs.
    Result<qint64> parseTime(const QString &text, std::optional<qint64> referenceMs) const;

    // What is chosen
    QUuid currentId() const;
    const TimelineRow *currentRow() const; ///< null: none, or filtered out
    int chosenCount() const;
    std::vector<TimelineEvent> chosen() const; ///< stored ones only
    void choose(const QUuid &id);
    /// At once, or when the file has been read.
    void chooseWhenThere(const QUuid &id);
    void choose(const QSet<QUuid> &ids, const QUuid &current);
    void toggle(const QUuid &id);
    void clearChoice();
    /// The event so many rows away, within the filter.
    void step(int rows, bool extend = false);

    // What may be done; each is one change, undone as a whole. What is refused is told by refused().
    void add(TimelineEvent event);
    void change(const std::vector<std::pair<TimelineEvent, TimelineEvent>> &events);
    void removeChosen();
    void starChosen(); ///< all, or none where all are starred
    void setLaneOfChosen(Lane lane);
    void setVisibilityOfChosen(Visibility visibility);
    /// Of the current period of impact, or the one at @p ms.
    void split(qint64 ms);
    bool canSplit(qint64 ms) const;
    void import(const std::vector<TimelineEvent> &events);
    void undo();
    void redo();
    bool canUndo() const { return !m_readOnly && m_file && !m_file->undoState().undo.isNull(); }
    bool canRedo() const { return !m_readOnly && m_file && !m_file->undoState().redo.isNull(); }
    /// Half-way between the current event and the next; none: nothing is chosen.
    std::optional<qint64> betweenMs() const;

Q_SIGNALS:
    void fileChanged();
    void contentChanged(); ///< events, milestones, key charts
    void zoneChanged();
    void choiceChanged(); ///< also when what is chosen reads differently
    void undoChanged();
    void refused(const QString &sentence); ///< empty: what was refused before is settled

private:
    void takeContent();
    void choosePending();
    void recount();
    const TimelineEvent *splittable(qint64 ms) const;

    IncidentDesk &m_desk;
    ViewContext &m_view;
    std::shared_ptr<IncidentFile> m_file;
    TimelineModel m_model;
    TimelineFilter m_filter{m_model};
    QItemSelectionModel m_selection{&m_filter};
    Zone m_zoneChoice = Zone::Incident;
    bool m_readOnly = false;
    QUuid m_pendingChoice; ///< comes with the next content
};

} // namespace wardroom
