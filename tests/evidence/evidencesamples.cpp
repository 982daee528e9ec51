// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evidence/evidencesamples.h"

#include <QtCore/QJsonArray>

#include <bit>
#include <cmath>
#include <limits>

namespace wardroom {

namespace {

constexpr qint64 Start = 1'763'649'000'000; // 2025-11-20 14:30:00 UTC

bool isSame(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double x, double y) { return std::bit_cast<quint64>(x) == std::bit_cast<quint64>(y); });
}

bool isSame(const SnapshotPtr &a, const SnapshotPtr &b)
{
    if (!a || !b)
        return !a && !b;
    return a->span == b->span && a->stepMs == b->stepMs && a->warnings == b->warnings && a->infos == b->infos
        && std::equal(a->series.begin(), a->series.end(), b->series.begin(), b->series.end(),
                      [](const Series &x, const Series &y) {
                          return x.labels == y.labels && x.times == y.times && isSame(x.values, y.values)
                              && x.histograms == y.histograms;
                      });
}

Series hardSeries()
{
    using Limits = std::numeric_limits<double>;
    Series series;
    series.labels = {{QStringLiteral("__name__"), QStringLiteral("up")}, {QStringLiteral("a.b"), QStringLiteral("連線池 🔥")}};
    series.values = {1,
                     -0.0,
                     Limits::infinity(),
                     -Limits::infinity(),
                     Limits::quiet_NaN(),
                     std::bit_cast<double>(0x7ff0000000000002ULL), // Prometheus' staleness marker
                     std::bit_cast<double>(0xfff8dead0000beefULL),
                     Limits::denorm_min(),
                     Limits::max(),
                     9007199254740993.0};
    for (std::size_t i = 0; i < series.values.size(); ++i)
        series.times.push_back(Start + static_cast<qint64>(i < 5 ? i : i + 100) * 15'000); // a gap
    series.times.front() = std::numeric_limits<qint64>::min(); // whatever a server says
    series.times.back() = std::numeric_limits<qint64>::max();
    HistogramSample histogram{Start, 7, 12.5, {{0, 0.1, 0.2, 3}, {3, -0.001, 0.001, 4}}};
    series.histograms = {histogram, histogram};
    series.histograms.back().timeMs += 60'000;
    series.finish();
    return series;
}

} // namespace

FrozenChart hardChart()
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->span = {Start, Start + 3'600'000};
    snapshot->stepMs = 15'000;
    snapshot->warnings = QStringList{QStringLiteral("PromQL warning: something")};
    snapshot->infos = QStringList{QStringLiteral("PromQL info: 中文")};
    snapshot->series = {hardSeries(), Series()};
    FrozenChart chart;
    chart.snapshot = snapshot;
    chart.look = {QStringLiteral("Errors"), QStringLiteral("5xx"),           QStringLiteral("percentunit"), {QStringLiteral("a"), QStringLiteral("b")},
                  {false, true},            {{QStringLiteral("stack"), true}}};
    chart.earlier = plainChart(1, 10).snapshot;
    chart.shiftMs = 86'400'000;
    chart.comparison = QStringLiteral("1 day before");
    return chart;
}

FrozenChart plainChart(std::size_t series, std::size_t samples)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->stepMs = 1'000;
    snapshot->span = {Start, Start + static_cast<qint64>(samples) * 1'000};
    for (std::size_t s = 0; s < series; ++s) {
        Series one;
        one.labels.set(QStringLiteral("instance"), QStringLiteral("10.0.0.%1:9090").arg(s));
        for (std::size_t i = 0; i < samples; ++i) {
            one.times.push_back(Start + static_cast<qint64>(i) * 1'000);
            one.values.push_back(std::sin(static_cast<double>(i + s) / 50) * 100);
        }
        one.finish();
        snapshot->series.push_back(std::move(one));
    }
    FrozenChart chart;
    chart.snapshot = snapshot;
    return chart;
}

FrozenLogs hardLogs()
{
    return {{{1'763'649'000'123'456'789, QStringLiteral("first\nline \u001b[31mred\u001b[0m"), {{QStringLiteral("app"), QStringLiteral("shop")}}},
             {1'763'649'000'123'456'789, QString(), {}},
             {-5, QStringLiteral("<b>&amp; \u202e 😀"), {{QString(), QString()}}}}};
}

FrozenTable hardTable()
{
    return {{QStringLiteral("name"), QStringLiteral("value")}, {{QStringLiteral("a"), QStringLiteral("1")}, {}, {QStringLiteral("only one")}}};
}

FrozenAlert hardAlert()
{
    return {{{QStringLiteral("labels"), QJsonObject{{QStringLiteral("alertname"), QStringLiteral("高延遲")}}},
             {QStringLiteral("receivers"), QJsonArray{QStringLiteral("a"), QStringLiteral("b")}},
             {QStringLiteral("startsAt"), static_cast<qint64>(1763649000123)}}};
}

bool isSame(const FrozenChart &a, const FrozenChart &b)
{
    return isSame(a.snapshot, b.snapshot) && isSame(a.earlier, b.earlier) && a.shiftMs == b.shiftMs && a.comparison == b.comparison
        && a.look.title == b.look.title && a.look.subtitle == b.look.subtitle && a.look.unit == b.look.unit
        && a.look.legends == b.look.legends && a.look.hidden == b.look.hidden && a.look.options == b.look.options;
}

} // namespace wardroom
