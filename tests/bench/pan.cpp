// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a pan: 20 series of 50,000 samples on 1600×800, antialiased lines. Compared with QCustomPlot,
// which draws the same samples into its paint buffers; neither is brought to a screen.
#include "tests/bench/benchmark.h"
#include "tests/bench/panscene.h"

#include <QtWidgets/QApplication>

// Its header is written with the keywords that we do without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(declaration, list) for (declaration : list)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach

using namespace wardroom;

namespace {

constexpr int SeriesCount = 20;
constexpr int SampleCount = 50'000;
constexpr int Rounds = 25;

void fillPlot(QCustomPlot &plot, const SeriesSnapshot &snapshot)
{
    plot.setAntialiasedElements(QCP::aePlottables);
    for (std::size_t number = 0; number < snapshot.series.size(); ++number) {
        const Series &series = snapshot.series[number];
        QVector<double> seconds;
        seconds.reserve(static_cast<qsizetype>(series.size()));
        for (const qint64 ms : series.times)
            seconds << static_cast<double>(ms) / 1000;
        QCPGraph *graph = plot.addGraph();
        graph->setData(seconds, QVector<double>(series.values.begin(), series.values.end()), true);
        graph->setPen(QPen(Theme(ThemeId::Dark).chartColor(static_cast<int>(number)), 1));
    }
    plot.xAxis->setTicker(QSharedPointer<QCPAxisTickerDateTime>(new QCPAxisTickerDateTime));
    plot.yAxis->setRange(0, 1000);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    PanScene scene(SeriesCount, SampleCount);
    QCustomPlot plot;
    plot.resize(PanScene::Width, PanScene::Height);
    fillPlot(plot, *scene.spec().series.front().snapshot);
    plot.show();
    int frame = 0;
    const std::vector<double> times =
        medianTimes({[&scene] { scene.drawFrame(); },
                     [&plot, &frame] {
                         const TimeSpan span = PanScene::spanOfFrame(frame++, SampleCount);
                         plot.xAxis->setRange(static_cast<double>(span.fromMs) / 1000,
                                              static_cast<double>(span.toMs) / 1000);
                         plot.replot(QCustomPlot::rpQueuedRefresh);
                     }},
                    Rounds);
    printFigure("pan", times[0], "ms", times[1], "QCustomPlot");
    printFigure("pan", times[0], "ms", 16, "16ms-frame");
    return 0;
}
