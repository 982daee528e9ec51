// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/transform/transformer.h"
#include "services/json/jsonreader.h"
#include "services/series/reduction.h"

#include <QtTest/QTest>

#include <cmath>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

Field numbers(const QString &name, std::vector<double> values, Labels labels = {})
{
    return {name, FieldType::Number, std::move(labels), std::vector<Cell>(values.begin(), values.end()), {}};
}

Field texts(const QString &name, const QStringList &values)
{
    return {name, FieldType::String, {}, std::vector<Cell>(values.begin(), values.end()), {}};
}

Field times(std::vector<double> values)
{
    Field field = numbers(u"Time"_s, std::move(values));
    field.type = FieldType::Time;
    return field;
}

Frame series(const QString &legend, const Labels &labels, std::vector<double> at, std::vector<double> values, const QString &refId = u"A"_s)
{
    Field value = numbers(u"Value"_s, std::move(values), labels);
    value.displayName = legend;
    return {legend, refId, {times(std::move(at)), value}};
}

Frames applied(Frames frames, const QString &id, const QByteArray &options = "{}")
{
    return transformed(std::move(frames), {{id, *readJson(options), false, {}}});
}

/// "name: a|b" a field.
QStringList dump(const Frames &frames)
{
    QStringList lines;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            QStringList cells;
            for (const Cell &cell : field.values)
                cells << cellText(cell);
            lines << field.shownName() + u": "_s + cells.join(u'|');
        }
    }
    return lines;
}

const Frame Hosts{{}, u"A"_s, {texts(u"host"_s, {u"b"_s, u"a"_s, u"c"_s, u"a"_s}), numbers(u"cpu"_s, {2, 1, 3, 5}), numbers(u"mem"_s, {20, 10, 30, 50})}};

} // namespace

class TestTransform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calculations_data();
    void calculations();
    void steps_data();
    void steps();
    void seriesSteps();
    void tablesMerge();
    void joins();
    void unknownAndDisabledStepsPass();
    void stepForOneQuery();
    void nonsenseOptions();
};

void TestTransform::calculations_data()
{
    QTest::addColumn<QString>("calculation");
    QTest::addColumn<double>("expected");
    QTest::newRow("mean") << u"mean"_s << 4.0;
    QTest::newRow("lastNotNull") << u"lastNotNull"_s << 7.0;
    QTest::newRow("first") << u"firstNotNull"_s << 3.0;
    QTest::newRow("min") << u"min"_s << 2.0;
    QTest::newRow("max") << u"max"_s << 7.0;
    QTest::newRow("sum") << u"sum"_s << 12.0;
    QTest::newRow("count") << u"count"_s << 3.0;
    QTest::newRow("range") << u"range"_s << 5.0;
    QTest::newRow("delta") << u"delta"_s << 7.0;
    QTest::newRow("diff") << u"diff"_s << 4.0;
    QTest::newRow("median") << u"median"_s << 3.0;
    QTest::newRow("p50") << u"p50"_s << 3.0;
    QTest::newRow("changeCount") << u"changeCount"_s << 2.0;
    QTest::newRow("distinctCount") << u"distinctCount"_s << 3.0;
    QTest::newRow("logmin") << u"logmin"_s << 2.0;
    QTest::newRow("allIsNull") << u"allIsNull"_s << 0.0;
    QTest::newRow("unknown") << u"glitter"_s << 7.0;
}

void TestTransform::calculations()
{
    QFETCH(QString, calculation);
    QFETCH(double, expected);
    QCOMPARE(reduceValues({3, 2, 7, std::nan("")}, calculation), expected);
    QCOMPARE(std::isnan(reduceValues({}, calculation)), calculation != "count"_L1 && calculation != "allIsNull"_L1);
    QVERIFY(std::isnan(reduceValues({1, std::nan("")}, u"last"_s)));
}

void TestTransform::steps_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *id, const char *options, const QStringList &expected) {
        QTest::newRow(name) << QString::fromLatin1(id) << QByteArray(options) << expected;
    };
    row("organize", "organize", R"({"excludeByName":{"mem":true},"indexByName":{"cpu":0,"host":1},"renameByName":{"cpu":"CPU"}})",
        {u"CPU: 2|1|3|5"_s, u"host: b|a|c|a"_s});
    row("sort", "sortBy", R"({"sort":[{"field":"host"},{"field":"cpu","desc":true}]})",
        {u"host: a|a|b|c"_s, u"cpu: 5|1|2|3"_s, u"mem: 50|10|20|30"_s});
    row("limit", "limit", R"({"limitField":2})", {u"host: b|a"_s, u"cpu: 2|1"_s, u"mem: 20|10"_s});
    row("group", "groupBy", R"({"fields":{"host":{"operation":"groupby"},"cpu":{"operation":"aggregate","aggregations":["sum","max"]}}})",
        {u"host: b|a|c"_s, u"cpu (sum): 2|6|3"_s, u"cpu (max): 2|5|3"_s});
    row("add row", "calculateField", R"({"mode":"reduceRow","reduce":{"reducer":"sum"}})",
        {u"host: b|a|c|a"_s, u"cpu: 2|1|3|5"_s, u"mem: 20|10|30|50"_s, u"Total: 22|11|33|55"_s});
    row("binary", "calculateField", R"({"mode":"binary","alias":"r","replaceFields":true,"binary":{"left":"mem","operator":"/","right":"2"}})",
        {u"r: 10|5|15|25"_s});
    row("binary matchers", "calculateField",
        R"({"mode":"binary","alias":"r","replaceFields":true,"binary":{"left":{"matcher":{"id":"byName","options":"mem"}},"operator":"-","right":{"matcher":{"id":"byName","options":"cpu"}}}})",
        {u"r: 18|9|27|45"_s});
    row("names", "filterFieldsByName", R"({"include":{"names":["host"],"pattern":"/^m/"}})", {u"host: b|a|c|a"_s, u"mem: 20|10|30|50"_s});
    row("exclude", "filterFieldsByName", R"({"exclude":{"pattern":"cpu|mem"}})", {u"host: b|a|c|a"_s});
    row("rename", "renameByRegex", R"j({"regex":"(c|m)(.*)","renamePattern":"$2-$1"})j",
        {u"host: b|a|c|a"_s, u"pu-c: 2|1|3|5"_s, u"em-m: 20|10|30|50"_s});
    row("keep value", "filterByValue", R"({"type":"include","match":"any","filters":[{"fieldName":"cpu","config":{"id":"greaterOrEqual","options":{"value":3}}}]})",
        {u"host: c|a"_s, u"cpu: 3|5"_s, u"mem: 30|50"_s});
    row("drop value", "filterByValue",
        R"({"type":"exclude","match":"all","filters":[{"fieldName":"cpu","config":{"id":"lower","options":{"value":3}}},{"fieldName":"host","config":{"id":"equal","options":{"value":"a"}}}]})",
        {u"host: b|c|a"_s, u"cpu: 2|3|5"_s, u"mem: 20|30|50"_s});
    row("reduce", "reduce", R"({"reducers":["max","mean"]})", {u"Field: cpu|mem"_s, u"Max: 5|50"_s, u"Mean: 2.75|27.5"_s});
    row("reduce fields", "reduce", R"({"mode":"reduceFields","reducers":["sum"]})", {u"cpu: 11"_s, u"mem: 110"_s});
}

void TestTransform::steps()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, options);
    QFETCH(QStringList, expected);
    QVERIFY(isKnownTransformation(id));
    QCOMPARE(dump(applied({Hosts}, id, options)), expected);
}

void TestTransform::seriesSteps()
{
    const Frames two{series(u"one"_s, {{u"job"_s, u"x"_s}, {u"le"_s, u"1"_s}}, {1, 2}, {10, 20}),
                     series(u"two"_s, {{u"job"_s, u"y"_s}, {u"le"_s, u"1"_s}}, {2, 3}, {30, 40})};
    QCOMPARE(dump(applied(two, u"seriesToRows"_s)),
             (QStringList{u"Time: 3|2|2|1"_s, u"Metric: two|one|two|one"_s, u"Value: 40|20|30|10"_s}));
    QCOMPARE(dump(applied(two, u"joinByField"_s)), (QStringList{u"Time: 1|2|3"_s, u"one: 10|20|"_s, u"two: |30|40"_s}));
    QCOMPARE(dump(applied(two, u"seriesToColumns"_s, R"({"mode":"inner"})")), (QStringList{u"Time: 2"_s, u"one: 20"_s, u"two: 30"_s}));
    QCOMPARE(dump(applied(two, u"labelsToFields"_s)),
             (QStringList{u"Time: 1|2|2|3"_s, u"job: x|x|y|y"_s, u"le: 1|1|1|1"_s, u"Value: 10|20|30|40"_s}));
    QCOMPARE(dump(applied(two, u"joinByLabels"_s, R"({"value":"job","join":["le"]})")), (QStringList{u"le: 1"_s, u"x: 20"_s, u"y: 40"_s}));
    QCOMPARE(dump(applied(two, u"timeSeriesTable"_s, R"({"A":{"stat":"max"}})")),
             (QStringList{u"job: x|y"_s, u"le: 1|1"_s, u"Trend #A: 20|40"_s}));
    QCOMPARE(applied(two, u"prepareTimeSeries"_s, R"({"format":"many"})").size(), std::size_t(2));
    QCOMPARE(applied(two, u"prepareTimeSeries"_s, R"({"format":"wide"})").size(), std::size_t(1));
    QCOMPARE(dump(applied(two, u"reduce"_s, R"({"reducers":["sum"],"labelsToFields":true})")),
             (QStringList{u"Field: Value|Value"_s, u"job: x|y"_s, u"le: 1|1"_s, u"Total: 30|70"_s}));
}

void TestTransform::tablesMerge()
{
    const Frame a{{}, u"A"_s, {times({5, 5}), texts(u"job"_s, {u"x"_s, u"y"_s}), numbers(u"Value #A"_s, {1, 2})}};
    const Frame b{{}, u"B"_s, {times({5, 5}), texts(u"job"_s, {u"y"_s, u"z"_s}), numbers(u"Value #B"_s, {7, 8})}};
    QCOMPARE(dump(applied({a, b}, u"merge"_s)),
             (QStringList{u"Time: 5|5|5"_s, u"job: x|y|z"_s, u"Value #A: 1|2|"_s, u"Value #B: |7|8"_s}));
    QCOMPARE(dump(applied({a}, u"merge"_s)), dump({a}));
}

void TestTransform::joins()
{
    const Frame a{{}, u"A"_s, {texts(u"job"_s, {u"x"_s, u"y"_s}), numbers(u"a"_s, {1, 2})}};
    const Frame b{{}, u"B"_s, {texts(u"job"_s, {u"y"_s, u"z"_s}), numbers(u"b"_s, {7, 8})}};
    QCOMPARE(dump(applied({a, b}, u"joinByField"_s, R"({"byField":"job","mode":"outer"})")),
             (QStringList{u"job: x|y|z"_s, u"a: 1|2|"_s, u"b: |7|8"_s}));
}

void TestTransform::unknownAndDisabledStepsPass()
{
    QVERIFY(!isKnownTransformation(u"glitter"_s));
    QCOMPARE(applied({Hosts}, u"glitter"_s), Frames{Hosts});
    QCOMPARE(transformed({Hosts}, {{u"limit"_s, *readJson(R"({"limitField":1})"), true, {}}}), Frames{Hosts});
}

void TestTransform::stepForOneQuery()
{
    Frame other = Hosts;
    other.refId = u"B"_s;
    const Frames frames = transformed({Hosts, other}, {{u"limit"_s, *readJson(R"({"limitField":1})"), false, u"B"_s}});
    QCOMPARE(frames.at(0).rowCount(), std::size_t(4));
    QCOMPARE(frames.at(1).rowCount(), std::size_t(1));
}

void TestTransform::nonsenseOptions()
{
    static const QStringList ids{u"organize"_s, u"renameByRegex"_s, u"filterFieldsByName"_s, u"filterByRefId"_s, u"extractFields"_s,
                                 u"sortBy"_s, u"limit"_s, u"filterByValue"_s, u"calculateField"_s, u"reduce"_s, u"groupBy"_s, u"merge"_s,
                                 u"joinByField"_s, u"concatenate"_s, u"labelsToFields"_s, u"joinByLabels"_s, u"seriesToRows"_s,
                                 u"prepareTimeSeries"_s, u"timeSeriesTable"_s};
    for (const QString &id : ids) {
        for (const char *options : {"null", "[]", "{}", R"({"fields":7,"sort":{},"filters":[null],"reducers":[4],"byField":"none"})"}) {
            for (const Frames &frames : {Frames{}, Frames{Frame{}}, Frames{Hosts}, Frames{Hosts, Frame{}, Hosts}}) {
                for (const Frame &frame : applied(frames, id, options)) {
                    for (const Field &field : frame.fields)
                        QCOMPARE(field.values.size(), frame.rowCount());
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTransform)
#include "tst_transform.moc"
