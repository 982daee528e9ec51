// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/shopmetrics.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

const std::vector<double> RequestBounds = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5,
                                           1,     2.5,  5,     7.5,  10,  15,   30};
const std::vector<double> PaymentBounds = {0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 45, 60};
const std::vector<double> QueryBounds = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5};
const std::vector<double> VitalBounds = {0.05, 0.1, 0.2, 0.5, 0.8, 1.2, 1.8, 2.5, 4, 8};
const std::vector<double> ShiftBounds = {0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5};
const std::vector<double> DelayBounds = {0.008, 0.016, 0.05, 0.1, 0.2, 0.3, 0.5};

QByteArray label(const char *name, const QByteArray &value)
{
    return QByteArray(name) + "=\"" + value + '"';
}

LatencyShape latencyOf(const ShopRoute &route, double degradation)
{
    const double hurt = degradation * route.slowdown;
    return {route.median * (1 + 14 * hurt), 0.45 + 0.15 * hurt, 0.16 * hurt, 4.6, 0.45};
}

} // namespace

ShopMetrics::ShopMetrics(quint64 seed)
    : m_random(seed)
{
    defineTargets();
    defineRequests();
    defineDatabaseAndCache();
    defineOrders();
    defineBusiness();
    defineVitals();
    defineReleases();
    defineTasks();
    m_hosts.define(m_set);
}

bool ShopMetrics::isUp(const MetricTarget &target, const ShopMoment &moment)
{
    return !(moment.secondInstanceDown && target.path == QLatin1String("api-2"));
}

void ShopMetrics::defineTargets()
{
    static constexpr struct
    {
        const char *instance, *service;
    } programs[] = {{"api-1", "shop-api"},  {"api-2", "shop-api"},      {"api-3", "shop-api"},
                    {"orders-1", "orders"}, {"payments-1", "payments"}, {"web-1", "shop-web"},
                    {"search-1", "search"}, {"auth-1", "auth"},         {"db-1", "db"},
                    {"redis-1", "redis"},   {"jobs-1", "scheduler"}};
    for (const auto &program : programs) {
        const QString instance = QLatin1String(program.instance);
        const QString service = QLatin1String(program.service);
        m_set.addTarget({instance, service, instance, service});
    }
    // Machines of their own; the other services share some that nobody watches.
    for (const char *instance : {"api-1", "api-2", "api-3", "db-1", "redis-1"}) {
        const MetricTarget program = m_set.targets()[static_cast<size_t>(target(instance))];
        m_set.addTarget({QStringLiteral("node/") + program.instance, QStringLiteral("node"), program.instance,
                         program.service});
    }
}

MetricSet::TargetId ShopMetrics::target(const char *path) const
{
    return m_set.targetByPath(QString::fromLatin1(path));
}

MetricSet::FamilyId ShopMetrics::family(const QByteArray &name, MetricSet::Type type, const char *help)
{
    const auto known = m_families.find(name);
    if (known != m_families.end())
        return known->second;
    return m_families[name] = m_set.addFamily(name, type, help);
}

MetricSet::SeriesId ShopMetrics::counter(const char *name, const char *help, MetricSet::TargetId target,
                                         const QByteArray &labels)
{
    const MetricSet::SeriesId id = m_set.add(family(name, MetricSet::Type::Counter, help), target, labels);
    return m_named[labels.isEmpty() ? QByteArray(name) : name + ('{' + labels)] = id;
}

MetricSet::SeriesId ShopMetrics::gauge(const char *name, const char *help, MetricSet::TargetId target,
                                       const QByteArray &labels)
{
    const MetricSet::SeriesId id = m_set.add(family(name, MetricSet::Type::Gauge, help), target, labels);
    return m_named[labels.isEmpty() ? QByteArray(name) : name + ('{' + labels)] = id;
}

void ShopMetrics::defineRequests()
{
    const auto requests = family("http_requests_total", MetricSet::Type::Counter, "Requests answered.");
    const auto durations =
        family("http_request_duration_seconds", MetricSet::Type::Histogram, "Time to answer a request.");
    const auto errors =
        family("http_request_errors_total", MetricSet::Type::Counter, "Requests that failed, by cause.");
    for (const ShopRoute &route : shopRoutes()) {
        std::vector<MetricSet::TargetId> targets;
        for (size_t i = 0; i < m_set.targets().size(); ++i) {
            const MetricTarget &candidate = m_set.targets()[i];
            if (candidate.job == QLatin1String(route.service))
                targets.push_back(static_cast<MetricSet::TargetId>(i));
        }
        for (const MetricSet::TargetId id : targets) {
            const QByteArray base = label("method", route.method) + ',' + label("route", route.route);
            auto status = [&](const char *code) {
                return m_set.add(requests, id, base + ',' + label("status_code", code));
            };
            Requests line{&route, id, static_cast<int>(targets.size()), status("200"), status("404")};
            if (QByteArrayView(route.route) == "/login" || QByteArrayView(route.route) == "/token")
                line.unauthorised = status("401");
            line.error500 = status("500");
            line.error503 = status("503");
            line.histogram = m_set.addHistogram(durations, id, base, RequestBounds);
            m_requests.push_back(line);
        }
    }
    for (const char *instance : {"api-1", "api-2", "api-3"})
        for (const char *cause : {"pool_timeout", "upstream", "validation"})
            m_named[QByteArray(instance) + cause] =
                m_set.add(errors, target(instance), label("error_type", cause));
}

void ShopMetrics::defineDatabaseAndCache()
{
    const auto db = target("db-1");
    gauge("database_connections_active", "Connections in use.", db);
    gauge("database_connections_max", "Size of the connection pool.", db);
    gauge("database_connections_waiting", "Requests that wait for a connection.", db);
    for (const char *operation : {"select", "insert", "update", "delete"})
        counter("database_operations_total", "Statements executed.", db, label("operation", operation));
    const auto queries =
        family("database_query_duration_seconds", MetricSet::Type::Histogram, "Time to execute a statement.");
    m_named["queries"] = m_set.addHistogram(queries, db, {}, QueryBounds);
    const auto redis = target("redis-1");
    for (const char *result : {"hit", "miss"})
        counter("cache_operations_total", "Look-ups in the cache.", redis, label("result", result));
}

void ShopMetrics::defineOrders()
{
    const auto orders = target("orders-1");
    counter("orders_placed_total", "Orders accepted.", orders);
    for (const char *reason : {"pool_timeout", "payment", "stock"})
        counter("orders_failed_total", "Orders that could not be placed.", orders, label("reason", reason));
    counter("order_duplicates_total", "Orders placed twice by a retry.", orders);
    for (const char *result : {"succeeded", "failed"}) {
        counter("order_pushes_total", "Orders handed to the warehouse.", orders, label("result", result));
        counter("order_retries_total", "Repeated hand-overs.", orders, label("result", result));
    }
    gauge("order_queue_depth", "Orders that wait for the warehouse.", orders);
    const auto payments = target("payments-1");
    for (const char *status : {"succeeded", "declined", "timeout"})
        counter("payments_total", "Payments by outcome.", payments, label("status", status));
    const auto durations =
        family("payment_duration_seconds", MetricSet::Type::Histogram, "Time to process a payment.");
    m_named["payments"] = m_set.addHistogram(durations, payments, {}, PaymentBounds);
}

void ShopMetrics::defineBusiness()
{
    const auto web = target("web-1");
    for (const char *source : {"organic", "ads", "referral"})
        counter("user_registrations_total", "New accounts.", web, label("source", source));
    for (const char *method : {"password", "google", "sso"})
        counter("user_logins_total", "Log-ins.", web, label("method", method));
    counter("course_bookings_total", "Courses booked.", web);
    gauge("active_users_total", "Users seen in the last five minutes.", web);
    for (const char *step : {"view_landing", "click_signup", "complete_registration", "first_purchase"})
        counter("conversion_funnel_total", "Visitors that reached a step.", web, label("step", step));
    counter("javascript_errors_total", "Errors in visitors' browsers.", web);
    gauge("tls_certificate_expiry_timestamp_seconds", "When the certificate expires.", web,
          label("host", "edge-2"));
}

void ShopMetrics::defineVitals()
{
    const auto web = target("web-1");
    auto define = [&](const QByteArray &name, const char *help, const std::vector<double> &bounds) {
        m_named[name] = m_set.addHistogram(family(name, MetricSet::Type::Histogram, help), web, {}, bounds);
    };
    define("web_vitals_lcp_seconds", "Largest contentful paint.", VitalBounds);
    define("web_vitals_fcp_seconds", "First contentful paint.", VitalBounds);
    define("web_vitals_ttfb_seconds", "Time to first byte.", VitalBounds);
    define("web_vitals_fid_seconds", "First input delay.", DelayBounds);
    define("web_vitals_cls", "Cumulative layout shift.", ShiftBounds);
}

void ShopMetrics::defineReleases()
{
    family("release_requests_total", MetricSet::Type::Counter,
           "Requests by release track: canary against stable.");
    family("app_info", MetricSet::Type::Gauge, "1 for the version that runs.");
    family("deployment_timestamp_seconds", MetricSet::Type::Gauge, "When the running version was deployed.");
    const auto jobs = target("jobs-1");
    for (const char *result : {"succeeded", "failed"})
        counter("rollbacks_total", "Rollbacks by outcome.", jobs, label("result", result));
}

void ShopMetrics::defineTasks()
{
    static constexpr struct
    {
        const char *name;
        qint64 minutes;
        double failureShare;
    } tasks[] = {{"sync-inventory", 5, 0.02},
                 {"rebuild-search-index", 15, 0.0},
                 {"send-digests", 60, 0.01},
                 {"close-accounts", 120, 0.0}};
    const auto jobs = target("jobs-1");
    for (const auto &task : tasks) {
        const QByteArray name = label("task", task.name);
        Task line{task.name, task.minutes * 60'000, task.failureShare};
        line.succeeded =
            counter("scheduled_task_runs_total", "Runs by outcome.", jobs, name + ",result=\"succeeded\"");
        line.failed =
            counter("scheduled_task_runs_total", "Runs by outcome.", jobs, name + ",result=\"failed\"");
        line.duration = gauge("scheduled_task_duration_seconds", "Time the last run took.", jobs, name);
        line.lastRun =
            gauge("scheduled_task_last_run_timestamp_seconds", "Start of the last run.", jobs, name);
        line.nextRun =
            gauge("scheduled_task_next_run_timestamp_seconds", "Start of the next run.", jobs, name);
        m_tasks.push_back(line);
    }
}

void ShopMetrics::add(const ShopMoment &moment)
{
    if (m_firstMs == 0)
        m_firstMs = moment.timeMs;
    addRequests(moment);
    addDatabaseAndCache(moment);
    addOrders(moment);
    addBusiness(moment);
    addVitals(moment);
    addReleases(moment);
    addTasks(moment);
    m_hosts.add(moment, m_set, m_random);
}

void ShopMetrics::addRequests(const ShopMoment &moment)
{
    for (Requests &requests : m_requests) {
        const ShopRoute &route = *requests.route;
        double share = 1.0 / requests.instances;
        if (requests.instances > 1 && moment.secondInstanceDown) {
            if (!isUp(m_set.targets()[static_cast<size_t>(requests.target)], moment))
                continue;
            share = 1.0 / (requests.instances - 1);
        }
        const double rate = route.rate * moment.daily * (1 + route.trafficChange * moment.degradation);
        const double noise = requests.traffic.next(m_random, 0.025, 25) + 0.05 * m_random.noise();
        addRoute(requests, moment, std::max(0.0, rate * share * moment.seconds * (1 + noise)));
    }
}

void ShopMetrics::addRoute(Requests &requests, const ShopMoment &moment, double count)
{
    const ShopRoute &route = *requests.route;
    const double wobble = 1 + 2.5 * requests.latency.next(m_random, 0.06, 30);
    const double errors =
        std::min(0.9, route.errorShare * moment.degradation * wobble + (route.errorShare > 0 ? 0.0002 : 0.0));
    const double notFound = 0.004;
    const double unauthorised = requests.unauthorised >= 0 ? 0.02 : 0.0;
    m_set.increase(requests.error503, count * errors * 0.8);
    m_set.increase(requests.error500, count * errors * 0.2);
    m_set.increase(requests.clientError, count * notFound);
    if (requests.unauthorised >= 0)
        m_set.increase(requests.unauthorised, count * unauthorised);
    m_set.increase(requests.ok, count * (1 - errors - notFound - unauthorised));
    LatencyShape shape = latencyOf(route, moment.degradation);
    shape.median *= 0.5 + 0.5 * wobble;
    m_set.observe(requests.histogram, RequestBounds, count, shape);

    const MetricTarget &where = m_set.targets()[static_cast<size_t>(requests.target)];
    if (where.service != QLatin1String("shop-api"))
        return;
    const QByteArray instance = where.instance.toUtf8();
    m_set.increase(m_named[instance + "pool_timeout"], count * errors * 0.85);
    m_set.increase(m_named[instance + "upstream"], count * errors * 0.15);
    m_set.increase(m_named[instance + "validation"], count * 0.001);
    const bool canary = where.instance == QLatin1String("api-3");
    const QString &version = canary ? moment.canaryVersion : moment.version;
    const QByteArray release =
        label("track", canary ? "canary" : "stable") + ',' + label("version", version.toUtf8());
    for (const bool failed : {false, true}) {
        const QByteArray labels = release + ',' + label("result", failed ? "failed" : "succeeded");
        auto [known, isNew] = m_releases.try_emplace(labels, -1);
        if (isNew)
            known->second = m_set.add(m_families["release_requests_total"], target("jobs-1"), labels);
        m_set.increase(known->second, count * (failed ? errors : 1 - errors));
    }
}

void ShopMetrics::addDatabaseAndCache(const ShopMoment &moment)
{
    m_set.set(m_named["database_connections_active"], moment.poolActive);
    m_set.set(m_named["database_connections_max"], moment.poolMax);
    m_set.set(m_named["database_connections_waiting"], moment.poolWaiting);
    const double busy = moment.seconds * moment.daily * (1 - 0.35 * moment.degradation);
    m_set.increase(m_named["database_operations_total{operation=\"select\""],
                   1900 * busy * (1 + 0.05 * m_random.noise()));
    m_set.increase(m_named["database_operations_total{operation=\"insert\""],
                   310 * busy * (1 + 0.05 * m_random.noise()));
    m_set.increase(m_named["database_operations_total{operation=\"update\""],
                   240 * busy * (1 + 0.05 * m_random.noise()));
    m_set.increase(m_named["database_operations_total{operation=\"delete\""],
                   14 * busy * (1 + 0.05 * m_random.noise()));
    m_set.observe(m_named["queries"], QueryBounds, 2460 * busy,
                  {0.004 * (1 + 2.5 * moment.degradation), 0.8, 0.02 * moment.degradation, 2.0, 0.4});
    const double lookups = 1250 * moment.seconds * moment.daily * (1 + 0.05 * m_random.noise());
    const double hits = 0.925 - 0.15 * moment.degradation + m_cacheDrift.next(m_random, 0.006, 40);
    m_set.increase(m_named["cache_operations_total{result=\"hit\""], lookups * hits);
    m_set.increase(m_named["cache_operations_total{result=\"miss\""], lookups * (1 - hits));
}

void ShopMetrics::addOrders(const ShopMoment &moment)
{
    const double bad = moment.degradation;
    const double tried =
        3.1 * moment.seconds * moment.daily * (1 - 0.18 * bad) * (1 + m_orderDrift.next(m_random, 0.05, 30));
    const double failed = tried * (0.002 + 0.475 * bad);
    m_set.increase(m_named["orders_placed_total"], tried - failed);
    m_set.increase(m_named["orders_failed_total{reason=\"pool_timeout\""], failed * 0.9 * bad);
    m_set.increase(m_named["orders_failed_total{reason=\"payment\""], failed * (1 - 0.9 * bad) * 0.6);
    m_set.increase(m_named["orders_failed_total{reason=\"stock\""], failed * (1 - 0.9 * bad) * 0.4);
    m_set.increase(m_named["order_duplicates_total"], tried * 0.004 * bad);
    const double pushed = tried - failed;
    const double pushFailures = pushed * (0.0015 + 0.06 * bad);
    m_set.increase(m_named["order_pushes_total{result=\"succeeded\""], pushed - pushFailures);
    m_set.increase(m_named["order_pushes_total{result=\"failed\""], pushFailures);
    m_set.increase(m_named["order_retries_total{result=\"succeeded\""], pushFailures * (0.98 - 0.2 * bad));
    m_set.increase(m_named["order_retries_total{result=\"failed\""], pushFailures * (0.02 + 0.2 * bad));
    m_set.set(m_named["order_queue_depth"],
              std::round(std::max(0.0, 6 + 400 * bad + (2 + 20 * bad) * m_random.noise())));
    const double timeouts = tried * 0.12 * bad;
    const double declined = tried * 0.018;
    m_set.increase(m_named["payments_total{status=\"timeout\""], timeouts);
    m_set.increase(m_named["payments_total{status=\"declined\""], declined);
    m_set.increase(m_named["payments_total{status=\"succeeded\""], std::max(0.0, pushed - declined));
    m_set.observe(m_named["payments"], PaymentBounds, tried,
                  {0.7 * (1 + 3 * bad), 0.4, 0.14 * bad, 36, 0.25});
}

void ShopMetrics::addBusiness(const ShopMoment &moment)
{
    const double here = moment.seconds * moment.daily * (1 - 0.3 * moment.degradation);
    auto grow = [&](const QByteArray &name, double rate) {
        m_set.increase(m_named[name], rate * here * (1 + 0.15 * m_random.noise()));
    };
    grow("user_registrations_total{source=\"organic\"", 0.21);
    grow("user_registrations_total{source=\"ads\"", 0.12);
    grow("user_registrations_total{source=\"referral\"", 0.05);
    grow("user_logins_total{method=\"password\"", 3.9);
    grow("user_logins_total{method=\"google\"", 2.4);
    grow("user_logins_total{method=\"sso\"", 0.6);
    grow("course_bookings_total", 0.08);
    grow("conversion_funnel_total{step=\"view_landing\"", 24);
    grow("conversion_funnel_total{step=\"click_signup\"", 2.6);
    grow("conversion_funnel_total{step=\"complete_registration\"", 0.38);
    grow("conversion_funnel_total{step=\"first_purchase\"", 0.11);
    grow("javascript_errors_total", 0.04 + 0.9 * moment.degradation);
    m_set.set(m_named["active_users_total"],
              std::round(8400 * moment.daily * (1 - 0.22 * moment.degradation) + 40 * m_random.noise()));
    m_set.set(m_named["tls_certificate_expiry_timestamp_seconds{host=\"edge-2\""],
              static_cast<double>(m_firstMs / 1000 + 12 * 86'400));
}

void ShopMetrics::addVitals(const ShopMoment &moment)
{
    const double views = 24 * moment.seconds * moment.daily;
    const double bad = moment.degradation;
    m_set.observe(m_named["web_vitals_lcp_seconds"], VitalBounds, views, {1.4 * (1 + bad), 0.35});
    m_set.observe(m_named["web_vitals_fcp_seconds"], VitalBounds, views, {0.9 * (1 + 0.4 * bad), 0.35});
    m_set.observe(m_named["web_vitals_ttfb_seconds"], VitalBounds, views, {0.22 * (1 + 3 * bad), 0.4});
    m_set.observe(m_named["web_vitals_fid_seconds"], DelayBounds, views, {0.018, 0.6});
    m_set.observe(m_named["web_vitals_cls"], ShiftBounds, views, {0.035, 0.6});
}

void ShopMetrics::mark(const QByteArray &familyName, MetricSet::TargetId where, const QByteArray &labels,
                       double value)
{
    auto [marked, isNew] = m_marked.try_emplace({familyName, where, labels}, -1);
    if (isNew)
        marked->second = m_set.add(m_families[familyName], where, labels);
    auto [shown, isFirst] = m_shown.try_emplace({familyName, where}, marked->second);
    m_set.setStale(shown->second, true);
    m_set.setStale(marked->second, false);
    shown->second = marked->second;
    m_set.set(marked->second, value);
}

void ShopMetrics::addReleases(const ShopMoment &moment)
{
    m_set.set(m_named["rollbacks_total{result=\"succeeded\""], moment.rollbacks);
    for (const char *instance : {"api-1", "api-2", "api-3"}) {
        const bool canary = QByteArrayView(instance) == "api-3";
        const QByteArray version = (canary ? moment.canaryVersion : moment.version).toUtf8();
        mark("app_info", target(instance),
             label("version", version) + ',' + label("track", canary ? "canary" : "stable"), 1);
    }
    if (moment.lastDeploymentMs > 0) {
        mark("deployment_timestamp_seconds", target("jobs-1"),
             label("application", "shop-api") + ',' + label("version", moment.canaryVersion.toUtf8()),
             static_cast<double>(moment.lastDeploymentMs / 1000));
    }
}

void ShopMetrics::addTasks(const ShopMoment &moment)
{
    for (const Task &task : m_tasks) {
        const qint64 start = moment.timeMs / task.everyMs * task.everyMs;
        const bool due = moment.timeMs - start < static_cast<qint64>(moment.seconds * 1000);
        if (due) {
            const bool failed = m_random.chance(task.failureShare + 0.4 * moment.degradation);
            m_set.increase(failed ? task.failed : task.succeeded, 1);
            m_set.set(task.duration, (failed ? 30 : 4) * (1 + 0.2 * m_random.noise()));
        }
        m_set.set(task.lastRun, static_cast<double>(start / 1000));
        m_set.set(task.nextRun, static_cast<double>((start + task.everyMs) / 1000));
    }
}

} // namespace wardroom
