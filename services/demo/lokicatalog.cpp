// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/lokicatalog.h"

#include "services/demo/logqlparser.h"
#include "services/demo/lokiinsight.h"
#include "services/demo/lokijson.h"

#include <algorithm>
#include <set>

namespace wardroom {

namespace {

constexpr qint64 NsPerMs = 1'000'000;

QByteArray stringList(const QStringList &texts)
{
    QByteArray out = "[";
    for (const QString &text : texts) {
        if (out.size() > 1)
            out += ',';
        appendJsonString(out, text.toUtf8());
    }
    return out + ']';
}

QByteArray dataOrNothing(const QStringList &texts)
{
    // Loki leaves "data" out where there is none.
    return texts.isEmpty() ? QByteArray("{\"status\":\"success\"}")
                           : "{\"status\":\"success\",\"data\":" + stringList(texts) + '}';
}

} // namespace

template <typename Visit> void LokiCatalog::eachLine(const LokiRange &range, Visit visit) const
{
    const auto &lines = m_store.lines();
    for (size_t i = m_store.firstAt(range.startNs); i < lines.size() && lines[i].timeNs < range.endNs; ++i)
        visit(lines[i]);
}

Result<std::vector<bool>> LokiCatalog::streamsIn(const QString &selector, const LokiRange &range) const
{
    std::vector<bool> taken(m_store.streams().size(), true);
    if (!selector.isEmpty()) {
        const auto pipeline = parseLogQlPipeline(selector);
        if (!pipeline)
            return failure(pipeline.error());
        for (size_t i = 0; i < taken.size(); ++i)
            taken[i] = LogQlPipelineRun::selects(pipeline->selector, m_store.streams()[i].labels);
    }
    std::vector<bool> alive(taken.size(), false);
    eachLine(range, [&](const DemoLogLine &line) { alive[static_cast<size_t>(line.stream)] = true; });
    for (size_t i = 0; i < taken.size(); ++i)
        taken[i] = taken[i] && alive[i];
    return taken;
}

HttpReply LokiCatalog::labels(const LokiRequest &request) const
{
    const auto taken = streamsIn(request.query(), request.range);
    if (!taken)
        return lokiProblem(taken.error());
    std::set<QString> names;
    for (size_t i = 0; i < taken->size(); ++i)
        if ((*taken)[i])
            for (const auto &[name, value] : m_store.streams()[i].labels)
                names.insert(name);
    return lokiJson(dataOrNothing(QStringList(names.begin(), names.end())));
}

HttpReply LokiCatalog::labelValues(const QString &label, const LokiRequest &request) const
{
    const auto taken = streamsIn(request.query(), request.range);
    if (!taken)
        return lokiProblem(taken.error());
    std::set<QString> values;
    for (size_t i = 0; i < taken->size(); ++i)
        if ((*taken)[i])
            values.insert(m_store.streams()[i].labels.value(label));
    values.erase(QString());
    return lokiJson(dataOrNothing(QStringList(values.begin(), values.end())));
}

HttpReply LokiCatalog::series(const LokiRequest &request) const
{
    QStringList selectors = request.parameters.values(u"match[]") + request.parameters.values(u"match");
    if (selectors.isEmpty())
        selectors.append(QString());
    std::vector<bool> all(m_store.streams().size(), false);
    for (const QString &selector : std::as_const(selectors)) {
        const auto taken = streamsIn(selector == u"{}" ? QString() : selector, request.range);
        if (!taken)
            return lokiProblem(taken.error());
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = all[i] || (*taken)[i];
    }
    QByteArray out = "{\"status\":\"success\",\"data\":[";
    bool first = true;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!all[i])
            continue;
        if (!std::exchange(first, false))
            out += ',';
        appendJsonLabels(out, m_store.streams()[i].labels);
    }
    return lokiJson(out + "]}");
}

HttpReply LokiCatalog::stats(const LokiRequest &request) const
{
    const auto taken = streamsIn(request.query(), request.range);
    if (!taken)
        return lokiProblem(taken.error());
    qint64 bytes = 0;
    qint64 entries = 0;
    eachLine(request.range, [&](const DemoLogLine &line) {
        if ((*taken)[static_cast<size_t>(line.stream)]) {
            bytes += line.text.size();
            ++entries;
        }
    });
    const QByteArray streams = QByteArray::number(std::count(taken->begin(), taken->end(), true));
    return lokiJson("{\"streams\":" + streams + ",\"chunks\":" + streams + ",\"bytes\":"
                    + QByteArray::number(bytes) + ",\"entries\":" + QByteArray::number(entries) + '}');
}

HttpReply LokiCatalog::volume(const LokiRequest &request, bool overTime) const
{
    const auto pipeline = parseLogQlPipeline(request.query());
    if (!pipeline)
        return lokiProblem(pipeline.error());
    const auto stepNs = request.stepNs();
    if (!stepNs)
        return lokiProblem(stepNs.error());
    QStringList names = request.parameters.value(u"targetLabels").split(u',', Qt::SkipEmptyParts);
    if (names.isEmpty())
        for (const LogQlMatcher &matcher : pipeline->selector)
            names.append(matcher.label);
    // Each step is told by its last millisecond, the last one by the range's end.
    const auto bucketEnd = [&](qint64 timeNs) {
        return overTime ? std::min((timeNs / *stepNs + 1) * *stepNs - NsPerMs, request.range.endNs)
                        : request.range.endNs;
    };
    const auto taken = streamsIn(pipeline->toString(), request.range);
    if (!taken)
        return lokiProblem(taken.error());
    std::map<Labels, std::map<qint64, qint64>> volumes;
    eachLine(request.range, [&](const DemoLogLine &line) {
        const auto stream = static_cast<size_t>(line.stream);
        if ((*taken)[stream])
            volumes[m_store.streams()[stream].labels.only(names)][bucketEnd(line.timeNs)] += line.text.size();
    });
    QByteArray out = "[";
    for (const auto &[labels, buckets] : volumes) {
        out += out.size() > 1 ? ",{\"metric\":" : "{\"metric\":";
        appendJsonLabels(out, labels);
        out += overTime ? ",\"values\":[" : ",\"value\":";
        bool first = true;
        for (const auto &[timeNs, bytes] : buckets) {
            if (!std::exchange(first, false))
                out += ',';
            appendJsonPoint(out, timeNs, static_cast<double>(bytes));
        }
        out += overTime ? "]}" : "}";
    }
    return lokiJson(lokiData(overTime ? "matrix" : "vector", out + ']', {},
                             lokiStats({}, 0.001, static_cast<qint64>(volumes.size()))));
}

HttpReply LokiCatalog::detectedFields(const LokiRequest &request) const
{
    const auto pipeline = parseLogQlPipeline(request.query());
    if (!pipeline)
        return lokiProblem(pipeline.error());
    const LogQlPipelineRun run(*pipeline, m_store);
    FieldDetector detector;
    eachLine(request.range, [&](const DemoLogLine &line) {
        LogQlLine out;
        if (detector.wantsMore() && run.takesStream(line.stream) && run.process(line, out))
            detector.add(out);
    });
    return lokiJson(detector.toJson());
}

HttpReply LokiCatalog::detectedLabels(const LokiRequest &request) const
{
    const auto taken = streamsIn(request.query(), request.range);
    if (!taken)
        return lokiProblem(taken.error());
    std::map<QString, std::set<QString>> values;
    for (size_t i = 0; i < taken->size(); ++i)
        if ((*taken)[i])
            for (const auto &[name, value] : m_store.streams()[i].labels)
                values[name].insert(value);
    QByteArray out = "{\"detectedLabels\":[";
    for (const auto &[name, distinct] : values) {
        out += out.endsWith('[') ? "{\"label\":" : ",{\"label\":";
        appendJsonString(out, name.toUtf8());
        out += ",\"cardinality\":" + QByteArray::number(distinct.size()) + '}';
    }
    return lokiJson(out + "]}");
}

HttpReply LokiCatalog::patterns(const LokiRequest &request) const
{
    const auto pipeline = parseLogQlPipeline(request.query());
    if (!pipeline)
        return lokiProblem(pipeline.error());
    const LogQlPipelineRun run(*pipeline, m_store);
    PatternMiner miner;
    eachLine(request.range, [&](const DemoLogLine &line) {
        if (run.takesStream(line.stream))
            miner.add(line.timeNs, line.text);
    });
    return lokiJson(miner.toJson());
}

} // namespace wardroom
