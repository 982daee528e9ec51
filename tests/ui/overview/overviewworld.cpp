// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/overview/overviewworld.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>

namespace wardroom {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr int DeployedAt = -42; // minutes from now
constexpr int ExhaustedAt = -30;
constexpr int EasedAt = -22;
constexpr int AgainAt = -11;

/// 0 calm … 1 the worst, at so many minutes from now.
double trouble(double minute)
{
    const auto step = [minute](double at) { return 1 / (1 + std::exp(-(minute - at) * 1.6)); };
    return step(ExhaustedAt) - 0.85 * step(EasedAt) + 0.85 * step(AgainAt);
}

double ripple(double minute, double seed)
{
    return std::sin(minute * 5.1 + seed) * std::cos(minute * 2.3 + seed * 3) * 0.5
        + std::sin(minute * 17 + seed) * 0.5;
}

struct FakeSeries
{
    QJsonObject labels;
    std::function<double(double)> value; ///< by minutes from now
    double firstMinute = -1e9;
    double lastMinute = 1e9;
};

FakeSeries line(const char *label, const QString &name, double calm, double worst, double seed,
                double noise = 0.03)
{
    QJsonObject labels;
    if (*label)
        labels.insert(QLatin1String(label), name);
    return {labels, [=](double minute) {
                const double level = calm + (worst - calm) * trouble(minute);
                return std::max(0.0, level + noise * level * ripple(minute, seed));
            }};
}

std::vector<FakeSeries> byRoute(std::initializer_list<std::array<double, 2>> levels)
{
    const QStringList names{QStringLiteral("checkout"), QStringLiteral("catalog"), QStringLiteral("search"),
                            QStringLiteral("login")};
    std::vector<FakeSeries> series;
    for (const auto &[calm, worst] : levels)
        series.push_back(line("route", names[static_cast<qsizetype>(series.size())], calm, worst,
                              static_cast<double>(series.size()) * 2 + 1));
    return series;
}

std::vector<FakeSeries>
byService(std::initializer_list<std::pair<const char *, std::array<double, 2>>> levels)
{
    std::vector<FakeSeries> series;
    for (const auto &[name, level] : levels)
        series.push_back(line("service", QLatin1String(name), level[0], level[1], 3, 0.01));
    return series;
}

std::vector<FakeSeries> firing()
{
    const auto alert = [](const char *name, const char *severity, double from, double to) {
        return FakeSeries{{{QStringLiteral("alertname"), QLatin1String(name)},
                           {QStringLiteral("severity"), QLatin1String(severity)}},
                          [](double) { return 1.0; },
                          from,
                          to};
    };
    return {alert("HighErrorRate", "critical", ExhaustedAt + 1, EasedAt + 1),
            alert("HighErrorRate", "critical", AgainAt + 1, 0),
            alert("HighLatencyP99", "high", ExhaustedAt + 2, EasedAt),
            alert("HighLatencyP99", "high", AgainAt + 1, 0),
            alert("DatabasePoolExhausted", "critical", ExhaustedAt, EasedAt),
            alert("DatabasePoolExhausted", "critical", AgainAt, 0),
            alert("OrderFailureRate", "high", ExhaustedAt + 2, EasedAt + 1),
            alert("OrderFailureRate", "high", AgainAt + 2, 0)};
}

double poolActive(double minute)
{
    const double full = minute < EasedAt ? 50 : 100;
    const double since = minute - DeployedAt;
    return since < 0 ? 18 : std::min(full, 18 + since * 2.7);
}

std::vector<FakeSeries> seriesFor(const QString &expr, double nowSeconds)
{
    const auto has = [&expr](const char *part) { return expr.contains(QLatin1String(part)); };
    const QString none;
    if (has("count(ALERTS"))
        return {line("", none, 1, 11, 2, 0)};
    if (has("ALERTS"))
        return firing();
    if (has("deployment_timestamp"))
        return {{{{QStringLiteral("version"), QStringLiteral("2.3.1")}},
                 [=](double) { return nowSeconds + DeployedAt * 60; },
                 DeployedAt}};
    if (has("by (service) (up"))
        return {line("service", QStringLiteral("shop-api"), 1, 1, 0, 0),
                line("service", QStringLiteral("orders"), 1, 1, 0, 0),
                line("service", QStringLiteral("payments"), 1, 1, 0, 0),
                line("service", QStringLiteral("redis"), 1, 1, 0, 0),
                line("service", QStringLiteral("db"), 0.5, 0.5, 0, 0),
                {{{QStringLiteral("service"), QStringLiteral("push")}}, [](double) { return 1.0; }, -60, -4}};
    if (has("service, le"))
        return byService({{"shop-api", {0.09, 4.81}},
                          {"orders", {0.2, 2.1}},
                          {"payments", {0.3, 1.4}},
                          {"search", {0.061, 0.061}},
                          {"auth", {0.048, 0.048}},
                          {"shop-web", {0.184, 0.184}}});
    if (has("by (service)"))
        return byService({{"shop-api", {0, 0.184}},
                          {"orders", {0, 0.41}},
                          {"payments", {0.001, 0.022}},
                          {"search", {0, 0}},
                          {"auth", {0, 0}},
                          {"shop-web", {0, 0}}});
    if (has("histogram_quantile(0.99"))
        return {line("", none, 0.2, 9.75, 1, 0.004)};
    if (has("histogram_quantile(0.95"))
        return {line("", none, 0.09, 4.81, 2, 0.004)};
    if (has("histogram_quantile(0.5"))
        return {line("", none, 0.042, 0.773, 3, 0.004)};
    if (has("by (route)") && has("status_code"))
        return byRoute({{0.0005, 0.32}, {0.0004, 0.043}, {0.0002, 0.0009}, {0.0003, 0.19}});
    if (has("by (route)"))
        return byRoute({{215, 139}, {405, 306}, {165, 147}, {97, 117}});
    if (expr.startsWith(QLatin1String("1 - (sum")))
        return {line("", none, 0.9995, 0.8642, 4, 0.0001)};
    if (has("status_code"))
        return {line("", none, 0.0004, 0.184, 5, 0.004)};
    if (has("cache_operations"))
        return {line("", none, 0.855, 0.831, 6, 0.008)};
    if (has("connections_active"))
        return {{{}, poolActive}};
    if (has("connections_max"))
        return {{{}, [](double minute) { return minute < EasedAt ? 50.0 : 100.0; }}};
    if (has("connections_waiting"))
        return {line("", none, 0, 56, 7, 0.05)};
    if (has("orders_placed"))
        return {line("", none, 182, 78, 8)};
    if (has("orders_failed"))
        return {line("", none, 0.4, 72, 9)};
    if (has("node_cpu"))
        return {line("instance", QStringLiteral("api-1"), 0.34, 0.43, 1, 0.06),
                line("instance", QStringLiteral("api-2"), 0.36, 0.49, 2, 0.06),
                line("instance", QStringLiteral("api-3"), 0.39, 0.50, 3, 0.06),
                line("instance", QStringLiteral("db-1"), 0.31, 0.41, 4, 0.06)};
    return {};
}

QJsonObject success(const QString &type, const QJsonArray &result)
{
    return {{QStringLiteral("status"), QStringLiteral("success")},
            {QStringLiteral("data"),
             QJsonObject{{QStringLiteral("resultType"), type}, {QStringLiteral("result"), result}}}};
}

QJsonArray sample(double seconds, double value)
{
    return {seconds, QString::number(value, 'g', 12)};
}

qint64 nowMs()
{
    return QDateTime(QDate(2026, 11, 20), QTime(15, 2, 38), QTimeZone::utc()).toMSecsSinceEpoch();
}

} // namespace

OverviewWorld::OverviewWorld(QObject *parent)
    : QObject(parent)
    , m_clock(nowMs())
{
    m_server.setHandler([this](const TestServer::Request &request) {
        m_sinceAnswer.start();
        return answer(request);
    });
}

Connection OverviewWorld::connection() const
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = QStringLiteral("production");
    Endpoint endpoint;
    endpoint.url = m_server.url();
    connection.prometheus = endpoint;
    connection.alertmanagers = {endpoint};
    connection.loki = endpoint;
    return connection;
}

std::shared_ptr<Session> OverviewWorld::session()
{
    return std::make_shared<Session>(connection(), Session::Secrets{{}, {{}}, {}}, m_clock);
}

std::shared_ptr<Session> OverviewWorld::sessionWithout(SourceKind missing)
{
    Connection partial = connection();
    if (missing == SourceKind::Prometheus)
        partial.prometheus.reset();
    if (missing == SourceKind::Alertmanager)
        partial.alertmanagers.clear();
    if (missing == SourceKind::Loki)
        partial.loki.reset();
    return std::make_shared<Session>(partial, Session::Secrets{{}, {{}}, {}}, m_clock);
}

TestServer::Response OverviewWorld::answer(const TestServer::Request &request)
{
    const QString path = request.path();
    if (path == QLatin1String("/api/v2/alerts"))
        return TestServer::json(alerts());
    if (path.startsWith(QLatin1String("/api/v2/")))
        return TestServer::json("[]");
    const QString expr = request.parameter(QStringLiteral("query"));
    const qint64 now = m_clock.nowMs();
    if (path == QLatin1String("/loki/api/v1/query_range"))
        return TestServer::json(lines());
    if (path == QLatin1String("/loki/api/v1/query"))
        return TestServer::json(
            QJsonDocument(success(QStringLiteral("vector"),
                                  {QJsonObject{{QStringLiteral("metric"), QJsonObject()},
                                               {QStringLiteral("value"),
                                                sample(static_cast<double>(now) / 1000, 1284)}}}))
                .toJson());
    if (!path.startsWith(QLatin1String("/api/v1/query")))
        return TestServer::error(404);
    m_queries << expr;
    if (!m_failing.isEmpty() && expr.contains(m_failing))
        return {.status = 422,
                .body = R"({"status":"error","errorType":"execution","error":"found duplicate series"})"};
    if (path == QLatin1String("/api/v1/query"))
        return TestServer::json(instantAnswer(expr));
    const auto ms = [&request](const char *name) {
        return std::llround(request.parameter(QLatin1String(name)).toDouble() * 1000);
    };
    return TestServer::json(rangeAnswer(expr, ms("start"), ms("end"), ms("step")));
}

QByteArray OverviewWorld::rangeAnswer(const QString &expr, qint64 fromMs, qint64 toMs, qint64 stepMs) const
{
    const qint64 now = m_clock.nowMs();
    QJsonArray result;
    for (const FakeSeries &series : seriesFor(expr, static_cast<double>(now) / 1000)) {
        QJsonArray values;
        for (qint64 at = fromMs; at <= toMs; at += std::max<qint64>(1000, stepMs)) {
            const double minute = static_cast<double>(at - now) / MinuteMs;
            if (minute >= series.firstMinute && minute <= series.lastMinute)
                values.append(sample(static_cast<double>(at) / 1000, series.value(minute)));
        }
        if (!values.isEmpty())
            result.append(
                QJsonObject{{QStringLiteral("metric"), series.labels}, {QStringLiteral("values"), values}});
    }
    return QJsonDocument(success(QStringLiteral("matrix"), result)).toJson(QJsonDocument::Compact);
}

QByteArray OverviewWorld::instantAnswer(const QString &) const
{
    return QJsonDocument(success(QStringLiteral("vector"), {})).toJson(QJsonDocument::Compact);
}

QByteArray OverviewWorld::alerts() const
{
    struct FakeAlert
    {
        const char *name, *severity, *label, *place, *value;
        int minutes;
        const char *quiet; // "", "silenced", "inhibited"
    };
    static constexpr FakeAlert Alerts[] = {
        {"DatabasePoolExhausted", "critical", "instance", "db-1", "100 / 100", 11, ""},
        {"HighErrorRate", "critical", "route", "checkout", "29.4 %", 10, ""},
        {"HighErrorRate", "critical", "route", "login", "18.8 %", 10, ""},
        {"HighLatencyP99", "high", "service", "shop-api", "9.82 s", 10, ""},
        {"OrderFailureRate", "high", "service", "orders", "41 %", 9, ""},
        {"PaymentProcessingSlow", "warning", "service", "payments", "12.4 s", 8, ""},
        {"CacheHitRateFalling", "warning", "instance", "redis-1", "83 %", 6, "inhibited"},
        {"DiskWillFill", "warning", "instance", "db-1", "81 %", 192, ""},
        {"CertificateExpiresSoon", "info", "instance", "edge-2", "12 d", 3120, "silenced"},
    };
    QJsonArray list;
    for (const FakeAlert &alert : Alerts) {
        const QString starts = QDateTime::fromMSecsSinceEpoch(
                                   m_clock.nowMs() - alert.minutes * MinuteMs - 4'000, QTimeZone::utc())
                                   .toString(Qt::ISODateWithMs);
        const QByteArrayView quiet(alert.quiet);
        const QJsonObject status{{QStringLiteral("state"),
                                  quiet.isEmpty() ? QStringLiteral("active") : QStringLiteral("suppressed")},
                                 {QStringLiteral("silencedBy"),
                                  quiet == "silenced" ? QJsonArray{QStringLiteral("s1")} : QJsonArray{}},
                                 {QStringLiteral("inhibitedBy"),
                                  quiet == "inhibited" ? QJsonArray{QStringLiteral("f1")} : QJsonArray{}}};
        list.append(QJsonObject{{QStringLiteral("fingerprint"), QStringLiteral("f%1").arg(list.size())},
                                {QStringLiteral("labels"),
                                 QJsonObject{{QStringLiteral("alertname"), QLatin1String(alert.name)},
                                             {QStringLiteral("severity"), QLatin1String(alert.severity)},
                                             {QLatin1String(alert.label), QLatin1String(alert.place)}}},
                                {QStringLiteral("annotations"),
                                 QJsonObject{{QStringLiteral("value"), QString::fromUtf8(alert.value)}}},
                                {QStringLiteral("status"), status},
                                {QStringLiteral("receivers"),
                                 QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("shop")}}}},
                                {QStringLiteral("startsAt"), starts},
                                {QStringLiteral("updatedAt"), starts},
                                {QStringLiteral("endsAt"), QStringLiteral("0001-01-01T00:00:00.000Z")},
                                {QStringLiteral("generatorURL"), QString()}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QByteArray OverviewWorld::lines() const
{
    static constexpr const char *Lines[][2] = {
        {"api-2", "connection timed out after 30 s /checkout"},
        {"api-1", R"({"level":"error","msg":"connection timed out after 30 s","route":"/checkout"})"},
        {"orders", "level=error msg=\"push 88214013 failed: 503, retry 3 of 3\""},
        {"api-3", "connection timed out after 30 s /login"},
        {"api-2", "pool active=100 idle=0 waiting=61"},
        {"payments", "authorize timed out after 12.4 s"},
        {"api-1", "connection leak: reserve() held 38 s"},
        {"api-3", "connection timed out after 30 s /checkout"},
        {"api-2", "<b>connection leak</b>: reserve() held 41 s"},
    };
    QJsonArray streams;
    qint64 at = m_clock.nowMs() - 86;
    for (const auto &[service, text] : Lines) {
        const QJsonArray value{QString::number(at * 1'000'000), QString::fromUtf8(text)};
        streams.append(QJsonObject{{QStringLiteral("stream"),
                                    QJsonObject{{QStringLiteral("app"), QLatin1String(service)},
                                                {QStringLiteral("level"), QStringLiteral("ERROR")}}},
                                   {QStringLiteral("values"), QJsonArray{value}}});
        at -= 413;
    }
    return QJsonDocument(success(QStringLiteral("streams"), streams)).toJson(QJsonDocument::Compact);
}

} // namespace wardroom
