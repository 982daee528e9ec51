// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace wardroom {

namespace {

double timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::vector<double> medianTimes(const std::vector<std::function<void()>> &works, int rounds)
{
    std::vector<std::vector<double>> times(works.size());
    for (int round = 0; round <= rounds; ++round) {
        for (std::size_t i = 0; i < works.size(); ++i) {
            const double time = timeOf(works[i]);
            if (round > 0)
                times[i].push_back(time);
        }
    }
    std::vector<double> medians;
    for (auto &ofOne : times)
        medians.push_back(median(std::move(ofOne)));
    return medians;
}

void printFigure(const char *name, double value, const char *unit, double referenceValue, const char *reference)
{
    std::printf("bench %s %.2f %s ratio %.3f of %s\n", name, value, unit, value / referenceValue, reference);
    std::fflush(stdout);
}

void printFigure(const char *name, double value, const char *unit)
{
    std::printf("bench %s %.2f %s\n", name, value, unit);
    std::fflush(stdout);
}

} // namespace wardroom
