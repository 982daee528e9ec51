// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardedit.h"
#include "services/json/jsonreader.h"
#include "tests/dashboards/editfixtures.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

DashboardDocument fixture()
{
    return documentOf(editableJson());
}

GridPos gridOf(const DashboardDocument &document, int id)
{
    const Panel *panel = document.dashboard.panel(id);
    return panel ? panel->grid : GridPos{-1, -1, 0, 0};
}

int rowOf(const DashboardDocument &document, int id)
{
    return document.dashboard.panel(id) ? document.dashboard.panel(id)->row : -1;
}

JsonValue jsonOf(const DashboardDocument &document, int id)
{
    return *findIn(document.model, document.dashboard.panel(id)->path);
}

bool isNested(const DashboardDocument &document, int id)
{
    return document.dashboard.panel(id)->path.size() > 2;
}

/// What edits promise: each row's place is its own, and reading again gives the same.
void verifySound(const DashboardDocument &document)
{
    const DashboardDocument again = documentOf(documentText(document));
    QCOMPARE(again.dashboard.panels.size(), document.dashboard.panels.size());
    QSet<int> ids;
    for (const Panel &panel : document.dashboard.panels) {
        QVERIFY(!ids.contains(panel.id));
        ids.insert(panel.id);
        QVERIFY(again.dashboard.panel(panel.id));
        QCOMPARE(again.dashboard.panel(panel.id)->row, panel.row);
        QCOMPARE(again.dashboard.panel(panel.id)->title, panel.title);
        QVERIFY(panel.grid.x >= 0 && panel.grid.x + panel.grid.w <= GridPos::Columns);
    }
}

} // namespace

class TestDashboardEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movingChangesPlacesOnly();
    void movingIntoAnOpenRow();
    void movingIntoAClosedRow();
    void movingOutOfAClosedRow();
    void resizing();
    void addingGoesToTheTop();
    void addingARow();
    void addingToADashboardThatBeginsWithARow();
    void duplicating();
    void duplicatingIntoAClosedRow();
    void deleting();
    void deletingARowKeepsItsPanels();
    void panelsThatAreNotThere();
    void idsAreWritten();
    void rowsBecomeAGrid();
    void schemaV2BecomesClassic();
    void wrapperStays();
    void otherCase();
    void titleAndUid();
    void times();
    void everyPanelOfEveryDashboard_data() { addDashboardRows(); }
    void everyPanelOfEveryDashboard();
};

void TestDashboardEdit::movingChangesPlacesOnly()
{
    const DashboardDocument before = fixture();
    const DashboardDocument after = withPanelAt(before, 2, {0, {0, 0, 12, 8}});
    QCOMPARE(gridOf(after, 2), (GridPos{0, 0, 12, 8}));
    QCOMPARE(gridOf(after, 1), (GridPos{0, 8, 12, 8}));
    QCOMPARE(gridOf(after, 3), (GridPos{0, 16, 24, 1}));
    QCOMPARE(gridOf(after, 4), (GridPos{0, 17, 24, 6}));
    QCOMPARE(panelContents(after), panelContents(before));
    QCOMPARE(headContent(after), headContent(before));
    QCOMPARE(jsonOf(after, 1).value(u"gridPos").value(u"static"), JsonValue::boolean(true));
    QCOMPARE(after.model.value(u"id").toText(), u"9007199254740993"_s);
    QCOMPARE(after.model.keys(), before.model.keys());
    verifySound(after);
}

void TestDashboardEdit::movingIntoAnOpenRow()
{
    const DashboardDocument after = withPanelAt(fixture(), 1, {3, {6, 0, 12, 4}});
    QCOMPARE(rowOf(after, 1), 3);
    QCOMPARE(placeOf(after.dashboard, 1), (PanelPlace{3, {6, 0, 12, 4}}));
    QCOMPARE(placeOf(after.dashboard, 4), (PanelPlace{3, {0, 4, 24, 6}}));
    QCOMPARE(rowOf(after, 2), 0);
    verifySound(after);
}

void TestDashboardEdit::movingIntoAClosedRow()
{
    const DashboardDocument before = fixture();
    const DashboardDocument after = withPanelAt(before, 4, {5, {8, 0, 8, 6}});
    QCOMPARE(rowOf(after, 4), 5);
    QVERIFY(isNested(after, 4));
    QCOMPARE(placeOf(after.dashboard, 6).grid, (GridPos{0, 0, 8, 6}));
    QCOMPARE(panelContents(after), panelContents(before));
    verifySound(after);
}

void TestDashboardEdit::movingOutOfAClosedRow()
{
    const DashboardDocument before = fixture();
    const DashboardDocument after = withPanelAt(before, 6, {3, {0, 0, 8, 6}});
    QCOMPARE(rowOf(after, 6), 3);
    QVERIFY(!isNested(after, 6));
    QCOMPARE(gridOf(after, 6), (GridPos{0, 9, 8, 6}));
    QCOMPARE(gridOf(after, 4), (GridPos{0, 15, 24, 6}));
    QCOMPARE(panelContents(after), panelContents(before));
    verifySound(after);
}

void TestDashboardEdit::resizing()
{
    const DashboardDocument after = withPanelAt(fixture(), 1, {0, {0, 0, 24, 3}});
    QCOMPARE(gridOf(after, 1), (GridPos{0, 0, 24, 3}));
    QCOMPARE(gridOf(after, 2), (GridPos{12, 3, 12, 8}));
    QCOMPARE(gridOf(after, 3).y, 11);
}

void TestDashboardEdit::addingGoesToTheTop()
{
    const auto [after, id] = withNewPanel(fixture(), {u"timeseries"_s, u"New"_s, {u"up"_s, u"down"_s}, {}});
    const Panel *panel = after.dashboard.panel(id);
    QVERIFY(panel);
    QCOMPARE(panel->title, u"New"_s);
    QCOMPARE(panel->grid, (GridPos{0, 0, 12, 8}));
    QCOMPARE(panel->targets.size(), std::size_t(2));
    QCOMPARE(panel->targets.at(1).refId, u"B"_s);
    QCOMPARE(panel->targets.at(1).expr, u"down"_s);
    QCOMPARE(gridOf(after, 1), (GridPos{0, 8, 12, 8}));
    QCOMPARE(gridOf(after, 2), (GridPos{12, 0, 12, 8}));
    verifySound(after);
}

void TestDashboardEdit::addingARow()
{
    const auto [after, id] = withNewPanel(fixture(), {u"row"_s, u"Below"_s, {}, {}});
    QCOMPARE(after.dashboard.panels.back().id, id);
    QVERIFY(after.dashboard.panels.back().isRow());
    QCOMPARE(after.dashboard.panels.back().title, u"Below"_s);
    verifySound(after);
    const DashboardDocument filled = withPanelAt(after, 1, {id, {0, 0, 12, 8}});
    QCOMPARE(rowOf(filled, 1), id);
    verifySound(filled);
}

void TestDashboardEdit::addingToADashboardThatBeginsWithARow()
{
    const DashboardDocument before = documentOf(
        R"j({"panels":[{"id":1,"type":"row","gridPos":{"x":0,"y":0,"w":24,"h":1}},{"id":2,"type":"stat","gridPos":{"x":0,"y":1,"w":24,"h":4}}]})j");
    const auto [after, id] = withNewPanel(before, {});
    QCOMPARE(rowOf(after, id), 0);
    QCOMPARE(gridOf(after, 1).y, 8);
    QCOMPARE(rowOf(after, 2), 1);
    verifySound(after);
}

void TestDashboardEdit::duplicating()
{
    const DashboardDocument before = withPanelAt(fixture(), 1, {0, {0, 0, 6, 4}});
    const auto [after, id] = withDuplicate(before, 1);
    QVERIFY(id > 6);
    QCOMPARE(gridOf(after, 1), (GridPos{0, 0, 6, 4}));
    QCOMPARE(gridOf(after, id), (GridPos{6, 0, 6, 4}));
    JsonValue copy = jsonOf(after, id);
    JsonValue original = jsonOf(after, 1);
    for (const QStringView key : {u"id", u"gridPos"}) {
        copy.remove(key);
        original.remove(key);
    }
    QCOMPARE(copy, original);
    const auto [below, lower] = withDuplicate(after, 2);
    QCOMPARE(gridOf(below, lower), (GridPos{12, 8, 12, 8}));
    verifySound(below);
}

void TestDashboardEdit::duplicatingIntoAClosedRow()
{
    const auto [after, id] = withDuplicate(fixture(), 6);
    QVERIFY(isNested(after, id));
    QCOMPARE(placeOf(after.dashboard, id), (PanelPlace{5, {8, 0, 8, 6}}));
    verifySound(after);
}

void TestDashboardEdit::deleting()
{
    const DashboardDocument before = fixture();
    const DashboardDocument after = withoutPanel(before, 1);
    QVERIFY(!after.dashboard.panel(1));
    QCOMPARE(after.dashboard.panels.size(), before.dashboard.panels.size() - 1);
    QCOMPARE(headContent(after), headContent(before));
    QVERIFY(!withoutPanel(before, 6).dashboard.panel(6));
    verifySound(after);
}

void TestDashboardEdit::deletingARowKeepsItsPanels()
{
    const DashboardDocument before = fixture();
    const DashboardDocument open = withoutPanel(before, 3);
    QCOMPARE(rowOf(open, 4), 0);
    QCOMPARE(gridOf(open, 4).y, 8);
    QCOMPARE(panelContents(open), panelContents(before));
    verifySound(open);

    const DashboardDocument closed = withoutPanel(withNewPanel(before, {u"row"_s, u"Next"_s, {}, {}}).document, 5);
    QCOMPARE(rowOf(closed, 6), 3);
    QVERIFY(!isNested(closed, 6));
    QCOMPARE(panelContents(closed), panelContents(before));
    verifySound(closed);
}

void TestDashboardEdit::panelsThatAreNotThere()
{
    const DashboardDocument before = fixture();
    QCOMPARE(documentText(withPanelAt(before, 77, {})), documentText(before));
    QCOMPARE(documentText(withoutPanel(before, 77)), documentText(before));
    QCOMPARE(documentText(withDuplicate(before, 77).document), documentText(before));
    QCOMPARE(withDuplicate(before, 3).panelId, 0); // a row
    QCOMPARE(documentText(withPanelAt(before, 3, {})), documentText(before));
}

void TestDashboardEdit::idsAreWritten()
{
    const DashboardDocument before = documentOf(
        R"j({"panels":[{"type":"stat","title":"a"},{"id":4,"type":"stat","title":"b"},{"id":4,"type":"stat","title":"c"}]})j");
    const int c = before.dashboard.panels.at(2).id;
    const DashboardDocument after = withoutPanel(before, before.dashboard.panels.at(0).id);
    QCOMPARE(after.dashboard.panel(4)->title, u"b"_s);
    QCOMPARE(after.dashboard.panel(c)->title, u"c"_s);
    QCOMPARE(jsonOf(after, c).value(u"id").toInteger(), c);
}

void TestDashboardEdit::rowsBecomeAGrid()
{
    const DashboardDocument before = documentOf(R"j({"rows":[
        {"title":"First","showTitle":true,"height":"250px","x-row":1,"panels":[{"id":1,"span":6,"type":"graph","title":"g","x-p":2},{"id":2,"span":6,"type":"text"}]},
        {"title":"Second","collapse":true,"panels":[{"id":3,"span":12,"type":"singlestat"}]},
        {"title":"Third","panels":[{"id":4,"span":12,"type":"graph"}]}]})j");
    const DashboardDocument after = withPanelAt(before, 2, {before.dashboard.panels.at(0).id, {0, 0, 24, 4}});
    QVERIFY(!after.model.contains(u"rows"));
    QCOMPARE(panelContents(after), panelContents(before));
    QCOMPARE(after.dashboard.panels.size(), before.dashboard.panels.size());
    for (const Panel &panel : before.dashboard.panels) {
        QCOMPARE(rowOf(after, panel.id), panel.row);
        QCOMPARE(after.dashboard.panel(panel.id)->collapsed, panel.collapsed);
        QCOMPARE(after.dashboard.panel(panel.id)->title, panel.title);
    }
    QCOMPARE(jsonOf(after, before.dashboard.panels.at(0).id).value(u"x-row").toInteger(), 1);
    QCOMPARE(placeOf(after.dashboard, 1).grid, (GridPos{0, 4, 12, before.dashboard.panel(1)->grid.h}));
    QVERIFY(isNested(after, 3));
    verifySound(after);
}

void TestDashboardEdit::schemaV2BecomesClassic()
{
    const DashboardDocument before = documentOf(R"j({"apiVersion":"dashboard.grafana.app/v2beta1","metadata":{"name":"two"},"spec":{"title":"V2",
        "elements":{"panel-1":{"kind":"Panel","spec":{"id":1,"title":"One","vizConfig":{"kind":"VizConfig","group":"stat","spec":{}},"data":{"spec":{"queries":[{"spec":{"refId":"A","query":{"kind":"DataQuery","group":"prometheus","spec":{"expr":"up"}}}}]}}}}},
        "layout":{"kind":"GridLayout","spec":{"items":[{"kind":"GridLayoutItem","spec":{"x":0,"y":0,"width":12,"height":8,"element":{"name":"panel-1"}}}]}}}})j");
    QVERIFY(before.schemaV2);
    const DashboardDocument after = withPanelAt(before, 1, {0, {12, 0, 12, 8}});
    QVERIFY(!after.schemaV2);
    QCOMPARE(after.dashboard.uid, u"two"_s);
    QCOMPARE(gridOf(after, 1), (GridPos{12, 0, 12, 8}));
    QCOMPARE(after.dashboard.panel(1)->targets.at(0).expr, u"up"_s);
    verifySound(after);
}

void TestDashboardEdit::wrapperStays()
{
    const DashboardDocument before =
        documentOf("{\"meta\": {\"slug\": \"x\"}, \"dashboard\": " + editableJson() + "}");
    const DashboardDocument after = withoutPanel(before, 2);
    QCOMPARE(after.document.value(u"meta"), before.document.value(u"meta"));
    QCOMPARE(after.document.value(u"dashboard").value(u"panels").size(), 4);
}

void TestDashboardEdit::otherCase()
{
    const DashboardDocument before = documentOf(
        R"j({"Panels":[{"id":1,"type":"stat","gridpos":{"x":0,"y":0,"w":6,"h":4}},{"id":2,"type":"row","gridpos":{"x":0,"y":4,"w":24,"h":1},"collapsed":true,"PANELS":[{"id":3,"type":"stat"}]}]})j");
    const DashboardDocument after = withPanelAt(before, 1, {2, {2, 0, 6, 4}});
    QCOMPARE(rowOf(after, 1), 2);
    QVERIFY(!jsonOf(after, 1).contains(u"gridPos"));
    QCOMPARE(placeOf(after.dashboard, 1).grid.x, 2);
}

void TestDashboardEdit::titleAndUid()
{
    const DashboardDocument before = fixture();
    QCOMPARE(withTitle(before, u"Other"_s).dashboard.title, u"Other"_s);
    const DashboardDocument copy = withUid(before, u"new"_s);
    QCOMPARE(copy.dashboard.uid, u"new"_s);
    QVERIFY(copy.model.value(u"id").isNull());
    QCOMPARE(panelContents(copy), panelContents(before));
}

void TestDashboardEdit::times()
{
    const DashboardDocument before = documentOf(R"j({"time":{"from":"now-6h","to":"now","raw":1},"refresh":60,"panels":[]})j");
    const DashboardDocument after = withTimes(before, {u"now-2d"_s, u"now-1d"_s, u"5m"_s});
    QCOMPARE(after.dashboard.timeFrom, u"now-2d"_s);
    QCOMPARE(after.dashboard.timeTo, u"now-1d"_s);
    QCOMPARE(after.dashboard.refresh, u"5m"_s);
    QCOMPARE(after.model.value(u"time").value(u"raw"), before.model.value(u"time").value(u"raw"));
    const DashboardDocument fresh = withTimes(documentOf(R"j({"panels":[]})j"), {u"now-1h"_s, u"now"_s, {}});
    QVERIFY(fresh.dashboard.hasTime);
    QCOMPARE(fresh.dashboard.refresh, QString());
}

void TestDashboardEdit::everyPanelOfEveryDashboard()
{
    QFETCH(QByteArray, content);
    const DashboardDocument before = documentOf(content);
    const QStringList contents = panelContents(before);
    // A whole file takes long: some panels of each stand for the rest.
    const std::size_t stride = std::max<std::size_t>(1, before.dashboard.panels.size() / 4);
    for (std::size_t i = 0; i < before.dashboard.panels.size(); i += stride) {
        const Panel &panel = before.dashboard.panels[i];
        if (panel.isRow())
            continue;
        const DashboardDocument moved = withPanelAt(before, panel.id, {0, {3, 2, 10, 5}});
        QCOMPARE(panelContents(moved), contents);
        QCOMPARE(headContent(moved), headContent(before));
        QCOMPARE(rowOf(moved, panel.id), 0);
        const auto [doubled, copy] = withDuplicate(before, panel.id);
        QCOMPARE(doubled.dashboard.panels.size(), before.dashboard.panels.size() + 1);
        QCOMPARE(rowOf(doubled, copy), panel.row);
        const DashboardDocument without = withoutPanel(doubled, copy);
        QCOMPARE(panelContents(without), contents);
        verifySound(moved);
    }
}

QTEST_GUILESS_MAIN(TestDashboardEdit)
#include "tst_dashboardedit.moc"
