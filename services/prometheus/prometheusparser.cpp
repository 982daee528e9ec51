// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/prometheusparser.h"

#include "services/json/json.h"
#include "services/json/rfc3339.h"
#include "services/prometheus/answererrors.h"
#include "services/prometheus/prometheuserror.h"
#include "services/prometheus/queryanswer.h"
#include "services/prometheus/samplereader.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

using json::Array;
using json::Element;
using json::Object;

std::vector<Element> elementsOf(Element list, const char *place)
{
    const auto array = json::asArray(list);
    if (!array)
        throw BrokenPromise{QStringLiteral("%1: a list was expected").arg(QLatin1String(place))};
    return {array->begin(), array->end()};
}

/// The list under @p key: absent or null is empty, anything else breaks the promise.
std::vector<Element> elements(Object object, std::string_view key, const char *place)
{
    const auto list = json::member(object, key);
    return list ? elementsOf(*list, place) : std::vector<Element>();
}

Object objectOf(Element element, const char *place)
{
    const auto object = json::asObject(element);
    if (!object)
        throw BrokenPromise{QStringLiteral("%1: an object was expected").arg(QLatin1String(place))};
    return *object;
}

QString textOf(Element element, const char *place)
{
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS)
        throw BrokenPromise{QStringLiteral("%1: a text was expected").arg(QLatin1String(place))};
    return json::toQString(text);
}

/// A sample's value: in quotes, as it may be infinite.
double valueIn(Object object, std::string_view key)
{
    return json::parseSampleValue(json::textIn(object, key).toStdString()).value_or(0);
}

/// 0 for Go's zero time, "0001-01-01T00:00:00Z", and for what is no time.
qint64 timeIn(Object object, std::string_view key)
{
    constexpr qint64 secondYear = -62'104'060'800'000;
    const qint64 ms = parseRfc3339(json::textIn(object, key).toStdString()).value_or(0);
    return ms < secondYear ? 0 : ms;
}

double durationIn(Object object, std::string_view key)
{
    const QString written = json::textIn(object, key);
    return written.isEmpty() ? 0 : static_cast<double>(parseDuration(written).value_or(0)) / 1000;
}

/// Parses the envelope and hands `data`, where there is one, to @p read; without it the result is T's default.
template <typename T, typename Read> Result<T> parseAnswer(const QByteArray &body, Read read)
{
    const auto document = json::Document::parse(body, PrometheusApi);
    if (!document)
        return failure(notJsonError(body));
    try {
        const Object answer = objectOf(document->root(), "the answer");
        const QString status = json::textIn(answer, "status");
        if (status == QLatin1String("error"))
            return failure(errorOf({json::textIn(answer, "errorType"), json::textIn(answer, "error")}));
        if (status != QLatin1String("success"))
            throw BrokenPromise{QStringLiteral("it has no status")};
        const auto data = json::member(answer, "data");
        return data ? Result<T>(read(*data)) : Result<T>(T());
    } catch (const BrokenPromise &broken) {
        return failure(brokenPromiseError(broken));
    }
}

PrometheusAlert alert(Object element)
{
    PrometheusAlert alert;
    alert.labels = json::labelsIn(element, "labels");
    alert.annotations = json::labelsIn(element, "annotations");
    alert.state = json::textIn(element, "state");
    alert.activeAtMs = timeIn(element, "activeAt");
    alert.value = valueIn(element, "value");
    return alert;
}

std::vector<PrometheusAlert> alerts(Object owner)
{
    std::vector<PrometheusAlert> result;
    for (const Element element : elements(owner, "alerts", "alerts"))
        result.push_back(alert(objectOf(element, "alerts")));
    return result;
}

Rule rule(Object element)
{
    Rule rule;
    rule.kind = json::textIn(element, "type") == QLatin1String("recording") ? Rule::Kind::Recording : Rule::Kind::Alerting;
    rule.name = json::textIn(element, "name");
    rule.query = json::textIn(element, "query");
    rule.labels = json::labelsIn(element, "labels");
    rule.annotations = json::labelsIn(element, "annotations");
    rule.forSeconds = json::numberIn(element, "duration");
    rule.state = json::textIn(element, "state");
    rule.health = json::textIn(element, "health");
    rule.lastError = json::textIn(element, "lastError");
    rule.lastEvaluationMs = timeIn(element, "lastEvaluation");
    rule.evaluationSeconds = json::numberIn(element, "evaluationTime");
    rule.alerts = alerts(element);
    return rule;
}

RuleGroup ruleGroup(Object element)
{
    RuleGroup group;
    group.name = json::textIn(element, "name");
    group.file = json::textIn(element, "file");
    group.intervalSeconds = json::numberIn(element, "interval");
    group.evaluationSeconds = json::numberIn(element, "evaluationTime");
    group.lastEvaluationMs = timeIn(element, "lastEvaluation");
    for (const Element one : elements(element, "rules", "data.groups.rules"))
        group.rules.push_back(rule(objectOf(one, "data.groups.rules")));
    return group;
}

ScrapeTarget::Health health(const QString &word)
{
    if (word == QLatin1String("up"))
        return ScrapeTarget::Health::Up;
    return word == QLatin1String("down") ? ScrapeTarget::Health::Down : ScrapeTarget::Health::Unknown;
}

ScrapeTarget target(Object element, bool dropped)
{
    ScrapeTarget target;
    target.labels = json::labelsIn(element, "labels");
    target.discoveredLabels = json::labelsIn(element, "discoveredLabels");
    target.scrapePool = json::textIn(element, "scrapePool");
    target.scrapeUrl = withoutSecrets(QUrl(json::textIn(element, "scrapeUrl")));
    target.health = health(json::textIn(element, "health"));
    target.lastError = json::textIn(element, "lastError");
    target.lastScrapeMs = timeIn(element, "lastScrape");
    target.lastScrapeDurationSeconds = json::numberIn(element, "lastScrapeDuration");
    target.scrapeIntervalSeconds = durationIn(element, "scrapeInterval");
    target.dropped = dropped;
    return target;
}

Exemplar exemplar(Object element)
{
    const auto timeMs = SampleReader::milliseconds(json::numberIn(element, "timestamp"));
    if (!timeMs)
        throw BrokenPromise{QStringLiteral("exemplar: a time out of range")};
    return {json::labelsIn(element, "labels"), valueIn(element, "value"), *timeMs};
}

/// Mimir (and Cortex) name themselves. Thanos does not, but is the only one of versions 0.x. Prometheus tells how
/// it was built; VictoriaMetrics answers `{}` or a made-up version alone, which proves nothing.
QString applicationOf(Object data, const BuildInfo &info)
{
    const QString told = json::textIn(data, "application");
    if (told.contains(QLatin1String("Mimir")))
        return QStringLiteral("Mimir");
    if (!told.isEmpty())
        return told;
    if (info.version.isEmpty() || (info.revision.isEmpty() && json::textIn(data, "goVersion").isEmpty()))
        return {};
    return info.version.startsWith(QLatin1String("0.")) ? QStringLiteral("Thanos") : QStringLiteral("Prometheus");
}

std::vector<NamedCount> counts(Object object, std::string_view key, const char *place)
{
    std::vector<NamedCount> result;
    for (const Element element : elements(object, key, place)) {
        const Object one = objectOf(element, place);
        result.push_back({json::textIn(one, "name"), json::integerIn(one, "value")});
    }
    return result;
}

} // namespace

Result<QueryResult> parseQuery(const QByteArray &body, const CancelToken &token)
{
    return parseQueryAnswer(body, {}, 0, token);
}

Result<SnapshotPtr> parseRange(const QByteArray &body, TimeSpan span, qint64 stepMs, const CancelToken &token)
{
    auto result = parseQueryAnswer(body, span, stepMs, token);
    if (!result)
        return failure(std::move(result.error()));
    if (result->type != QueryResult::Type::Matrix)
        return failure(brokenPromiseError({QStringLiteral("data: a matrix was expected")}));
    return std::move(result->matrix);
}

Result<QStringList> parseTexts(const QByteArray &body)
{
    return parseAnswer<QStringList>(body, [](Element data) {
        QStringList texts;
        for (const Element element : elementsOf(data, "data"))
            texts << textOf(element, "data");
        return texts;
    });
}

Result<std::vector<Labels>> parseSeries(const QByteArray &body)
{
    return parseAnswer<std::vector<Labels>>(body, [](Element data) {
        std::vector<Labels> series;
        for (const Element element : elementsOf(data, "data"))
            series.push_back(json::asLabels(objectOf(element, "data")));
        return series;
    });
}

Result<std::vector<MetricMetadata>> parseMetadata(const QByteArray &body)
{
    return parseAnswer<std::vector<MetricMetadata>>(body, [](Element data) {
        std::vector<MetricMetadata> result;
        for (const auto &[metric, list] : objectOf(data, "data")) {
            for (const Element element : elementsOf(list, "data")) {
                const Object entry = objectOf(element, "data");
                result.push_back({json::toQString(metric), json::textIn(entry, "type"), json::textIn(entry, "help"),
                                  json::textIn(entry, "unit")});
            }
        }
        std::stable_sort(result.begin(), result.end(),
                         [](const auto &a, const auto &b) { return a.metric < b.metric; });
        return result;
    });
}

Result<std::vector<ScrapeTarget>> parseTargets(const QByteArray &body)
{
    return parseAnswer<std::vector<ScrapeTarget>>(body, [](Element element) {
        const Object data = objectOf(element, "data");
        std::vector<ScrapeTarget> targets;
        for (const Element one : elements(data, "activeTargets", "data.activeTargets"))
            targets.push_back(target(objectOf(one, "data.activeTargets"), false));
        for (const Element one : elements(data, "droppedTargets", "data.droppedTargets"))
            targets.push_back(target(objectOf(one, "data.droppedTargets"), true));
        return targets;
    });
}

Result<std::vector<RuleGroup>> parseRules(const QByteArray &body)
{
    return parseAnswer<std::vector<RuleGroup>>(body, [](Element data) {
        std::vector<RuleGroup> groups;
        for (const Element one : elements(objectOf(data, "data"), "groups", "data.groups"))
            groups.push_back(ruleGroup(objectOf(one, "data.groups")));
        return groups;
    });
}

Result<std::vector<PrometheusAlert>> parseAlerts(const QByteArray &body)
{
    return parseAnswer<std::vector<PrometheusAlert>>(body, [](Element data) { return alerts(objectOf(data, "data")); });
}

Result<std::vector<ExemplarSeries>> parseExemplars(const QByteArray &body)
{
    return parseAnswer<std::vector<ExemplarSeries>>(body, [](Element data) {
        std::vector<ExemplarSeries> result;
        for (const Element element : elementsOf(data, "data")) {
            const Object one = objectOf(element, "data");
            ExemplarSeries series{json::labelsIn(one, "seriesLabels"), {}};
            for (const Element item : elements(one, "exemplars", "data.exemplars"))
                series.exemplars.push_back(exemplar(objectOf(item, "data.exemplars")));
            result.push_back(std::move(series));
        }
        return result;
    });
}

Result<BuildInfo> parseBuildInfo(const QByteArray &body)
{
    return parseAnswer<BuildInfo>(body, [](Element element) {
        const Object data = objectOf(element, "data");
        BuildInfo info{{}, json::textIn(data, "version"), json::textIn(data, "revision")};
        info.application = applicationOf(data, info);
        return info;
    });
}

std::optional<BuildInfo> victoriaMetricsBuild(const QByteArray &exposition)
{
    static const QRegularExpression line(QStringLiteral(R"(^vm_app_version\{([^}]*)\})"),
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression shortVersion(QStringLiteral("short_version=\"v?([^\"]*)\""));
    const auto found = line.match(QString::fromUtf8(exposition));
    if (!found.hasMatch())
        return std::nullopt;
    return BuildInfo{QStringLiteral("VictoriaMetrics"), shortVersion.match(found.captured(1)).captured(1), {}};
}

Result<RuntimeInfo> parseRuntimeInfo(const QByteArray &body)
{
    return parseAnswer<RuntimeInfo>(body, [](Element element) {
        const Object data = objectOf(element, "data");
        RuntimeInfo info;
        info.startTimeMs = timeIn(data, "startTime");
        info.storageRetention = json::textIn(data, "storageRetention");
        info.reloadConfigSuccess = json::boolIn(data, "reloadConfigSuccess", true);
        if (json::member(data, "timeSeriesCount"))
            info.timeSeriesCount = json::integerIn(data, "timeSeriesCount");
        return info;
    });
}

Result<TsdbStatus> parseTsdbStatus(const QByteArray &body)
{
    return parseAnswer<TsdbStatus>(body, [](Element element) {
        const Object data = objectOf(element, "data");
        TsdbStatus status;
        if (const auto head = json::objectIn(data, "headStats"); head && json::member(*head, "numSeries"))
            status.series = json::integerIn(*head, "numSeries");
        else if (json::member(data, "totalSeries"))
            status.series = json::integerIn(data, "totalSeries");
        status.seriesByMetric = counts(data, "seriesCountByMetricName", "data.seriesCountByMetricName");
        status.valuesByLabel = counts(data, "labelValueCountByLabelName", "data.labelValueCountByLabelName");
        status.seriesByPair = counts(data, "seriesCountByLabelValuePair", "data.seriesCountByLabelValuePair");
        return status;
    });
}

Result<QString> parseText(const QByteArray &body)
{
    return parseAnswer<QString>(body, [](Element data) { return textOf(data, "data"); });
}

} // namespace wardroom
