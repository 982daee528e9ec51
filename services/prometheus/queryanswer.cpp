// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/queryanswer.h"

#include "services/json/json.h"
#include "services/prometheus/answererrors.h"
#include "services/prometheus/labelpool.h"
#include "services/prometheus/prometheuserror.h"
#include "services/prometheus/samplereader.h"

#include <limits>

namespace wardroom {

namespace {

namespace ondemand = simdjson::ondemand;
using json::toQString;

struct Stopped
{
};

/// simdjson reads (and ignores) some bytes behind the text: copies it only where the array has no such room.
QByteArray padded(QByteArray bytes)
{
    constexpr qsizetype padding = simdjson::SIMDJSON_PADDING;
    if (bytes.capacity() - bytes.size() < padding)
        bytes.reserve(bytes.size() + padding);
    return bytes;
}

double quotedNumber(std::string_view text, const char *what)
{
    const auto number = json::parseSampleValue(text);
    if (!number)
        throw BrokenPromise{QStringLiteral("%1 is \"%2\", not a number").arg(QLatin1String(what), toQString(text.substr(0, 40)))};
    return *number;
}

/// Follows one answer. simdjson's exceptions and BrokenPromise say what is wrong, m_where says where.
class QueryAnswer
{
public:
    QueryAnswer(TimeSpan span, qint64 stepMs, const CancelToken &token);
    Result<QueryResult> parse(const QByteArray &body);

private:
    void readAnswer(ondemand::document &document);
    void readData(ondemand::value data);
    void readResult(std::string_view type, ondemand::value result);
    void readVector(ondemand::array elements);
    VectorSample vectorSample(ondemand::object element);
    void readMatrix(ondemand::array list);
    Series oneSeries(ondemand::object element);
    void readSamples(ondemand::array values, Series &series);
    Labels labels(ondemand::object metric);
    HistogramSample histogram(ondemand::array pair);
    void readHistogramBody(ondemand::object body, HistogramSample &sample);
    HistogramBucket bucket(ondemand::array fields);
    void readString(ondemand::array pair);
    SampleReader::Sample sample(ondemand::array pair);
    QStringList texts(ondemand::value list);
    QString place() const;
    Result<QueryResult> finish();

    const CancelToken &m_token;
    LabelPool m_pool;
    QueryResult m_result;
    std::shared_ptr<SeriesSnapshot> m_snapshot = std::make_shared<SeriesSnapshot>();
    std::size_t m_expectedSamples = 0; ///< the last series' count: those of one answer are mostly alike
    QString m_status;
    PrometheusErrorBody m_error;
    bool m_hasData = false;
    // Where we are, for the error message.
    const char *m_part = "";
    qsizetype m_index = -1;
};

QueryAnswer::QueryAnswer(TimeSpan span, qint64 stepMs, const CancelToken &token)
    : m_token(token)
{
    m_snapshot->span = span;
    m_snapshot->stepMs = stepMs;
}

Result<QueryResult> QueryAnswer::parse(const QByteArray &body)
{
    try {
        const QByteArray text = padded(body);
        const auto size = static_cast<std::size_t>(text.size());
        ondemand::parser parser;
        ondemand::document document = parser.iterate(text.constData(), size, size + simdjson::SIMDJSON_PADDING);
        readAnswer(document);
        return finish();
    } catch (const Stopped &) {
        return failure(ErrorKind::Cancelled);
    } catch (const BrokenPromise &broken) {
        return failure(brokenPromiseError({place() + broken.what}));
    } catch (const simdjson::simdjson_error &error) {
        // One odd byte in a label must not take the whole chart away.
        if (error.error() == simdjson::UTF8_ERROR)
            return QueryAnswer(m_snapshot->span, m_snapshot->stepMs, m_token).parse(QString::fromUtf8(body).toUtf8());
        // A field of the wrong type stands in good JSON; anything else means that it is not JSON.
        if (error.error() == simdjson::INCORRECT_TYPE && body.trimmed().startsWith('{'))
            return failure(brokenPromiseError({place() + QStringLiteral("a value of another type was expected")}));
        return failure(notJsonError(body));
    }
}

void QueryAnswer::readAnswer(ondemand::document &document)
{
    for (auto field : document.get_object()) {
        const std::string_view key = field.unescaped_key();
        ondemand::value value = field.value();
        if (key == "status")
            m_status = toQString(value.get_string());
        else if (key == "errorType")
            m_error.type = toQString(value.get_string());
        else if (key == "error")
            m_error.message = toQString(value.get_string());
        else if (key == "warnings")
            m_result.warnings = texts(value);
        else if (key == "infos")
            m_result.infos = texts(value);
        else if (key == "data" && !value.is_null())
            readData(value);
        m_part = "";
    }
    const char *rest = nullptr;
    if (document.current_location().get(rest) == simdjson::SUCCESS)
        throw BrokenPromise{QStringLiteral("more text follows after its end")};
}

void QueryAnswer::readData(ondemand::value data)
{
    m_part = "data";
    ondemand::object object = data.get_object();
    ondemand::value type;
    // An error answer may carry data without a type.
    if (object.find_field_unordered("resultType").get(type) != simdjson::SUCCESS)
        return;
    const std::string_view typeName = type.get_string();
    ondemand::value result;
    if (object.find_field_unordered("result").get(result) != simdjson::SUCCESS)
        return;
    m_part = "data.result";
    readResult(typeName, result);
    m_hasData = true;
}

void QueryAnswer::readResult(std::string_view type, ondemand::value result)
{
    using Type = QueryResult::Type;
    if (type == "vector") {
        m_result.type = Type::Vector;
        if (!result.is_null())
            readVector(result.get_array());
    } else if (type == "matrix") {
        m_result.type = Type::Matrix;
        if (!result.is_null())
            readMatrix(result.get_array());
    } else if (type == "scalar") {
        m_result.type = Type::Scalar;
        const SampleReader::Sample only = sample(result.get_array());
        m_result.timeMs = only.timeMs;
        m_result.vector.push_back({{}, only.timeMs, only.value, std::nullopt});
    } else if (type == "string") {
        m_result.type = Type::String;
        readString(result.get_array());
    } else {
        throw BrokenPromise{QStringLiteral("unknown result type \"%1\"").arg(toQString(type.substr(0, 40)))};
    }
}

void QueryAnswer::readVector(ondemand::array elements)
{
    for (auto element : elements) {
        if (++m_index % 1024 == 0 && m_token.isCancelled())
            throw Stopped();
        m_result.vector.push_back(vectorSample(element.get_object()));
    }
    m_index = -1;
}

VectorSample QueryAnswer::vectorSample(ondemand::object element)
{
    VectorSample next;
    next.value = std::numeric_limits<double>::quiet_NaN();
    bool hasSample = false;
    for (auto field : element) {
        const std::string_view key = field.unescaped_key();
        if (key == "metric") {
            next.labels = labels(field.value().get_object());
        } else if (key == "value") {
            const SampleReader::Sample only = sample(field.value().get_array());
            next.timeMs = only.timeMs;
            next.value = only.value;
            hasSample = true;
        } else if (key == "histogram") {
            next.histogram = histogram(field.value().get_array());
            next.timeMs = next.histogram->timeMs;
            hasSample = true;
        }
    }
    if (!hasSample)
        throw BrokenPromise{QStringLiteral("neither value nor histogram")};
    return next;
}

void QueryAnswer::readMatrix(ondemand::array list)
{
    for (auto element : list) {
        if (m_token.isCancelled())
            throw Stopped();
        ++m_index;
        m_snapshot->series.push_back(oneSeries(element.get_object()));
    }
    m_index = -1;
}

Series QueryAnswer::oneSeries(ondemand::object element)
{
    Series series;
    for (auto field : element) {
        const std::string_view key = field.unescaped_key();
        if (key == "metric") {
            series.labels = labels(field.value().get_object());
        } else if (key == "values") {
            readSamples(field.value().get_array(), series);
        } else if (key == "histograms") {
            for (auto pair : field.value().get_array())
                series.histograms.push_back(histogram(pair.get_array()));
        }
    }
    series.finish();
    return series;
}

void QueryAnswer::readSamples(ondemand::array values, Series &series)
{
    series.times.reserve(m_expectedSamples);
    series.values.reserve(m_expectedSamples);
    const SampleReader reader(values.raw_json());
    if (const auto problem = reader.appendTo(series))
        throw BrokenPromise{QStringLiteral("values: expected [seconds, \"value\"] after %1 samples (byte %2)")
                                .arg(series.size())
                                .arg(*problem)};
    m_expectedSamples = series.size();
}

Labels QueryAnswer::labels(ondemand::object metric)
{
    std::vector<Labels::Pair> pairs;
    for (auto field : metric) {
        QString name = m_pool.text(field.unescaped_key());
        pairs.emplace_back(std::move(name), m_pool.text(field.value().get_string()));
    }
    return Labels(std::move(pairs));
}

/// `[seconds, {"count": "12", "sum": "3.5", "buckets": [[rule, "lower", "upper", "count"], …]}]`
HistogramSample QueryAnswer::histogram(ondemand::array pair)
{
    HistogramSample sample;
    int position = 0;
    for (auto item : pair) {
        if (position == 0) {
            const auto timeMs = SampleReader::milliseconds(item.get_double());
            if (!timeMs)
                throw BrokenPromise{QStringLiteral("a time out of range")};
            sample.timeMs = *timeMs;
        } else if (position == 1) {
            readHistogramBody(item.get_object(), sample);
        }
        ++position;
    }
    if (position != 2)
        throw BrokenPromise{QStringLiteral("histogram: expected [seconds, {…}]")};
    return sample;
}

void QueryAnswer::readHistogramBody(ondemand::object body, HistogramSample &sample)
{
    for (auto field : body) {
        const std::string_view key = field.unescaped_key();
        if (key == "count") {
            sample.count = quotedNumber(field.value().get_string(), "histogram count");
        } else if (key == "sum") {
            sample.sum = quotedNumber(field.value().get_string(), "histogram sum");
        } else if (key == "buckets") {
            ondemand::value buckets = field.value();
            if (buckets.is_null())
                continue;
            for (auto fields : buckets.get_array())
                sample.buckets.push_back(bucket(fields.get_array()));
        }
    }
}

HistogramBucket QueryAnswer::bucket(ondemand::array fields)
{
    HistogramBucket bucket;
    int position = 0;
    for (auto field : fields) {
        switch (position++) {
        case 0: {
            const std::int64_t rule = field.get_int64();
            if (rule < 0 || rule > 3)
                throw BrokenPromise{QStringLiteral("unknown boundary rule %1").arg(rule)};
            bucket.boundaryRule = static_cast<int>(rule);
            break;
        }
        case 1:
            bucket.lower = quotedNumber(field.get_string(), "bucket boundary");
            break;
        case 2:
            bucket.upper = quotedNumber(field.get_string(), "bucket boundary");
            break;
        case 3:
            bucket.count = quotedNumber(field.get_string(), "bucket count");
            break;
        default:
            break;
        }
    }
    if (position != 4)
        throw BrokenPromise{QStringLiteral("bucket: expected [rule, \"lower\", \"upper\", \"count\"]")};
    return bucket;
}

void QueryAnswer::readString(ondemand::array pair)
{
    int position = 0;
    for (auto item : pair) {
        if (position == 0)
            m_result.timeMs = SampleReader::milliseconds(item.get_double()).value_or(0);
        else if (position == 1)
            m_result.string = toQString(item.get_string());
        ++position;
    }
    if (position != 2)
        throw BrokenPromise{QStringLiteral("expected [seconds, \"text\"]")};
}

SampleReader::Sample QueryAnswer::sample(ondemand::array pair)
{
    const std::string_view text = pair.raw_json();
    const auto read = SampleReader(text).sample();
    if (!read)
        throw BrokenPromise{QStringLiteral("expected [seconds, \"value\"], not %1").arg(toQString(text.substr(0, 60)).simplified())};
    return *read;
}

QStringList QueryAnswer::texts(ondemand::value list)
{
    QStringList result;
    if (list.is_null())
        return result;
    for (auto item : list.get_array())
        result << toQString(item.get_string());
    return result;
}

QString QueryAnswer::place() const
{
    QString text = QLatin1String(m_part);
    if (m_index >= 0)
        text += QStringLiteral("[%1]").arg(m_index);
    return text.isEmpty() ? text : text + QStringLiteral(": ");
}

Result<QueryResult> QueryAnswer::finish()
{
    if (m_status == QLatin1String("error"))
        return failure(errorOf(m_error));
    if (m_status != QLatin1String("success"))
        throw BrokenPromise{QStringLiteral("it has no status")};
    if (!m_hasData)
        throw BrokenPromise{QStringLiteral("it has no data with resultType and result")};
    if (m_result.type == QueryResult::Type::Matrix) {
        m_snapshot->warnings = m_result.warnings;
        m_snapshot->infos = m_result.infos;
        m_result.matrix = std::move(m_snapshot);
    }
    return std::move(m_result);
}

} // namespace

Result<QueryResult> parseQueryAnswer(const QByteArray &body, TimeSpan span, qint64 stepMs, const CancelToken &token)
{
    return QueryAnswer(span, stepMs, token).parse(body);
}

} // namespace wardroom
