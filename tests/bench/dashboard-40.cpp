// SPDX-License-Identifier: GPL-3.0-or-later
// How long after the last answer a dashboard of 40 panels is painted, all of them on the screen; and how much memory
// a million samples of it take, against the 16 bytes of a time and a value. The server is of this process and its GUI
// thread: a burden that a real dashboard does not carry.
#include "models/view/viewcontext.h"
#include "tests/bench/benchmark.h"
#include "tests/ui/dashboards/dashboardworld.h"
#include "ui/dashboards/dashboardpresenter.h"
#include "ui/dashboards/dashboardview.h"
#include "ui/theme/appearance.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

using namespace wardroom;

namespace {

constexpr int Panels = 40;
constexpr int Columns = 4;
constexpr int Rounds = 7;
constexpr int SeriesAPanel = 80; // some 24,000 samples, a million on the page
constexpr QSize PageSize(1600, 2460); // all panels are visible
constexpr double GoalMs = 150;
constexpr double RawBytes = 16;

/// @p expr of each panel; %1 is its number, so that no two ask the same.
QByteArray dashboardOf(const char *kind, const QString &expr)
{
    QByteArray panels;
    for (int i = 0; i < Panels; ++i) {
        const QString panel =
            QStringLiteral(R"({"id":%1,"type":"%2","title":"Panel %1","gridPos":{"x":%3,"y":%4,"w":6,"h":6},)"
                           R"("targets":[{"expr":"%5"}]})")
                .arg(i + 1)
                .arg(QLatin1String(kind))
                .arg(i % Columns * 6)
                .arg(i / Columns * 6)
                .arg(expr.arg(i));
        panels += (panels.isEmpty() ? "" : ",") + panel.toUtf8();
    }
    return "{\"title\":\"Forty\",\"panels\":[" + panels + "]}";
}

struct Outcome
{
    double ms = -1; ///< negative: did not get complete
    std::size_t samples = 0;
    std::size_t bytes = 0;
};

Outcome openOne(const QByteArray &json)
{
    DashboardWorld world;
    world.setManySeries(SeriesAPanel);
    TimeCursor cursor;
    ViewContext context(world.clock(), cursor);
    context.setRefresh(0);
    DashboardView view(context);
    view.resize(PageSize);
    view.open(DashboardWorld::document(json));
    view.show();
    Outcome outcome;
    QEventLoop loop;
    QObject::connect(&view, &DashboardView::completeChanged, &loop, [&] {
        if (!view.isComplete() || !view.presenter().feed().data(QStringLiteral("1")).hasData())
            return;
        view.grab();
        outcome.ms = world.msSinceAnswer();
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    context.setSession(world.session());
    loop.exec();
    for (int i = 1; i <= Panels; ++i) {
        for (const PanelSeries &query : view.presenter().feed().data(QString::number(i)).series) {
            outcome.samples += query.snapshot->sampleCount();
            outcome.bytes += query.snapshot->memory();
        }
    }
    return outcome;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    Appearance appearance;
    appearance.apply({});
    double slowest = 0;
    for (int round = 0; round < Rounds; ++round) {
        const Outcome outcome = openOne(dashboardOf("timeseries", QStringLiteral("rate(mode%1)")));
        if (outcome.ms < 0)
            return 1;
        slowest = std::max(slowest, outcome.ms);
    }
    printFigure("dashboard-40", slowest, "ms", GoalMs, "150ms-goal");
    const Outcome large = openOne(dashboardOf("timeseries", QStringLiteral("many%1")));
    if (large.samples == 0)
        return 1;
    const double bytes = static_cast<double>(large.bytes) / static_cast<double>(large.samples);
    printFigure("dashboard-40-memory", bytes, "B/sample", RawBytes, "raw-16B");
    return 0;
}
