// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardedit.h"
#include "services/json/jsonreader.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

DashboardDocument open(const QByteArray &json)
{
    return makeDocument(readJson(json).value_or(JsonValue())).value_or(DashboardDocument());
}

} // namespace

class TestDashboardEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheirOwnPlaceChanges();
    void panels();
    void olderPanelBecomesTodays();
    void rowsBecomePanels();
    void secondSchemaBecomesClassic();
    void missingPanel();
};

void TestDashboardEdit::onlyTheirOwnPlaceChanges()
{
    const QByteArray text = R"({"meta":{"x":9007199254740993},"dashboard":{"z":1,"title":"T","panels":[{"id":1,"type":"stat","odd":[1.50],"targets":[{"expr":"up"}]}]}})";
    const DashboardDocument before = open(text);
    const auto after = edit::setPanelValue(before, 1, u"fieldConfig.defaults.unit"_s, JsonValue::string(u"s"_s));
    QCOMPARE(toCompactJson(after->document),
             QByteArray(text).replace(R"([{"expr":"up"}]})", R"([{"expr":"up"}],"fieldConfig":{"defaults":{"unit":"s"}}})"));
    QCOMPARE(after->dashboard.panel(1)->fields.common().unit, u"s"_s);
    const auto back = edit::setPanelValue(*after, 1, u"fieldConfig"_s, {});
    QCOMPARE(toCompactJson(back->document), text);
    QCOMPARE(toCompactJson(before.document), text);
    QCOMPARE(edit::setValue(before, u"time.from"_s, JsonValue::string(u"now-2d"_s)).dashboard.timeFrom, u"now-2d"_s);
}

void TestDashboardEdit::panels()
{
    DashboardDocument document = open(R"({"panels":[{"type":"stat","title":"A"},{"id":5,"type":"row","collapsed":true,"gridPos":{"x":0,"y":20,"w":24,"h":1},
        "panels":[{"id":6,"type":"stat","title":"B","gridPos":{"x":0,"y":21,"w":6,"h":4}}]}]})");
    const auto added = edit::addPanel(document, *readJson(R"({"type":"timeseries","title":"New"})"));
    QCOMPARE(added.document.dashboard.panel(added.panelId)->title, u"New"_s);
    QVERIFY(added.document.dashboard.panel(added.panelId)->grid.y >= 21);
    const auto copy = edit::duplicatePanel(added.document, 6);
    QVERIFY(copy.has_value());
    QCOMPARE(copy->document.dashboard.panel(copy->panelId)->row, 5);
    QCOMPARE(copy->document.dashboard.panel(copy->panelId)->grid, (GridPos{0, 25, 6, 4}));
    const auto moved = edit::placePanel(copy->document, 6, {3, 30, 8, 5});
    QCOMPARE(moved->dashboard.panel(6)->grid, (GridPos{3, 30, 8, 5}));
    const auto removed = edit::removePanel(*moved, 6);
    QVERIFY(!removed->dashboard.panel(6));
    QCOMPARE(removed->report.panels, 4);
}

void TestDashboardEdit::olderPanelBecomesTodays()
{
    const DashboardDocument document = open(R"({"panels":[{"id":1,"type":"graph","yaxes":[{"format":"bytes"}],"odd":7,"targets":[{"expr":"up"}]}]})");
    const auto queries = edit::setPanelValue(document, 1, u"title"_s, JsonValue::string(u"T"_s));
    QCOMPARE(queries->dashboard.panel(1)->type, u"graph"_s);
    const auto looks = edit::setPanelValue(document, 1, u"fieldConfig.defaults.decimals"_s, JsonValue::integer(2));
    const Panel *panel = looks->dashboard.panel(1);
    QCOMPARE(panel->type, u"timeseries"_s);
    QCOMPARE(panel->fields.common().unit, u"bytes"_s);
    QCOMPARE(panel->fields.common().decimals, std::optional(2));
    QVERIFY(toCompactJson(looks->document).contains(R"("odd":7)"));
}

void TestDashboardEdit::rowsBecomePanels()
{
    const DashboardDocument document = open(R"({"rows":[{"title":"R","collapse":true,"panels":[{"id":1,"type":"graph","span":6,"targets":[{"expr":"up"}]}]},
        {"title":"S","panels":[{"id":2,"type":"graph","span":12}]}],"odd":1})");
    const auto moved = edit::placePanel(document, 2, {0, 50, 12, 4});
    QVERIFY(!moved->model.contains(u"rows"));
    QVERIFY(moved->model.contains(u"odd"));
    QCOMPARE(moved->dashboard.panel(2)->grid, (GridPos{0, 50, 12, 4}));
    const Panel *one = moved->dashboard.panel(1);
    QCOMPARE(one->targets.at(0).expr, u"up"_s);
    QCOMPARE(moved->dashboard.panel(one->row)->title, u"R"_s);
    QVERIFY(moved->dashboard.panel(one->row)->collapsed);
}

void TestDashboardEdit::secondSchemaBecomesClassic()
{
    const DashboardDocument document = open(R"({"title":"V2","elements":{"p":{"kind":"Panel","spec":{"id":1,"title":"P","vizConfig":{"kind":"stat","spec":{}},
        "data":{"spec":{"queries":[{"spec":{"refId":"A","query":{"kind":"prometheus","spec":{"expr":"up"}}}}]}}}}},"layout":{"kind":"GridLayout","spec":{"items":[]}}})");
    QVERIFY(document.schemaV2);
    const auto renamed = edit::setPanelValue(document, 1, u"title"_s, JsonValue::string(u"Q"_s));
    QVERIFY(!renamed->schemaV2);
    QVERIFY(!renamed->document.contains(u"elements"));
    QCOMPARE(open(toJsonText(renamed->document)).dashboard.panel(1)->targets.at(0).expr, u"up"_s);
}

void TestDashboardEdit::missingPanel()
{
    const DashboardDocument document = open(R"({"panels":[]})");
    QCOMPARE(edit::removePanel(document, 1).error().kind, ErrorKind::NotFound);
    QCOMPARE(edit::setPanelValue(document, 1, u"title"_s, {}).error().kind, ErrorKind::NotFound);
    QVERIFY(!edit::duplicatePanel(document, 1).has_value());
    QVERIFY(!edit::placePanel(document, 1, {}).has_value());
}

QTEST_GUILESS_MAIN(TestDashboardEdit)
#include "tst_dashboardedit.moc"
