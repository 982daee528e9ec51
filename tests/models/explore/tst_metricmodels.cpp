// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/labelcardinalitymodel.h"
#include "models/explore/metrictreemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// The metric browser's tree and the labels of one metric.
class TestMetricModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tree_data();
    void tree();
    void filter();
    void countsKeepRows();
    void sorts();
    void finds();
    void labels();

private:
    static std::vector<MetricEntry> entries(QStringList names)
    {
        names.sort();
        std::vector<MetricEntry> list;
        for (const QString &name : names)
            list.push_back(
                {name, name.endsWith(u"_total") ? u"counter"_s : u"gauge"_s, u"Help of "_s + name, {}, 1});
        return list;
    }
    /// "a_ [a_b, a_c]": as the view shows it when all is open.
    static QString dump(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString below = dump(model, index);
            rows << index.data().toString() + (below.isEmpty() ? QString() : u" ["_s + below + u']');
        }
        return rows.join(u", "_s);
    }
};

void TestMetricModels::tree_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{u"node_cpu_seconds_total"_s} << u"node_cpu_seconds_total"_s;
    QTest::newRow("shared") << QStringList{u"a_b_c"_s, u"a_b_d"_s, u"x"_s} << u"a_b_ [a_b_c, a_b_d], x"_s;
    QTest::newRow("deeper") << QStringList{u"a_b_c"_s, u"a_b_d"_s, u"a_e"_s}
                            << u"a_ [a_b_ [a_b_c, a_b_d], a_e]"_s;
    QTest::newRow("a name that is a prefix")
        << QStringList{u"a_b"_s, u"a_b_c"_s, u"a_b_d"_s} << u"a_ [a_b, a_b_ [a_b_c, a_b_d]]"_s;
    QTest::newRow("ends with a separator")
        << QStringList{u"a_"_s, u"a_b"_s, u"a__"_s, u"a__b"_s} << u"a_ [a_, a__, a__b, a_b]"_s;
    QTest::newRow("leading separators")
        << QStringList{u"__x_a"_s, u"__x_b"_s, u":c"_s, u"_"_s} << u":c, _, __x_ [__x_a, __x_b]"_s;
    QTest::newRow("recording rules") << QStringList{u"job:a:sum"_s, u"job:b:sum"_s}
                                     << u"job: [job:a:sum, job:b:sum]"_s;
    QTest::newRow("UTF-8") << QStringList{u"http.a"_s, u"http.b"_s, u"\u00e4"_s}
                           << u"http. [http.a, http.b], \u00e4"_s;
}

void TestMetricModels::tree()
{
    QFETCH(QStringList, names);
    MetricTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMetrics(entries(names));
    QTEST(dump(model), "expected");
    QCOMPARE(model.shownCount(), names.size());
}

void TestMetricModels::filter()
{
    MetricTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMetrics(entries({u"a_b_total"_s, u"a_c"_s, u"d"_s}));
    QCOMPARE(model.types(), (QStringList{u"counter"_s, u"gauge"_s}));
    model.setFilter({}, u"gauge"_s);
    QCOMPARE(dump(model), u"a_c, d"_s);
    model.setFilter(u"A help"_s, {});
    QCOMPARE(dump(model), u"a_b_total, a_c"_s);
    model.setFilter(u"nowhere"_s, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.metricCount(), 3);
    model.setFilter({}, {});
    QCOMPARE(dump(model), u"a_ [a_b_total, a_c], d"_s);
}

void TestMetricModels::sorts()
{
    MetricTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto metrics = entries({u"a_b"_s, u"a_c"_s, u"d"_s, u"e"_s});
    metrics[1].series = 20;
    metrics[2].series = 7;
    metrics[3].series.reset();
    model.setMetrics(metrics);
    const QPersistentModelIndex d = model.indexOf(u"d"_s);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(model.headerData(MetricTreeModel::SeriesColumn, Qt::Horizontal, Qt::InitialSortOrderRole).toInt(),
             static_cast<int>(Qt::DescendingOrder));
    model.sort(MetricTreeModel::SeriesColumn, Qt::DescendingOrder);
    QCOMPARE(dump(model), u"a_ [a_c, a_b], d, e"_s);
    model.sort(MetricTreeModel::SeriesColumn, Qt::AscendingOrder);
    QCOMPARE(dump(model), u"d, a_ [a_b, a_c], e"_s); // what nobody counted stays last
    QCOMPARE(d.row(), 0);
    metrics[2].series = 100;
    model.setMetrics(metrics); // as after a refresh
    QCOMPARE(dump(model), u"a_ [a_b, a_c], d, e"_s);
    QCOMPARE(model.indexOf(u"a_c"_s).row(), 1);
    model.sort(MetricTreeModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(dump(model), u"e, d, a_ [a_c, a_b]"_s);
    QCOMPARE(d.row(), 1);
    QCOMPARE(resets.count(), 0);
    model.setFilter(u"a"_s, {});
    QCOMPARE(dump(model), u"a_c, a_b"_s);
}

void TestMetricModels::countsKeepRows()
{
    MetricTreeModel model;
    model.setMetrics(entries({u"a_b"_s, u"a_c"_s}));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QModelIndex prefix = model.index(0, MetricTreeModel::SeriesColumn);
    QCOMPARE(prefix.data().toString(), u"2"_s);
    auto counted = entries({u"a_b"_s, u"a_c"_s});
    counted[0].series = 1'500;
    model.setMetrics(counted);
    QCOMPARE(resets.count(), 0);
    QVERIFY(changes.count() > 0);
    QCOMPARE(prefix.data().toString(), u"1,501"_s);
    counted[1].series.reset();
    model.setMetrics(counted);
    QCOMPARE(prefix.data().toString(), QString()); // a sum of some is no sum
    model.setMetrics(entries({u"a_b"_s}));
    QCOMPARE(resets.count(), 1);
}

void TestMetricModels::finds()
{
    MetricTreeModel model;
    model.setMetrics(entries({u"a_b"_s, u"a_b_c"_s, u"a_b_d"_s, u"a"_s}));
    for (const QString &name : {u"a_b"_s, u"a_b_c"_s, u"a_b_d"_s, u"a"_s})
        QCOMPARE(model.indexOf(name).data(MetricTreeModel::MetricRole).toString(), name);
    QVERIFY(!model.indexOf(u"a_x"_s).isValid());
    QVERIFY(!model.indexOf(u"a_b_"_s).isValid());
}

void TestMetricModels::labels()
{
    LabelCardinalityModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setLabels({{u"le"_s, {{u"1"_s, 5}, {u"2"_s, 4}}}, {u"job"_s, {{u"x"_s, 9}}}}, false);
    QCOMPARE(dump(model), u"le [1, 2], job [x]"_s);
    QCOMPARE(model.index(0, LabelCardinalityModel::CountColumn).data().toString(), u"2 values"_s);
    model.setLabels({{u"job"_s, {{u"x"_s, 3}, {u"y"_s, 1}}}, {u"le"_s, {{u"2"_s, 4}}}}, false);
    QCOMPARE(dump(model), u"job [x, y], le [2]"_s);
    QCOMPARE(model.index(0, 1, model.index(0, 0)).data().toString(), u"3"_s);
    model.setLabels({{u"job"_s, {}}}, true);
    QCOMPARE(dump(model), u"job"_s);
    QCOMPARE(model.index(0, 1).data().toString(), QString());
    QCOMPARE(resets.count(), 0);
}

QTEST_GUILESS_MAIN(TestMetricModels)
#include "tst_metricmodels.moc"
