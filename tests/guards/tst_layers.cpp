// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/callrules.h"
#include "tests/guards/codetext.h"
#include "tests/guards/layerrules.h"

#include <QtTest/QTest>

using namespace wardroom;

/// Keeps the direction of dependencies and the few forbidden calls; first shows that it would catch a violation.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsAndStrings();
    void includesCaught_data();
    void includesCaught();
    void callsCaught_data();
    void callsCaught();
    void orderIsRead();
    void projectKeepsItsLayers();
    void projectMakesNoForbiddenCalls();
};

void TestLayers::commentsAndStrings()
{
    const QString code = QStringLiteral("a(); // QEventLoop\n/* x\n */ b(\"// no\", '\"', R\"(q\"//)\", 1'000); c();");
    QCOMPARE(withoutComments(code),
             QStringLiteral("a();              \n    \n    b(\"// no\", '\"', R\"(q\"//)\", 1'000); c();"));
    QCOMPARE(withoutCommentsAndStrings(code),
             QStringLiteral("a();              \n    \n    b(\"     \", ' ', R\"(    )\", 1'000); c();"));
}

void TestLayers::includesCaught_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("caught");
    const auto row = [](const char *path, const char *include, bool caught) {
        QTest::addRow("%s %s", path, include) << QString::fromLatin1(path) << QString::fromLatin1(include) << caught;
    };
    row("services/core/a.h", "\"models/view/b.h\"", true);
    row("services/core/a.h", "\"services/net/b.h\"", true);
    row("services/net/a.h", "\"services/core/b.h\"", false);
    row("services/net/a.h", "\"services/unlisted/b.h\"", true);
    row("services/unlisted/a.h", "\"services/core/b.h\"", true);
    row("services/net/a.h", "<QtGui/QColor>", true);
    row("services/net/a.h", "<QtCore/QString>", false);
    row("services/render/a.h", "<QtGui/QColor>", false);
    row("services/render/a.h", "<QtWidgets/QWidget>", true);
    row("models/alerts/a.h", "<QtGui/QColor>", true);
    row("models/alerts/a.h", "\"ui/common/b.h\"", true);
    row("models/alerts/a.h", "\"services/core/b.h\"", false);
    row("ui/alerts/a.h", "\"app/b.h\"", true);
    row("ui/alerts/a.h", "<QtWidgets/QWidget>", false);
    row("ui/alerts/a.h", "<QWidget>", true);
    row("app/a.h", "\"ui/shell/b.h\"", false);
    row("app/cli/a.h", "\"ui/shell/b.h\"", true);
    row("app/cli/a.h", "<QtGui/QColor>", true);
    row("services/net/a.h", "\"tests/support/b.h\"", true);
}

void TestLayers::includesCaught()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, caught);
    const LayerRules rules({QStringLiteral("core"), QStringLiteral("net"), QStringLiteral("render")});
    const auto violations = rules.check({path, QStringLiteral("// first\n#include ") + include + u'\n'});
    QCOMPARE(violations.size(), std::size_t(caught ? 1 : 0));
    if (caught)
        QCOMPARE(violations.front().line, 2);
    QVERIFY(rules.check({path, QStringLiteral("// #include ") + include + u'\n'}).empty());
}

void TestLayers::callsCaught_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("caught");
    const auto row = [](const char *path, const char *code, bool caught) {
        QTest::addRow("%s %s", path, code) << QString::fromLatin1(path) << QString::fromLatin1(code) << caught;
    };
    row("ui/a.cpp", "QEventLoop loop;", true);
    row("ui/a.cpp", "// QEventLoop loop;", false);
    row("ui/a.cpp", "QCoreApplication::processEvents();", true);
    row("ui/a.cpp", "dialog.exec();", true);
    row("ui/a.cpp", "menu->exec(point);", true);
    row("ui/a.cpp", "QMenu::exec(actions, point);", true);
    row("app/main.cpp", "return app.exec();", false);
    row("app/cli/main.cpp", "return app.exec();", false);
    row("services/demo/a.cpp", "process.waitForFinished(100);", true);
    row("services/net/a.cpp", "QThread::msleep(10);", true);
    row("services/net/a.cpp", "std::this_thread::sleep_for(1s);", true);
    row("ui/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", true);
    row("ui/a.cpp", "future.then(this, f);", true);
    row("ui/a.cpp", "result.and_then(f);", false);
    row("ui/a.cpp", "label->setText(QStringLiteral(\"Alerts\"));", true);
    row("ui/a.cpp", "label->setText(QStringLiteral(\"%1 %\"));", false);
    row("ui/a.cpp", "label->setText(tr(\"Alerts\"));", false);
}

void TestLayers::callsCaught()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(bool, caught);
    QCOMPARE(!checkCalls({path, code}).empty(), caught);
}

void TestLayers::orderIsRead()
{
    QCOMPARE(LayerRules::serviceOrderOf(QStringLiteral("# add_subdirectory(no)\nadd_subdirectory(core)\nadd_subdirectory(net)\n")),
             (QStringList{QStringLiteral("core"), QStringLiteral("net")}));
}

void TestLayers::projectKeepsItsLayers()
{
    const auto lists = readTree(projectRoot(), {QStringLiteral("services")}, {QStringLiteral("CMakeLists.txt")});
    QStringList built;
    QStringList order;
    for (const SourceFile &list : lists) {
        if (list.path == QLatin1String("services/CMakeLists.txt"))
            order = LayerRules::serviceOrderOf(list.text);
        else
            built += list.path.section(u'/', 0, 1);
    }
    QVERIFY(order.contains(QLatin1String("core")));
    const LayerRules rules(order);
    std::vector<Violation> violations;
    const auto files = readProductCode(projectRoot());
    QVERIFY(files.size() > 20);
    for (const SourceFile &file : files) {
        // A folder that is not built yet, a contract of headers only, has no place in the order.
        if (file.path.startsWith(u"services/") && !built.contains(file.path.section(u'/', 0, 1)))
            continue;
        for (Violation &violation : rules.check(file))
            violations.push_back(std::move(violation));
    }
    QVERIFY(nonePrinted(violations));
}

void TestLayers::projectMakesNoForbiddenCalls()
{
    std::vector<Violation> violations;
    for (const SourceFile &file : readProductCode(projectRoot())) {
        for (Violation &violation : checkCalls(file))
            violations.push_back(std::move(violation));
    }
    QVERIFY(nonePrinted(violations));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
