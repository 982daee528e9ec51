// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboards/framemodel.h"
#include "models/view/viewcontext.h"
#include "services/settings/settings.h"
#include "tests/ui/dashboards/dashboardworld.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/noticebar.h"
#include "ui/common/searchfield.h"
#include "ui/common/stateview.h"
#include "ui/dashboards/dashboardlistpane.h"
#include "ui/dashboards/dashboardpresenter.h"
#include "ui/dashboards/dashboardspage.h"
#include "ui/dashboards/dashboardview.h"
#include "ui/dashboards/bargaugebody.h"
#include "ui/dashboards/gaugebody.h"
#include "ui/dashboards/piebody.h"
#include "ui/dashboards/placeholderbody.h"
#include "ui/dashboards/statbody.h"
#include "ui/dashboards/importreportpanel.h"
#include "ui/dashboards/optionpopup.h"
#include "ui/dashboards/panelboard.h"
#include "ui/dashboards/rowheader.h"
#include "ui/dashboards/tablebody.h"
#include "ui/dashboards/textbody.h"
#include "ui/dashboards/variablebar.h"
#include "ui/dashboards/variablefield.h"
#include "ui/shell/selectorbutton.h"
#include "ui/theme/appearance.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeView>

#include <cmath>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestDashboardsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsBundledInLayers();
    void searchAndEnterOpen();
    void brokenFilesSayWhere();
    void droppedFileOpens();
    void everyKindShowsItsData();
    void onlyVisiblePanelsAsk();
    void failingPanelSaysWhyOthersGoOn();
    void failureKeepsOldData();
    void variableIsChosenByClicks();
    void severalValuesByKeyboard();
    void textVariable();
    void circularVariablesAreNamed();
    void rowsCloseAndOpen();
    void importReportNamesLosses();
    void markupStaysText();
    void onlyWebLinksOpen();
    void manySeriesAreLimited();
    void panelOfNoWidthShows();
    void comparesWithEarlier();
    void editedDocumentKeepsData();
    void pictures();

private:
    void open(const QByteArray &json);
    DashboardView &view() const { return m_page->view(); }
    template <typename T> T *body(int panel) const
    {
        const PanelView *view = m_page->view().board().view(QString::number(panel));
        return view ? view->findChild<T *>() : nullptr;
    }
    QString write(const QString &name, const QByteArray &text) const;

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DashboardWorld> m_world;
    std::unique_ptr<TimeCursor> m_cursor;
    std::unique_ptr<ViewContext> m_context;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DashboardsPage> m_page;
};

void TestDashboardsPage::init()
{
    m_appearance = std::make_unique<Appearance>();
    m_appearance->apply({ThemeId::Dark, u"en"_s, 1.0, false});
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<DashboardWorld>();
    m_cursor = std::make_unique<TimeCursor>();
    m_context = std::make_unique<ViewContext>(m_world->clock(), *m_cursor);
    m_context->setRefresh(0);
    m_context->setZone(QTimeZone::utc());
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.json"_s), m_world->clock());
    m_page = std::make_unique<DashboardsPage>(*m_context, *m_settings);
    m_page->resize(1528, 918);
    m_page->show();
}

void TestDashboardsPage::cleanup()
{
    m_page.reset();
    m_settings.reset();
    m_context.reset();
    m_cursor.reset();
    m_world.reset();
    m_folder.reset();
    m_appearance.reset();
}

QString TestDashboardsPage::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return written ? file.fileName() : QString();
}

void TestDashboardsPage::open(const QByteArray &json)
{
    const QString path = write(u"opened.json"_s, json);
    QVERIFY(!path.isEmpty());
    m_context->setSession(m_world->session());
    QSignalSpy opened(m_page.get(), &DashboardsPage::opened);
    m_page->openFile(path);
    QTRY_COMPARE(opened.count(), 1);
    QTRY_VERIFY(m_page->isComplete());
}

void TestDashboardsPage::listsBundledInLayers()
{
    const QAbstractItemModel *model = m_page->list().view()->model();
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->index(0, 0).data().toString(), u"Real users"_s);
    int dashboards = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        dashboards += model->rowCount(model->index(row, 0));
    QCOMPARE(dashboards, 10);
}

void TestDashboardsPage::searchAndEnterOpen()
{
    m_page->list().searchField()->setFocus();
    QTest::keyClicks(m_page->list().searchField(), u"redis"_s);
    const QAbstractItemModel *model = m_page->list().view()->model();
    QCOMPARE(model->rowCount(), 1);
    QSignalSpy opened(m_page.get(), &DashboardsPage::opened);
    QTest::keyClick(m_page->list().searchField(), Qt::Key_Return);
    QTest::keyClick(m_page->list().view(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().toString(), u"Redis"_s);
    QVERIFY(view().isVisible());
}

void TestDashboardsPage::brokenFilesSayWhere()
{
    write(u"broken.json"_s, "{\n  \"panels\": [\n  }\n");
    write(u"good.json"_s, R"({"title":"Good","panels":[{"type":"text"}]})");
    m_settings->set(SettingKey::DashboardFolder, m_folder->path());
    const QAbstractItemModel *model = m_page->list().view()->model();
    QTRY_COMPARE(model->rowCount(), 5);
    const QModelIndex own = model->index(4, 0);
    QStringList rows;
    for (int row = 0; row < model->rowCount(own); ++row)
        rows << model->index(row, 0, own).data().toString() + u'|' + model->index(row, 1, own).data().toString();
    const QString broken = rows.filter(u"broken.json"_s).value(0);
    QVERIFY2(broken.contains(u"line 3"_s), qPrintable(rows.join(u'\n')));
    QCOMPARE(rows.filter(u"Good"_s).size(), 1);
}

void TestDashboardsPage::droppedFileOpens()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(write(u"dropped.json"_s, R"({"title":"Dropped","panels":[{"type":"text"}]})"))});
    QSignalSpy opened(m_page.get(), &DashboardsPage::opened);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(view().document().dashboard.title, u"Dropped"_s);
}

void TestDashboardsPage::everyKindShowsItsData()
{
    m_page->resize(1528, 1600);
    open(DashboardWorld::everyKind());
    QCOMPARE(body<GaugeBody>(1)->values().size(), std::size_t(1));
    QVERIFY(body<GaugeBody>(1)->values().front().share() > 0.8);
    QCOMPARE(body<StatBody>(3)->values().front().shown.color.name, u"#EAB839"_s);
    QVERIFY(body<StatBody>(3)->values().front().shown.text.text().endsWith(u" %"_s));
    QCOMPARE(body<BarGaugeBody>(4)->values().size(), std::size_t(4));
    QCOMPARE(body<PieBody>(5)->values().front().name, u"user"_s);
    QVERIFY(std::isnan(body<StatBody>(6)->values().front().value));
    QCOMPARE(body<StatBody>(6)->values().front().shown.text.text(), u"—"_s);
    const ChartSpec &stacked = body<ChartPanel>(10)->canvas().spec();
    QCOMPARE(stacked.series.size(), std::size_t(4));
    QCOMPARE(stacked.series.front().style.stacking, Stacking::Normal);
    QCOMPARE(stacked.left.unit, Unit(Unit::PercentUnit));
    const ChartSpec &twoAxes = body<ChartPanel>(11)->canvas().spec();
    QVERIFY(twoAxes.usesAxis(AxisSide::Right));
    QCOMPARE(twoAxes.thresholds.size(), std::size_t(1));
    QCOMPARE(twoAxes.thresholds.front().level, ThresholdLevel::Serious);
    QVERIFY(body<ChartPanel>(12)->canvas().spec().heatmap);
    QCOMPARE(body<TableBody>(13)->model()->rowCount(), 4);
    QCOMPARE(body<TableBody>(13)->model()->columnCount(), 3);
    QVERIFY(body<ChartPanel>(21)->canvas().spec().states);
    QCOMPARE(body<PlaceholderBody>(25)->table()->model()->rowCount(), 4);
    QVERIFY(body<PlaceholderBody>(25)->notice().contains(u"geomap-panel"_s));
}

void TestDashboardsPage::onlyVisiblePanelsAsk()
{
    QByteArray panels;
    for (int i = 0; i < 30; ++i)
        panels += (i == 0 ? "{\"id\":" : ",{\"id\":") + QByteArray::number(i + 1)
            + ",\"type\":\"timeseries\",\"gridPos\":{\"x\":0,\"w\":24,\"h\":8,\"y\":" + QByteArray::number(i * 8)
            + "},\"targets\":[{\"expr\":\"load" + QByteArray::number(i) + "\"}]}";
    open("{\"title\":\"Long\",\"panels\":[" + panels + "]}");
    QVERIFY(m_world->queries().contains(u"load0"_s));
    QVERIFY(!m_world->queries().contains(u"load29"_s));
    QVERIFY(!view().board().view(u"30"_s));
    view().board().verticalScrollBar()->setValue(view().board().verticalScrollBar()->maximum());
    QTRY_VERIFY(m_world->queries().contains(u"load29"_s));
    QTRY_VERIFY(m_page->isComplete());
    QVERIFY(body<ChartPanel>(30)->canvas().spec().hasData());
    m_world->forgetQueries();
    m_context->refreshNow();
    QTRY_VERIFY(m_world->queries().contains(u"load29"_s));
    QTRY_VERIFY(m_page->isComplete());
    QVERIFY(!m_world->queries().contains(u"load0"_s));
}

void TestDashboardsPage::failingPanelSaysWhyOthersGoOn()
{
    m_world->failQueries(u"percent"_s);
    open(DashboardWorld::everyKind());
    QCOMPARE(body<StateView>(1)->state(), StateView::State::Failed);
    QCOMPARE(body<StateView>(2)->state(), StateView::State::Content);
    QVERIFY(body<ChartPanel>(11)->canvas().isVisible()); // one of its two queries answered
}

void TestDashboardsPage::failureKeepsOldData()
{
    open(DashboardWorld::everyKind());
    m_world->failQueries(u"load5"_s);
    m_context->refreshNow();
    QTRY_VERIFY(view().presenter().feed().data(u"2"_s).error);
    QTRY_VERIFY(m_page->isComplete());
    QCOMPARE(body<StateView>(2)->state(), StateView::State::Content);
}

void TestDashboardsPage::variableIsChosenByClicks()
{
    open(DashboardWorld::everyKind());
    VariableField *field = view().variableBar().field(u"instance"_s);
    QVERIFY(field);
    QVERIFY(!view().variableBar().field(u"hidden"_s));
    QCOMPARE(field->button()->text(), u"All"_s);
    QTest::mouseClick(field->button(), Qt::LeftButton);
    auto *popup = field->findChild<OptionPopup *>();
    QVERIFY(popup);
    const QRect second = popup->view()->visualRect(popup->view()->model()->index(2, 0));
    QTest::mouseClick(popup->view()->viewport(), Qt::LeftButton, {}, second.center());
    m_world->forgetQueries();
    popup->close();
    QTRY_COMPARE(field->button()->text(), u"db-2"_s);
    QTRY_VERIFY(m_page->isComplete());
    QVERIFY(m_world->queries().contains(u"percent{instance=~\"db-2\"}"_s));
}

void TestDashboardsPage::severalValuesByKeyboard()
{
    open(DashboardWorld::everyKind());
    VariableField *field = view().variableBar().field(u"instance"_s);
    field->button()->setFocus();
    QTest::keyClick(field->button(), Qt::Key_Space);
    auto *popup = field->findChild<OptionPopup *>();
    QVERIFY(popup);
    QTest::keyClicks(popup->searchField(), u"db"_s);
    QCOMPARE(popup->view()->model()->rowCount(), 2);
    QTest::keyClick(popup->searchField(), Qt::Key_Down);
    QTest::keyClick(popup->view(), Qt::Key_Space);
    QTest::keyClick(popup->view(), Qt::Key_Down);
    QTest::keyClick(popup->view(), Qt::Key_Return);
    QTRY_VERIFY(m_world->queries().contains(u"percent{instance=~\"(db-1|db-2)\"}"_s));
}

void TestDashboardsPage::textVariable()
{
    open(DashboardWorld::everyKind());
    QLineEdit *edit = view().variableBar().field(u"filter"_s)->edit();
    QCOMPARE(edit->text(), u"eth0"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"eth1"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(view().presenter().variables().values.find(u"filter"_s)->chosen.front().value, u"eth1"_s);
}

void TestDashboardsPage::circularVariablesAreNamed()
{
    open(R"json({"title":"Circle","templating":{"list":[{"name":"a","type":"query","query":"label_values(x{b=\"$b\"}, a)"},
        {"name":"b","type":"query","query":"label_values(x{a=\"$a\"}, b)"}]},"panels":[{"id":1,"type":"stat","targets":[{"expr":"load5"}]}]})json");
    const QString told = view().variableBar().findChild<NoticeBar *>()->text();
    QVERIFY2(told.contains(u"a → b → a"_s) || told.contains(u"b → a → b"_s), qPrintable(told));
    QCOMPARE(body<StatBody>(1)->values().size(), std::size_t(1));
}

void TestDashboardsPage::rowsCloseAndOpen()
{
    m_page->resize(1528, 1600);
    open(DashboardWorld::everyKind());
    QVERIFY(view().board().view(u"21"_s));
    auto *row = view().board().findChild<RowHeader *>();
    QCOMPARE(row->text(), u"More for db-1 + db-2 + web-1"_s);
    QTest::mouseClick(row, Qt::LeftButton);
    QTRY_VERIFY(!view().board().view(u"21"_s));
    row = view().board().findChild<RowHeader *>();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    QTRY_VERIFY(view().board().view(u"21"_s));
    QTRY_VERIFY(m_page->isComplete());
    QVERIFY(body<ChartPanel>(21)->canvas().spec().states);
}

void TestDashboardsPage::importReportNamesLosses()
{
    open(DashboardWorld::everyKind());
    QVERIFY(view().reportButton()->isVisible());
    QVERIFY(view().reportButton()->text().contains(u" of "_s));
    QTest::mouseClick(view().reportButton(), Qt::LeftButton);
    QVERIFY(view().report().isVisible());
    const QAbstractItemModel *model = view().report().view()->model();
    QStringList sentences;
    for (int row = 0; row < model->rowCount(); ++row)
        sentences << model->index(row, 1).data().toString();
    QCOMPARE(sentences.filter(u"geomap-panel"_s).size(), 1);
}

void TestDashboardsPage::markupStaysText()
{
    m_page->resize(1528, 1600);
    open(DashboardWorld::everyKind());
    const QString text = body<TextBody>(22)->browser()->toPlainText();
    QVERIFY2(text.contains(u"<script>alert(1)</script>"_s), qPrintable(text));
    QVERIFY(text.contains(u"pool of eth0"_s));
    QVERIFY(!text.contains(u"**"_s));
}

void TestDashboardsPage::onlyWebLinksOpen()
{
    QVERIFY(TableBody::isWebAddress(u"https://example.org/x"_s));
    QVERIFY(!TableBody::isWebAddress(u"file:///etc/passwd"_s));
    QVERIFY(!TableBody::isWebAddress(u"javascript:alert(1)"_s));
    QVERIFY(!TableBody::isWebAddress(u"/d/other"_s));
    open(DashboardWorld::everyKind());
    const QAbstractItemModel *model = body<TableBody>(13)->view()->model();
    QCOMPARE(model->index(0, 1).data(FrameModel::LinkRole).toString(), u"https://example.org/%2Fvar"_s);
}

void TestDashboardsPage::manySeriesAreLimited()
{
    open(R"({"title":"Many","panels":[{"id":1,"type":"timeseries","title":"Many","gridPos":{"x":0,"y":0,"w":24,"h":10},"targets":[{"expr":"many"}]}]})");
    const ChartPanel *chart = body<ChartPanel>(1);
    QCOMPARE(chart->canvas().spec().series.size(), ChartPanel::MostSeries);
    QStringList notices;
    for (const NoticeBar *notice : chart->findChildren<NoticeBar *>())
        notices << notice->text();
    QVERIFY2(notices.join(u' ').contains(u"20000"_s), qPrintable(notices.join(u' ')));
}

void TestDashboardsPage::panelOfNoWidthShows()
{
    open(R"({"title":"Thin","panels":[{"id":1,"type":"stat","title":"Thin","gridPos":{"x":0,"y":0,"w":0,"h":0},"targets":[{"expr":"load5"}]}]})");
    QVERIFY(view().board().view(u"1"_s));
    QVERIFY(view().board().view(u"1"_s)->width() > 20);
    QCOMPARE(body<StatBody>(1)->values().size(), std::size_t(1));
}

void TestDashboardsPage::comparesWithEarlier()
{
    open(DashboardWorld::everyKind());
    view().presenter().setCompareWith(CompareWith::DayBefore);
    QTRY_VERIFY(body<ChartPanel>(10)->canvas().spec().comparison);
    const auto &comparison = *body<ChartPanel>(10)->canvas().spec().comparison;
    QCOMPARE(comparison.shiftMs, qint64(86'400'000));
    QVERIFY(comparison.counterpart(0));
    view().presenter().setCompareWith(CompareWith::Nothing);
    QTRY_VERIFY(!body<ChartPanel>(10)->canvas().spec().comparison);
}

void TestDashboardsPage::editedDocumentKeepsData()
{
    open(DashboardWorld::everyKind());
    const PanelView *before = view().board().view(u"10"_s);
    QByteArray edited = DashboardWorld::everyKind();
    edited.replace("CPU by mode", "CPU, renamed");
    view().setDocument(DashboardWorld::document(edited));
    QCOMPARE(view().board().view(u"10"_s), before);
    QVERIFY(body<ChartPanel>(10)->canvas().spec().hasData());
    QTRY_COMPARE(body<ChartPanel>(10)->canvas().spec().title, u"CPU, renamed"_s);
}

/// WARDROOM_PICTURES=folder writes what the page looks like, to be looked at.
void TestDashboardsPage::pictures()
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
        m_appearance->apply({picture.theme, QLatin1String(picture.language), picture.scale, false});
        m_page->resize(picture.size);
        m_page->showList();
        const auto save = [&](const char *what) {
            const QString name = u"dashboards-%1-%2.png"_s.arg(QLatin1String(what), QLatin1String(picture.name));
            QVERIFY(m_page->grab().save(QDir(folder).filePath(name)));
        };
        save("list");
        open(DashboardWorld::everyKind());
        view().board().verticalScrollBar()->setValue(0);
        QTRY_VERIFY(m_page->isComplete());
        save("every-kind");
        QTest::mouseClick(view().reportButton(), Qt::LeftButton);
        QTRY_VERIFY(m_page->isComplete());
        save("report");
        QTest::mouseClick(view().reportButton(), Qt::LeftButton);
    }
}

QTEST_MAIN(TestDashboardsPage)
#include "tst_dashboardspage.moc"
