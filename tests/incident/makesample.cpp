// SPDX-License-Identifier: GPL-3.0-or-later
// make-sample-incident FILE: writes the incident that ships with Wardroom.
#include "services/store/bundlefile.h"
#include "tests/incident/samplestory.h"

#include <cstdio>

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: make-sample-incident FILE\n");
        return 2;
    }
    const auto written = wardroom::writeBundle(QString::fromLocal8Bit(argv[1]), wardroom::sampleStory());
    if (!written)
        std::fprintf(stderr, "make-sample-incident: %s\n", qPrintable(wardroom::describe(written.error())));
    return written ? 0 : 1;
}
