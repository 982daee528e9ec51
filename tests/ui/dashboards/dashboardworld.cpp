// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboards/dashboardworld.h"

#include <QtCore/QDateTime>

#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

qint64 nowMs()
{
    return QDateTime(QDate(2026, 11, 20), QTime(15, 2, 38), QTimeZone::utc()).toMSecsSinceEpoch();
}

struct Line
{
    QByteArray labels; ///< JSON object
    double level;
    double swing;
};

std::vector<Line> linesFor(const QString &query, int manySeries)
{
    std::vector<Line> lines;
    if (query.contains("nothing"_L1))
        return lines;
    if (query.contains("many"_L1)) {
        for (int i = 0; i < manySeries; ++i)
            lines.push_back({"{\"series\":\"" + QByteArray::number(i) + "\"}", double(i), 1});
        return lines;
    }
    if (query.contains("bucket"_L1)) {
        const char *bounds[] = {"0.005", "0.01", "0.05", "0.1", "0.5", "1", "+Inf"};
        for (int i = 0; i < 7; ++i)
            lines.push_back({QByteArray("{\"le\":\"") + bounds[i] + "\"}", 20.0 * (i + 1), 8.0 * (i + 1)});
        return lines;
    }
    if (query.contains("filesystem"_L1)) {
        const char *mounts[] = {"/var", "/var/lib/postgresql", "/boot", "/"};
        for (int i = 0; i < 4; ++i)
            lines.push_back({QByteArray("{\"mountpoint\":\"") + mounts[i] + "\",\"fstype\":\"ext4\"}",
                             0.9 - 0.2 * i, 0});
        return lines;
    }
    if (query.contains("mode"_L1)) {
        const char *modes[] = {"user", "system", "iowait", "softirq"};
        for (int i = 0; i < 4; ++i)
            lines.push_back({QByteArray("{\"mode\":\"") + modes[i] + "\"}", 0.2 / (i + 1), 0.08 / (i + 1)});
        return lines;
    }
    if (query.contains("state"_L1)) {
        lines.push_back({R"({"pod":"shop-api-1"})", 1, 2});
        lines.push_back({R"({"pod":"shop-api-2"})", 0.6, 2});
        return lines;
    }
    if (query.contains("percent"_L1))
        return {{R"({"instance":"db-1"})", 83.6, 2}};
    return {{R"({"instance":"db-1"})", 6.9, 2.5}};
}

QByteArray manyValues()
{
    QByteArray values;
    for (int i = 0; i < 50'000; ++i)
        values += (i > 0 ? ",\"pod-7d9f-" : "\"pod-7d9f-") + QByteArray::number(i) + ".shop\"";
    return R"({"status":"success","data":[)" + values + "]}";
}

double valueOf(const Line &line, double seconds, std::size_t index)
{
    const double phase = static_cast<double>(index) * 1.7;
    const double value = line.level + line.swing * std::sin(seconds / 600 + phase) * std::cos(seconds / 1700 + phase);
    return std::abs(value);
}

QByteArray wrapped(const QByteArray &type, const QByteArray &result)
{
    return R"({"status":"success","data":{"resultType":")" + type + R"(","result":[)" + result + "]}}";
}

} // namespace

DashboardWorld::DashboardWorld(QObject *parent)
    : QObject(parent)
    , m_clock(nowMs())
{
    m_server.setHandler([this](const TestServer::Request &request) {
        auto response = answer(request);
        m_sinceAnswer.start();
        return response;
    });
}

std::shared_ptr<Session> DashboardWorld::session()
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"production"_s;
    connection.prometheus = Endpoint{};
    connection.prometheus->url = m_server.url();
    return std::make_shared<Session>(connection, Session::Secrets{}, m_clock);
}

TestServer::Response DashboardWorld::answer(const TestServer::Request &request)
{
    if (request.path().contains("/label/"_L1) && request.parameter(u"match[]"_s).contains("many_values"_L1))
        return TestServer::json(manyValues());
    if (request.path().contains("/label/"_L1))
        return TestServer::json(R"({"status":"success","data":["db-1","db-2","web-1"]})");
    const QString query = request.parameter(u"query"_s);
    m_queries << query;
    if (!m_failing.isEmpty() && query.contains(m_failing))
        return {.status = 400, .body = R"({"status":"error","errorType":"bad_data","error":"no such thing"})"};
    if (query.startsWith("ALERTS"_L1) || query.contains("deployment"_L1))
        return TestServer::json(wrapped("matrix", {}));
    QByteArray body = request.path().endsWith("query_range"_L1)
        ? range(query, request.parameter(u"start"_s).toDouble(), request.parameter(u"end"_s).toDouble(),
                request.parameter(u"step"_s).toDouble())
        : instant(query, request.parameter(u"time"_s).toDouble());
    if (query.contains("warned"_L1))
        body.insert(1, R"("warnings":["PromQL warning: mixed histograms were left out"],)");
    return TestServer::json(body);
}

QByteArray DashboardWorld::range(const QString &query, double from, double to, double step)
{
    const std::vector<Line> lines = linesFor(query, m_manySeries);
    if (lines.size() > 100)
        step = (to - from) / 4;
    QByteArray result;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QByteArray values;
        const bool late = query.contains("begins"_L1);
        for (double at = late ? from + step * std::ceil((to - from) / 2 / step) : from; at <= to; at += step) {
            values += (values.isEmpty() ? "[" : ",[") + QByteArray::number(at, 'f', 3) + ",\""
                + QByteArray::number(valueOf(lines[i], at, i), 'g', 8) + "\"]";
            ++m_samplesSent;
        }
        result += (result.isEmpty() ? "{\"metric\":" : ",{\"metric\":") + lines[i].labels + ",\"values\":[" + values
            + "]}";
    }
    return wrapped("matrix", result);
}

QByteArray DashboardWorld::instant(const QString &query, double at)
{
    QByteArray result;
    const std::vector<Line> lines = linesFor(query, m_manySeries);
    for (std::size_t i = 0; i < lines.size(); ++i)
        result += (result.isEmpty() ? "{\"metric\":" : ",{\"metric\":") + lines[i].labels + ",\"value\":["
            + QByteArray::number(at, 'f', 3) + ",\"" + QByteArray::number(valueOf(lines[i], at, i), 'g', 8) + "\"]}";
    return wrapped("vector", result);
}

DashboardDocument DashboardWorld::document(const QByteArray &json)
{
    auto documents = parseDashboards(json, u"dashboard.json"_s);
    return documents ? std::move(documents->front()) : DashboardDocument();
}

QByteArray DashboardWorld::everyKind()
{
    return R"json({"title":"Node Exporter, database hosts","uid":"every-kind","schemaVersion":39,
"templating":{"list":[
 {"name":"instance","type":"query","query":"label_values(up, instance)","multi":true,"includeAll":true,"refresh":1,
  "current":{"text":"All","value":"$__all"}},
 {"name":"interval","type":"interval","query":"1m,5m,15m","auto":true,"current":{"text":"auto","value":"$__auto_interval_interval"}},
 {"name":"filter","type":"textbox","query":"eth0","current":{}},
 {"name":"hidden","type":"constant","query":"x","hide":2}]},
"panels":[
 {"id":1,"type":"gauge","title":"CPU busy","gridPos":{"x":0,"y":0,"w":3,"h":4},"targets":[{"expr":"percent{instance=~\"$instance\"}"}],
  "fieldConfig":{"defaults":{"unit":"percent","min":0,"max":100,"thresholds":{"mode":"absolute","steps":[{"color":"green","value":null},{"color":"yellow","value":80},{"color":"red","value":95}]}}}},
 {"id":2,"type":"stat","title":"Load, 5 min","gridPos":{"x":3,"y":0,"w":4,"h":4},"targets":[{"expr":"load5"}],
  "fieldConfig":{"defaults":{"thresholds":{"mode":"absolute","steps":[{"color":"green","value":null}]}}}},
 {"id":3,"type":"stat","title":"I/O wait","gridPos":{"x":7,"y":0,"w":4,"h":4},"targets":[{"expr":"percent"}],
  "fieldConfig":{"defaults":{"unit":"percent","decimals":1,"thresholds":{"mode":"absolute","steps":[{"color":"green","value":null},{"color":"#EAB839","value":10}]}}}},
 {"id":4,"type":"bargauge","title":"By mode","gridPos":{"x":11,"y":0,"w":5,"h":4},"targets":[{"expr":"rate(mode)","legendFormat":"{{mode}}"}],
  "options":{"orientation":"horizontal"},"fieldConfig":{"defaults":{"unit":"percentunit","thresholds":{"mode":"absolute","steps":[{"color":"blue","value":null}]}}}},
 {"id":5,"type":"piechart","title":"Share","gridPos":{"x":16,"y":0,"w":5,"h":4},"targets":[{"expr":"rate(mode)","legendFormat":"{{mode}}"}],
  "options":{"pieType":"donut"},"fieldConfig":{"defaults":{"unit":"percentunit","color":{"mode":"palette-classic"}}}},
 {"id":6,"type":"stat","title":"Scrape","gridPos":{"x":21,"y":0,"w":3,"h":4},"targets":[{"expr":"nothing"}]},
 {"id":10,"type":"timeseries","title":"CPU by mode","gridPos":{"x":0,"y":4,"w":12,"h":8},"targets":[{"expr":"rate(mode)","legendFormat":"{{mode}}"}],
  "fieldConfig":{"defaults":{"unit":"percentunit","custom":{"fillOpacity":60,"stacking":{"mode":"normal"}}}}},
 {"id":11,"type":"timeseries","title":"Load","gridPos":{"x":12,"y":4,"w":12,"h":8},"targets":[{"expr":"load5","legendFormat":"load"},{"expr":"percent","legendFormat":"busy"}],
  "fieldConfig":{"defaults":{"custom":{"thresholdsStyle":{"mode":"line"}},"thresholds":{"mode":"absolute","steps":[{"color":"green","value":null},{"color":"red","value":8}]}},
   "overrides":[{"matcher":{"id":"byName","options":"busy"},"properties":[{"id":"unit","value":"percent"},{"id":"custom.axisPlacement","value":"right"}]}]}},
 {"id":12,"type":"heatmap","title":"Query duration","gridPos":{"x":0,"y":12,"w":12,"h":8},"targets":[{"expr":"bucket","format":"heatmap","legendFormat":"{{le}}"}],
  "options":{"yAxis":{"unit":"s"}}},
 {"id":13,"type":"table","title":"Filesystems","gridPos":{"x":12,"y":12,"w":12,"h":8},"targets":[{"expr":"filesystem","format":"table","instant":true}],
  "transformations":[{"id":"organize","options":{"excludeByName":{"Time":true},"renameByName":{"mountpoint":"Mount point","fstype":"Type","Value":"Used"}}}],
  "fieldConfig":{"defaults":{},"overrides":[{"matcher":{"id":"byName","options":"Used"},"properties":[{"id":"unit","value":"percentunit"},{"id":"custom.cellOptions","value":{"type":"gauge"}},
   {"id":"thresholds","value":{"mode":"absolute","steps":[{"color":"blue","value":null},{"color":"yellow","value":0.8}]}}]},
   {"matcher":{"id":"byName","options":"Mount point"},"properties":[{"id":"links","value":[{"title":"Open","url":"https://example.org/${__value.raw}"}]}]}]}},
 {"id":20,"type":"row","title":"More for $instance","gridPos":{"x":0,"y":20,"w":24,"h":1},"collapsed":false},
 {"id":21,"type":"state-timeline","title":"Pods","gridPos":{"x":0,"y":21,"w":12,"h":6},"targets":[{"expr":"floor(state)","legendFormat":"{{pod}}"}],
  "fieldConfig":{"defaults":{"mappings":[{"type":"range","options":{"from":0,"to":0.9,"result":{"text":"starting","color":"yellow"}}},{"type":"range","options":{"from":0.9,"to":9,"result":{"text":"running","color":"green"}}}]}}},
 {"id":22,"type":"text","title":"Notes","gridPos":{"x":12,"y":21,"w":6,"h":6},"options":{"mode":"markdown","content":"# Runbook\n**Check** the [pool](https://example.org) of $filter.\n<script>alert(1)</script>\n![x](https://example.org/x.png)"}},
 {"id":23,"type":"barchart","title":"By mount","gridPos":{"x":18,"y":21,"w":6,"h":6},"targets":[{"expr":"filesystem","instant":true,"legendFormat":"{{mountpoint}}"}],"fieldConfig":{"defaults":{"unit":"percentunit"}}},
 {"id":24,"type":"histogram","title":"Spread of load","gridPos":{"x":0,"y":27,"w":8,"h":6},"targets":[{"expr":"load5"}]},
 {"id":25,"type":"geomap-panel","title":"Map","gridPos":{"x":8,"y":27,"w":8,"h":6},"targets":[{"expr":"filesystem","format":"table","instant":true}]},
 {"id":26,"type":"dashlist","title":"Others","gridPos":{"x":16,"y":27,"w":4,"h":6},"options":{}},
 {"id":27,"type":"alertlist","title":"Alerts","gridPos":{"x":20,"y":27,"w":4,"h":6},"options":{}}
]})json";
}

} // namespace wardroom
