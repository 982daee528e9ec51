// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/palettemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace wardroom;

class TestPaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksAndRuns();
    void groupHelpsToFind();
    void roles();
    void runsNothingForNoRow();

private:
    std::vector<PaletteCommand> commands()
    {
        const auto run = [this](const char *name) { return [this, name] { m_ran = QLatin1String(name); }; };
        return {{QStringLiteral("Overview"), QStringLiteral("Page"), QStringLiteral("Ctrl+1"), run("overview")},
                {QStringLiteral("Dark"), QStringLiteral("Theme"), {}, run("dark")},
                {QStringLiteral("Refresh now"), {}, QStringLiteral("F5"), run("refresh")},
                {QStringLiteral("dark-site"), QStringLiteral("Environment"), {}, run("site")}};
    }

    QString m_ran;
};

void TestPaletteModel::ranksAndRuns()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCommands(commands());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Overview")); // in their own order
    model.setFilter(QStringLiteral("dark"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Dark"));
    model.run(model.index(1));
    QCOMPARE(m_ran, QStringLiteral("site"));
    model.setFilter(QStringLiteral("zzz"));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 4);
}

void TestPaletteModel::groupHelpsToFind()
{
    PaletteModel model;
    model.setCommands(commands());
    model.setFilter(QStringLiteral("theme d"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Dark"));
}

void TestPaletteModel::roles()
{
    PaletteModel model;
    model.setCommands(commands());
    QCOMPARE(model.index(0).data(PaletteModel::ShortcutRole).toString(), QStringLiteral("Ctrl+1"));
    QCOMPARE(model.index(1).data(PaletteModel::GroupRole).toString(), QStringLiteral("Theme"));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Theme: Dark"));
    QVERIFY(!model.index(0).data(Qt::DecorationRole).isValid());
}

void TestPaletteModel::runsNothingForNoRow()
{
    PaletteModel model;
    model.setCommands(commands());
    m_ran.clear();
    model.run({});
    QVERIFY(m_ran.isEmpty());
}

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
