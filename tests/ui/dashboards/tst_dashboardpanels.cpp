// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboards/framemodel.h"
#include "tests/ui/dashboards/dashboardstage.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/legendtable.h"
#include "ui/common/noticebar.h"
#include "ui/common/stateview.h"
#include "ui/dashboards/bargaugebody.h"
#include "ui/dashboards/dashboardpresenter.h"
#include "ui/dashboards/gaugebody.h"
#include "ui/dashboards/piebody.h"
#include "ui/dashboards/placeholderbody.h"
#include "ui/dashboards/statbody.h"
#include "ui/dashboards/tablebody.h"
#include "ui/dashboards/textbody.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeView>

#include <algorithm>
#include <cmath>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestDashboardPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<DashboardStage>(); }
    void cleanup() { m_stage.reset(); }

    void everyKindShowsItsData();
    void onlyVisiblePanelsAsk();
    void failingPanelSaysWhyOthersGoOn();
    void failureKeepsOldData();
    void markupStaysText();
    void onlyWebLinksOpen();
    void legendsAsTheAuthorWants_data();
    void legendsAsTheAuthorWants();
    void legendChosenByAPersonStays();
    void seriesKeptOutOfTheLegend();
    void linesZoomInLengthsStartAtZero();
    void manySeriesAreLimited();
    void panelOfNoWidthShows();
    void comparesWithEarlier();
    void comparesEachQueryWithItself();
    void emptyOnesSaySo();
    void warningsStandBesideData();
    void htmlIsReadNotRun();
    void annotationsAreMarked();
    void editedDocumentKeepsData();
    void realDashboardsOpen();
    void pictures();

private:
    std::unique_ptr<DashboardStage> m_stage;
};

void TestDashboardPanels::everyKindShowsItsData()
{
    m_stage->page().resize(1528, 1600);
    QVERIFY(m_stage->open(DashboardWorld::everyKind()));
    QCOMPARE(m_stage->part<GaugeBody>(1)->values().size(), std::size_t(1));
    QVERIFY(m_stage->part<GaugeBody>(1)->values().front().share() > 0.8);
    QCOMPARE(m_stage->part<StatBody>(3)->values().front().shown.color.name, u"#EAB839"_s);
    QVERIFY(m_stage->part<StatBody>(3)->values().front().shown.text.text().endsWith(u" %"_s));
    QCOMPARE(m_stage->part<BarGaugeBody>(4)->values().size(), std::size_t(4));
    QCOMPARE(m_stage->part<PieBody>(5)->values().front().name, u"user"_s);
    QVERIFY(std::isnan(m_stage->part<StatBody>(6)->values().front().value));
    QCOMPARE(m_stage->part<StatBody>(6)->values().front().shown.text.text(), u"—"_s);
    const ChartSpec &stacked = m_stage->part<ChartPanel>(10)->canvas().spec();
    QCOMPARE(stacked.series.size(), std::size_t(4));
    QCOMPARE(stacked.series.front().style.stacking, Stacking::Normal);
    QCOMPARE(stacked.left.unit, Unit(Unit::PercentUnit));
    const ChartSpec &twoAxes = m_stage->part<ChartPanel>(11)->canvas().spec();
    QVERIFY(twoAxes.usesAxis(AxisSide::Right));
    QCOMPARE(twoAxes.thresholds.size(), std::size_t(1));
    QCOMPARE(twoAxes.thresholds.front().level, ThresholdLevel::Serious);
    QVERIFY(m_stage->part<ChartPanel>(12)->canvas().spec().heatmap);
    QCOMPARE(m_stage->part<TableBody>(13)->model()->rowCount(), 4);
    QCOMPARE(m_stage->part<TableBody>(13)->model()->columnCount(), 3);
    QVERIFY(m_stage->part<ChartPanel>(21)->canvas().spec().states);
    QCOMPARE(m_stage->part<PlaceholderBody>(25)->table()->model()->rowCount(), 4);
    QVERIFY(m_stage->part<PlaceholderBody>(25)->notice().contains(u"geomap-panel"_s));
}

void TestDashboardPanels::onlyVisiblePanelsAsk()
{
    QByteArray panels;
    for (int i = 0; i < 30; ++i)
        panels += (i == 0 ? "{\"id\":" : ",{\"id\":") + QByteArray::number(i + 1)
            + ",\"type\":\"timeseries\",\"gridPos\":{\"x\":0,\"w\":24,\"h\":8,\"y\":" + QByteArray::number(i * 8)
            + "},\"targets\":[{\"expr\":\"load" + QByteArray::number(i) + "\"}]}";
    QVERIFY(m_stage->open("{\"title\":\"Long\",\"panels\":[" + panels + "]}"));
    QVERIFY(m_stage->world().queries().contains(u"load0"_s));
    QVERIFY(!m_stage->world().queries().contains(u"load29"_s));
    QVERIFY(!m_stage->view().board().view(u"30"_s));
    m_stage->view().board().verticalScrollBar()->setValue(m_stage->view().board().verticalScrollBar()->maximum());
    QTRY_VERIFY(m_stage->world().queries().contains(u"load29"_s));
    QTRY_VERIFY(m_stage->page().isComplete());
    QVERIFY(m_stage->part<ChartPanel>(30)->canvas().spec().hasData());
    m_stage->world().forgetQueries();
    m_stage->context().refreshNow();
    QTRY_VERIFY(m_stage->world().queries().contains(u"load29"_s));
    QTRY_VERIFY(m_stage->page().isComplete());
    QVERIFY(!m_stage->world().queries().contains(u"load0"_s));
}

void TestDashboardPanels::failingPanelSaysWhyOthersGoOn()
{
    m_stage->world().failQueries(u"percent"_s);
    QVERIFY(m_stage->open(DashboardWorld::everyKind()));
    QCOMPARE(m_stage->part<StateView>(1)->state(), StateView::State::Failed);
    QCOMPARE(m_stage->part<StateView>(2)->state(), StateView::State::Content);
    QVERIFY(m_stage->part<ChartPanel>(11)->canvas().isVisible()); // one of its two queries answered
}

void TestDashboardPanels::failureKeepsOldData()
{
    QVERIFY(m_stage->open(DashboardWorld::everyKind()));
    m_stage->world().failQueries(u"load5"_s);
    m_stage->context().refreshNow();
    QTRY_VERIFY(m_stage->view().presenter().feed().data(u"2"_s).error);
    QTRY_VERIFY(m_stage->page().isComplete());
    QCOMPARE(m_stage->part<StateView>(2)->state(), StateView::State::Content);
}

void TestDashboardPanels::markupStaysText()
{
    m_stage->page().resize(1528, 1600);
    QVERIFY(m_stage->open(DashboardWorld::everyKind()));
    const QString text = m_stage->part<TextBody>(22)->browser()->toPlainText();
    QVERIFY2(text.contains(u"<script>alert(1)</script>"_s), qPrintable(text));
    QVERIFY(text.contains(u"pool of eth0"_s));
    QVERIFY(!text.contains(u"**"_s));
}

void TestDashboardPanels::onlyWebLinksOpen()
{
    QVERIFY(isWebAddress(u"https://example.org/x"_s));
    QVERIFY(!isWebAddress(u"file:///etc/passwd"_s));
    QVERIFY(!isWebAddress(u"javascript:alert(1)"_s));
    QVERIFY(!isWebAddress(u"/d/other"_s));
    QVERIFY(m_stage->open(DashboardWorld::everyKind()));
    const QAbstractItemModel *model = m_stage->part<TableBody>(13)->view()->model();
    QCOMPARE(model->index(0, 1).data(FrameModel::LinkRole).toString(), u"https://example.org/%2Fvar"_s);
}

void TestDashboardPanels::legendsAsTheAuthorWants_data()
{
    using Place = LegendLook::Place;
    QTest::addColumn<QByteArray>("panel");
    QTest::addColumn<Place>("place");
    QTest::addColumn<QStringList>("columns");
    const auto row = [](const char *name, const QByteArray &panel, Place place, const QStringList &columns = {}) {
        QTest::newRow(name) << panel << place << columns;
    };
    const auto today = [](const QByteArray &legend) { return R"("type":"timeseries","options":{"legend":)" + legend + "}"; };
    row("nothing said", R"("type":"timeseries")", Place::Head);
    row("list", today(R"({"displayMode":"list","placement":"bottom","calcs":[],"showLegend":true})"), Place::Head);
    row("list with figures", today(R"({"displayMode":"list","calcs":["mean","max","range"]})"), Place::Head,
        {u"Mean "_s, u"Max "_s, u"Range "_s});
    row("off", today(R"({"showLegend":false,"displayMode":"table"})"), Place::Hidden);
    row("hidden", today(R"({"displayMode":"hidden"})"), Place::Hidden);
    row("table", today(R"({"displayMode":"table","calcs":["lastNotNull","sum"]})"), Place::Below,
        {u"Last"_s, u"Total"_s});
    row("table with every figure", today(R"({"displayMode":"table","calcs":["count","p95","stdDev","last","diffperc","nonsense","lastNotNull"]})"),
        Place::Below, {u"Count"_s, u"p95"_s, u"Std. dev."_s, u"Last"_s, u"Difference %"_s});
    row("table without figures", today(R"({"displayMode":"table","calcs":[]})"), Place::Below, {u"Last"_s});
    row("table at the right", today(R"({"displayMode":"table","placement":"right","calcs":["min"]})"), Place::Right,
        {u"Min"_s});
    row("list at the right", today(R"({"displayMode":"list","placement":"right","calcs":[]})"), Place::Right);
    row("old graph", R"("type":"graph","legend":{"show":true,"values":true,"avg":true,"current":true,"alignAsTable":true})",
        Place::Below, {u"Mean"_s, u"Last"_s});
    row("old graph at the right", R"("type":"graph","legend":{"show":true,"rightSide":true})", Place::Right);
    row("old graph, values not shown", R"("type":"graph","legend":{"show":true,"values":false,"max":true,"alignAsTable":true})",
        Place::Below, {u"Last"_s});
    row("old graph, off", R"("type":"graph","legend":{"show":false})", Place::Hidden);
}

void TestDashboardPanels::legendsAsTheAuthorWants()
{
    QFETCH(QByteArray, panel);
    QFETCH(LegendLook::Place, place);
    QFETCH(QStringList, columns);
    const QByteArray json = R"j({"title":"L","panels":[{"id":1,"title":"P","gridPos":{"x":0,"y":0,"w":24,"h":12},"targets":[{"expr":"rate(mode)","legendFormat":"{{mode}}"}],)j"
        + panel + "}]}";
    QVERIFY(m_stage->open(json));
    const ChartPanel *chart = m_stage->part<ChartPanel>(1);
    QVERIFY(chart->canvas().spec().hasData());
    QCOMPARE(chart->legend().isVisible(), place == LegendLook::Place::Head);
    const LegendTable *table = chart->legendTable();
    const bool isTable = place == LegendLook::Place::Below || place == LegendLook::Place::Right;
    QCOMPARE(table && table->isVisible(), isTable);
    QVERIFY(chart->canvas().width() > 200 && chart->canvas().height() > 100);
    if (!isTable) {
        for (const QString &figure : std::as_const(columns))
            QVERIFY2(chart->legend().accessibleName().contains(figure), qPrintable(chart->legend().accessibleName()));
        return;
    }
    QStringList titles;
    for (int column = LegendModel::FirstFigure; column < table->view()->model()->columnCount(); ++column)
        titles << table->view()->model()->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(titles, columns);
    const QPoint at = table->mapTo(chart, QPoint());
    const QPoint canvas = chart->canvas().mapTo(chart, QPoint());
    QCOMPARE(at.x() > canvas.x() + 100, place == LegendLook::Place::Right);
    QVERIFY(table->view()->model()->rowCount() > 1);
}

void TestDashboardPanels::legendChosenByAPersonStays()
{
    const QByteArray json = R"j({"title":"L","panels":[{"id":1,"type":"timeseries","title":"P","gridPos":{"x":0,"y":0,"w":24,"h":12},
        "targets":[{"expr":"rate(mode)","legendFormat":"{{mode}}"}],"options":{"legend":{"showLegend":false}}}]})j";
    QVERIFY(m_stage->open(json));
    auto *chart = m_stage->part<ChartPanel>(1);
    chart->setLegendTable(true);
    QVERIFY(chart->legendTable()->isVisible());
    m_stage->context().refreshNow();
    QTRY_VERIFY(m_stage->page().isComplete());
    QVERIFY(chart->legendTable()->isVisible());
    chart->setLegendTable(false);
    QVERIFY(chart->legend().isVisible());
}

void TestDashboardPanels::linesZoomInLengthsStartAtZero()
{
    const auto panel = [](int id, const char *custom) {
        return uR"j({"id":%1,"type":"timeseries","title":"P","gridPos":{"x":0,"y":%1,"w":24,"h":6},
            "targets":[{"expr":"rate(mode)"}],"fieldConfig":{"defaults":{"custom":%2},"overrides":[]}})j"_s.arg(id).arg(QLatin1String(custom));
    };
    const QString json = u"{\"title\":\"A\",\"panels\":["_s + panel(1, R"({"fillOpacity":20})") + u',' + panel(2, R"({"drawStyle":"bars"})") + u','
        + panel(3, R"({"stacking":{"mode":"normal"}})") + u"]}"_s;
    QVERIFY(m_stage->open(json.toUtf8()));
    const auto fromZero = [this](int id) { return m_stage->part<ChartPanel>(id)->canvas().spec().left.fromZero; };
    QVERIFY(!fromZero(1));
    QVERIFY(fromZero(2));
    QVERIFY(fromZero(3));
}

void TestDashboardPanels::seriesKeptOutOfTheLegend()
{
    const QByteArray json = R"j({"title":"L","panels":[{"id":1,"type":"timeseries","title":"P","gridPos":{"x":0,"y":0,"w":24,"h":12},
        "targets":[{"expr":"rate(mode)","legendFormat":"{{mode}}"}],"fieldConfig":{"defaults":{},"overrides":[{"matcher":{"id":"byRegexp","options":"/.*user.*/"},
        "properties":[{"id":"custom.hideFrom","value":{"legend":true,"tooltip":false,"viz":false}}]}]}}]})j";
    QVERIFY(m_stage->open(json));
    auto *chart = m_stage->part<ChartPanel>(1);
    const std::vector<ChartSeries> &series = chart->canvas().spec().series;
    const auto kept = std::find_if(series.begin(), series.end(), [](const ChartSeries &each) { return !each.inLegend; });
    QVERIFY(kept != series.end());
    QVERIFY(chart->legend().entryRect(static_cast<std::size_t>(kept - series.begin())).isEmpty());
    chart->setLegendTable(true);
    QCOMPARE(chart->legendTable()->view()->model()->rowCount(), static_cast<int>(series.size()) - 1);
}

void TestDashboardPanels::manySeriesAreLimited()
{
    QVERIFY(m_stage->open(R"({"title":"Many","panels":[{"id":1,"type":"timeseries","title":"Many","gridPos":{"x":0,"y":0,"w":24,"h":10},"targets":[{"expr":"many"}]}]})"));
    const ChartPanel *chart = m_stage->part<ChartPanel>(1);
    QCOMPARE(chart->canvas().spec().series.size(), ChartPanel::MostSeries);
    QStringList notices;
    for (const NoticeBar *notice : chart->findChildren<NoticeBar *>())
        notices << notice->text();
    QVERIFY2(notices.join(u' ').contains(u"20000"_s), qPrintable(notices.join(u' ')));
}

void TestDashboardPanels::panelOfNoWidthShows()
{
    QVERIFY(m_stage->open(R"({"title":"Thin","panels":[{"id":1,"type":"stat","title":"Thin","gridPos":{"x":0,"y":0,"w":0,"h":0},"targets":[{"expr":"load5"}]}]})"));
    QVERIFY(m_stage->view().board().view(u"1"_s));
    QVERIFY(m_stage->view().board().view(u"1"_s)->width() > 20);
    QCOMPARE(m_stage->part<StatBody>(1)->values().size(), std::size_t(1));
}

void TestDashboardPanels::comparesWithEarlier()
{
    QVERIFY(m_stage->open(DashboardWorld::everyKind()));
    m_stage->view().presenter().setCompareWith(CompareWith::DayBefore);
    QTRY_VERIFY(m_stage->part<ChartPanel>(10)->canvas().spec().comparison);
    const auto &comparison = *m_stage->part<ChartPanel>(10)->canvas().spec().comparison;
    QCOMPARE(comparison.shiftMs, qint64(86'400'000));
    QVERIFY(comparison.counterpart(0));
    m_stage->view().presenter().setCompareWith(CompareWith::Nothing);
    QTRY_VERIFY(!m_stage->part<ChartPanel>(10)->canvas().spec().comparison);
}

void TestDashboardPanels::comparesEachQueryWithItself()
{
    // Answers without labels, as quantiles have them.
    const QByteArray json = R"({"title":"Two","panels":[{"id":1,"type":"timeseries","targets":[
        {"refId":"A","expr":"percent"},{"refId":"B","expr":"percent + 0"}]}]})";
    QVERIFY(m_stage->open(json));
    m_stage->view().presenter().setCompareWith(CompareWith::HourBefore);
    const auto spec = [&]() -> const ChartSpec & { return m_stage->part<ChartPanel>(1)->canvas().spec(); };
    QTRY_VERIFY(spec().comparison);
    const std::size_t half = spec().series.size() / 2;
    QVERIFY(half > 0);
    for (std::size_t i = 0; i < spec().series.size(); ++i)
        QCOMPARE(spec().comparison->counterparts.at(i), std::optional(i));
}

void TestDashboardPanels::emptyOnesSaySo()
{
    const QByteArray json = R"({"title":"Empty","panels":[
        {"id":1,"type":"table","targets":[{"refId":"A","expr":"nothing","format":"table","instant":true}]},
        {"id":2,"type":"timeseries","targets":[{"refId":"A","expr":"nothing"}]}]})";
    QVERIFY(m_stage->open(json));
    QCOMPARE(m_stage->part<StateView>(1)->state(), StateView::State::Empty);
    QCOMPARE(m_stage->part<StateView>(2)->state(), StateView::State::Empty);
}

void TestDashboardPanels::warningsStandBesideData()
{
    const QByteArray json = R"({"title":"W","panels":[
        {"id":1,"type":"timeseries","gridPos":{"x":0,"y":0,"w":12,"h":8},"targets":[{"refId":"A","expr":"rate(mode) + warned"}]},
        {"id":2,"type":"stat","gridPos":{"x":12,"y":0,"w":12,"h":8},"targets":[{"refId":"A","expr":"rate(mode) + warned"}]},
        {"id":3,"type":"stat","gridPos":{"x":0,"y":8,"w":12,"h":8},"targets":[{"refId":"A","expr":"nothing + warned"}]}]})";
    QVERIFY(m_stage->open(json));
    const auto says = [this](int id) {
        const auto texts = m_stage->board().view(QString::number(id))->findChildren<QLabel *>();
        return std::any_of(texts.begin(), texts.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains("mixed histograms"_L1); });
    };
    QVERIFY(says(1));
    QVERIFY(says(2));
    QVERIFY(says(3));
}

void TestDashboardPanels::htmlIsReadNotRun()
{
    const QByteArray json = R"j({"title":"Text","panels":[{"id":1,"type":"text","options":{"mode":"html",
        "content":"<style>p{}</style><script>alert(1)</script><h2 style=\"color:red\">Hi <a href='https://example.org'>there</a></h2><img src='https://example.org/x.png'>"}}]})j";
    QVERIFY(m_stage->open(json));
    QTextBrowser *browser = m_stage->part<TextBody>(1)->browser();
    QCOMPARE(browser->toPlainText().trimmed(), u"Hi there"_s);
    QVERIFY(browser->toHtml().contains(u"https://example.org"_s));
    QVERIFY(!browser->toHtml().contains(u"#ff0000"_s));
}

void TestDashboardPanels::annotationsAreMarked()
{
    const QByteArray json = R"json({"title":"Marked","annotations":{"list":[{"name":"Backups","enable":true,"expr":"begins","titleFormat":"on {{instance}}"},
        {"name":"Off","enable":false,"expr":"percent"}]},
        "panels":[{"id":1,"type":"timeseries","targets":[{"expr":"rate(mode)"}]}]})json";
    QVERIFY(m_stage->open(json));
    const auto spec = [&] { return m_stage->part<ChartPanel>(1)->canvas().spec(); };
    QTRY_COMPARE(spec().deployments.size(), std::size_t(1));
    QCOMPARE(spec().deployments.front().text, u"on db-1"_s);
    QVERIFY(!m_stage->world().queries().contains(u"percent"_s));
    QVERIFY(spec().annotationsShown);
    for (QPushButton *button : m_stage->view().findChildren<QPushButton *>()) {
        if (button->text() == "Annotations"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!spec().annotationsShown);
}

void TestDashboardPanels::editedDocumentKeepsData()
{
    QVERIFY(m_stage->open(DashboardWorld::everyKind()));
    const PanelView *before = m_stage->view().board().view(u"10"_s);
    QByteArray edited = DashboardWorld::everyKind();
    edited.replace("CPU by mode", "CPU, renamed");
    m_stage->view().setDocument(DashboardWorld::document(edited));
    QCOMPARE(m_stage->view().board().view(u"10"_s), before);
    QVERIFY(m_stage->part<ChartPanel>(10)->canvas().spec().hasData());
    QTRY_COMPARE(m_stage->part<ChartPanel>(10)->canvas().spec().title, u"CPU, renamed"_s);
}

/// Dashboards that other projects wrote, where that collection is at hand: each is laid out and painted, every panel has
/// its place, and nothing falls over.
void TestDashboardPanels::realDashboardsOpen()
{
    const QString shared =
        qEnvironmentVariable("WARDROOM_SHARED_DIR", qEnvironmentVariable("WARDROOM_SOURCE_DIR") + u"/../shared"_s);
    QDirIterator files(shared + u"/corpora/grafana"_s, {u"*.json"_s, u"*.yaml"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    if (!files.hasNext())
        QSKIP("the collection is not here");
    DashboardView dashboard(m_stage->context());
    dashboard.resize(1528, 4000);
    dashboard.show();
    int opened = 0;
    while (files.hasNext()) {
        auto documents = readDashboardFile(files.next());
        if (!documents)
            continue; // tests of the reader say why
        for (DashboardDocument &document : *documents) {
            const std::size_t panels = document.dashboard.panels.size();
            dashboard.open(std::move(document));
            QVERIFY2(panels == 0 || !dashboard.presenter().placed().empty(), qPrintable(files.filePath()));
            QVERIFY(!dashboard.grab().isNull());
            ++opened;
        }
    }
    QVERIFY(opened > 0);
}

/// WARDROOM_PICTURES=folder writes what the page looks like, to be looked at.
void TestDashboardPanels::pictures()
{
    const QString folder = qEnvironmentVariable("WARDROOM_PICTURES");
    if (folder.isEmpty())
        QSKIP("WARDROOM_PICTURES is not set");
    struct Picture
    {
        const char *name;
        ThemeId theme;
        const char *language;
        qreal scale;
        QSize size;
    };
    for (const Picture &picture : {Picture{"dark-en", ThemeId::Dark, "en", 1.0, {1528, 918}},
                                   Picture{"light-zh_TW", ThemeId::Light, "zh_TW", 1.0, {1528, 1500}},
                                   Picture{"small-en", ThemeId::Dark, "en", 1.0, {1208, 640}},
                                   Picture{"large-text-en", ThemeId::Light, "en", 1.5, {1528, 1500}}}) {
        m_stage->appearance().apply({picture.theme, QLatin1String(picture.language), picture.scale, false});
        m_stage->page().resize(picture.size);
        m_stage->page().showList();
        const auto save = [&](const char *what) {
            const QString name = u"dashboards-%1-%2.png"_s.arg(QLatin1String(what), QLatin1String(picture.name));
            QVERIFY(m_stage->page().grab().save(QDir(folder).filePath(name)));
        };
        save("list");
        QVERIFY(m_stage->open(DashboardWorld::everyKind()));
        m_stage->view().board().verticalScrollBar()->setValue(0);
        QTRY_VERIFY(m_stage->page().isComplete());
        save("every-kind");
        QTest::mouseClick(m_stage->view().reportButton(), Qt::LeftButton);
        QTRY_VERIFY(m_stage->page().isComplete());
        save("report");
        QTest::mouseClick(m_stage->view().reportButton(), Qt::LeftButton);
    }
}

QTEST_MAIN(TestDashboardPanels)
#include "tst_dashboardpanels.moc"
