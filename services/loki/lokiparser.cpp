// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loki/lokiparser.h"

#include "services/json/json.h"
#include "services/loki/loglevel.h"

#include <charconv>
#include <cmath>

namespace wardroom::loki {

namespace {

constexpr QLatin1String Api("Loki's API");

Result<json::Document> parseDocument(const QByteArray &body)
{
    return json::Document::parse(body, Api);
}

auto badForm(const QString &where)
{
    return json::unexpectedForm(Api, where);
}

/// Loki writes nanoseconds as a string of digits, as they do not fit a JSON number of most readers.
std::optional<qint64> parseNanoseconds(json::Element element)
{
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS)
        return std::nullopt;
    qint64 ns = 0;
    const auto end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, ns);
    if (error != std::errc() || at != end)
        return std::nullopt;
    return ns;
}

/// Seconds, maybe fractional, as milliseconds.
std::optional<qint64> parseSeconds(json::Element element)
{
    double seconds = 0;
    if (element.get(seconds) != simdjson::SUCCESS || !(std::abs(seconds) < 9e15))
        return std::nullopt;
    return static_cast<qint64>(std::llround(seconds * 1000.0));
}

/// The third element of a line: a flat map is structured metadata; with categorised labels it has two parts.
void readExtras(json::Object extras, LogLine &line)
{
    const auto metadata = json::objectIn(extras, "structuredMetadata");
    const auto parsed = json::objectIn(extras, "parsed");
    if (metadata)
        line.structuredMetadata = json::asLabels(*metadata);
    if (parsed)
        line.parsed = json::asLabels(*parsed);
    if (!metadata && !parsed)
        line.structuredMetadata = json::asLabels(extras);
}

std::optional<LogLine> readLine(json::Array entry, const std::shared_ptr<const Labels> &stream)
{
    LogLine line;
    std::size_t part = 0;
    for (const json::Element element : entry) {
        if (part == 0) {
            const auto ns = parseNanoseconds(element);
            if (!ns)
                return std::nullopt;
            line.timeNs = *ns;
        } else if (part == 1) {
            std::string_view text;
            if (element.get(text) != simdjson::SUCCESS)
                return std::nullopt;
            line.text = json::toQString(text);
        } else if (const auto extras = json::asObject(element)) {
            readExtras(*extras, line);
        }
        ++part;
    }
    if (part < 2)
        return std::nullopt;
    line.stream = stream;
    line.level = detectLogLevel(line);
    return line;
}

/// All lines of all streams, stream after stream.
Result<std::vector<LogLine>> readStreams(json::Array streams)
{
    std::vector<LogLine> lines;
    for (const json::Element element : streams) {
        const auto stream = json::asObject(element);
        const auto values = stream ? json::arrayIn(*stream, "values") : std::nullopt;
        if (!stream || (!values && json::member(*stream, "values")))
            return badForm(QStringLiteral("a stream without values"));
        if (!values)
            continue;
        const auto labels = std::make_shared<const Labels>(json::labelsIn(*stream, "stream"));
        for (const json::Element value : *values) {
            const auto entry = json::asArray(value);
            auto line = entry ? readLine(*entry, labels) : std::nullopt;
            if (!line)
                return badForm(QStringLiteral("line %1 of the answer").arg(lines.size() + 1));
            lines.push_back(std::move(*line));
        }
    }
    return lines;
}

void sortLines(std::vector<LogLine> &lines, Order order)
{
    if (order == Order::OldestFirst)
        std::stable_sort(lines.begin(), lines.end(), [](const LogLine &left, const LogLine &right) {
            return left.timeNs < right.timeNs;
        });
    else
        std::stable_sort(lines.begin(), lines.end(), [](const LogLine &left, const LogLine &right) {
            return left.timeNs > right.timeNs;
        });
}

/// `[seconds, "value"]`
bool appendSample(json::Element element, Series &series)
{
    const auto pair = json::asArray(element);
    if (!pair || pair->size() != 2)
        return false;
    const auto ms = parseSeconds(pair->at(0).value_unsafe());
    std::string_view text;
    if (!ms || pair->at(1).get(text) != simdjson::SUCCESS)
        return false;
    const auto value = json::parseSampleValue(text);
    if (!value)
        return false;
    series.times.push_back(*ms);
    series.values.push_back(*value);
    return true;
}

/// A matrix has `values`, a vector `value`.
Result<Series> readSeries(json::Object object)
{
    Series series;
    series.labels = json::labelsIn(object, "metric");
    bool good = true;
    if (const auto values = json::arrayIn(object, "values")) {
        series.times.reserve(values->size());
        series.values.reserve(values->size());
        for (const json::Element value : *values)
            good = good && appendSample(value, series);
    } else if (const auto value = json::member(object, "value")) {
        good = appendSample(*value, series);
    }
    if (!good)
        return badForm(QStringLiteral("a sample of %1").arg(series.labels.toString()));
    series.finish();
    return series;
}

Result<std::vector<Series>> readAllSeries(json::Array results)
{
    std::vector<Series> all;
    all.reserve(results.size());
    for (const json::Element element : results) {
        const auto object = json::asObject(element);
        if (!object)
            return badForm(QStringLiteral("series %1").arg(all.size() + 1));
        auto series = readSeries(*object);
        if (!series)
            return failure(std::move(series.error()));
        all.push_back(std::move(*series));
    }
    return all;
}

Result<std::vector<Series>> readScalar(json::Element pair)
{
    std::vector<Series> all(1);
    if (!appendSample(pair, all.front()))
        return badForm(QStringLiteral("a scalar"));
    all.front().finish();
    return all;
}

std::optional<LogQueryResult::Type> typeFromName(const QString &name)
{
    if (name == QLatin1String("streams"))
        return LogQueryResult::Type::Streams;
    if (name == QLatin1String("matrix"))
        return LogQueryResult::Type::Matrix;
    if (name == QLatin1String("vector"))
        return LogQueryResult::Type::Vector;
    if (name == QLatin1String("scalar"))
        return LogQueryResult::Type::Scalar;
    return std::nullopt;
}

void readSummary(json::Object data, LogQueryResult &result)
{
    const auto stats = json::objectIn(data, "stats");
    const auto summary = stats ? json::objectIn(*stats, "summary") : std::nullopt;
    if (!summary)
        return;
    result.bytesProcessed = json::integerIn(*summary, "totalBytesProcessed");
    result.linesProcessed = json::integerIn(*summary, "totalLinesProcessed");
    result.executionSeconds = json::numberIn(*summary, "execTime");
}

/// The results of a metric query, as columns.
Result<void> readColumns(json::Object data, TimeSpan span, qint64 stepMs, LogQueryResult &result)
{
    const auto list = json::arrayIn(data, "result");
    const auto scalar = json::member(data, "result");
    auto series = result.type == LogQueryResult::Type::Scalar && scalar ? readScalar(*scalar)
        : list                                                          ? readAllSeries(*list)
                                                                        : Result<std::vector<Series>>();
    if (!series)
        return failure(std::move(series.error()));
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->series = std::move(*series);
    snapshot->span = span;
    snapshot->stepMs = stepMs;
    snapshot->warnings = result.warnings;
    result.series = std::move(snapshot);
    return {};
}

/// The object under `data`, where the answer has one; absent for success without data.
Result<std::optional<json::Object>> dataObject(const json::Document &document)
{
    const auto root = json::asObject(document.root());
    if (!root)
        return badForm(QStringLiteral("no object"));
    if (const auto data = json::objectIn(*root, "data"))
        return data;
    if (json::member(*root, "data"))
        return badForm(QStringLiteral("data is no object"));
    return std::optional<json::Object>();
}

/// The list under @p key, each entry read by @p read; an absent list is empty.
template <typename T, typename Read>
Result<std::vector<T>> parseListIn(const QByteArray &body, std::string_view key, Read read)
{
    const auto document = parseDocument(body);
    if (!document)
        return failure(document.error());
    const auto root = json::asObject(document->root());
    if (!root)
        return badForm(QStringLiteral("no object"));
    std::vector<T> items;
    const auto list = json::arrayIn(*root, key);
    if (!list && json::member(*root, key))
        return badForm(QStringLiteral("%1 is no list").arg(json::toQString(key)));
    if (!list)
        return items;
    for (const json::Element element : *list) {
        auto item = read(element);
        if (!item)
            return badForm(QStringLiteral("entry %1 of %2").arg(items.size() + 1).arg(json::toQString(key)));
        items.push_back(std::move(*item));
    }
    return items;
}

std::optional<DetectedField> readDetectedField(json::Element element)
{
    const auto object = json::asObject(element);
    if (!object)
        return std::nullopt;
    return DetectedField{json::textIn(*object, "label"), json::textIn(*object, "type"),
                         json::integerIn(*object, "cardinality"), json::textsIn(*object, "parsers")};
}

std::optional<LogPattern> readPattern(json::Element element)
{
    const auto object = json::asObject(element);
    if (!object)
        return std::nullopt;
    LogPattern pattern{json::textIn(*object, "pattern"), json::textIn(*object, "level"), {}};
    const auto samples = json::arrayIn(*object, "samples");
    if (!samples)
        return pattern;
    for (const json::Element sample : *samples) {
        const auto pair = json::asArray(sample);
        int64_t seconds = 0;
        int64_t count = 0;
        if (!pair || pair->at(0).get(seconds) != simdjson::SUCCESS
            || pair->at(1).get(count) != simdjson::SUCCESS || std::abs(seconds) > 9'000'000'000'000)
            return std::nullopt;
        pattern.samples.emplace_back(seconds * 1000, count);
    }
    return pattern;
}

} // namespace

Result<LogQueryResult> parseQuery(const QByteArray &body, Order order, TimeSpan span, qint64 stepMs)
{
    const auto document = parseDocument(body);
    if (!document)
        return failure(document.error());
    const auto data = dataObject(*document);
    if (!data)
        return failure(data.error());
    const auto type = *data ? typeFromName(json::textIn(**data, "resultType")) : std::nullopt;
    if (!type)
        return badForm(QStringLiteral("a result of unknown type"));
    LogQueryResult result;
    result.type = *type;
    result.warnings = json::textsIn(*json::asObject(document->root()), "warnings");
    readSummary(**data, result);
    if (result.type != LogQueryResult::Type::Streams) {
        if (auto read = readColumns(**data, span, stepMs, result); !read)
            return failure(std::move(read.error()));
        return result;
    }
    if (const auto streams = json::arrayIn(**data, "result")) {
        auto lines = readStreams(*streams);
        if (!lines)
            return failure(std::move(lines.error()));
        result.lines = std::move(*lines);
    }
    sortLines(result.lines, order);
    return result;
}

Result<TailFrame> parseTailFrame(const QByteArray &frame)
{
    const auto document = parseDocument(frame);
    if (!document)
        return failure(document.error());
    const auto root = json::asObject(document->root());
    if (!root)
        return badForm(QStringLiteral("a frame that is no object"));
    TailFrame result;
    if (const auto streams = json::arrayIn(*root, "streams")) {
        auto lines = readStreams(*streams);
        if (!lines)
            return failure(std::move(lines.error()));
        result.lines = std::move(*lines);
    } else if (json::member(*root, "streams")) {
        return badForm(QStringLiteral("streams is no list"));
    }
    sortLines(result.lines, Order::OldestFirst);
    if (const auto dropped = json::arrayIn(*root, "dropped_entries"))
        result.dropped = static_cast<qint64>(dropped->size());
    return result;
}

Result<QStringList> parseStrings(const QByteArray &body)
{
    const auto texts =
        parseListIn<QString>(body, "data", [](json::Element element) -> std::optional<QString> {
            if (!element.is_string())
                return std::nullopt;
            return json::asText(element);
        });
    if (!texts)
        return failure(texts.error());
    return QStringList(texts->begin(), texts->end());
}

Result<std::vector<Labels>> parseSeries(const QByteArray &body)
{
    return parseListIn<Labels>(body, "data", [](json::Element element) -> std::optional<Labels> {
        const auto object = json::asObject(element);
        return object ? std::optional<Labels>(json::asLabels(*object)) : std::nullopt;
    });
}

Result<LogStats> parseStats(const QByteArray &body)
{
    const auto document = parseDocument(body);
    if (!document)
        return failure(document.error());
    const auto root = json::asObject(document->root());
    if (!root || !json::member(*root, "streams"))
        return badForm(QStringLiteral("no statistics"));
    return LogStats{json::integerIn(*root, "streams"), json::integerIn(*root, "chunks"),
                    json::integerIn(*root, "bytes"), json::integerIn(*root, "entries")};
}

Result<std::vector<LogVolume>> parseVolume(const QByteArray &body)
{
    const auto query = parseQuery(body, Order::OldestFirst);
    if (!query)
        return failure(query.error());
    if (!query->series)
        return badForm(QStringLiteral("volumes as lines"));
    std::vector<LogVolume> volumes;
    for (const Series &series : query->series->series) {
        double bytes = 0;
        for (const double value : series.values)
            bytes += std::isfinite(value) ? value : 0;
        volumes.push_back({series.labels, static_cast<qint64>(std::clamp(bytes, 0.0, 9e18))});
    }
    std::stable_sort(volumes.begin(), volumes.end(),
                     [](const LogVolume &left, const LogVolume &right) { return left.bytes > right.bytes; });
    return volumes;
}

Result<std::vector<DetectedField>> parseDetectedFields(const QByteArray &body)
{
    return parseListIn<DetectedField>(body, "fields", readDetectedField);
}

Result<std::vector<LogPattern>> parsePatterns(const QByteArray &body)
{
    return parseListIn<LogPattern>(body, "data", readPattern);
}

Result<QString> parseFormattedQuery(const QByteArray &body)
{
    const auto document = parseDocument(body);
    if (!document)
        return failure(document.error());
    const auto root = json::asObject(document->root());
    const auto data = root ? json::member(*root, "data") : std::nullopt;
    if (!data || !data->is_string())
        return badForm(QStringLiteral("no formatted query"));
    return json::asText(*data);
}

Result<QString> parseVersion(const QByteArray &body)
{
    const auto document = parseDocument(body);
    if (!document)
        return failure(document.error());
    const auto root = json::asObject(document->root());
    const QString version = root ? json::textIn(*root, "version") : QString();
    if (version.isEmpty())
        return badForm(QStringLiteral("no version"));
    return version;
}

} // namespace wardroom::loki
