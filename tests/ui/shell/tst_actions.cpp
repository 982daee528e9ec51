// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

using namespace wardroom;

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortcutRuns();
    void textsFollowTheLanguage();
    void plainText_data();
    void plainText();
    void paletteOffersWhatWorks();
    void deletedActionsAreForgotten();
};

void TestActions::shortcutRuns()
{
    QWidget window;
    ActionRegistry actions(&window);
    int ran = 0;
    actions.add({QStringLiteral("refresh"), [] { return QStringLiteral("&Refresh now"); }, {Qt::Key_F5}}, [&ran](bool) { ++ran; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(ran, 1);
    QCOMPARE(actions.action(QStringLiteral("refresh"))->toolTip(), QStringLiteral("Refresh now (F5)"));
    QVERIFY(!actions.action(QStringLiteral("other")));
}

void TestActions::textsFollowTheLanguage()
{
    QWidget window;
    ActionRegistry actions(&window);
    QString text = QStringLiteral("Refresh");
    QAction *action = actions.add({QStringLiteral("refresh"), [&text] { return text; }}, [](bool) {});
    text = QStringLiteral("重新整理(&R)");
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&window, &change);
    QCOMPARE(action->text(), text);
    QCOMPARE(action->toolTip(), QStringLiteral("重新整理"));
}

void TestActions::plainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("mnemonic") << "Show the &log file" << "Show the log file";
    QTest::newRow("dots") << "Manage connections…" << "Manage connections";
    QTest::newRow("Chinese") << QStringLiteral("結束(&Q)") << QStringLiteral("結束");
    QTest::newRow("Chinese with dots") << QStringLiteral("命令(&P)…") << QStringLiteral("命令");
}

void TestActions::plainText()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QAction action(text);
    QCOMPARE(ActionRegistry::plainText(action), plain);
}

void TestActions::paletteOffersWhatWorks()
{
    QWidget window;
    ActionRegistry actions(&window);
    actions.add({QStringLiteral("a"), [] { return QStringLiteral("A"); }}, [](bool) {});
    actions.add({QStringLiteral("b"), [] { return QStringLiteral("B"); }, {}, {}, false}, [](bool) {});
    actions.add({QStringLiteral("c"), [] { return QStringLiteral("C"); }}, [](bool) {})->setEnabled(false);
    QCOMPARE(actions.paletteActions().size(), std::size_t(1));
    QCOMPARE(actions.paletteActions().front()->text(), QStringLiteral("A"));
}

void TestActions::deletedActionsAreForgotten()
{
    QWidget window;
    ActionRegistry actions(&window);
    delete actions.add({QStringLiteral("a"), [] { return QStringLiteral("A"); }}, [](bool) {});
    QVERIFY(!actions.action(QStringLiteral("a")));
    QVERIFY(actions.add({QStringLiteral("a"), [] { return QStringLiteral("A"); }}, [](bool) {}));
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
