// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardhistory.h"
#include "services/dashboards/dashboardedit.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

DashboardDocument start()
{
    return parseDashboards(
               R"j({"z":1,"title":"0","panels":[{"id":1,"type":"stat","x":9007199254740993}],"a":2})j",
               u"a.json"_s)
        ->front();
}

DashboardDocument titled(const DashboardHistory &history, const QString &title)
{
    return withTitle(history.document(), title);
}

} // namespace

class TestDashboardHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoGivesTheVeryDocument();
    void whatWasUndoneIsGone();
    void typingIsOneStep();
    void nothingChangedIsNoStep();
    void savedAndModified();
    void aSavedStepIsNotMergedInto();
    void oldStepsAreDropped();
};

void TestDashboardHistory::undoGivesTheVeryDocument()
{
    const DashboardDocument document = start();
    DashboardHistory history(document);
    QVERIFY(!history.undo() && !history.redo());
    QVERIFY(history.apply(EditKind::DashboardTitle, titled(history, u"1"_s)));
    QVERIFY(history.apply(EditKind::DeletePanel, withoutPanel(history.document(), 1)));
    const QByteArray last = documentText(history.document());
    QCOMPARE(history.undoKind(), std::optional(EditKind::DeletePanel));
    QVERIFY(history.undo());
    QCOMPARE(history.document().dashboard.panels.size(), std::size_t(1));
    QCOMPARE(history.redoKind(), std::optional(EditKind::DeletePanel));
    QVERIFY(history.undo());
    QCOMPARE(documentText(history.document()), documentText(document));
    QVERIFY(!history.undoKind());
    QVERIFY(history.redo() && history.redo() && !history.redo());
    QCOMPARE(documentText(history.document()), last);
}

void TestDashboardHistory::whatWasUndoneIsGone()
{
    DashboardHistory history(start());
    history.apply(EditKind::DashboardTitle, titled(history, u"1"_s));
    history.undo();
    history.apply(EditKind::DashboardTitle, titled(history, u"2"_s));
    QVERIFY(!history.redoKind());
    QVERIFY(history.undo());
    QCOMPARE(history.document().dashboard.title, u"0"_s);
}

void TestDashboardHistory::typingIsOneStep()
{
    DashboardHistory history(start());
    for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s})
        history.apply(EditKind::DashboardTitle, titled(history, text), u"title"_s);
    history.apply(EditKind::DashboardTitle, titled(history, u"x"_s), u"other"_s);
    QVERIFY(history.undo());
    QCOMPARE(history.document().dashboard.title, u"abc"_s);
    QVERIFY(history.undo());
    QCOMPARE(history.document().dashboard.title, u"0"_s);
    // After an undo the next letter is a step of its own.
    history.redo();
    history.apply(EditKind::DashboardTitle, titled(history, u"abcd"_s), u"title"_s);
    QCOMPARE(history.document().dashboard.title, u"abcd"_s);
}

void TestDashboardHistory::nothingChangedIsNoStep()
{
    DashboardHistory history(start());
    QVERIFY(!history.apply(EditKind::DashboardTitle, titled(history, u"0"_s)));
    QVERIFY(!history.undoKind());
    QVERIFY(!history.isModified());
}

void TestDashboardHistory::savedAndModified()
{
    DashboardHistory history(start());
    QVERIFY(!history.isModified());
    history.apply(EditKind::DashboardTitle, titled(history, u"1"_s));
    QVERIFY(history.isModified());
    history.setSaved();
    QVERIFY(!history.isModified());
    history.undo();
    QVERIFY(history.isModified());
    history.apply(EditKind::DashboardTitle, titled(history, u"2"_s));
    QVERIFY(history.isModified());
    history.undo();
    QVERIFY(history.isModified()); // what was saved can not be reached again
    history.setUnsaved();
    QVERIFY(history.isModified());
}

void TestDashboardHistory::aSavedStepIsNotMergedInto()
{
    DashboardHistory history(start());
    history.apply(EditKind::DashboardTitle, titled(history, u"a"_s), u"title"_s);
    history.setSaved();
    history.apply(EditKind::DashboardTitle, titled(history, u"ab"_s), u"title"_s);
    QVERIFY(history.isModified());
    history.undo();
    QCOMPARE(history.document().dashboard.title, u"a"_s);
    QVERIFY(!history.isModified());
}

void TestDashboardHistory::oldStepsAreDropped()
{
    DashboardHistory history(start());
    for (int i = 1; i <= 600; ++i)
        history.apply(EditKind::DashboardTitle, titled(history, QString::number(i)));
    int steps = 0;
    while (history.undo())
        ++steps;
    QCOMPARE(steps, 499);
    QVERIFY(history.isModified()); // the first document is out of reach
}

QTEST_GUILESS_MAIN(TestDashboardHistory)
#include "tst_dashboardhistory.moc"
