// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demorandom.h"
#include "services/demo/hostmetrics.h"
#include "services/demo/metricset.h"
#include "services/demo/shopmoment.h"

#include <map>
#include <tuple>

namespace wardroom {

/// Everything the shop's programs and machines expose: the metric names that the operations handbooks use.
/// Fed one ShopMoment after the other, it keeps counters counting. Value type.
class ShopMetrics
{
public:
    explicit ShopMetrics(quint64 seed);

    void add(const ShopMoment &moment);
    const MetricSet &set() const { return m_set; }
    /// Whether the target answers scrapes at this moment.
    static bool isUp(const MetricTarget &target, const ShopMoment &moment);

private:
    struct Requests ///< one route on one instance
    {
        const ShopRoute *route = nullptr;
        MetricSet::TargetId target = 0;
        int instances = 1;
        MetricSet::SeriesId ok = 0, clientError = 0, unauthorised = -1, error500 = 0, error503 = 0;
        MetricSet::SeriesId histogram = 0;
        DemoDrift traffic = {}, latency = {};
    };
    struct Task
    {
        QByteArray name;
        qint64 everyMs = 0;
        double failureShare = 0;
        MetricSet::SeriesId succeeded = 0, failed = 0, duration = 0, lastRun = 0, nextRun = 0;
    };

    void defineTargets();
    void defineRequests();
    void defineDatabaseAndCache();
    void defineOrders();
    void defineBusiness();
    void defineVitals();
    void defineReleases();
    void defineTasks();

    void addRequests(const ShopMoment &moment);
    void addRoute(Requests &requests, const ShopMoment &moment, double count);
    void addDatabaseAndCache(const ShopMoment &moment);
    void addOrders(const ShopMoment &moment);
    void addBusiness(const ShopMoment &moment);
    void addVitals(const ShopMoment &moment);
    void addReleases(const ShopMoment &moment);
    void addTasks(const ShopMoment &moment);

    MetricSet::TargetId target(const char *path) const;
    MetricSet::SeriesId counter(const char *name, const char *help, MetricSet::TargetId target,
                                const QByteArray &labels = {});
    MetricSet::SeriesId gauge(const char *name, const char *help, MetricSet::TargetId target,
                              const QByteArray &labels = {});
    MetricSet::FamilyId family(const QByteArray &name, MetricSet::Type type, const char *help);
    /// For families of which a target exposes one series at a time, the others being gone: info and its like.
    void mark(const QByteArray &family, MetricSet::TargetId target, const QByteArray &labels, double value);

    MetricSet m_set;
    DemoRandom m_random;
    std::map<QByteArray, MetricSet::FamilyId> m_families;
    std::map<std::tuple<QByteArray, MetricSet::TargetId, QByteArray>, MetricSet::SeriesId>
        m_marked; ///< see mark()
    std::map<std::pair<QByteArray, MetricSet::TargetId>, MetricSet::SeriesId>
        m_shown; ///< of m_marked, the one exposed
    std::map<QByteArray, MetricSet::SeriesId> m_named; ///< what add…() needs again, by a short name
    std::map<QByteArray, MetricSet::SeriesId> m_releases; ///< by labels
    std::vector<Requests> m_requests;
    HostMetrics m_hosts;
    std::vector<Task> m_tasks;
    DemoDrift m_orderDrift, m_cacheDrift;
    qint64 m_firstMs = 0;
};

} // namespace wardroom
