// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guioptions.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestGuiOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything();
    void nothing();
    void wrongUsage_data();
    void wrongUsage();
    void version();

private:
    static GuiCommandLine parse(const QString &line)
    {
        return parseGuiCommandLine(QStringList{QStringLiteral("wardroom")} + line.split(u' ', Qt::SkipEmptyParts));
    }
};

void TestGuiOptions::everything()
{
    const auto line = parse(QStringLiteral("--screenshots out --demo --language zh_TW --theme wall --size 1600x1000 --log-level info,net=debug --store s.db shared/INC.wardroom"));
    QVERIFY(!line.exitCode);
    QCOMPARE(line.options, (GuiOptions{true, QStringLiteral("out"), QStringLiteral("zh_TW"), QStringLiteral("wall"),
                                       QSize(1600, 1000), QStringLiteral("info,net=debug"), QStringLiteral("s.db"),
                                       QStringLiteral("shared/INC.wardroom"), false}));
}

void TestGuiOptions::nothing()
{
    const auto line = parse({});
    QVERIFY(!line.exitCode);
    QCOMPARE(line.options, GuiOptions());
}

void TestGuiOptions::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {"--loud", "file.json", "--language de", "--theme blue", "--size 10x10", "--size wide",
                                  "--size 99999x99999", "--log-level chatty", "--screenshots", "--store",
                                  "a.wardroom b.wardroom"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestGuiOptions::wrongUsage()
{
    QFETCH(QString, arguments);
    const auto line = parse(arguments);
    QCOMPARE(line.exitCode, std::optional(2));
    QVERIFY(line.message.startsWith(QLatin1String("wardroom: ")));
    QCOMPARE(line.message.count(u'\n'), 1);
}

void TestGuiOptions::version()
{
    QCOMPARE(parse(QStringLiteral("--version")).message, QStringLiteral("wardroom " WARDROOM_VERSION "\n"));
}

// Without an application object, as main() calls it.
QTEST_APPLESS_MAIN(TestGuiOptions)
#include "tst_guioptions.moc"
