// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text search in a store of 100,000 events, for words of several kinds. Compared with LIKE over the records.
#include "services/store/database.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/bigstore.h"

#include <QtCore/QCoreApplication>

using namespace wardroom;

namespace {

constexpr int Rounds = 15;

struct Query
{
    const char *name;
    QString text;
};

double withLike(Database &database, const QString &word)
{
    const QVariant count = database.value(QLatin1String("SELECT count(*) FROM record WHERE CAST(fields AS TEXT) LIKE ?"),
                                          {QString(u'%' + word + u'%')}).value();
    return count.toDouble();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const BigStore store;
    const auto journal = store.open();
    const auto database = Database::open(store.options().file, Database::Access::ReadWrite);
    const std::vector<Query> queries{
        {"search-common", QStringLiteral("latency")},
        {"search-rare", QStringLiteral("INC-2025-0815")},
        {"search-absent", QStringLiteral("elephant")},
        {"search-three-words", QStringLiteral("failover replica timeout")},
        {"search-chinese", QStringLiteral("資料庫")},
        {"search-two-characters", QStringLiteral("部署")},
        {"search-two-characters-twice", QStringLiteral("部署 客戶")},
        {"search-one-letter", QStringLiteral("e")},
        {"search-words-apart", QStringLiteral("sout eout 回復")},
    };
    for (const Query &query : queries) {
        const std::vector<double> times = medianTimes({[&] { journal->search(query.text).value(); },
                                                       [&] { withLike(**database, query.text); }},
                                                      Rounds);
        printFigure(query.name, times[0], "ms", times[1], "LIKE");
    }
    return 0;
}
