// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/viewcontext.h"
#include "services/settings/settings.h"
#include "tests/ui/dashboards/dashboardworld.h"
#include "tests/ui/dashboards/editedfile.h"
#include "ui/common/noticebar.h"
#include "ui/dashboards/dashboardeditbar.h"
#include "ui/dashboards/dashboardeditmode.h"
#include "ui/dashboards/dashboardpresenter.h"
#include "ui/dashboards/dashboardspage.h"
#include "ui/dashboards/dashboardview.h"
#include "ui/dashboards/editoverlay.h"
#include "ui/dashboards/optionsform.h"
#include "ui/dashboards/panelboard.h"
#include "ui/dashboards/paneleditor.h"
#include "ui/dashboards/queryeditrow.h"
#include "ui/dashboards/thresholdsfield.h"
#include "ui/theme/appearance.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestDashboardEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Dark, u"en"_s, 1.0, true}); }
    void init();
    void cleanup();

    void draggingMoves();
    void draggingTheCornerResizes();
    void escapeGivesADragUp();
    void draggingIntoARow();
    void keysMoveAndResize();
    void tabChoosesPanels();
    void deleteAndDuplicate();
    void addPanelFromTheMenu();
    void queriesAreEdited();
    void optionsAreEdited();
    void thresholdsAreEdited();
    void titleIsEdited();
    void savingToItsFile();
    void changedOnDiskReload();
    void changedOnDiskKeepMine();
    void failingSaveLosesNothing();
    void leavingAsks();
    void leavingWithoutChangesDoesNotAsk();
    void pictures();

private:
    void edit();
    DashboardEditMode &mode() const { return m_page->editing(); }
    DashboardEditor &editor() const { return mode().editor(); }
    PanelBoard &board() const { return m_page->view().board(); }
    QRect placeOf(int id) const;
    GridPos gridOf(int id) const { return editor().document().dashboard.panel(id)->grid; }
    void drag(QPoint from, QPoint to);
    QPoint units(int columns, int lines) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    Appearance m_appearance;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<DashboardWorld> m_world;
    std::unique_ptr<TimeCursor> m_cursor;
    std::unique_ptr<ViewContext> m_context;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DashboardsPage> m_page;
};

void TestDashboardEditing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"edited.json"_s);
    QVERIFY(writeFile(m_path, EditedContent));
    m_world = std::make_unique<DashboardWorld>();
    m_cursor = std::make_unique<TimeCursor>();
    m_context = std::make_unique<ViewContext>(m_world->clock(), *m_cursor);
    m_context->setZone(QTimeZone::utc());
    m_context->setSession(m_world->session());
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings/settings.json"_s), m_world->clock());
    m_page = std::make_unique<DashboardsPage>(*m_context, *m_settings);
    m_page->resize(1500, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QSignalSpy opened(m_page.get(), &DashboardsPage::opened);
    m_page->openFile(m_path);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_COMPARE(editor().path(), m_path);
}

void TestDashboardEditing::cleanup()
{
    m_page.reset();
    m_settings.reset();
    m_context.reset();
    m_cursor.reset();
    m_world.reset();
}

void TestDashboardEditing::edit()
{
    QTest::mouseClick(mode().editButton(), Qt::LeftButton);
    QVERIFY(mode().isEditing());
    QTRY_VERIFY(mode().panelEditor().isVisible());
    QTRY_COMPARE(mode().overlay()->size(), board().widget()->size());
}

QRect TestDashboardEditing::placeOf(int id) const
{
    for (const PlacedPanel &placed : board().placed()) {
        if (placed.panelId == id)
            return board().geometryOf(placed.grid);
    }
    return {};
}

QPoint TestDashboardEditing::units(int columns, int lines) const
{
    const QRect one = board().geometryOf({0, 0, 1, 1});
    const QRect other = board().geometryOf({columns, lines, 1, 1});
    return other.topLeft() - one.topLeft();
}

void TestDashboardEditing::drag(QPoint from, QPoint to)
{
    EditOverlay *overlay = mode().overlay();
    QTest::mousePress(overlay, Qt::LeftButton, {}, from);
    QTest::mouseMove(overlay, (from + to) / 2);
    QTest::mouseMove(overlay, to);
    QTest::mouseRelease(overlay, Qt::LeftButton, {}, to);
}

void TestDashboardEditing::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), key, modifiers);
}

void TestDashboardEditing::draggingMoves()
{
    edit();
    const QPoint start = placeOf(2).center();
    drag(start, start - units(12, 0));
    QCOMPARE(gridOf(2), (GridPos{0, 0, 12, 8}));
    QCOMPARE(gridOf(1), (GridPos{0, 8, 12, 8}));
    QCOMPARE(editor().chosen(), 2);
    QCOMPARE(placeOf(2).topLeft(), QPoint(0, 0)); // the view followed
    QVERIFY(mode().isModified());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(gridOf(1), (GridPos{0, 0, 12, 8}));
    QVERIFY(!mode().isModified());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(gridOf(2), (GridPos{0, 0, 12, 8}));
}

void TestDashboardEditing::draggingTheCornerResizes()
{
    edit();
    const QPoint corner = mode().overlay()->cornerOf(placeOf(1)).center();
    drag(corner, corner + units(3, 2));
    QCOMPARE(gridOf(1), (GridPos{0, 0, 15, 10}));
    QCOMPARE(gridOf(2), (GridPos{12, 10, 12, 8}));
    QCOMPARE(editor().undoKind(), std::optional(EditKind::ResizePanel));
}

void TestDashboardEditing::escapeGivesADragUp()
{
    edit();
    const QPoint start = placeOf(2).center();
    QTest::mousePress(mode().overlay(), Qt::LeftButton, {}, start);
    QTest::mouseMove(mode().overlay(), start - units(12, 0));
    key(Qt::Key_Escape);
    QTest::mouseRelease(mode().overlay(), Qt::LeftButton, {}, start - units(12, 0));
    QCOMPARE(gridOf(2), (GridPos{12, 0, 12, 8}));
    QVERIFY(!mode().isModified());
}

void TestDashboardEditing::draggingIntoARow()
{
    edit();
    const QPoint start = placeOf(2).topLeft() + QPoint(30, 10);
    drag(start, start + units(0, 9));
    QCOMPARE(editor().document().dashboard.panel(2)->row, 3);
    QCOMPARE(gridOf(2), (GridPos{12, 9, 12, 8}));
    QCOMPARE(gridOf(4), (GridPos{0, 17, 24, 6}));
}

void TestDashboardEditing::keysMoveAndResize()
{
    edit();
    QTest::mouseClick(mode().overlay(), Qt::LeftButton, {}, placeOf(4).center());
    QCOMPARE(editor().chosen(), 4);
    key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(gridOf(4), (GridPos{0, 9, 22, 6}));
    key(Qt::Key_Right);
    QCOMPARE(gridOf(4), (GridPos{1, 9, 22, 6}));
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(gridOf(4), (GridPos{1, 9, 22, 7}));
    // A run of strokes of one kind is one step.
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(gridOf(4), (GridPos{0, 9, 22, 6}));
    // Below another: up goes above it.
    QTest::mouseClick(mode().overlay(), Qt::LeftButton, {}, placeOf(1).center());
    key(Qt::Key_Right);
    QCOMPARE(gridOf(1).y, 0);
    QCOMPARE(gridOf(2).y, 8);
    QTest::mouseClick(mode().overlay(), Qt::LeftButton, {}, placeOf(2).center());
    key(Qt::Key_Up);
    QCOMPARE(gridOf(2).y, 0);
    QCOMPARE(gridOf(1).y, 8);
    key(Qt::Key_Down);
    QCOMPARE(gridOf(1).y, 0);
    QCOMPARE(gridOf(2).y, 8);
}

void TestDashboardEditing::tabChoosesPanels()
{
    edit();
    QCOMPARE(QApplication::focusWidget(), mode().overlay());
    for (const int id : {1, 2, 3, 4}) {
        key(Qt::Key_Tab);
        QCOMPARE(editor().chosen(), id);
        QCOMPARE(QApplication::focusWidget(), mode().overlay());
    }
    QVERIFY(mode().overlay()->accessibleName().startsWith("Four, column 1"_L1));
    key(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != mode().overlay());
}

void TestDashboardEditing::deleteAndDuplicate()
{
    edit();
    QTest::mouseClick(mode().overlay(), Qt::LeftButton, {}, placeOf(4).center());
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(editor().document().dashboard.panels.size(), std::size_t(5));
    const int copy = editor().chosen();
    QVERIFY(copy > 4);
    QCOMPARE(gridOf(copy).y, 15);
    mode().overlay()->setFocus();
    key(Qt::Key_Delete);
    QVERIFY(!editor().document().dashboard.panel(copy));
    QCOMPARE(editor().chosen(), 0);
    QVERIFY(!board().view(QString::number(copy)));
}

void TestDashboardEditing::addPanelFromTheMenu()
{
    edit();
    QMenu *menu = mode().bar().addButton()->menu();
    QVERIFY(menu);
    menu->popup(m_page->mapToGlobal(QPoint(100, 100)));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(editor().document().dashboard.panels.size(), std::size_t(5));
    const Panel *added = editor().chosenPanel();
    QVERIFY(added);
    QCOMPARE(added->kind, PanelKind::Stat);
    QCOMPARE(added->grid.y, 0);
    QTRY_VERIFY(mode().panelEditor().isVisible());
}

void TestDashboardEditing::queriesAreEdited()
{
    edit();
    QTest::mouseClick(mode().overlay(), Qt::LeftButton, {}, placeOf(1).center());
    QTRY_VERIFY(mode().panelEditor().isVisible());
    QueryEditRow *row = mode().panelEditor().queries().value(0);
    QVERIFY(row);
    m_world->forgetQueries();
    row->expression()->setFocus();
    row->expression()->selectAll();
    QTest::keyClicks(row->expression(), u"live_preview "_s);
    QTest::keyClick(row->expression(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(editor().chosenPanel()->targets.at(0).expr.trimmed(), u"live_preview"_s);
    // The panel itself is the preview.
    QTRY_VERIFY(m_world->queries().join(u'|').contains("live_preview"_L1));
    QCOMPARE(mode().panelEditor().queries().value(0), row); // the caret is where it was
    QTest::keyClicks(row->legend(), u"{{job}}"_s);
    QCOMPARE(editor().chosenPanel()->targets.at(0).legendFormat, u"{{job}}"_s);
    QTest::mouseClick(mode().panelEditor().addQueryButton(), Qt::LeftButton);
    QCOMPARE(editor().chosenPanel()->targets.size(), std::size_t(2));
    QCOMPARE(mode().panelEditor().queries().size(), 2);
    QTest::mouseClick(mode().panelEditor().queries().at(0)->removeButton(), Qt::LeftButton);
    QCOMPARE(editor().chosenPanel()->targets.size(), std::size_t(1));
    QCOMPARE(editor().chosenPanel()->targets.at(0).refId, u"B"_s);
}

void TestDashboardEditing::optionsAreEdited()
{
    edit();
    QTest::mouseClick(mode().overlay(), Qt::LeftButton, {}, placeOf(1).center());
    mode().panelEditor().tabs()->setCurrentIndex(1);
    OptionsForm &form = mode().panelEditor().options();
    auto *title = qobject_cast<QLineEdit *>(form.field(PanelOption::Title));
    title->selectAll();
    QTest::keyClicks(title, u"Renamed"_s);
    QCOMPARE(editor().chosenPanel()->title, u"Renamed"_s);
    QTest::keyClicks(form.field(PanelOption::Decimals), u"2"_s);
    QCOMPARE(editor().chosenPanel()->fields.common().decimals, std::optional<int>(2));
    auto *unit = qobject_cast<QComboBox *>(form.field(PanelOption::Unit));
    QTest::keyClicks(unit->lineEdit(), u"bytes"_s);
    QCOMPARE(editor().chosenPanel()->fields.common().unit, u"bytes"_s);
    auto *style = qobject_cast<QComboBox *>(form.field(PanelOption::DrawStyle));
    style->setFocus();
    QTest::keyClick(style, Qt::Key_Down);
    QCOMPARE(editor().chosenPanel()->fields.common().drawStyle, DrawStyle::Bars);
    QTest::mouseClick(form.field(PanelOption::LegendShown), Qt::LeftButton, {},
                      QPoint(8, form.field(PanelOption::LegendShown)->height() / 2));
    QCOMPARE(panelOption(editor().document(), 1, PanelOption::LegendShown), JsonValue::boolean(false));
    // Typing is one step.
    editor().undo();
    editor().undo();
    editor().undo();
    editor().undo();
    QCOMPARE(editor().chosenPanel()->title, u"Renamed"_s);
    editor().undo();
    QCOMPARE(editor().chosenPanel()->title, u"One"_s);
    QCOMPARE(title->text(), u"One"_s);
    QVERIFY(!mode().isModified());
}

void TestDashboardEditing::thresholdsAreEdited()
{
    edit();
    QTest::mouseClick(mode().overlay(), Qt::LeftButton, {}, placeOf(2).center());
    mode().panelEditor().tabs()->setCurrentIndex(1);
    ThresholdsField *field = mode().panelEditor().options().thresholds();
    QTest::mouseClick(field->addButton(), Qt::LeftButton);
    QCOMPARE(editor().chosenPanel()->fields.common().thresholds.steps.size(), std::size_t(2));
    QLineEdit *value = field->values().value(0);
    value->selectAll();
    QTest::keyClicks(value, u"95"_s);
    QCOMPARE(editor().chosenPanel()->fields.common().thresholds.steps.at(1).value, std::optional<double>(95));
}

void TestDashboardEditing::titleIsEdited()
{
    edit();
    QLineEdit *title = mode().bar().title();
    title->selectAll();
    QTest::keyClicks(title, u"New title"_s);
    QCOMPARE(editor().document().dashboard.title, u"New title"_s);
    QVERIFY(mode().isModified());
}

void TestDashboardEditing::savingToItsFile()
{
    edit();
    QTRY_VERIFY(editor().savesInPlace());
    QTest::mouseClick(mode().overlay(), Qt::LeftButton, {}, placeOf(1).center());
    mode().overlay()->setFocus();
    key(Qt::Key_Delete);
    QVERIFY(mode().bar().saveButton()->isEnabled());
    key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!mode().isModified());
    QVERIFY(!contentOf(m_path).contains("\"One\""));
    QVERIFY(contentOf(m_path).contains("9007199254740993"));
    QVERIFY(!mode().bar().changedNotice()->isVisible());
    // Editing goes on, and undo goes past what was saved.
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(mode().isModified());
}

void TestDashboardEditing::changedOnDiskReload()
{
    edit();
    QTRY_VERIFY(editor().savesInPlace());
    QVERIFY(writeFile(m_path, R"j({"title":"Theirs","panels":[]})j"));
    QTRY_VERIFY(mode().bar().changedNotice()->isVisible());
    QTest::mouseClick(mode().bar().changedNotice()->button(), Qt::LeftButton);
    QTRY_COMPARE(editor().document().dashboard.title, u"Theirs"_s);
    QVERIFY(!mode().bar().changedNotice()->isVisible());
    QVERIFY(!mode().isModified());
}

void TestDashboardEditing::changedOnDiskKeepMine()
{
    edit();
    QTRY_VERIFY(editor().savesInPlace());
    QVERIFY(writeFile(m_path, R"j({"title":"Theirs","panels":[]})j"));
    QTRY_VERIFY(mode().bar().changedNotice()->isVisible());
    QTest::mouseClick(mode().bar().changedNotice()->secondButton(), Qt::LeftButton);
    QCOMPARE(editor().document().dashboard.title, u"Edited"_s);
    QVERIFY(mode().isModified());
    QTest::mouseClick(mode().bar().saveButton(), Qt::LeftButton);
    QTRY_VERIFY(!mode().isModified());
    QVERIFY(contentOf(m_path).contains("Edited"));
}

void TestDashboardEditing::failingSaveLosesNothing()
{
    edit();
    QTRY_VERIFY(editor().savesInPlace());
    editor().setTitle(u"Mine"_s);
    editor().saveAs(u"/proc/dashboard.json"_s); // a folder that takes no files
    QTRY_VERIFY(mode().bar().errorNotice()->isVisible());
    QVERIFY(mode().bar().errorNotice()->text().contains("/proc/dashboard.json"_L1));
    QVERIFY(mode().isModified());
    QCOMPARE(editor().document().dashboard.title, u"Mine"_s);
    QCOMPARE(contentOf(m_path), EditedContent);
    QTest::mouseClick(mode().bar().saveButton(), Qt::LeftButton);
    QTRY_VERIFY(!mode().isModified());
    QVERIFY(!mode().bar().errorNotice()->isVisible());
    QVERIFY(contentOf(m_path).contains("Mine"));
}

void TestDashboardEditing::leavingAsks()
{
    edit();
    QTRY_VERIFY(editor().savesInPlace());
    editor().setTitle(u"Mine"_s);
    m_page->showList();
    auto *box = m_page->findChild<QMessageBox *>();
    QTRY_VERIFY(box && box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(m_page->findChildren<QMessageBox *>().isEmpty());
    QVERIFY(m_page->view().isVisible());
    QVERIFY(mode().isModified());

    m_page->showList();
    box = m_page->findChild<QMessageBox *>();
    QTRY_VERIFY(box && box->isVisible());
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_page->view().isVisible());
    QVERIFY(contentOf(m_path).contains("Mine"));
}

void TestDashboardEditing::leavingWithoutChangesDoesNotAsk()
{
    edit();
    editor().setTitle(u"Mine"_s);
    editor().undo();
    m_page->showList();
    QVERIFY(m_page->findChildren<QMessageBox *>().isEmpty());
    QVERIFY(!m_page->view().isVisible());
    QVERIFY(!mode().isEditing());
}

void TestDashboardEditing::pictures()
{
    const QString folder = qEnvironmentVariable("WARDROOM_PICTURES");
    if (folder.isEmpty())
        QSKIP("WARDROOM_PICTURES names no folder");
    QVERIFY(QDir().mkpath(folder));
    edit();
    QTest::mouseClick(mode().overlay(), Qt::LeftButton, {}, placeOf(1).center());
    for (const ThemeId theme : {ThemeId::Dark, ThemeId::Light}) {
        m_appearance.setTheme(theme);
        for (const int tab : {0, 1}) {
            mode().panelEditor().tabs()->setCurrentIndex(tab);
            QTRY_VERIFY(m_page->isComplete());
            const QString name = u"%1/editing-%2-%3.png"_s.arg(folder, Appearance::themeKey(theme)).arg(tab);
            QVERIFY(m_page->grab().save(name));
        }
    }
}

QTEST_MAIN(TestDashboardEditing)
#include "tst_dashboardediting.moc"
