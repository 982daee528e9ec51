// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/labelbrowsermodel.h"
#include "models/logs/linefieldmodel.h"
#include "models/logs/loglinemodel.h"
#include "models/logs/logvolume.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <random>

using namespace wardroom;

namespace {

LogLine line(qint64 timeNs, const QString &text = {})
{
    static const auto stream = std::make_shared<const Labels>(Labels{{QStringLiteral("pod"), QStringLiteral("api-1")}});
    LogLine line;
    line.timeNs = timeNs;
    line.text = text.isEmpty() ? QStringLiteral("line %1").arg(timeNs) : text;
    line.stream = stream;
    line.level = LogLevel::Info;
    return line;
}

/// Lines with times from (inclusive) to (exclusive).
std::vector<LogLine> lines(qint64 from, qint64 to)
{
    std::vector<LogLine> list;
    for (qint64 ns = from; ns < to; ++ns)
        list.push_back(line(ns));
    return list;
}

QList<qint64> times(const LogLineModel &model)
{
    QList<qint64> list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data(LogLineModel::TimeNsRole).toLongLong());
    return list;
}

} // namespace

class TestLogModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst();
    void turningTheOrderKeepsSelection();
    void fullRingLetsTheFarEndGo_data();
    void fullRingLetsTheFarEndGo();
    void batchGreaterThanTheRing();
    void batchesAreOneInsertion();
    void randomHistoriesArrive();
    void findsRowsByTimeAndText();
    void labelsKeepChecksOverRenewal();
    void labelsAskForValuesOnce();
    void labelsRandomHistories();
    void fieldModelShowsThem();
    void volumeFindsBars();
};

void TestLogModels::newestComesFirst()
{
    LogLineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replace(lines(10, 13));
    QCOMPARE(times(model), (QList<qint64>{12, 11, 10}));
    model.addNewer(lines(13, 15));
    model.addOlder(lines(8, 10));
    QCOMPARE(times(model), (QList<qint64>{14, 13, 12, 11, 10, 9, 8}));
    QCOMPARE(model.newest().timeNs, 14);
    QCOMPARE(model.oldest().timeNs, 8);
    const QModelIndex index = model.index(0, LogLineModel::SourceColumn);
    QCOMPARE(index.data().toString(), QStringLiteral("api-1"));
    QCOMPARE(index.data(LogLineModel::LevelRole).toInt(), static_cast<int>(LogLevel::Info));
}

void TestLogModels::turningTheOrderKeepsSelection()
{
    LogLineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replace(lines(0, 10));
    const QPersistentModelIndex selected = model.index(2, 0);
    QCOMPARE(selected.data(LogLineModel::TimeNsRole).toLongLong(), 7);
    model.setOrder(LogOrder::OldestFirst);
    QCOMPARE(selected.row(), 7);
    QCOMPARE(selected.data(LogLineModel::TimeNsRole).toLongLong(), 7);
    QCOMPARE(times(model).first(), 0);
}

void TestLogModels::fullRingLetsTheFarEndGo_data()
{
    QTest::addColumn<LogOrder>("order");
    QTest::newRow("newest first") << LogOrder::NewestFirst;
    QTest::newRow("oldest first") << LogOrder::OldestFirst;
}

void TestLogModels::fullRingLetsTheFarEndGo()
{
    QFETCH(LogOrder, order);
    LogLineModel model(nullptr, 5);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOrder(order);
    model.replace(lines(10, 14));
    model.addNewer(lines(14, 17));
    QCOMPARE(model.oldest().timeNs, 12);
    QCOMPARE(model.newest().timeNs, 16);
    QCOMPARE(model.lostNewer(), 0);
    model.addOlder(lines(9, 12));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.oldest().timeNs, 9);
    QCOMPARE(model.newest().timeNs, 13);
    QCOMPARE(model.lostNewer(), 3);
}

void TestLogModels::batchGreaterThanTheRing()
{
    LogLineModel model(nullptr, 4);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replace(lines(0, 10));
    QCOMPARE(times(model), (QList<qint64>{9, 8, 7, 6}));
    model.addNewer(lines(10, 30));
    QCOMPARE(times(model), (QList<qint64>{29, 28, 27, 26}));
    model.addOlder(lines(0, 26));
    QCOMPARE(times(model), (QList<qint64>{3, 2, 1, 0}));
}

void TestLogModels::batchesAreOneInsertion()
{
    LogLineModel model;
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.addNewer(lines(0, 5000));
    model.addOlder(lines(-5000, 0));
    model.addNewer({});
    QCOMPARE(inserts.count(), 2);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.rowCount(), 10000);
}

void TestLogModels::randomHistoriesArrive()
{
    std::mt19937 random(3); // NOLINT: the same histories each time
    for (int round = 0; round < 60; ++round) {
        LogLineModel model(nullptr, 20);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::deque<qint64> expected;
        for (int step = 0; step < 20; ++step) {
            const qint64 count = random() % 9;
            if (random() % 2) {
                const qint64 from = expected.empty() ? 0 : expected.back() + 1;
                for (qint64 ns = from; ns < from + count; ++ns)
                    expected.push_back(ns);
                while (expected.size() > 20)
                    expected.pop_front();
                model.addNewer(lines(from, from + count));
            } else {
                const qint64 to = expected.empty() ? 0 : expected.front();
                for (qint64 ns = to - 1; ns >= to - count; --ns)
                    expected.push_front(ns);
                while (expected.size() > 20)
                    expected.pop_back();
                model.addOlder(lines(to - count, to));
            }
            if (random() % 4 == 0)
                model.setOrder(model.order() == LogOrder::NewestFirst ? LogOrder::OldestFirst : LogOrder::NewestFirst);
            QList<qint64> shown(expected.begin(), expected.end());
            if (model.order() == LogOrder::NewestFirst)
                std::reverse(shown.begin(), shown.end());
            QCOMPARE(times(model), shown);
        }
    }
}

void TestLogModels::findsRowsByTimeAndText()
{
    LogLineModel model;
    QCOMPARE(model.rowNear(5), -1);
    model.replace({line(10), line(20, QStringLiteral("timed out")), line(30)});
    QCOMPARE(model.rowNear(0), 2);
    QCOMPARE(model.rowNear(14), 2);
    QCOMPARE(model.rowNear(16), 1);
    QCOMPARE(model.rowNear(99), 0);
    const auto wanted = [](const LogLine &l) { return l.text.contains(u"timed"); };
    QCOMPARE(model.findRow(-1, 1, wanted), 1);
    QCOMPARE(model.findRow(1, 1, wanted), -1);
    QCOMPARE(model.findRow(3, -1, wanted), 1);
}

void TestLogModels::labelsKeepChecksOverRenewal()
{
    LabelBrowserModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLabels({QStringLiteral("env"), QStringLiteral("app")});
    model.setValues(QStringLiteral("app"), {{QStringLiteral("orders"), 6}, {QStringLiteral("shop"), 29}});
    const QModelIndex app = model.index(0, 0);
    QCOMPARE(app.data().toString(), QStringLiteral("app"));
    QCOMPARE(app.data(LabelBrowserModel::CountRole).toInt(), 2);
    const QPersistentModelIndex shop = model.index(0, 0, app);
    QCOMPARE(shop.data().toString(), QStringLiteral("shop"));
    QSignalSpy chosen(&model, &LabelBrowserModel::selectionChanged);
    QVERIFY(model.setData(shop, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(app.data(LabelBrowserModel::HasCheckedRole).toBool(), true);

    model.setLabels({QStringLiteral("app"), QStringLiteral("cluster"), QStringLiteral("pod")});
    model.setValues(QStringLiteral("app"), {{QStringLiteral("orders"), 60}, {QStringLiteral("shop"), 30}});
    QCOMPARE(shop.row(), 1);
    QCOMPARE(shop.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(shop.data(LabelBrowserModel::ShareRole).toDouble(), 0.5);
    const LabelBrowserModel::Selection selection = model.selection();
    QCOMPARE(selection.value(QStringLiteral("app")), QStringList{QStringLiteral("shop")});
    model.setSelection({});
    QVERIFY(model.selection().isEmpty());
    QCOMPARE(chosen.count(), 1); // only the user's choice is told
}

void TestLogModels::labelsAskForValuesOnce()
{
    LabelBrowserModel model;
    model.setLabels({QStringLiteral("app")});
    QSignalSpy wanted(&model, &LabelBrowserModel::valuesWanted);
    const QModelIndex app = model.index(0, 0);
    QVERIFY(model.canFetchMore(app));
    model.fetchMore(app);
    model.fetchMore(app);
    QCOMPARE(wanted.count(), 1);
    model.setValuesFailed(QStringLiteral("app"));
    QVERIFY(model.canFetchMore(app));
    model.fetchMore(app);
    model.setValues(QStringLiteral("app"), {});
    QVERIFY(!model.canFetchMore(app));
    QVERIFY(!model.hasChildren(app));
}

void TestLogModels::labelsRandomHistories()
{
    std::mt19937 random(11); // NOLINT: the same histories each time
    LabelBrowserModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 300; ++round) {
        QStringList names;
        for (int label = 0; label < 5; ++label) {
            if (random() % 4)
                names.append(QString::number(label));
        }
        model.setLabels(names);
        QCOMPARE(model.labels(), names);
        for (const QString &name : std::as_const(names)) {
            std::vector<LabelValueCount> values;
            for (int value = 0; value < 8; ++value) {
                if (random() % 2)
                    values.push_back({QString::number(value), static_cast<qint64>(random() % 4)});
            }
            model.setValues(name, values);
            const QModelIndex parent = model.index(static_cast<int>(names.indexOf(name)), 0);
            QCOMPARE(model.rowCount(parent), static_cast<int>(values.size()));
            for (int row = 1; row < model.rowCount(parent); ++row) {
                QVERIFY(model.index(row - 1, 0, parent).data(LabelBrowserModel::CountRole).toLongLong()
                        >= model.index(row, 0, parent).data(LabelBrowserModel::CountRole).toLongLong());
            }
        }
    }
}

void TestLogModels::fieldModelShowsThem()
{
    LineFieldModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LogLine probe = line(1, QStringLiteral("a=1 b=<i>x</i>"));
    probe.structuredMetadata = Labels{{QStringLiteral("trace_id"), QStringLiteral("4bf9")}};
    model.setFields(lineFields(probe));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.field(0).origin, LineField::Origin::Stream);
    QCOMPARE(model.field(1).origin, LineField::Origin::Metadata);
    QCOMPARE(model.field(2).origin, LineField::Origin::Logfmt);
    QCOMPARE(model.field(2).name, QStringLiteral("a"));
    QCOMPARE(model.index(3, LineFieldModel::ValueColumn).data().toString(), QStringLiteral("<i>x</i>"));
    QCOMPARE(model.index(3, LineFieldModel::ValueColumn).data(Qt::ToolTipRole).toString(),
             QStringLiteral("<span>&lt;i&gt;x&lt;/i&gt;</span>"));
}

void TestLogModels::volumeFindsBars()
{
    VolumeBar first{10'000, 20'000, {}};
    first.counts[static_cast<std::size_t>(LogLevel::Error)] = 3;
    first.counts[static_cast<std::size_t>(LogLevel::Info)] = 7;
    VolumeBar later{30'000, 40'000, {}};
    later.counts[static_cast<std::size_t>(LogLevel::Error)] = 4;
    const LogVolumeBars volume({10'000, 40'000}, 10'000, {first, later});
    QCOMPARE(volume.at(15'000)->total(), 10.0);
    QCOMPARE(volume.at(20'000)->of(LogLevel::Error), 3.0); // a range of LogQL holds its end
    QVERIFY(!volume.at(10'000));
    QVERIFY(!volume.at(25'000)); // nothing was logged
    QVERIFY(!volume.at(40'001));
    QCOMPARE(volume.total(), 14);
    QCOMPARE(volume.of(LogLevel::Error), 7);
    QCOMPARE(volume.highest(), 10.0);
    QVERIFY(LogVolumeBars().isEmpty());
}

QTEST_GUILESS_MAIN(TestLogModels)
#include "tst_logmodels.moc"
