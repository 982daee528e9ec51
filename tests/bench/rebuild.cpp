// SPDX-License-Identifier: GPL-3.0-or-later
// All projections of a store of 100,000 events made anew from its operations. Compared with reading the operations alone.
#include "tests/bench/benchmark.h"
#include "tests/bench/bigstore.h"

#include <QtCore/QCoreApplication>

using namespace wardroom;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const BigStore store;
    const auto journal = store.open();
    qint64 operations = 0;
    const std::vector<double> times = medianTimes({[&] { operations = journal->rebuild().value(); },
                                                   [&] { journal->bundle({}).value(); }},
                                                  3);
    printFigure("rebuild", static_cast<double>(operations) / times[0] * 1000, "operations/s");
    printFigure("rebuild", times[0], "ms", times[1], "reading-the-operations");
    return 0;
}
