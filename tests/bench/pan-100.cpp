// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a pan over 100 series of 50,000 samples, 1600×800.
#include "tests/bench/benchmark.h"
#include "tests/bench/panscene.h"

#include <QtGui/QGuiApplication>

using namespace wardroom;

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    PanScene scene(100, 50'000);
    const std::vector<double> times = medianTimes({[&scene] { scene.drawFrame(); }}, 25);
    printFigure("pan-100", times[0], "ms", 40, "40ms-goal");
    return 0;
}
