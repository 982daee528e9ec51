// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/exploreserver.h"

#include <QtCore/QDateTime>

#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

TestServer::Response success(const QByteArray &data)
{
    return TestServer::json(R"({"status":"success","data":)" + data + '}');
}

QByteArray routeOf(int series)
{
    const QByteArray names[] = {"/cart", "/checkout", "/search"};
    return series < 3 ? names[series] : "/r" + QByteArray::number(series);
}

QByteArray metricOf(int series)
{
    return R"({"__name__":"http_requests_total","job":"shop","route":")" + routeOf(series) + R"("})";
}

bool isForMarks(const TestServer::Request &request)
{
    const QString query = request.parameter(u"query"_s);
    return query.startsWith(u"ALERTS") || query.contains(u"deployment_timestamp") || query.contains(u"release_time");
}

QByteArray middleOf(const TestServer::Request &request)
{
    const double middle = (request.parameter(u"start"_s).toDouble() + request.parameter(u"end"_s).toDouble()) / 2;
    return QByteArray::number(std::floor(middle), 'f', 3);
}

} // namespace

ExploreServer::ExploreServer(QObject *parent)
    : QObject(parent)
{
    m_server.setHandler([this](const TestServer::Request &request) { return answer(request); });
}

std::shared_ptr<Session> ExploreServer::session(const QString &deployments)
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"production"_s;
    connection.prometheus.emplace();
    connection.prometheus->url = m_server.url();
    connection.deploymentsQuery = deployments;
    return std::make_shared<Session>(connection, Session::Secrets(), m_clock);
}

std::shared_ptr<Session> ExploreServer::sessionWithoutPrometheus()
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"empty"_s;
    return std::make_shared<Session>(connection, Session::Secrets(), m_clock);
}

QStringList ExploreServer::queries() const
{
    QStringList list;
    for (const auto &request : m_server.requests()) {
        const bool asks = request.path().endsWith(u"/query") || request.path().endsWith(u"/query_range");
        if (asks && !isForMarks(request))
            list << request.parameter(u"query"_s);
    }
    return list;
}

qsizetype ExploreServer::asked(const QString &pathPart) const
{
    const auto &all = m_server.requests();
    return std::count_if(all.begin(), all.end(),
                         [&](const auto &request) { return request.path().endsWith(pathPart); });
}

TestServer::Response ExploreServer::answer(const TestServer::Request &request) const
{
    const QString path = request.path();
    const QString query = request.parameter(u"query"_s);
    if (m_silent)
        return {.silent = true};
    if (!m_healthy)
        return TestServer::error(500, "down for repair");
    if (query.contains(u"broken"))
        return {
            .status = 400,
            .body =
                R"({"status":"error","errorType":"bad_data","error":"invalid parameter \"query\": 1:5: parse error: unexpected identifier \"broken\""})"};
    if (path.endsWith(u"/query_range"))
        return success(isForMarks(request) ? marks(request) : range(request));
    if (path.endsWith(u"/query_exemplars"))
        return success(exemplars(request));
    if (path.endsWith(u"/query"))
        return success(instant());
    if (path.endsWith(u"/format_query"))
        return m_formats ? success("\"sum by (route) (\\n  up\\n)\"") : TestServer::error(404, "no such page");
    if (path.endsWith(u"/metadata")) return success(
                R"({"http_requests_total":[{"type":"counter","help":"Requests that were answered.","unit":""}],"up":[{"type":"gauge","help":"Reachable.","unit":""}]})");
    if (path.endsWith(u"/__name__/values"))
        return success(
            R"(["http_request_seconds_bucket","http_requests_total","node_load1","node_load5","up"])");
    if (path.endsWith(u"/route/values"))
        return success(R"(["/cart","/checkout","/search"])");
    if (path.endsWith(u"/labels"))
        return success(R"(["__name__","job","route"])");
    if (path.endsWith(u"/series"))
        return success('[' + metricOf(0) + ',' + metricOf(1) + ',' + metricOf(2) + ']');
    if (path.endsWith(u"/tsdb"))
        return success(
            R"({"headStats":{"numSeries":1508},"seriesCountByMetricName":[{"name":"http_requests_total","value":3},{"name":"up","value":1}]})");
    if (path.endsWith(u"/targets"))
        return success(targets());
    if (path.endsWith(u"/rules"))
        return success(rules());
    return TestServer::error(404, "no such page");
}

QByteArray ExploreServer::range(const TestServer::Request &request) const
{
    const double start = request.parameter(u"start"_s).toDouble();
    const double end = request.parameter(u"end"_s).toDouble();
    const double step = std::max(1.0, request.parameter(u"step"_s).toDouble());
    QByteArray series;
    for (int i = 0; i < m_series; ++i) {
        QByteArray values;
        for (double t = start; t <= end; t += step) {
            const double value = 40.0 + 25.0 * i + 12.0 * std::sin(t / 600.0 + i);
            values += (values.isEmpty() ? "[" : ",[") + QByteArray::number(t, 'f', 3) + ",\""
                + QByteArray::number(value, 'f', 3) + "\"]";
        }
        series += (i > 0 ? "," : "") + (R"({"metric":)" + metricOf(i)) + R"(,"values":[)" + values + "]}";
    }
    return R"({"resultType":"matrix","result":[)" + series + "]}";
}

QByteArray ExploreServer::marks(const TestServer::Request &request) const
{
    const QByteArray at = middleOf(request);
    QByteArray series;
    if (m_marks && request.parameter(u"query"_s).startsWith(u"ALERTS"))
        series = R"({"metric":{"alertname":"HighErrorRate","alertstate":"firing","severity":"critical"},"values":[[)"
            + at + R"(,"1"]]})";
    else if (m_marks)
        series = R"({"metric":{"version":"2.3.1"},"values":[[)" + at + ",\"" + at + "\"]]}";
    return R"({"resultType":"matrix","result":[)" + series + "]}";
}

QByteArray ExploreServer::exemplars(const TestServer::Request &request) const
{
    if (!m_marks)
        return "[]";
    return R"([{"seriesLabels":{},"exemplars":[{"labels":{"trace_id":"abc"},"value":"66","timestamp":)"
        + middleOf(request) + "}]}]";
}

QByteArray ExploreServer::instant() const
{
    QByteArray elements;
    for (int i = 0; i < 3; ++i)
        elements += (i > 0 ? "," : "") + (R"({"metric":)" + metricOf(i)) + R"(,"value":[1795000000,")"
            + QByteArray::number(3 - i) + R"("]})";
    return R"({"resultType":"vector","result":[)" + elements + "]}";
}

QByteArray ExploreServer::targets() const
{
    const QByteArray when =
        QDateTime::fromMSecsSinceEpoch(m_clock.nowMs() - 4000, Qt::UTC).toString(Qt::ISODate).toUtf8();
    const auto one = [&when](const QByteArray &pool, const QByteArray &host, const QByteArray &health,
                             const QByteArray &error) {
        return R"({"scrapePool":")" + pool + R"(","scrapeUrl":"http://)" + host + R"(/metrics","health":")"
            + health + R"(","lastError":")" + error + R"(","lastScrape":")" + when
            + R"(","lastScrapeDuration":0.0042,"labels":{"job":")" + pool + R"(","instance":")" + host
            + R"("}})";
    };
    return R"({"activeTargets":[)" + one("shop", "shop-1:9100", "up", {}) + ','
        + one("shop", "shop-2:9100", "up", {}) + ','
        + one("node", "node-1:9100", "down", "connection refused") + ','
        + one("node", "node-2:9100", "up", {}) + "]}";
}

QByteArray ExploreServer::rules() const
{
    return R"json({"groups":[{"name":"shop","file":"/etc/prometheus/shop.yml","interval":15,"evaluationTime":0.0031,"rules":[
        {"type":"alerting","name":"HighErrorRate","query":"sum(rate(http_errors_total[5m])) > 1","state":"firing","health":"ok",
         "lastEvaluation":"2026-11-18T11:06:30Z","evaluationTime":0.0011,"duration":60,"labels":{},"annotations":{},"alerts":[]},
        {"type":"recording","name":"job:requests:rate5m","query":"sum by (job) (rate(http_requests_total[5m]))","health":"err",
         "lastError":"vector contains metrics with the same labelset","lastEvaluation":"2026-11-18T11:06:30Z",
         "evaluationTime":0.002}]}]})json";
}

} // namespace wardroom
