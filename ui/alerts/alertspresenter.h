// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertmodel.h"
#include "models/alerts/silencemodel.h"
#include "services/alerts/alertfeed.h"
#include "services/alerts/alertfilter.h"

#include <array>

namespace wardroom {

class Session;
class ViewContext;

/// What stands behind the alerts page: watches the environment's Alertmanagers, puts what they say into the models,
/// and carries silences back to them.
class AlertsPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit AlertsPresenter(ViewContext &context, QObject *parent = nullptr);
    ~AlertsPresenter() override;

    AlertModel &alerts() { return m_alerts; }
    SilenceModel &silences() { return m_silences; }
    /// Null while the environment has no Alertmanager.
    const AlertFeed *feed() const { return m_feed; }
    const PriorityMapping &priorities() const { return m_priorities; }

    /// Takes effect only where it can be understood; else filterError() says why.
    void setFilterText(const QString &text);
    const QString &filterText() const { return m_filterText; }
    const std::optional<Error> &filterError() const { return m_filterError; }
    void setGrouping(const AlertGrouping &grouping);
    const AlertGrouping &grouping() const { return m_grouping; }
    /// No value: alerts in every state.
    void setShownState(std::optional<AlertState> state);
    void setOrder(const AlertOrder &order);

    /// Of the alerts that pass the filter, whatever their state.
    const std::array<int, PriorityCount> &priorityCounts() const { return m_priorityCounts; }
    int alertCount() const; ///< all of the source, before the filter
    QStringList labelNames() const; ///< that any alert carries
    const Alert *alert(const QString &fingerprint) const;

    /// Matchers that hold for all of @p alerts and as few others as can be: the labels that all carry, with their
    /// value, or their values as alternatives.
    static std::vector<Matcher> matchersFor(const std::vector<Alert> &alerts);
    /// What @p silence would hide now, worst first, then oldest.
    std::vector<AlertTreeRow> hiddenBy(const Silence &silence) const;
    void save(const Silence &silence);
    void expire(const QStringList &ids);
    bool isSaving() const { return m_saving.isActive(); }
    void retry();

Q_SIGNALS:
    /// New data, or a failure, or another source.
    void updated();
    void filterChanged();
    void saved(const QString &id);
    void saveFailed(const wardroom::Error &error);
    void expireFailed(const wardroom::Error &error);

private:
    void followSession();
    void refresh();
    void rebuild();
    std::vector<Alert> shownAlerts();
    void expireNext(QStringList ids);

    ViewContext &m_context;
    PriorityMapping m_priorities;
    AlertModel m_alerts;
    SilenceModel m_silences;
    QString m_filterText;
    AlertFilter m_filter;
    std::optional<Error> m_filterError;
    AlertGrouping m_grouping;
    AlertOrder m_order;
    std::optional<AlertState> m_shownState;
    std::array<int, PriorityCount> m_priorityCounts{};
    std::shared_ptr<Session> m_session; ///< owns the feed
    AlertFeed *m_feed = nullptr; ///< shared by all windows that show the environment
    RequestHandle m_saving;
    RequestHandle m_expiring;
};

} // namespace wardroom
