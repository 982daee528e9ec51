// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/warroompresenter.h"

#include "services/incident/incidentcommand.h"
#include "services/incident/shippedtext.h"
#include "ui/common/errortext.h"
#include "ui/common/incidenttext.h"
#include "ui/common/storytext.h"

namespace wardroom {

namespace {

constexpr int TickMs = 1000;

RecentEventsModel::Words eventWords()
{
    return {&IncidentText::lane, &IncidentText::actor, &StoryText::title};
}

RolesModel::Words roleWords()
{
    return {&IncidentText::role, &IncidentText::experts, &IncidentText::notAssigned};
}

} // namespace

WarRoomPresenter::WarRoomPresenter(IncidentDesk &desk, Pinner &pinner, ViewContext &view, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_view(view)
    , m_events(eventWords())
    , m_alerts(defaultPriorities())
    , m_roles(roleWords())
    , m_charts(pinner, defaultPriorities())
{
    connect(&desk, &IncidentDesk::currentChanged, this, &WarRoomPresenter::followDesk);
    connect(&view, &ViewContext::sessionChanged, this, &WarRoomPresenter::followSession);
    connect(&view, &ViewContext::zoneChanged, this, &WarRoomPresenter::retranslate);
    connect(&view, &ViewContext::refreshRequested, this, [this] {
        m_outdated = m_watchers == 0;
        if (m_watchers > 0)
            m_charts.fetch(nowMs());
    });
    connect(&m_roles, &RolesModel::assigned, this, [this](IncidentRole role, const QString &name) {
        if (const IncidentContent *now = content())
            submit(setRole(now->incident, role, name, m_desk.context()));
    });
    connect(&m_roles, &RolesModel::expertsNamed, this, [this](const QStringList &names) {
        if (const IncidentContent *now = content())
            submit(setExperts(now->incident, names, m_desk.context()));
    });
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &WarRoomPresenter::tick);
    followSession();
    followDesk();
    retranslate();
}

WarRoomPresenter::~WarRoomPresenter() = default;

const IncidentContent *WarRoomPresenter::content() const
{
    return m_file && m_file->isLoaded() && !m_file->problem() ? &m_file->content() : nullptr;
}

std::optional<Error> WarRoomPresenter::problem() const
{
    if (m_file)
        return m_file->problem();
    return m_desk.problem();
}

void WarRoomPresenter::reload()
{
    m_file.reset();
    followDesk();
}

void WarRoomPresenter::followDesk()
{
    const QUuid id = m_desk.current();
    if (m_file && m_file->id() == id)
        return;
    if (m_file)
        m_file->disconnect(this);
    m_file = id.isNull() ? nullptr : m_desk.open(id);
    if (m_file) {
        connect(m_file.get(), &IncidentFile::loaded, this, [this] {
            takeContent();
            Q_EMIT incidentChanged();
        });
        connect(m_file.get(), &IncidentFile::changed, this, &WarRoomPresenter::takeContent);
    }
    m_outdated = true;
    takeContent();
    Q_EMIT incidentChanged();
}

void WarRoomPresenter::followSession()
{
    m_charts.setSession(m_view.session());
    disconnect(m_alertWatch);
    if (AlertFeed *feed = alertFeed())
        m_alertWatch = connect(feed, &AlertFeed::updated, this, &WarRoomPresenter::takeAlerts);
    takeAlerts();
    m_outdated = m_watchers == 0;
    if (m_watchers > 0)
        m_charts.fetch(nowMs());
}

AlertFeed *WarRoomPresenter::alertFeed() const
{
    return m_view.session() ? m_view.session()->alerts() : nullptr;
}

void WarRoomPresenter::takeContent()
{
    static const IncidentContent Nothing;
    const IncidentContent *file = content();
    const IncidentContent &now = file ? *file : Nothing;
    m_checks.setItems(now.checks);
    m_actions.setItems(now.actions);
    m_events.setEvents(now.events);
    m_roles.setIncident(now.incident);
    m_charts.setContent(file, nowMs());
    takeAlerts();
    Q_EMIT contentChanged();
}

void WarRoomPresenter::takeAlerts()
{
    static const std::vector<Alert> None;
    const AlertFeed *feed = alertFeed();
    const IncidentContent *now = content();
    m_alerts.setAlerts(feed && now ? feed->alerts() : None, now ? now->incident : Incident());
    Q_EMIT alertsChanged();
}

IncidentClocks WarRoomPresenter::clocks() const
{
    const IncidentContent *now = content();
    return now ? IncidentClocks::of(now->incident, nowMs()) : IncidentClocks();
}

void WarRoomPresenter::applyNow()
{
    m_actions.setNow(format(), nowMs());
    m_alerts.setNow(format(), nowMs());
}

void WarRoomPresenter::tick()
{
    applyNow();
    Q_EMIT ticked();
}

void WarRoomPresenter::retranslate()
{
    m_checks.setFormat(format(), [this](const CheckItem &item) {
        const IncidentContent *now = content();
        return now ? checkText(item, now->incident, QLocale()) : item.text;
    });
    m_events.setFormat(format());
    m_roles.retranslate();
    applyNow();
    Q_EMIT formatChanged();
}

void WarRoomPresenter::watch(bool watching)
{
    m_watchers += watching ? 1 : -1;
    if (m_watchers == 0) {
        m_tick.stop();
        return;
    }
    if (!m_tick.isActive())
        m_tick.start();
    tick();
    if (std::exchange(m_outdated, false))
        m_charts.fetch(nowMs());
}

std::optional<QString> WarRoomPresenter::enter(const QString &line)
{
    const IncidentContent *now = content();
    if (!now)
        return m_file ? tr("The incident is still being read. Enter it again in a moment.")
                      : tr("No incident is open.");
    const auto command = parseCommand(line, nowMs(), m_view.zone());
    if (!command)
        return IncidentText::problem(command.error());
    if (command->kind == IncidentCommand::Kind::Undo) {
        m_desk.undo(now->incident.id);
        return {};
    }
    const auto change = changeFor(*command, *now, m_desk.context());
    if (!change)
        return IncidentText::refusal(change.error());
    const int entry = m_nextEntry++;
    m_entries[entry] = m_desk.submit(*change, this, [this, line, entry](Result<Receipt> receipt) {
        if (!receipt)
            Q_EMIT lost(line, errorText(receipt.error()).text());
        // The handle that is being called back goes after the call.
        QMetaObject::invokeMethod(
            this, [this, entry] { m_entries.erase(entry); }, Qt::QueuedConnection);
    });
    return {};
}

void WarRoomPresenter::submit(const Change &change)
{
    m_desk.submit(change);
}

void WarRoomPresenter::setCheck(const QModelIndex &index, CheckState state)
{
    if (index.isValid())
        submit(wardroom::setCheck(m_checks.row(index.row()), state, m_desk.context()));
}

void WarRoomPresenter::finishAction(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    ActionItem done = m_actions.row(index.row()).item;
    done.done = true;
    submit(changeAction(m_actions.row(index.row()).item, done));
}

} // namespace wardroom
