// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartworld.h"

#include <cmath>

namespace wardroom {

ChartWorld::ChartWorld()
    : window(std::make_unique<QWidget>())
{
    context.setRefresh(0);
    context.setZone(QTimeZone::utc());
    context.setRange(TimeRange::fixed({Start, Start + HourMs}));
    above = new ChartPanel(context, &axes, window.get());
    below = new ChartPanel(context, &axes, window.get());
    above->setGeometry(0, 0, 520, 220);
    below->setGeometry(0, 230, 520, 220);
    window->resize(520, 460);
    above->setSpec(makeSpec());
    below->setSpec(makeSpec(10'000));
    window->show();
}

ChartWorld::~ChartWorld() = default;

ChartSpec ChartWorld::makeSpec(double scale)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->stepMs = StepMs;
    ChartSpec spec;
    spec.title = QStringLiteral("Traffic");
    spec.query = QStringLiteral("sum by (route) (rate(http_requests_total[1m]))");
    spec.span = {Start, Start + HourMs};
    spec.left.unit = Unit::RequestsPerSecond;
    for (int line = 0; line < 3; ++line) {
        Series series;
        series.labels = Labels{{QStringLiteral("route"), QString::number(line)}};
        for (int i = 0; i <= HourMs / StepMs; ++i) {
            series.times.push_back(Start + i * StepMs);
            series.values.push_back(scale
                                    * (100 + 50 * line + i)); // so that every moment has a value of its own
        }
        series.finish();
        snapshot->series.push_back(std::move(series));
    }
    for (std::size_t line = 0; line < 3; ++line) {
        ChartSeries one;
        one.snapshot = snapshot;
        one.index = line;
        one.label = QStringLiteral("route %1").arg(line);
        one.colour = static_cast<int>(line);
        spec.series.push_back(std::move(one));
    }
    return spec;
}

bool ChartWorld::isRendered() const
{
    return above->canvas().isRendered() && below->canvas().isRendered();
}

QPoint ChartWorld::pointAt(const ChartCanvas &canvas, qint64 ms) const
{
    return {qRound(canvas.chartLayout().xOf(ms)), canvas.height() / 2};
}

} // namespace wardroom
