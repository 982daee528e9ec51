// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/completionmodel.h"
#include "models/explore/historymodel.h"
#include "services/core/clock.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// The lists of the query editor: completion and history.
class TestCompletionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranks();
    void capped();
    void exactOnes();
    void finished();
    void history();

private:
    static QStringList texts(const QAbstractItemModel &model, int column = 0)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list << model.index(row, column).data().toString();
        return list;
    }
    static PromqlCompletions metrics(const QStringList &names) { return metricCompletions(names, {}); }
};

void TestCompletionModel::ranks()
{
    CompletionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCompletions(metrics({u"node_cpu_rate"_s, u"rest"_s, u"rate"_s, u"RateLimit"_s, u"r_a_x_t_e"_s}),
                         u"rate"_s);
    QCOMPARE(texts(model).last(), u"r_a_x_t_e"_s);
    QCOMPARE(texts(model).indexOf(u"node_cpu_rate"_s), 2);
    QVERIFY(!texts(model).contains(u"rest"_s));
    model.setTyped({});
    QCOMPARE(texts(model).first(), u"node_cpu_rate"_s); // the order they came in
    QCOMPARE(model.rowCount(), 5);
    model.setTyped(u"nothing like it"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestCompletionModel::capped()
{
    QStringList names;
    for (int i = 0; i < 50'000; ++i)
        names << u"metric_%1"_s.arg(i);
    CompletionModel model;
    model.setCompletions(metrics(names), u"metric_4999"_s);
    QCOMPARE(texts(model).first().left(11), u"metric_4999"_s);
    model.setTyped(u"m"_s);
    QCOMPARE(model.rowCount(), CompletionModel::MostRows);
    model.setTyped(u"mtrc_49999"_s); // letters in order only: few are looked at so closely, yet there are some
    QVERIFY(model.rowCount() <= CompletionModel::MostRows);
    model.setTyped(u"4999"_s);
    QCOMPARE(texts(model).first(), u"metric_4999"_s);
}

void TestCompletionModel::exactOnes()
{
    CompletionModel model;
    model.setCompletions(durationCompletions(u"5m"_s), u"5m"_s);
    QCOMPARE(texts(model).first(), u"5s"_s); // 5m and 5ms are there as well, whatever was typed
    QVERIFY(texts(model).contains(u"5ms"_s));
}

void TestCompletionModel::finished()
{
    CompletionModel model;
    model.setCompletions(metrics({u"up"_s, u"down"_s}), u"up"_s);
    QVERIFY(model.isFinished());
    model.setTyped(u"u"_s);
    QVERIFY(!model.isFinished());
    QCOMPARE(model.completion(0).text, u"up"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"up, metric, "_s);
}

void TestCompletionModel::history()
{
    QTemporaryDir folder;
    ManualClock clock(1'700'000'000'000);
    QueryHistory history(folder.filePath(u"h.json"_s), clock);
    history.add(u"up"_s);
    HistoryModel model(history);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    clock.advance(60'000);
    history.add(u"sum(\n  up)"_s);
    QCOMPARE(texts(model, HistoryModel::QueryColumn), (QStringList{u"sum( up)"_s, u"up"_s}));
    history.add(u"up"_s);
    QCOMPARE(texts(model, HistoryModel::QueryColumn).first(), u"up"_s);
    model.setFormat(Formatter(Language::English), clock.nowMs() + 4000);
    QCOMPARE(model.index(0, HistoryModel::LastRunColumn).data().toString(), u"4 s"_s);
    const QModelIndex star = model.index(0, HistoryModel::StarColumn);
    QVERIFY(model.setData(star, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(history.entries().front().starred);
    QCOMPARE(star.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QVERIFY(!model.setData(model.index(0, HistoryModel::QueryColumn), Qt::Checked, Qt::CheckStateRole));
    history.remove(u"up"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(resets.count(), 0);
}

QTEST_GUILESS_MAIN(TestCompletionModel)
#include "tst_completionmodel.moc"
