// SPDX-License-Identifier: GPL-3.0-or-later
// How long after the servers' last answer the Overview is complete and painted, from a page that had nothing.
// The servers are of this process and its GUI thread: a burden that a real page does not carry.
#include "tests/bench/benchmark.h"
#include "tests/ui/overview/overviewworld.h"
#include "ui/overview/overviewpage.h"
#include "ui/theme/appearance.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

using namespace wardroom;

namespace {

constexpr int Rounds = 7;
constexpr QSize PageSize(1488, 888);
constexpr double GoalMs = 1'000;

/// Milliseconds from the last answer to the painted page; negative where the page did not get complete.
double timeOnePage()
{
    OverviewWorld world;
    TimeCursor cursor;
    ViewContext context(world.clock(), cursor);
    context.setRefresh(0);
    OverviewPage page(context);
    page.resize(PageSize);
    page.show();
    double took = -1;
    QEventLoop loop;
    QObject::connect(&page, &Page::completeChanged, &loop, [&] {
        if (!page.isComplete())
            return;
        page.grab();
        took = world.msSinceAnswer();
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    context.setSession(world.session());
    loop.exec();
    return took;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    Appearance appearance;
    appearance.apply({});
    double slowest = 0;
    for (int round = 0; round < Rounds; ++round) {
        const double took = timeOnePage();
        if (took < 0)
            return 1;
        slowest = std::max(slowest, took);
    }
    printFigure("overview-complete", slowest, "ms", GoalMs, "1s-goal");
    return 0;
}
