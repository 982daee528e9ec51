// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepresenter.h"

#include "services/core/clock.h"
#include "services/incident/timetext.h"
#include "services/store/uuid7.h"
#include "ui/common/incidenttext.h"

namespace wardroom {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 DayMs = 24 * 60 * MinuteMs;

} // namespace

TimelinePresenter::TimelinePresenter(IncidentDesk &desk, ViewContext &view, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_view(view)
{
    connect(&m_model, &TimelineModel::changeRequested, this,
            [this](const TimelineEvent &before, const TimelineEvent &after) { change({{before, after}}); });
    connect(&view, &ViewContext::zoneChanged, this, [this] {
        if (m_zoneChoice == Zone::Mine)
            Q_EMIT zoneChanged();
    });
    connect(&desk, &IncidentDesk::failed, this, &TimelinePresenter::takeContent); // what was anticipated did not come
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, &TimelinePresenter::choiceChanged);
    connect(&m_selection, &QItemSelectionModel::currentChanged, this, &TimelinePresenter::choiceChanged);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &TimelinePresenter::choiceChanged);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, [this] {
        // The neighbour takes over, so that the keyboard can go on.
        if (m_selection.currentIndex().isValid() && !m_selection.hasSelection())
            m_selection.select(m_selection.currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    });
}

void TimelinePresenter::setFile(std::shared_ptr<IncidentFile> file)
{
    if (m_file == file)
        return;
    if (m_file)
        disconnect(m_file.get(), nullptr, this, nullptr);
    m_selection.clear();
    m_model.clear();
    m_file = std::move(file);
    if (m_file) {
        connect(m_file.get(), &IncidentFile::changed, this, &TimelinePresenter::takeContent);
        connect(m_file.get(), &IncidentFile::undoStateChanged, this, &TimelinePresenter::undoChanged);
        connect(m_file.get(), &IncidentFile::loaded, this, [this] {
            takeContent();
            Q_EMIT fileChanged();
        });
    }
    takeContent();
    Q_EMIT fileChanged();
    Q_EMIT undoChanged();
}

void TimelinePresenter::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model.setReadOnly(readOnly);
    takeContent();
    Q_EMIT undoChanged();
}

void TimelinePresenter::takeContent()
{
    if (isReady())
        m_model.setContent(m_file->content(), numberNotes(m_file->incident(), m_desk.incidents()));
    choosePending();
    Q_EMIT contentChanged();
    Q_EMIT choiceChanged();
}

void TimelinePresenter::choosePending()
{
    if (!m_pendingChoice.isNull() && m_filter.rowOf(m_pendingChoice) >= 0)
        choose(std::exchange(m_pendingChoice, QUuid()));
}

// Times ------------------------------------------------------------------------------------------------------------

QTimeZone TimelinePresenter::incidentZone() const
{
    const QTimeZone zone(isReady() ? m_file->incident().zone : QByteArray("UTC"));
    return zone.isValid() ? zone : QTimeZone::utc();
}

QTimeZone TimelinePresenter::zone() const
{
    return m_zoneChoice == Zone::Incident ? incidentZone() : m_view.zone();
}

void TimelinePresenter::setZoneChoice(Zone choice)
{
    if (m_zoneChoice == choice)
        return;
    m_zoneChoice = choice;
    Q_EMIT zoneChanged();
}

qint64 TimelinePresenter::openEndMs() const
{
    if (!isReady() || m_file->incident().isOpen())
        return nowMs();
    const Incident &incident = m_file->incident();
    if (const auto resolved = incident.at(Milestone::Resolved))
        return *resolved;
    return m_file->content().events.empty() ? incident.startedMs() : m_file->content().events.back().occurredMs;
}

TimeRange TimelinePresenter::wholeRange() const
{
    const Incident &incident = m_file->incident();
    const std::vector<TimelineEvent> &events = m_file->content().events;
    qint64 from = incident.startedMs();
    qint64 to = openEndMs();
    const auto isFar = [&](qint64 ms) { return ms < incident.startedMs() - DayMs || ms > openEndMs() + DayMs; };
    for (const TimelineEvent &event : events) {
        // One that was typed with a wrong year must not press all others into a pixel.
        if (isFar(event.occurredMs))
            continue;
        from = std::min(from, event.occurredMs);
        to = std::max(to, event.endMs ? std::max(event.occurredMs, std::min(*event.endMs, openEndMs() + DayMs)) : event.occurredMs);
    }
    const qint64 margin = std::max(2 * MinuteMs, (to - from) / 14);
    if (incident.isOpen())
        return {TimePoint::at(from - margin), TimePoint::relative(0)};
    return TimeRange::fixed({from - margin, to + margin});
}

Result<qint64> TimelinePresenter::parseTime(const QString &text, std::optional<qint64> referenceMs) const
{
    return parseIncidentTime(text, nowMs(), zone(), referenceMs);
}

// What is chosen ---------------------------------------------------------------------------------------------------

QUuid TimelinePresenter::currentId() const
{
    return m_selection.currentIndex().data(TimelineModel::IdRole).toUuid();
}

const TimelineRow *TimelinePresenter::currentRow() const
{
    const QModelIndex current = m_selection.currentIndex();
    return current.isValid() ? &m_filter.row(current.row()) : nullptr;
}

int TimelinePresenter::chosenCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_selection.selection())
        count += range.height();
    return count;
}

std::vector<TimelineEvent> TimelinePresenter::chosen() const
{
    std::vector<TimelineEvent> events;
    for (const QItemSelectionRange &range : m_selection.selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_filter.row(row).stored)
                events.push_back(m_filter.row(row).event);
        }
    }
    return events;
}

void TimelinePresenter::choose(const QUuid &id)
{
    choose(QSet<QUuid>{id}, id);
}

void TimelinePresenter::chooseWhenThere(const QUuid &id)
{
    m_pendingChoice = id;
    choosePending();
}

void TimelinePresenter::choose(const QSet<QUuid> &ids, const QUuid &current)
{
    QItemSelection selection;
    const int last = TimelineModel::ColumnCount - 1;
    for (int row = 0, first = -1; row <= m_filter.rowCount(); ++row) {
        const bool in = row < m_filter.rowCount() && ids.contains(m_filter.row(row).event.id);
        if (in && first < 0)
            first = row;
        if (!in && first >= 0) {
            selection.append(QItemSelectionRange(m_filter.index(first, 0), m_filter.index(row - 1, last)));
            first = -1;
        }
    }
    m_selection.select(selection, QItemSelectionModel::ClearAndSelect);
    const int row = m_filter.rowOf(current);
    if (row >= 0)
        m_selection.setCurrentIndex(m_filter.index(row, TimelineModel::TitleColumn), QItemSelectionModel::NoUpdate);
}

void TimelinePresenter::toggle(const QUuid &id)
{
    const int row = m_filter.rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_filter.index(row, TimelineModel::TitleColumn);
    m_selection.select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    m_selection.setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void TimelinePresenter::clearChoice()
{
    m_selection.clear();
}

void TimelinePresenter::step(int rows, bool extend)
{
    const int count = m_filter.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_selection.currentIndex();
    const int start = rows > 0 ? -1 : count;
    const int row = std::clamp((current.isValid() ? current.row() : start) + rows, 0, count - 1);
    const auto how = extend ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect;
    m_selection.setCurrentIndex(m_filter.index(row, TimelineModel::TitleColumn), how | QItemSelectionModel::Rows);
}

// What may be done -------------------------------------------------------------------------------------------------

void TimelinePresenter::add(TimelineEvent event)
{
    if (!isReady() || m_readOnly)
        return;
    event.incident = m_file->id();
    event.id = makeUuid7(nowMs());
    event.title = event.title.trimmed();
    if (const RefusalReason reason = checkEvent(event)) {
        Q_EMIT refused(IncidentText::refusal(reason));
        return;
    }
    Q_EMIT refused({});
    m_pendingChoice = event.id;
    m_desk.submit(addEvent(event, m_desk.context()));
}

void TimelinePresenter::change(const std::vector<std::pair<TimelineEvent, TimelineEvent>> &events)
{
    if (!isReady() || m_readOnly || events.empty())
        return;
    std::vector<TimelineEvent> after;
    for (const auto &[before, event] : events) {
        if (const RefusalReason reason = checkEvent(event)) {
            Q_EMIT refused(IncidentText::refusal(reason));
            return;
        }
        after.push_back(event);
    }
    Q_EMIT refused({});
    m_model.anticipate(after);
    m_desk.submit(changeEvents(events));
    Q_EMIT contentChanged();
}

void TimelinePresenter::removeChosen()
{
    const std::vector<TimelineEvent> events = chosen();
    if (!events.empty())
        m_desk.submit(removeEvents(events));
}

void TimelinePresenter::starChosen()
{
    const std::vector<TimelineEvent> events = chosen();
    const bool all = std::all_of(events.begin(), events.end(), [](const TimelineEvent &event) { return event.starred; });
    std::vector<std::pair<TimelineEvent, TimelineEvent>> changes;
    for (const TimelineEvent &event : events) {
        TimelineEvent after = event;
        after.starred = !all;
        if (event.starred == all)
            changes.emplace_back(event, after);
    }
    change(changes);
}

void TimelinePresenter::setLaneOfChosen(Lane lane)
{
    std::vector<std::pair<TimelineEvent, TimelineEvent>> changes;
    for (const TimelineEvent &event : chosen()) {
        TimelineEvent after = event;
        after.lane = lane;
        if (event.lane != lane)
            changes.emplace_back(event, after);
    }
    change(changes);
}

void TimelinePresenter::setVisibilityOfChosen(Visibility visibility)
{
    std::vector<std::pair<TimelineEvent, TimelineEvent>> changes;
    for (const TimelineEvent &event : chosen()) {
        TimelineEvent after = event;
        after.visibility = visibility;
        if (event.visibility != visibility)
            changes.emplace_back(event, after);
    }
    change(changes);
}

const TimelineEvent *TimelinePresenter::splittable(qint64 ms) const
{
    const auto fits = [&](const TimelineEvent &event) {
        return event.lane == Lane::Impact && (event.endMs || event.impact != ImpactLevel::None) && event.occurredMs < ms
            && ms < event.endMs.value_or(openEndMs());
    };
    if (const TimelineRow *row = currentRow(); row && row->stored && fits(row->event))
        return &row->event;
    const TimelineEvent *found = nullptr; // the last that began: an open one ends where the next begins
    for (const TimelineRow &row : m_model.rows()) {
        if (row.stored && fits(row.event))
            found = &row.event;
    }
    return found;
}

bool TimelinePresenter::canSplit(qint64 ms) const
{
    return splittable(ms) != nullptr;
}

void TimelinePresenter::split(qint64 ms)
{
    if (const TimelineEvent *event = splittable(ms))
        m_desk.submit(splitEvent(*event, ms, m_desk.context()));
    else
        Q_EMIT refused(tr("There is no period of impact at this moment. Put the cursor on one to split it."));
}

void TimelinePresenter::import(const std::vector<TimelineEvent> &events)
{
    if (!isReady() || m_readOnly || events.empty())
        return;
    std::vector<TimelineEvent> taken = events;
    for (TimelineEvent &event : taken)
        event.incident = m_file->id();
    m_desk.submit(addEvents(std::move(taken), m_desk.context()));
}

void TimelinePresenter::undo()
{
    if (canUndo())
        m_desk.undo(m_file->id());
}

void TimelinePresenter::redo()
{
    if (canRedo())
        m_desk.redo(m_file->id());
}

std::optional<qint64> TimelinePresenter::betweenMs() const
{
    const QModelIndex current = m_selection.currentIndex();
    if (!current.isValid())
        return std::nullopt;
    const qint64 here = m_filter.row(current.row()).event.occurredMs;
    if (current.row() + 1 >= m_filter.rowCount())
        return here + MinuteMs;
    return here + (m_filter.row(current.row() + 1).event.occurredMs - here) / 2;
}

} // namespace wardroom
