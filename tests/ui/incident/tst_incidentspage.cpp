// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/incident/incidentworld.h"
#include "ui/common/noticebar.h"
#include "ui/common/searchfield.h"
#include "ui/common/stateview.h"
#include "ui/incident/actionstab.h"
#include "ui/incident/checklisttab.h"
#include "ui/incident/chipbutton.h"
#include "ui/incident/flattable.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/incidentlist.h"
#include "ui/incident/incidentspage.h"
#include "ui/incident/incidentview.h"
#include "ui/incident/milestonefield.h"
#include "ui/incident/milestonestrip.h"
#include "ui/incident/titlefield.h"
#include "ui/incident/updatestab.h"
#include "ui/theme/appearance.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

class TestIncidentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Light, QStringLiteral("en")}); }
    void init();
    void cleanup();
    void emptyOffersOneAction();
    void listFiltersByClick();
    void searchFindsWhatWasWritten();
    void opensAndGoesBackByKeyboard();
    void csvOfWhatIsShown();
    void titleInPlace();
    void severityAndStatusByMenu();
    void milestonesAsTyped();
    void milestonesInWrongOrderAreRefused();
    void checklistByKeyboard();
    void updateFromATemplate();
    void updatesCountDown();
    void actionItemsInPlace();
    void undoAndRedo();
    void pictures_data();
    void pictures();

private:
    void showPage(bool filled = true);
    IncidentView *openPool(IncidentView::Tab tab);
    const Incident &pool() const { return m_world->incident(m_pool); }

    Appearance m_appearance;
    std::unique_ptr<IncidentWorld> m_world;
    std::unique_ptr<IncidentsPage> m_page;
    QUuid m_pool;
};

void TestIncidentsPage::init()
{
    m_world = std::make_unique<IncidentWorld>();
}

void TestIncidentsPage::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void TestIncidentsPage::showPage(bool filled)
{
    if (filled)
        m_pool = m_world->fill();
    m_page = std::make_unique<IncidentsPage>(*m_world->desk, *m_world->pinner, m_world->context);
    m_page->resize(1500, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->isComplete());
}

IncidentView *TestIncidentsPage::openPool(IncidentView::Tab tab)
{
    showPage();
    m_page->showIncident(m_pool);
    m_page->view()->setTab(tab);
    [[maybe_unused]] const bool complete = QTest::qWaitFor([this] { return m_page->isComplete(); }, 20'000);
    return m_page->view();
}

void TestIncidentsPage::emptyOffersOneAction()
{
    showPage(false);
    StateView *const state = m_page->list()->stateView();
    QCOMPARE(state->state(), StateView::State::Empty);
    QSignalSpy declare(m_page.get(), &IncidentsPage::declareRequested);
    Q_EMIT state->actionTriggered();
    QCOMPARE(declare.size(), 1);
    QTest::mouseClick(m_page->list()->declareButton(), Qt::LeftButton);
    QCOMPARE(declare.size(), 2);
}

void TestIncidentsPage::listFiltersByClick()
{
    showPage();
    IncidentList *const list = m_page->list();
    QCOMPARE(list->table()->model()->rowCount(), 7);
    for (auto *button : list->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Open"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(list->table()->model()->rowCount(), 1);
    for (auto *chip : list->findChildren<ChipButton *>()) {
        if (chip->accessibleName() == QLatin1String("Only SEV-4"))
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    QCOMPARE(list->table()->model()->rowCount(), 0);
    QCOMPARE(list->stateView()->state(), StateView::State::Empty);
    Q_EMIT list->stateView()->actionTriggered(); // clears the filter
    QCOMPARE(list->table()->model()->rowCount(), 7);
    QCOMPARE(list->stateView()->state(), StateView::State::Content);
    QTest::mouseClick(list->table()->horizontalHeader()->viewport(), Qt::LeftButton, {},
                      QPoint(list->table()->columnViewportPosition(IncidentListModel::SeverityColumn) + 20, 10));
    QCOMPARE(list->table()->model()->index(0, 0).data(IncidentListModel::SeverityRole).toInt(), 0); // SEV-1 first
}

void TestIncidentsPage::searchFindsWhatWasWritten()
{
    showPage();
    TimelineEvent event;
    event.incident = m_pool;
    event.occurredMs = m_world->clock.nowMs();
    event.title = QStringLiteral("OrderRepository.reserve() does not release 連線");
    QVERIFY(m_world->write(addEvent(event, m_world->desk->context())));
    IncidentList *const list = m_page->list();
    QTest::keyClicks(list->searchField(), QStringLiteral("reserve"));
    QTRY_COMPARE(list->table()->model()->rowCount(), 1);
    const QModelIndex title = list->table()->model()->index(0, IncidentListModel::TitleColumn);
    QVERIFY(title.data(IncidentListModel::ExcerptRole).toString().contains(QLatin1String("reserve")));
    list->searchField()->setText(QStringLiteral("連線"));
    QTRY_COMPARE(list->table()->model()->rowCount(), 1);
    list->searchField()->setText(QStringLiteral("no such word"));
    QTRY_COMPARE(list->stateView()->state(), StateView::State::Empty);
    QTest::keyClick(list->searchField(), Qt::Key_Escape);
    QTRY_COMPARE(list->table()->model()->rowCount(), 7);
}

void TestIncidentsPage::opensAndGoesBackByKeyboard()
{
    showPage();
    FlatTable *const table = m_page->list()->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!m_page->showsList());
    QCOMPARE(m_page->view()->incident(), m_pool); // the newest
    QCOMPARE(m_world->desk->current(), m_pool);
    QTest::keyClick(m_page->view()->header()->titleField(), Qt::Key_Home, Qt::AltModifier);
    QVERIFY(m_page->showsList());
    QVERIFY(table->hasFocus());
}

void TestIncidentsPage::csvOfWhatIsShown()
{
    showPage();
    const QString path = m_world->folder.filePath(QStringLiteral("list.csv"));
    m_page->list()->filter().setShown(IncidentFilter::Shown::Open);
    QVERIFY(m_page->list()->saveCsv(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QCOMPARE(csv.count("\r\n"), 2);
    QVERIFY(csv.contains("connections are used up"));
    QVERIFY(!m_page->list()->saveCsv(QStringLiteral("/nowhere/at/all.csv")));
}

void TestIncidentsPage::titleInPlace()
{
    TitleField *const title = openPool(IncidentView::Tab::Checklist)->header()->titleField();
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Checkout fails"));
    QTest::keyClick(title, Qt::Key_Escape);
    QCOMPARE(title->text(), pool().title);
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Checkout fails"));
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_COMPARE(pool().title, QStringLiteral("Checkout fails"));
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(title->text(), QStringLiteral("Checkout fails")); // a title is never empty
}

void TestIncidentsPage::severityAndStatusByMenu()
{
    IncidentHeader *const header = openPool(IncidentView::Tab::Checklist)->header();
    const auto choose = [](ChipButton *button, int row) {
        QTest::keyClick(button, Qt::Key_Down);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        menu->setActiveAction(menu->actions().at(row));
        QTest::keyClick(menu, Qt::Key_Return);
        return true;
    };
    QVERIFY(choose(header->severityButton(), 0));
    QTRY_COMPARE(pool().severity, Severity::Sev1);
    QVERIFY(choose(header->statusButton(), 4));
    QTRY_COMPARE(pool().status, IncidentStatus::Resolved);
    QTRY_COMPARE(header->statusButton()->text(), QStringLiteral("Resolved"));
    QVERIFY(pool().at(Milestone::Resolved)); // comes with the status
}

void TestIncidentsPage::milestonesAsTyped()
{
    MilestoneStrip *const strip = openPool(IncidentView::Tab::Checklist)->milestones();
    QLineEdit *const field = strip->field(Milestone::Mitigated)->field();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("-5m"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(pool().at(Milestone::Mitigated));
    QCOMPARE(*pool().at(Milestone::Mitigated), m_world->clock.nowMs() - 5 * IncidentWorld::Minute);
    QTRY_COMPARE(strip->measure(2), QStringLiteral("36m 00s")); // TTM = mitigated − started
    QVERIFY(strip->refusal()->text().isEmpty());
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!pool().at(Milestone::Mitigated));
}

void TestIncidentsPage::milestonesInWrongOrderAreRefused()
{
    MilestoneStrip *const strip = openPool(IncidentView::Tab::Checklist)->milestones();
    QLineEdit *const field = strip->field(Milestone::Detected)->field();
    const auto before = pool().at(Milestone::Detected);
    const auto type = [field](const QString &text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    };
    type(QStringLiteral("-3h"));
    QVERIFY2(strip->refusal()->text().contains(QLatin1String("Started")), qPrintable(strip->refusal()->text()));
    type(QStringLiteral("soon"));
    QVERIFY(strip->refusal()->text().contains(QLatin1String("soon")));
    QCOMPARE(pool().at(Milestone::Detected), before);
    QTest::keyClicks(field, QStringLiteral("x"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->text().contains(u'x'));
}

void TestIncidentsPage::checklistByKeyboard()
{
    ChecklistTab *const tab = openPool(IncidentView::Tab::Checklist)->checklist();
    QTRY_COMPARE(tab->model().rowCount(), 10);
    tab->list()->setFocus();
    tab->list()->setCurrentIndex(tab->model().index(0, 0));
    QTest::keyClick(tab->list(), Qt::Key_Space);
    QTRY_COMPARE(tab->model().doneCount(), 1);
    QTest::keyClick(tab->list(), Qt::Key_Down);
    QTest::keyClick(tab->list(), Qt::Key_P);
    QTRY_VERIFY(tab->model().row(1).started);
    QTest::keyClicks(tab->entryField(), QStringLiteral("Tell the bank"));
    QTest::keyClick(tab->entryField(), Qt::Key_Return);
    QTRY_COMPARE(tab->model().rowCount(), 11);
    QCOMPARE(tab->model().row(10).text, QStringLiteral("Tell the bank"));
    tab->list()->setCurrentIndex(tab->model().index(10, 0));
    QTest::keyClick(tab->list(), Qt::Key_F2);
    QTest::keyClicks(tab->entryField(), QStringLiteral("Tell both banks"));
    QTest::keyClick(tab->entryField(), Qt::Key_Return);
    QTRY_COMPARE(tab->model().row(10).text, QStringLiteral("Tell both banks"));
    QTest::keyClick(tab->list(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(tab->model().row(9).text, QStringLiteral("Tell both banks"));
    tab->list()->setCurrentIndex(tab->model().index(9, 0));
    QTest::keyClick(tab->list(), Qt::Key_Delete);
    QTRY_COMPARE(tab->model().rowCount(), 10);
}

void TestIncidentsPage::updateFromATemplate()
{
    UpdatesTab *const tab = openPool(IncidentView::Tab::Updates)->updates();
    QVERIFY(tab->templateBox()->count() > 1);
    tab->templateBox()->setFocus();
    QTest::keyClick(tab->templateBox(), Qt::Key_Down);
    Q_EMIT tab->templateBox()->activated(1);
    const QString text = tab->textField()->toPlainText();
    QVERIFY2(text.contains(pool().displayNumber()) && text.contains(QLatin1String("34 %")), qPrintable(text));
    QTest::keyClick(tab->textField(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(tab->model().rowCount(), 1);
    QCOMPARE(tab->model().row(0).text, text);
    QTRY_VERIFY(tab->textField()->toPlainText().isEmpty());
    QCOMPARE(pool().lastUpdateMs, m_world->clock.nowMs());
    QTest::mouseClick(tab->postButton(), Qt::LeftButton); // an empty one is none
    QCOMPARE(tab->model().rowCount(), 1);
}

void TestIncidentsPage::updatesCountDown()
{
    UpdatesTab *const tab = openPool(IncidentView::Tab::Updates)->updates();
    QVERIFY2(tab->dueText().contains(QLatin1String("due in")), qPrintable(tab->dueText()));
    m_world->clock.advance(90 * IncidentWorld::Minute);
    QTRY_VERIFY2(tab->dueText().contains(QLatin1String("overdue")), qPrintable(tab->dueText()));
}

void TestIncidentsPage::actionItemsInPlace()
{
    ActionsTab *const tab = openPool(IncidentView::Tab::Actions)->actionItems();
    QTest::keyClicks(tab->entryField(), QStringLiteral("Monitor the pool"));
    QTest::keyClick(tab->entryField(), Qt::Key_Return);
    QTRY_COMPARE(tab->model().rowCount(), 1);
    const auto type = [tab](int column, const QString &text) {
        tab->table()->setFocus();
        tab->table()->setCurrentIndex(tab->model().index(0, column));
        QTest::keyClick(tab->table(), Qt::Key_Return);
        auto *editor = tab->table()->viewport()->findChild<QLineEdit *>();
        if (!editor)
            return false;
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        return true;
    };
    QVERIFY(type(ActionTableModel::OwnerColumn, QStringLiteral("Guan-yu Lin")));
    QTRY_COMPARE(tab->model().row(0).owner, QStringLiteral("Guan-yu Lin"));
    QVERIFY(type(ActionTableModel::DueColumn, QStringLiteral("2026-12-01")));
    QTRY_VERIFY(tab->model().row(0).dueMs);
    tab->table()->setCurrentIndex(tab->model().index(0, ActionTableModel::DoneColumn));
    QTest::keyClick(tab->table(), Qt::Key_Space);
    QTRY_VERIFY(tab->model().row(0).done);
    tab->table()->selectRow(0);
    QTest::keyClick(tab->table(), Qt::Key_Delete);
    QTRY_COMPARE(tab->model().rowCount(), 0);
}

void TestIncidentsPage::undoAndRedo()
{
    ChecklistTab *const tab = openPool(IncidentView::Tab::Checklist)->checklist();
    tab->list()->setFocus();
    tab->list()->setCurrentIndex(tab->model().index(0, 0));
    QTest::keyClick(tab->list(), Qt::Key_Space);
    QTRY_COMPARE(tab->model().doneCount(), 1);
    QTest::keyClick(tab->list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(tab->model().doneCount(), 0);
    QTest::keyClick(tab->list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(tab->model().doneCount(), 1);
}

void TestIncidentsPage::pictures_data()
{
    QTest::addColumn<ThemeId>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("dark-1600") << ThemeId::Dark << QSize(1528, 874);
    QTest::newRow("light-1280") << ThemeId::Light << QSize(1208, 594);
    QTest::newRow("wall-1600") << ThemeId::Wall << QSize(1528, 874);
}

void TestIncidentsPage::pictures()
{
    QFETCH(ThemeId, theme);
    QFETCH(QSize, size);
    const QString folder = qEnvironmentVariable("WARDROOM_PICTURES");
    m_appearance.apply({theme, QStringLiteral("en")});
    showPage();
    m_page->resize(size);
    ActionItem item;
    item.incident = m_pool;
    item.title = QStringLiteral("Monitor how many connections of the pool are in use");
    item.owner = QStringLiteral("Guan-yu Lin");
    item.dueMs = m_world->clock.nowMs() - 1;
    QVERIFY(m_world->write(wardroom::addAction(item, m_world->desk->context())));
    QVERIFY(m_world->write(postUpdate(pool(), Audience::Customers, QStringLiteral("Payments fail for some of you. We are rolling back."), std::nullopt, m_world->desk->context())));
    const auto shoot = [&](const QString &name) {
        QCoreApplication::sendPostedEvents(); // layouts
        const QPixmap picture = m_page->grab();
        QCOMPARE(picture.width(), size.width());
        QVERIFY(theme == ThemeId::Wall || picture.height() == size.height());
        if (!folder.isEmpty())
            QVERIFY(picture.save(QStringLiteral("%1/incidents-%2-%3.png").arg(folder, name, QLatin1String(QTest::currentDataTag()))));
    };
    shoot(QStringLiteral("list"));
    m_page->showIncident(m_pool);
    QTRY_VERIFY(m_page->isComplete());
    const std::pair<const char *, IncidentView::Tab> tabs[] = {{"timeline", IncidentView::Tab::Timeline}, {"checklist", IncidentView::Tab::Checklist},
                                                                {"updates", IncidentView::Tab::Updates}, {"evidence", IncidentView::Tab::Evidence},
                                                                {"actions", IncidentView::Tab::Actions}};
    for (const auto &[name, tab] : tabs) {
        m_page->view()->setTab(tab);
        QTRY_VERIFY(m_page->isComplete());
        shoot(QLatin1String(name));
    }
    m_appearance.apply({ThemeId::Light, QStringLiteral("en")});
}

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidentspage.moc"
