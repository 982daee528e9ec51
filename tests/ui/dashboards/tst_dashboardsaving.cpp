// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboards/dashboardstage.h"
#include "tests/ui/dashboards/editedfile.h"
#include "ui/common/noticebar.h"
#include "ui/dashboards/dashboardeditbar.h"
#include "ui/dashboards/dashboardeditmode.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Dashboards and their files, as the page keeps them together.
class TestDashboardSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<DashboardStage>(); }
    void cleanup() { m_stage.reset(); }

    void changedOnDiskWhileViewing();
    void bundledIsSavedAsACopy();

private:
    DashboardsPage &page() const { return m_stage->page(); }
    DashboardEditMode &mode() const { return page().editing(); }
    DashboardEditor &editor() const { return mode().editor(); }

    std::unique_ptr<DashboardStage> m_stage;
};

/// The file of a dashboard that is only looked at.
void TestDashboardSaving::changedOnDiskWhileViewing()
{
    QVERIFY(m_stage->open(EditedContent));
    QTRY_VERIFY(editor().savesInPlace());
    QVERIFY(writeFile(editor().path(), R"j({"title":"Theirs","panels":[]})j"));
    QTRY_VERIFY(mode().bar().changedNotice()->isVisible());
    QTest::mouseClick(mode().bar().changedNotice()->button(), Qt::LeftButton);
    QTRY_COMPARE(page().view().document().dashboard.title, u"Theirs"_s);
    QVERIFY(!mode().bar().changedNotice()->isVisible());
    // Taken away: what is here stays, and counts as not saved.
    QVERIFY(QFile::remove(editor().path()));
    QTRY_VERIFY(mode().bar().changedNotice()->isVisible());
    QTest::mouseClick(mode().bar().changedNotice()->button(), Qt::LeftButton);
    QTRY_VERIFY(mode().bar().errorNotice()->isVisible());
    QVERIFY(page().hasUnsaved());
    QCOMPARE(page().view().document().dashboard.title, u"Theirs"_s);
    // Another dashboard has nothing to do with it.
    editor().discard();
    page().openDashboard(u"redis"_s);
    QTRY_COMPARE(editor().document().dashboard.uid, u"redis"_s);
    QVERIFY(!mode().bar().errorNotice()->isVisible());
}

void TestDashboardSaving::bundledIsSavedAsACopy()
{
    const QString copy = m_stage->folder() + u"/my-cache.json"_s;
    m_stage->settings().set(SettingKey::DashboardFolder, m_stage->folder());
    page().openDashboard(u"redis"_s);
    QTRY_COMPARE(editor().document().dashboard.uid, u"redis"_s);
    QTest::mouseClick(mode().editButton(), Qt::LeftButton);
    QVERIFY(!editor().savesInPlace());
    editor().setTitle(u"My cache"_s);
    QVERIFY(QTest::qWaitForWindowActive(&page()));
    QTest::keyClick(mode().overlay(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(page().findChild<QFileDialog *>());
    const auto *dialog = page().findChild<QFileDialog *>();
    QCOMPARE(dialog->selectedFiles(), QStringList{copy});
    delete dialog;
    editor().saveAs(copy);
    QTRY_VERIFY(!mode().isModified());
    QVERIFY(editor().savesInPlace());
    QVERIFY(editor().document().dashboard.uid != "redis"_L1);
    QVERIFY(contentOf(copy).contains("My cache"));
    // From then on it is the copy that is open, in every language.
    QTest::mouseClick(mode().bar().doneButton(), Qt::LeftButton);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&page(), &change);
    QCOMPARE(editor().document().dashboard.title, u"My cache"_s);
}

QTEST_MAIN(TestDashboardSaving)
#include "tst_dashboardsaving.moc"
