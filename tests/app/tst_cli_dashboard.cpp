// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestCliDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exitCodes_data();
    void exitCodes();
    void json();
    void tableAndNotes();
    void wrongUsage();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliDashboard::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestCliDashboard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"whole.json"_s, R"({"panels":[{"type":"row","collapsed":true,"panels":[{"type":"stat","targets":[{"expr":"up"},{"expr":""}]}]}],
        "templating":{"list":[{"name":"v","type":"custom","query":"1"}]}})");
    write(u"changed.json"_s, R"({"rows":[{"panels":[{"type":"graph","title":"G","targets":[{"expr":"up"}]}]}]})");
    write(u"lost.json"_s, R"({"panels":[{"type":"moon-panel","title":"Moon"},{"id":4,"type":"stat","targets":[{"rawSql":"select 1","datasource":{"type":"mysql"}}]}]})");
    write(u"broken.json"_s, "{\n  \"panels\": [,]\n}");
    write(u"map.yaml"_s, "kind: ConfigMap\ndata:\n  a.json: '{\"panels\":[{\"type\":\"stat\"}]}'\n  b.json: '{\"panels\":[{\"type\":\"stat\"}]}'\n");
}

void TestCliDashboard::exitCodes_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("code");
    QTest::newRow("whole") << QStringList{u"whole.json"_s} << 0;
    QTest::newRow("changed") << QStringList{u"changed.json"_s, u"map.yaml"_s} << 0;
    QTest::newRow("lost") << QStringList{u"whole.json"_s, u"lost.json"_s} << 1;
    QTest::newRow("broken beats lost") << QStringList{u"broken.json"_s, u"lost.json"_s} << 2;
    QTest::newRow("absent") << QStringList{u"nowhere.json"_s} << 2;
}

void TestCliDashboard::exitCodes()
{
    QFETCH(QStringList, files);
    QFETCH(int, code);
    QStringList arguments{u"dashboard"_s, u"check"_s};
    for (const QString &file : files)
        arguments << path(file);
    CliRun run(arguments);
    QCOMPARE(run.exitCode(), code);
}

void TestCliDashboard::json()
{
    CliRun run({u"dashboard"_s, u"check"_s, path(u"whole.json"_s), path(u"changed.json"_s), path(u"lost.json"_s),
                path(u"broken.json"_s), path(u"map.yaml"_s), u"--output"_s, u"json"_s});
    QCOMPARE(run.exitCode(), 2);
    const QJsonArray files = QJsonDocument::fromJson(run.out().toUtf8()).array();
    QCOMPARE(files.size(), 5);
    const auto compact = [](QJsonObject file) {
        file.remove(u"file"_s);
        return QString::fromUtf8(QJsonDocument(file).toJson(QJsonDocument::Compact));
    };
    QCOMPARE(files.at(0).toObject().value(u"file"_s).toString(), path(u"whole.json"_s));
    QCOMPARE(compact(files.at(0).toObject()),
             uR"({"error":null,"expressions":1,"losses":[],"panels":2,"placeholders":0,"status":"whole","targets":2,"variables":1})"_s);
    QCOMPARE(compact(files.at(1).toObject()),
             uR"({"error":null,"expressions":1,"losses":[],"panels":1,"placeholders":0,"status":"changed","targets":1,"variables":0})"_s);
    const QJsonObject lost = files.at(2).toObject();
    QCOMPARE(lost.value(u"status"_s).toString(), u"lost"_s);
    QCOMPARE(lost.value(u"placeholders"_s).toInt(), 1);
    const QJsonArray losses = lost.value(u"losses"_s).toArray();
    QCOMPARE(losses.size(), 2);
    QCOMPARE(losses.at(0).toObject().value(u"panel"_s).toString(), u"Moon"_s);
    QVERIFY(losses.at(0).toObject().value(u"what"_s).toString().contains("moon-panel"_L1));
    QCOMPARE(losses.at(1).toObject().value(u"panel"_s).toString(), u"panel 4"_s);
    const QJsonObject broken = files.at(3).toObject();
    QCOMPARE(broken.value(u"status"_s).toString(), u"unreadable"_s);
    QVERIFY(broken.value(u"error"_s).toString().startsWith("line 2, column 14:"_L1));
    QCOMPARE(files.at(4).toObject().value(u"panels"_s).toInt(), 2);
}

void TestCliDashboard::tableAndNotes()
{
    CliRun run({u"dashboard"_s, u"check"_s, path(u"lost.json"_s), path(u"broken.json"_s)});
    QCOMPARE(run.exitCode(), 2);
    QVERIFY(run.out().startsWith("FILE "_L1));
    QVERIFY2(run.out().contains("line 2, column 14:"_L1), qPrintable(run.out()));
    QVERIFY2(run.err().contains("lost.json: Moon: panel type \"moon-panel\""_L1), qPrintable(run.err()));
}

void TestCliDashboard::wrongUsage()
{
    CliRun run({u"dashboard"_s, u"check"_s});
    QCOMPARE(run.exitCode(), 2);
    QVERIFY(run.err().contains("FILE is missing"_L1));
}

QTEST_GUILESS_MAIN(TestCliDashboard)
#include "tst_cli_dashboard.moc"
