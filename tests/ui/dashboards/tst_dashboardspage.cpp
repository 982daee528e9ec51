// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboards/dashboardstage.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/noticebar.h"
#include "ui/common/searchfield.h"
#include "ui/common/textlabel.h"
#include "ui/dashboards/dashboardeditbar.h"
#include "ui/dashboards/dashboardeditmode.h"
#include "ui/dashboards/dashboardlistpane.h"
#include "ui/dashboards/dashboardpresenter.h"
#include "ui/dashboards/importreportpanel.h"
#include "ui/dashboards/optionpopup.h"
#include "ui/dashboards/rowheader.h"
#include "ui/dashboards/statbody.h"
#include "ui/dashboards/variablebar.h"
#include "ui/dashboards/variablefield.h"
#include "ui/shell/selectorbutton.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestDashboardsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<DashboardStage>(); }
    void cleanup() { m_stage.reset(); }

    void listsBundledInLayers();
    void searchAndEnterOpen();
    void brokenFilesSayWhere();
    void droppedFileOpens();
    void newDashboardIsSavedAndListed();
    void foreignSourceIsSaid();
    void variableIsChosenByClicks();
    void severalValuesByKeyboard();
    void textVariable();
    void circularVariablesAreNamed();
    void rowsCloseAndOpen();
    void importReportNamesLosses();

private:
    std::unique_ptr<DashboardStage> m_stage;
};

void TestDashboardsPage::listsBundledInLayers()
{
    const QAbstractItemModel *model = m_stage->page().list().view()->model();
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->index(0, 0).data().toString(), u"Real users"_s);
    int dashboards = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        dashboards += model->rowCount(model->index(row, 0));
    QCOMPARE(dashboards, 10);
}

void TestDashboardsPage::searchAndEnterOpen()
{
    m_stage->page().list().searchField()->setFocus();
    QTest::keyClicks(m_stage->page().list().searchField(), u"redis"_s);
    const QAbstractItemModel *model = m_stage->page().list().view()->model();
    QCOMPARE(model->rowCount(), 1);
    QSignalSpy opened(&m_stage->page(), &DashboardsPage::opened);
    QTest::keyClick(m_stage->page().list().searchField(), Qt::Key_Return);
    QTest::keyClick(m_stage->page().list().view(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().toString(), u"Redis"_s);
    QVERIFY(m_stage->view().isVisible());
}

void TestDashboardsPage::brokenFilesSayWhere()
{
    m_stage->write(u"broken.json"_s, "{\n  \"panels\": [\n  }\n");
    m_stage->write(u"good.json"_s, R"({"title":"Good","panels":[{"type":"text"}]})");
    m_stage->settings().set(SettingKey::DashboardFolder, m_stage->folder());
    const QAbstractItemModel *model = m_stage->page().list().view()->model();
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
    mime.setUrls({QUrl::fromLocalFile(m_stage->write(u"dropped.json"_s, R"({"title":"Dropped","panels":[{"type":"text"}]})"))});
    QSignalSpy opened(&m_stage->page(), &DashboardsPage::opened);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_stage->page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_stage->page(), &drop);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(m_stage->view().document().dashboard.title, u"Dropped"_s);
}

void TestDashboardsPage::newDashboardIsSavedAndListed()
{
    m_stage->settings().set(SettingKey::DashboardFolder, m_stage->folder());
    QTRY_VERIFY(m_stage->page().isComplete());
    DashboardsPage &page = m_stage->page();
    QTest::mouseClick(page.list().newButton(), Qt::LeftButton);
    QVERIFY(page.editing().isEditing());
    QVERIFY(m_stage->view().document().dashboard.panels.empty());
    QTest::keyClicks(page.editing().bar().title(), u"Mine"_s); // the proposed title is chosen
    page.editing().editor().saveAs(m_stage->folder() + u"/mine.json"_s);
    QTRY_VERIFY(!page.hasUnsaved());
    page.showList();
    const QAbstractItemModel *model = page.list().view()->model();
    QTRY_COMPARE(model->rowCount(), 5);
    // The stage keeps its settings in the same folder, sooner or later.
    const auto own = [model] {
        QStringList titles;
        for (int row = 0; row < model->rowCount(model->index(4, 0)); ++row)
            titles << model->index(row, 0, model->index(4, 0)).data().toString();
        return titles;
    };
    QTRY_VERIFY(own().contains(u"Mine"_s));
    // What others put into the folder is found when one comes back to the list.
    QTest::mouseClick(page.list().newButton(), Qt::LeftButton);
    m_stage->write(u"theirs.json"_s, R"({"title":"Theirs","panels":[]})");
    page.showList();
    QTRY_VERIFY(own().contains(u"Theirs"_s));
    QVERIFY(own().contains(u"Mine"_s));
}

void TestDashboardsPage::foreignSourceIsSaid()
{
    QVERIFY(m_stage->open(R"({"title":"Foreign","panels":[{"id":1,"type":"timeseries","datasource":{"type":"mysql","uid":"m"},
        "targets":[{"refId":"A","rawSql":"select 1"}]},{"id":2,"type":"table","datasource":{"type":"loki","uid":"l"},
        "targets":[{"refId":"A","expr":"{a=\"b\"}"}]},{"id":3,"type":"stat","targets":[{"expr":"load5"}]}]})"));
    const auto said = [this](int panel) {
        QStringList texts;
        const auto labels = m_stage->board().view(QString::number(panel))->findChildren<TextLabel *>();
        for (const TextLabel *label : labels)
            texts << label->text();
        return texts.join(u'|');
    };
    QVERIFY2(said(1).contains(u"type mysql"_s), qPrintable(said(1)));
    QVERIFY2(said(2).contains(u"no Loki"_s), qPrintable(said(2)));
    QCOMPARE(m_stage->part<StatBody>(3)->values().size(), std::size_t(1));
}

void TestDashboardsPage::variableIsChosenByClicks()
{
    QVERIFY(m_stage->open(DashboardWorld::everyKind()));
    VariableField *field = m_stage->view().variableBar().field(u"instance"_s);
    QVERIFY(field);
    QVERIFY(!m_stage->view().variableBar().field(u"hidden"_s));
    QCOMPARE(field->button()->text(), u"All"_s);
    QTest::mouseClick(field->button(), Qt::LeftButton);
    auto *popup = field->findChild<OptionPopup *>();
    QVERIFY(popup);
    const QRect second = popup->view()->visualRect(popup->view()->model()->index(2, 0));
    QTest::mouseClick(popup->view()->viewport(), Qt::LeftButton, {}, second.center());
    m_stage->world().forgetQueries();
    popup->close();
    QTRY_COMPARE(field->button()->text(), u"db-2"_s);
    QTRY_VERIFY(m_stage->page().isComplete());
    QVERIFY(m_stage->world().queries().contains(u"percent{instance=~\"db-2\"}"_s));
}

void TestDashboardsPage::severalValuesByKeyboard()
{
    QVERIFY(m_stage->open(DashboardWorld::everyKind()));
    VariableField *field = m_stage->view().variableBar().field(u"instance"_s);
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
    QTRY_VERIFY(m_stage->world().queries().contains(u"percent{instance=~\"(db-1|db-2)\"}"_s));
}

void TestDashboardsPage::textVariable()
{
    QVERIFY(m_stage->open(DashboardWorld::everyKind()));
    QLineEdit *edit = m_stage->view().variableBar().field(u"filter"_s)->edit();
    QCOMPARE(edit->text(), u"eth0"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"eth1"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_stage->view().presenter().variables().values.find(u"filter"_s)->chosen.front().value, u"eth1"_s);
}

void TestDashboardsPage::circularVariablesAreNamed()
{
    const QByteArray json = R"json({"title":"Circle","templating":{"list":[{"name":"a","type":"query","query":"label_values(x{b=\"$b\"}, a)"},
        {"name":"b","type":"query","query":"label_values(x{a=\"$a\"}, b)"}]},"panels":[{"id":1,"type":"stat","targets":[{"expr":"load5"}]}]})json";
    QVERIFY(m_stage->open(json));
    const QString told = m_stage->view().variableBar().findChild<NoticeBar *>()->text();
    QVERIFY2(told.contains(u"a → b → a"_s) || told.contains(u"b → a → b"_s), qPrintable(told));
    QCOMPARE(m_stage->part<StatBody>(1)->values().size(), std::size_t(1));
}

void TestDashboardsPage::rowsCloseAndOpen()
{
    m_stage->page().resize(1528, 1600);
    QVERIFY(m_stage->open(DashboardWorld::everyKind()));
    QVERIFY(m_stage->view().board().view(u"21"_s));
    auto *row = m_stage->view().board().findChild<RowHeader *>();
    QCOMPARE(row->text(), u"More for All"_s);
    QTest::mouseClick(row, Qt::LeftButton);
    QTRY_VERIFY(!m_stage->view().board().view(u"21"_s));
    row = m_stage->view().board().findChild<RowHeader *>();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    QTRY_VERIFY(m_stage->view().board().view(u"21"_s));
    QTRY_VERIFY(m_stage->page().isComplete());
    QVERIFY(m_stage->part<ChartPanel>(21)->canvas().spec().states);
}

void TestDashboardsPage::importReportNamesLosses()
{
    QVERIFY(m_stage->open(DashboardWorld::everyKind()));
    QVERIFY(m_stage->view().reportButton()->isVisible());
    QVERIFY(m_stage->view().reportButton()->text().contains(u" of "_s));
    QTest::mouseClick(m_stage->view().reportButton(), Qt::LeftButton);
    QVERIFY(m_stage->view().report().isVisible());
    const QAbstractItemModel *model = m_stage->view().report().view()->model();
    QStringList sentences;
    for (int row = 0; row < model->rowCount(); ++row)
        sentences << model->index(row, 1).data().toString();
    QCOMPARE(sentences.filter(u"geomap-panel"_s).size(), 1);
}

QTEST_MAIN(TestDashboardsPage)
#include "tst_dashboardspage.moc"
