// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/filerules.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caught_data();
    void caught();
    void projectIsClean();
};

void TestSources::caught_data()
{
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("violations");
    QTest::newRow("clean") << QStringLiteral("a.cpp") << licence + QStringLiteral("int a;\n") << 0;
    QTest::newRow("no licence") << QStringLiteral("a.cpp") << QStringLiteral("int a;\n") << 1;
    QTest::newRow("script") << QStringLiteral("a.sh") << QStringLiteral("#!/bin/bash\n# ") + licence << 0;
    QTest::newRow("machine") << QStringLiteral("a.cpp") << licence + QStringLiteral("f(\"/ho%1me/anna/x\");").remove(QLatin1String("%1")) << 1;
    QTest::newRow("api path") << QStringLiteral("a.cpp") << licence + QStringLiteral("f(\"/api/v1/query\");") << 0;
    QTest::newRow("unfinished") << QStringLiteral("a.cpp") << licence + QStringLiteral("// TO%1DO: later").remove(QLatin1String("%1")) << 1;
    QTest::newRow("no pragma") << QStringLiteral("a.h") << licence + QStringLiteral("int a;\n") << 1;
    QTest::newRow("long") << QStringLiteral("a.cpp") << licence + QString(500, u'\n') << 1;
}

void TestSources::caught()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, violations);
    QCOMPARE(static_cast<int>(checkFile({path, text}).size()), violations);
}

void TestSources::projectIsClean()
{
    const QStringList folders{QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models"),
                              QStringLiteral("services"), QStringLiteral("resources"), QStringLiteral("translations"),
                              QStringLiteral("installers"), QStringLiteral("tests"), QStringLiteral(".ci")};
    const QStringList patterns{QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.cmake"), QStringLiteral("*.sh"),
                               QStringLiteral("CMakeLists.txt"), QStringLiteral("run")};
    const auto files = readTree(projectRoot(), folders, patterns);
    QVERIFY(files.size() > 40);
    std::vector<Violation> violations;
    for (const SourceFile &file : files) {
        for (Violation &violation : checkFile(file))
            violations.push_back(std::move(violation));
    }
    QVERIFY(nonePrinted(violations));
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
