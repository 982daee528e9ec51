// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to the store FILE without end and says of each change, once it was told that it is saved, its id. To be killed.
#include "services/store/journal.h"
#include "services/store/uuid7.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace wardroom;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc != 2)
        return 2;
    const SystemClock clock;
    const auto journal = Journal::open({QString::fromLocal8Bit(argv[1]), {}, QStringLiteral("writer"), false}, clock);
    if (!journal) {
        std::fprintf(stderr, "%s\n", qPrintable(journal.error().detail));
        return 1;
    }
    const QUuid incident = makeUuid7(clock.nowMs());
    for (int i = 0;; ++i) {
        Change change;
        for (int edit = 0; edit <= i % 3; ++edit)
            change.edits.append({QStringLiteral("event"), makeUuid7(clock.nowMs()),
                                 {{QString(IncidentField), incident.toString()},
                                  {QStringLiteral("title"), QString(1 + i * 37 % 3'000, QLatin1Char('x'))}}});
        const auto receipt = i % 5 == 4 ? (*journal)->undo(incident) : (*journal)->append(change);
        if (!receipt) {
            std::fprintf(stderr, "%s\n", qPrintable(receipt.error().detail));
            return 1;
        }
        std::puts(qPrintable(receipt->change.toString(QUuid::WithoutBraces)));
        std::fflush(stdout);
    }
}
