// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertspresenter.h"

#include "models/view/viewcontext.h"
#include "services/alertmanager/silencecheck.h"

#include <QtCore/QSet>

namespace wardroom {

AlertsPresenter::AlertsPresenter(ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_priorities(defaultPriorities())
{
    connect(&context, &ViewContext::sessionChanged, this, &AlertsPresenter::followSession);
    connect(&context, &ViewContext::refreshRequested, this, &AlertsPresenter::refresh);
    followSession();
}

AlertsPresenter::~AlertsPresenter() = default;

void AlertsPresenter::followSession()
{
    m_saving.cancel();
    m_expiring.cancel();
    if (m_feed)
        m_feed->disconnect(this);
    m_session = m_context.session();
    m_feed = m_session ? m_session->alerts() : nullptr;
    m_alerts.clear();
    m_silences.clear();
    m_priorityCounts = {};
    if (m_feed) {
        connect(m_feed, &AlertFeed::updated, this, &AlertsPresenter::rebuild);
        // Another window may have it already; then its data is here at once.
        if (m_feed->hasData())
            rebuild();
        else
            m_feed->start();
    }
    Q_EMIT updated();
}

void AlertsPresenter::refresh()
{
    if (m_feed)
        m_feed->refresh();
}

void AlertsPresenter::retry()
{
    refresh();
}

void AlertsPresenter::setFilterText(const QString &text)
{
    m_filterText = text;
    Result<AlertFilter> filter = AlertFilter::parse(text);
    m_filterError = filter ? std::nullopt : std::optional(filter.error());
    if (filter) {
        m_filter = std::move(*filter);
        rebuild();
    }
    Q_EMIT filterChanged();
}

void AlertsPresenter::setGrouping(const AlertGrouping &grouping)
{
    m_grouping = grouping;
    rebuild();
}

void AlertsPresenter::setShownState(std::optional<AlertState> state)
{
    m_shownState = state;
    rebuild();
}

void AlertsPresenter::setOrder(const AlertOrder &order)
{
    m_order = order;
    rebuild();
}

std::vector<Alert> AlertsPresenter::shownAlerts()
{
    m_priorityCounts = {};
    std::vector<Alert> shown;
    for (const Alert &alert : m_feed->alerts()) {
        if (!m_filter.accepts(alert))
            continue;
        ++m_priorityCounts[static_cast<std::size_t>(m_priorities.of(alert.labels))];
        if (!m_shownState || *m_shownState == alertState(alert))
            shown.push_back(alert);
    }
    return shown;
}

void AlertsPresenter::rebuild()
{
    if (!m_feed)
        return;
    const std::vector<Alert> shown = shownAlerts();
    m_alerts.setTree(alertTree(groupAlerts(shown, m_feed->groups(), m_grouping, m_priorities), m_feed->silences(), m_order));
    m_silences.setSilences(m_feed->silences(), m_feed->alerts());
    Q_EMIT updated();
}

int AlertsPresenter::alertCount() const
{
    return m_feed ? static_cast<int>(m_feed->alerts().size()) : 0;
}

QStringList AlertsPresenter::labelNames() const
{
    QSet<QString> names;
    if (m_feed) {
        for (const Alert &alert : m_feed->alerts()) {
            for (const auto &[name, value] : alert.labels)
                names.insert(name);
        }
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

const Alert *AlertsPresenter::alert(const QString &fingerprint) const
{
    if (!m_feed)
        return nullptr;
    const auto found = std::find_if(m_feed->alerts().begin(), m_feed->alerts().end(),
                                    [&](const Alert &alert) { return alert.fingerprint == fingerprint; });
    return found == m_feed->alerts().end() ? nullptr : &*found;
}

std::vector<Matcher> AlertsPresenter::matchersFor(const std::vector<Alert> &alerts)
{
    std::vector<Matcher> matchers;
    if (alerts.empty())
        return matchers;
    for (const auto &[name, first] : alerts.front().labels) {
        QStringList values;
        for (const Alert &alert : alerts) {
            const QString value = alert.labels.value(name);
            if (!values.contains(value))
                values.append(value);
        }
        if (values.contains(QString()))
            continue; // some lack the label, so it is not what they have in common
        if (values.size() == 1) {
            matchers.push_back({name, first, false, true});
            continue;
        }
        values.sort();
        std::transform(values.begin(), values.end(), values.begin(), [](const QString &v) { return regexLiteral(v); });
        matchers.push_back({name, values.join(u'|'), true, true});
    }
    return matchers;
}

std::vector<AlertTreeRow> AlertsPresenter::hiddenBy(const Silence &silence) const
{
    if (!m_feed || silence.matchers.empty())
        return {};
    AlertGrouping together;
    together.by = AlertGrouping::By::Nothing;
    const auto buckets = groupAlerts(matchingAlerts(silence, m_feed->alerts()), {}, together, m_priorities);
    const auto tree = alertTree(buckets, m_feed->silences(), {});
    return tree.empty() ? std::vector<AlertTreeRow>() : tree.front().rows;
}

void AlertsPresenter::save(const Silence &silence)
{
    if (!m_feed)
        return;
    m_saving = m_feed->silence(silence, this, [this](const Result<QString> &id) {
        if (id)
            Q_EMIT saved(*id);
        else
            Q_EMIT saveFailed(id.error());
    });
}

void AlertsPresenter::expire(const QStringList &ids)
{
    if (m_feed && !ids.isEmpty())
        expireNext(ids);
}

void AlertsPresenter::expireNext(QStringList ids)
{
    const QString id = ids.takeFirst();
    m_expiring = m_feed->expire(id, this, [this, ids](const Result<void> &done) {
        if (!done)
            Q_EMIT expireFailed(done.error());
        else if (!ids.isEmpty())
            expireNext(ids);
    });
}

} // namespace wardroom
