// SPDX-License-Identifier: GPL-3.0-or-later
// A large range answer, 200 series of 5,000 samples, to columns with labels and pyramids. Compared with simdjson's
// DOM parse of the same bytes, which makes no columns yet, and with QJsonDocument to the same columns.
#include "services/prometheus/prometheusparser.h"
#include "tests/bench/benchmark.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>

#include <simdjson.h>

#include <cmath>
#include <cstdio>

using namespace wardroom;

namespace {

constexpr int SeriesCount = 200;
constexpr int SampleCount = 5'000;
constexpr int Rounds = 9;
constexpr qint64 FirstSecond = 1'700'000'000;
constexpr qint64 StepSeconds = 15;

/// As Prometheus writes it: whole seconds, values in the fewest digits that read back the same.
QByteArray rangeAnswer()
{
    QRandomGenerator random(42);
    QByteArray body = R"({"status":"success","data":{"resultType":"matrix","result":[)";
    for (int series = 0; series < SeriesCount; ++series) {
        const QByteArray number = QByteArray::number(series);
        body += (series > 0 ? "," : "")
            + (R"({"metric":{"__name__":"http_request_duration_seconds","job":"shop","instance":"10.0.0.)" + number
               + R"(:8080","method":"GET","route":"/api/v1/orders/)" + number + R"(","status_code":"200"},"values":[)");
        for (int sample = 0; sample < SampleCount; ++sample) {
            body += (sample > 0 ? ",[" : "[") + QByteArray::number(FirstSecond + sample * StepSeconds) + ",\""
                + QByteArray::number(random.generateDouble(), 'g', QLocale::FloatingPointShortest) + "\"]";
        }
        body += "]}";
    }
    return body + "]}}";
}

TimeSpan wholeSpan()
{
    return {FirstSecond * 1000, (FirstSecond + (SampleCount - 1) * StepSeconds) * 1000};
}

SnapshotPtr throughQJson(const QByteArray &body)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    const QJsonObject data = QJsonDocument::fromJson(body).object().value(QLatin1String("data")).toObject();
    const QJsonArray result = data.value(QLatin1String("result")).toArray();
    for (const QJsonValue &element : result) {
        const QJsonObject object = element.toObject();
        Series series;
        const QJsonObject metric = object.value(QLatin1String("metric")).toObject();
        for (auto label = metric.begin(); label != metric.end(); ++label)
            series.labels.set(label.key(), label.value().toString());
        const QJsonArray values = object.value(QLatin1String("values")).toArray();
        for (const QJsonValue &pair : values) {
            const QJsonArray sample = pair.toArray();
            series.times.push_back(std::llround(sample.at(0).toDouble() * 1000));
            series.values.push_back(sample.at(1).toString().toDouble());
        }
        series.finish();
        snapshot->series.push_back(std::move(series));
    }
    return snapshot;
}

void throughDom(simdjson::dom::parser &parser, const simdjson::padded_string &text)
{
    simdjson::dom::element root;
    if (parser.parse(text).get(root) != simdjson::SUCCESS)
        std::abort();
}

/// A figure of a parser that reads something else would be worth nothing.
bool isSame(const SeriesSnapshot &a, const SeriesSnapshot &b)
{
    return std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(), [](const Series &x, const Series &y) {
        return x.labels == y.labels && x.times == y.times && x.values == y.values;
    });
}

} // namespace

int main()
{
    QByteArray body = rangeAnswer();
    body.reserve(body.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING)); // as a body that grew in a transfer
    const simdjson::padded_string padded(body.constData(), static_cast<std::size_t>(body.size()));
    const auto ours = parseRange(body, wholeSpan(), StepSeconds * 1000);
    if (!ours || (*ours)->sampleCount() != std::size_t(SeriesCount) * SampleCount || !isSame(**ours, *throughQJson(body))) {
        std::fputs("decode: the parsers do not agree\n", stderr);
        return 1;
    }
    simdjson::dom::parser warmParser;
    const std::vector<double> times = medianTimes(
        {[&] { parseRange(body, wholeSpan(), StepSeconds * 1000).value(); },
         [&] {
             simdjson::dom::parser parser;
             throughDom(parser, padded);
         },
         [&] { throughDom(warmParser, padded); }, [&] { throughQJson(body); }},
        Rounds);
    printFigure("decode-body", static_cast<double>(body.size()) / 1e6, "MB");
    printFigure("decode", times[0], "ms", times[1], "simdjson-dom");
    printFigure("decode", times[0], "ms", times[2], "simdjson-dom-with-kept-memory");
    printFigure("decode", times[0], "ms", times[3], "QJsonDocument");
    return 0;
}
