// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/importreport.h"
#include "services/dashboards/jsonread.h"
#include "services/json/jsonreader.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

Panel panelOf(const QByteArray &json)
{
    return readPanel(readJson(json).value_or(JsonValue()));
}

} // namespace

/// How a panel's fields look, in today's and in older forms.
class TestPanelFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldThresholds_data();
    void oldThresholds();
    void thresholdsWithoutMode();
    void mappings();
    void legacyGraph();
    void legacyTable();
    void overrides();
};

void TestPanelFormat::oldThresholds_data()
{
    QTest::addColumn<QByteArray>("limits");
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("two") << QByteArray(R"j("80,90")j") << QList<double>{80, 90};
    QTest::newRow("spaces") << QByteArray(R"j(" 80 , 90 ")j") << QList<double>{80, 90};
    QTest::newRow("empty") << QByteArray(R"j("")j") << QList<double>{};
    QTest::newRow("one") << QByteArray("50") << QList<double>{50};
    QTest::newRow("broken") << QByteArray(R"j("x,,90")j") << QList<double>{90};
}

void TestPanelFormat::oldThresholds()
{
    QFETCH(QByteArray, limits);
    QFETCH(QList<double>, values);
    const Panel panel = panelOf(R"j({"type":"singlestat","valueName":"current","format":"percent","colors":["g","o","r"],
        "sparkline":{"show":true},"colorBackground":true,"mappingType":1,"valueMaps":[{"op":"=","text":"N/A","value":"null"},{"op":"=","text":"up","value":"1"}],"thresholds":)j"
                                + limits + "}");
    QCOMPARE(panel.kind, PanelKind::Stat);
    const FieldConfig config = panel.fields.common();
    QCOMPARE(config.unit, u"percent"_s);
    QCOMPARE(static_cast<qsizetype>(config.thresholds.steps.size()), values.size() + 1);
    QVERIFY(!config.thresholds.steps.at(0).value);
    for (qsizetype i = 0; i < values.size(); ++i)
        QCOMPARE(*config.thresholds.steps.at(static_cast<std::size_t>(i) + 1).value, values.at(i));
    QCOMPARE(config.mappings.size(), std::size_t(2));
    QCOMPARE(config.mappings.at(0).special, ValueMapping::Special::NullOrNaN);
    QCOMPARE(config.mappings.at(1).text, u"up"_s);
    QCOMPARE(lenient::text(panel.options, u"graphMode"), u"area"_s);
    QCOMPARE(lenient::texts(lenient::deep(panel.options, u"reduceOptions.calcs")), QStringList{u"lastNotNull"_s});
}

void TestPanelFormat::thresholdsWithoutMode()
{
    const FieldConfig config = panelOf(R"j({"type":"stat","fieldConfig":{"defaults":{"thresholds":
        {"steps":[{"color":"red","value":80},{"color":"green","value":null},{"color":"yellow","value":"50"}]}}}})j").fields.common();
    QVERIFY(!config.thresholds.percentage);
    QCOMPARE(config.thresholds.stepFor(-5, 0, 0)->color, u"green"_s);
    QCOMPARE(config.thresholds.stepFor(50, 0, 0)->color, u"yellow"_s);
    QCOMPARE(config.thresholds.stepFor(81, 0, 0)->color, u"red"_s);
    Thresholds percent = config.thresholds;
    percent.percentage = true;
    QCOMPARE(percent.stepFor(6, 0, 10)->color, u"yellow"_s);
}

void TestPanelFormat::mappings()
{
    const FieldConfig config = panelOf(R"j({"type":"stat","fieldConfig":{"defaults":{"mappings":[
        {"type":"value","options":{"0":{"text":"down","color":"red"},"1":{"text":"up"}}},
        {"type":"range","options":{"from":2,"to":null,"result":{"text":"many"}}},
        {"type":"regex","options":{"pattern":"a.*","result":{"text":"A"}}},
        {"type":"special","options":{"match":"nan","result":{"text":"?"}}},
        {"type":1,"value":"5","text":"five"},{"type":2,"from":"6","to":"7","text":"some"}]}}})j").fields.common();
    QCOMPARE(config.mappings.size(), std::size_t(7));
    QCOMPARE(config.mappings.at(0).match, u"0"_s);
    QCOMPARE(config.mappings.at(0).color, u"red"_s);
    QCOMPARE(config.mappings.at(2).from, 2.0);
    QVERIFY(std::isinf(config.mappings.at(2).to));
    QCOMPARE(config.mappings.at(3).kind, ValueMapping::Kind::Regex);
    QCOMPARE(config.mappings.at(4).special, ValueMapping::Special::NaN);
    QCOMPARE(config.mappings.at(5).match, u"5"_s);
    QCOMPARE(config.mappings.at(6).kind, ValueMapping::Kind::Range);
    QCOMPARE(config.mappings.at(6).to, 7.0);
}

void TestPanelFormat::legacyGraph()
{
    const Panel panel = panelOf(R"j({"type":"graph","bars":false,"lines":true,"linewidth":2,"fill":3,"stack":true,"percentage":false,
        "nullPointMode":"null as zero","aliasColors":{"errors":"#f00"},"yaxes":[{"format":"bytes","min":"0","max":null,"logBase":10,"label":"L"},{"format":"ops","min":0}],
        "seriesOverrides":[{"alias":"/in.*/","transform":"negative-Y","yaxis":2,"stack":false}],
        "thresholds":[{"value":5,"op":"gt","colorMode":"critical","fill":true,"line":true}],
        "legend":{"show":true,"values":true,"max":true,"current":true,"alignAsTable":true,"rightSide":true}})j");
    QCOMPARE(panel.kind, PanelKind::TimeSeries);
    QCOMPARE(panel.type, u"graph"_s);
    const FieldConfig plain = panel.fields.configFor({u"other"_s, u"A"_s, FieldIdentity::Type::Number, {}});
    QCOMPARE(plain.unit, u"bytes"_s);
    QCOMPARE(plain.lineWidth, 2.0);
    QCOMPARE(plain.fillOpacity, 30.0);
    QCOMPARE(plain.stacking, StackingMode::Normal);
    QCOMPARE(plain.logBase, 10.0);
    QCOMPARE(plain.min, std::optional(0.0));
    QVERIFY(!plain.max);
    QVERIFY(plain.nullAsZero);
    QCOMPARE(plain.thresholdDisplay, ThresholdDisplay::LineAndArea);
    QCOMPARE(plain.thresholds.stepFor(6, 0, 0)->color, u"red"_s);
    const FieldConfig changed = panel.fields.configFor({u"in eth0"_s, u"A"_s, FieldIdentity::Type::Number, {}});
    QVERIFY(changed.negativeY);
    QCOMPARE(changed.axisPlacement, AxisPlacement::Right);
    QCOMPARE(changed.unit, u"ops"_s);
    QCOMPARE(changed.stacking, StackingMode::None);
    QCOMPARE(panel.fields.configFor({u"errors"_s, {}, FieldIdentity::Type::Number, {}}).fixedColor, u"#f00"_s);
    QCOMPARE(lenient::texts(lenient::deep(panel.options, u"legend.calcs")), (QStringList{u"max"_s, u"lastNotNull"_s}));
    QCOMPARE(lenient::text(panel.options, u"legend.placement"), u"right"_s);
}

void TestPanelFormat::legacyTable()
{
    const Panel panel = panelOf(R"j({"type":"table","transform":"timeseries_aggregations","columns":[{"text":"Avg","value":"avg"}],
        "styles":[{"pattern":"Time","type":"hidden"},{"pattern":"/Value.*/","type":"number","unit":"s","decimals":2,"alias":"Took","colorMode":"cell","colors":["a","b","c"],"thresholds":["1","2"]}]})j");
    QCOMPARE(panel.kind, PanelKind::Table);
    QVERIFY(panel.fields.configFor({u"Time"_s, {}, FieldIdentity::Type::Time, {}}).hiddenColumn);
    const FieldConfig value = panel.fields.configFor({u"Value #A"_s, {}, FieldIdentity::Type::Number, {}});
    QCOMPARE(value.displayName, u"Took"_s);
    QCOMPARE(value.decimals, std::optional(2));
    QCOMPARE(value.cell, CellDisplay::ColorBackground);
    QCOMPARE(value.thresholds.stepFor(1.5, 0, 0)->color, u"b"_s);
    QCOMPARE(panel.transformations.at(0).id, u"reduce"_s);
}

void TestPanelFormat::overrides()
{
    const Panel panel = panelOf(R"j({"type":"timeseries","fieldConfig":{"defaults":{"unit":"s","custom":{"lineWidth":1}},"overrides":[
        {"matcher":{"id":"byName","options":"cpu"},"properties":[{"id":"unit","value":"percent"},{"id":"custom.lineWidth","value":4}]},
        {"matcher":{"id":"byRegexp","options":"/^mem/i"},"properties":[{"id":"displayName","value":"Memory"}]},
        {"matcher":{"id":"byFrameRefID","options":"B"},"properties":[{"id":"decimals","value":1}]},
        {"matcher":{"id":"byType","options":"time"},"properties":[{"id":"custom.hidden","value":true}]},
        {"matcher":{"id":"byNames","options":{"mode":"exclude","names":["cpu"]}},"properties":[{"id":"min","value":0}]},
        {"matcher":{"id":"byValue","options":{"reducer":"max","op":"gt","value":10}},"properties":[{"id":"custom.hideFrom","value":{"viz":true}}]},
        {"matcher":{"id":"byMoon","options":1},"properties":[{"id":"custom.glitter","value":1}]}]}})j");
    using Type = FieldIdentity::Type;
    const FieldConfig cpu = panel.fields.configFor({u"cpu"_s, u"A"_s, Type::Number, {1, 11}});
    QCOMPARE(cpu.unit, u"percent"_s);
    QCOMPARE(cpu.lineWidth, 4.0);
    QVERIFY(!cpu.min);
    QVERIFY(cpu.hiddenInGraph);
    const FieldConfig memory = panel.fields.configFor({u"MEMORY"_s, u"B"_s, Type::Number, {1}});
    QCOMPARE(memory.displayName, u"Memory"_s);
    QCOMPARE(memory.decimals, std::optional(1));
    QCOMPARE(memory.min, std::optional(0.0));
    QVERIFY(!memory.hiddenInGraph);
    QCOMPARE(memory.unit, u"s"_s);
    QVERIFY(panel.fields.configFor({u"Time"_s, u"A"_s, Type::Time, {}}).hiddenColumn);

    Dashboard dashboard;
    dashboard.panels = {panel};
    QStringList texts;
    for (const ImportLoss &loss : examine(dashboard).losses)
        texts << loss.text();
    QCOMPARE(texts, (QStringList{u"overrides by \"byMoon\" are not applied"_s, u"override \"custom.glitter\" has no effect"_s}));
}

QTEST_GUILESS_MAIN(TestPanelFormat)
#include "tst_panelformat.moc"
