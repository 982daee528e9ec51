// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/demostory.h"

#include "models/incident/alertdraft.h"

namespace wardroom {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 DayMs = 24 * 60 * MinuteMs;
constexpr int UpdateEveryMin = 30;

/// On the timeline, some minutes before now.
Change note(const Incident &incident, Lane lane, const QString &title, int minutesAgo, const EditContext &context, bool starred = false)
{
    TimelineEvent event;
    event.incident = incident.id;
    event.occurredMs = context.nowMs - minutesAgo * MinuteMs;
    event.lane = lane;
    event.title = title;
    event.actor = context.actor;
    event.starred = starred;
    return addEvent(std::move(event), context);
}

Change actionOf(const Incident &incident, const QString &title, const QString &owner, const EditContext &context)
{
    ActionItem item;
    item.incident = incident.id;
    item.title = title;
    item.owner = owner;
    item.dueMs = context.nowMs + 3 * DayMs;
    item.priority = ActionPriority::High;
    return addAction(std::move(item), context);
}

} // namespace

DemoStory::DemoStory(IncidentDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_steps(steps())
{
}

/// In the order in which a person does them; each starts from what the one before has made.
std::vector<DemoStory::Step> DemoStory::steps()
{
    using Content = const IncidentContent &;
    using Context = const EditContext &;
    const auto check = [](std::size_t line, CheckState state) {
        return [line, state](Content content, Context context) {
            return line < content.checks.size() ? setCheck(content.checks[line], state, context) : Change();
        };
    };
    const auto role = [](IncidentRole which, const QString &name) {
        return [which, name](Content content, Context context) { return setRole(content.incident, which, name, context); };
    };
    return {
        role(IncidentRole::Commander, QStringLiteral("Mei Lin")),
        role(IncidentRole::Scribe, QStringLiteral("Ana Torres")),
        role(IncidentRole::CustomerLiaison, QStringLiteral("Jonas Weber")),
        [](Content content, Context context) { return setStatus(content.incident, IncidentStatus::Investigating, context); },
        check(0, CheckState::Done),
        check(1, CheckState::Done),
        check(2, CheckState::Started),
        [](Content content, Context context) {
            return note(content.incident, Lane::Detection, tr("Connection pool of the database is full"), 3, context, true);
        },
        [](Content content, Context context) {
            return note(content.incident, Lane::Action, tr("Pool enlarged from 50 to 100"), 2, context);
        },
        [](Content content, Context context) {
            return note(content.incident, Lane::Decision, tr("Roll back to the release before"), 1, context, true);
        },
        [](Content content, Context context) {
            return setCan(content.incident, tr("Payments fail in every region"), tr("Rolling back; pool enlarged"),
                          tr("Someone who knows the database"), context);
        },
        [](Content content, Context context) {
            return postUpdate(content.incident, Audience::Customers, tr("Payments fail at the moment. We are rolling back a release."),
                              context.nowMs + UpdateEveryMin * MinuteMs, context);
        },
        [](Content content, Context context) {
            return actionOf(content.incident, tr("Limit connections for each service"), QStringLiteral("payments"), context);
        },
    };
}

void DemoStory::tell(const std::vector<Alert> &alerts, const QString &environment, const QByteArray &zone)
{
    if (std::exchange(m_begun, true) || alerts.empty())
        return;
    IncidentDraft draft = draftFromAlerts(alerts, {}, defaultPriorities());
    draft.environment = environment;
    draft.zone = zone;
    m_request = m_desk.declare(draft, this, [this](const Result<QUuid> &incident) { begin(incident); });
}

void DemoStory::begin(const Result<QUuid> &incident)
{
    if (!incident)
        return end();
    m_file = m_desk.open(*incident);
    if (m_file->isLoaded())
        return write(0);
    connect(m_file.get(), &IncidentFile::loaded, this, [this] { write(0); }, Qt::SingleShotConnection);
}

void DemoStory::write(std::size_t step)
{
    if (step == m_steps.size() || !m_file->isLoaded())
        return end();
    const Change change = m_steps[step](m_file->content(), m_desk.context());
    if (change.edits.isEmpty())
        return write(step + 1);
    m_request = m_desk.submit(change, this, [this, step](const Result<Receipt> &receipt) {
        if (receipt)
            write(step + 1);
        else
            end();
    });
}

void DemoStory::end()
{
    m_told = true;
    Q_EMIT told();
}

} // namespace wardroom
