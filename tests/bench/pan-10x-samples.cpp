// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of `pan` with ten times its samples: the cost is to follow pixels, not samples. And what makes
// that so, the pyramid: how long it takes to build beside the decoding of the same samples, and what it
// weighs.
#include "services/prometheus/prometheusparser.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/panscene.h"

#include <QtGui/QGuiApplication>

using namespace wardroom;

namespace {

constexpr int SeriesCount = 20;
constexpr int FewSamples = 50'000;
constexpr int ManySamples = 500'000;
constexpr int Rounds = 25;
constexpr int DecodeRounds = 9;
constexpr double RawBytesPerSample = 16;

/// As Prometheus answers a range query.
QByteArray rangeAnswer(const SeriesSnapshot &snapshot)
{
    QByteArray body = R"({"status":"success","data":{"resultType":"matrix","result":[)";
    const char *separator = "";
    for (const Series &series : snapshot.series) {
        body += separator
            + (R"({"metric":{"route":")" + series.labels.value(u"route").toUtf8() + R"("},"values":[)");
        for (std::size_t i = 0; i < series.size(); ++i) {
            body += (i > 0 ? ",[" : "[") + QByteArray::number(series.times[i] / 1000) + ",\""
                + QByteArray::number(series.values[i], 'g', QLocale::FloatingPointShortest) + "\"]";
        }
        body += "]}";
        separator = ",";
    }
    return body + "]}}";
}

void measureFrames()
{
    PanScene few(SeriesCount, FewSamples);
    PanScene many(SeriesCount, ManySamples);
    const std::vector<double> times =
        medianTimes({[&many] { many.drawFrame(); }, [&few] { few.drawFrame(); }}, Rounds);
    printFigure("pan-10x-samples", times[0], "ms", times[1], "pan");
}

void measurePyramid()
{
    const SnapshotPtr snapshot = panSnapshot(SeriesCount, FewSamples); // a million samples
    const QByteArray body = rangeAnswer(*snapshot);
    std::size_t built = 0;
    const std::vector<double> times =
        medianTimes({[&] {
                         for (const Series &series : snapshot->series)
                             built += Pyramid(series.values).memory();
                     },
                     [&] { parseRange(body, snapshot->span, snapshot->stepMs).value(); }},
                    DecodeRounds);
    printFigure("pyramid-build", times[0], "ms", times[1], "decode");
    const Result<SnapshotPtr> decoded = parseRange(body, snapshot->span, snapshot->stepMs);
    if (!decoded)
        return;
    const auto samples = static_cast<double>((*decoded)->sampleCount());
    printFigure("memory-1M-samples", static_cast<double>((*decoded)->memory()) / 1e6, "MB",
                samples * RawBytesPerSample / 1e6, "raw-16-bytes");
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    measureFrames();
    measurePyramid();
    return 0;
}
