// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/lokiapi.h"

#include "services/demo/logqlparser.h"
#include "services/demo/lokicatalog.h"
#include "services/demo/lokijson.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>

namespace wardroom {

namespace {

constexpr qint64 NsPerMs = 1'000'000;

double secondsSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

HttpReply LokiApi::answer(const QString &path, const HttpParameters &parameters, bool categorize,
                          qint64 nowMs) const
{
    if (path == u"/ready")
        return HttpReply::text(200, "ready\n");
    static const QString prefix = QStringLiteral("/loki/api/v1/");
    const QString what = path.startsWith(prefix) ? path.mid(prefix.size()) : QString();
    if (what == u"status/buildinfo")
        return lokiJson(
            "{\"version\":\"3.4.2\",\"revision\":\"demo\",\"branch\":\"demo\",\"buildUser\":\"demo\","
            "\"buildDate\":\"\",\"goVersion\":\"\"}");
    const Result<LokiRequest> request = LokiRequest::read(parameters, categorize, nowMs);
    if (!request)
        return lokiProblem(request.error());
    if (what == u"query")
        return instantQuery(*request);
    if (what == u"query_range")
        return rangeQuery(*request);
    if (what == u"format_query")
        return formatQuery(*request);
    return catalog(what, *request);
}

HttpReply LokiApi::catalog(const QString &what, const LokiRequest &request) const
{
    const LokiCatalog catalog(m_store);
    if (what == u"labels" || what == u"label")
        return catalog.labels(request);
    if (what.startsWith(u"label/") && what.endsWith(u"/values"))
        return catalog.labelValues(what.mid(6, what.size() - 13), request);
    if (what == u"series")
        return catalog.series(request);
    if (what == u"index/stats")
        return catalog.stats(request);
    if (what == u"index/volume" || what == u"index/volume_range")
        return catalog.volume(request, what.endsWith(u"_range"));
    if (what == u"detected_fields")
        return catalog.detectedFields(request);
    if (what == u"detected_labels")
        return catalog.detectedLabels(request);
    if (what == u"patterns")
        return catalog.patterns(request);
    return HttpReply::text(404, "404 page not found\n");
}

HttpReply LokiApi::instantQuery(const LokiRequest &request) const
{
    const auto query = parseLogQl(request.query());
    if (!query)
        return lokiProblem(query.error());
    const auto *expr = std::get_if<LogQlExpr>(&*query);
    if (!expr)
        return HttpReply::text(400,
                               "log queries are not supported as an instant query type, please change your "
                               "query to a range query type");
    const QString at = request.parameters.value(u"time");
    const qint64 timeNs = std::max<qint64>(0, parseLokiTime(at).value_or(request.nowMs * NsPerMs));
    QElapsedTimer timer;
    timer.start();
    LogQlEvaluator evaluator(m_store);
    const auto value = evaluator.evaluate(*expr, {timeNs, timeNs, 0});
    if (!value)
        return lokiProblem(value.error());
    const auto entries = static_cast<qint64>(value->isScalar ? 1 : value->vector.size());
    const QByteArray stats = lokiStats(evaluator.work(), secondsSince(timer), entries);
    if (!value->isScalar)
        return lokiJson(lokiData("vector", lokiVector(value->vector, timeNs), {}, stats));
    QByteArray scalar;
    appendJsonPoint(scalar, timeNs, value->scalar);
    return lokiJson(lokiData("scalar", scalar, {}, stats));
}

HttpReply LokiApi::rangeQuery(const LokiRequest &request) const
{
    const auto limit = request.limit();
    if (!limit)
        return lokiProblem(limit.error());
    const auto query = parseLogQl(request.query());
    if (!query)
        return lokiProblem(query.error());
    if (const auto *pipeline = std::get_if<LogQlPipeline>(&*query))
        return streams(*pipeline, request);
    return matrix(std::get<LogQlExpr>(*query), request);
}

HttpReply LokiApi::streams(const LogQlPipeline &pipeline, const LokiRequest &request) const
{
    QElapsedTimer timer;
    timer.start();
    const auto limit = static_cast<size_t>(request.limit().value_or(100));
    const bool forward = request.isForward();
    const LogQlPipelineRun run(pipeline, m_store);
    LogQlWork work;
    work.streams = run.streams();
    std::vector<std::pair<qint64, LogQlLine>> found;
    const size_t first = m_store.firstAt(request.range.startNs);
    const size_t last = m_store.firstAt(request.range.endNs);
    for (size_t i = 0; i < last - first && found.size() < limit; ++i) {
        const DemoLogLine &line = m_store.lines()[forward ? first + i : last - 1 - i];
        if (!run.takesStream(line.stream))
            continue;
        ++work.lines;
        work.bytes += line.text.size();
        work.metadataBytes += line.traceId.size();
        LogQlLine out;
        if (run.process(line, out))
            found.emplace_back(line.timeNs, std::move(out));
    }
    work.linesKept = static_cast<qint64>(found.size());
    const QByteArray flags =
        request.categorize ? QByteArray("\"encodingFlags\":[\"categorize-labels\"],") : QByteArray();
    const QByteArray result = lokiStreams(found, request.categorize);
    return lokiJson(lokiData("streams", result, flags, lokiStats(work, secondsSince(timer), work.linesKept)));
}

HttpReply LokiApi::matrix(const LogQlExpr &expr, const LokiRequest &request) const
{
    const auto stepNs = request.stepNs();
    if (!stepNs)
        return lokiProblem(stepNs.error());
    QElapsedTimer timer;
    timer.start();
    // Loki moves both ends to multiples of the step, so that repeated queries agree.
    const LogQlSteps steps{request.range.startNs / *stepNs * *stepNs, request.range.endNs / *stepNs * *stepNs,
                           *stepNs};
    LogQlEvaluator evaluator(m_store);
    auto value = evaluator.evaluate(expr, steps);
    if (!value)
        return lokiProblem(value.error());
    if (value->isScalar)
        value->vector[Labels()].assign(steps.count(), value->scalar);
    const auto entries = static_cast<qint64>(value->vector.size());
    return lokiJson(lokiData("matrix", lokiMatrix(value->vector, steps), {},
                             lokiStats(evaluator.work(), secondsSince(timer), entries)));
}

HttpReply LokiApi::formatQuery(const LokiRequest &request) const
{
    const auto query = parseLogQl(request.query());
    if (!query)
        return lokiProblem(query.error());
    QByteArray out = "{\"status\":\"success\",\"data\":";
    appendJsonString(out, toString(*query).toUtf8());
    return {200, "application/json; charset=utf-8", out + "}\n"};
}

} // namespace wardroom
