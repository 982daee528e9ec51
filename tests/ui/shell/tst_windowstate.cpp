// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace wardroom;

class TestWindowState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackUnchanged();
    void absoluteRangeKeepsItsInstants();
    void nonsenseBecomesDefaults_data();
    void nonsenseBecomesDefaults();
};

void TestWindowState::comesBackUnchanged()
{
    WindowState state;
    state.geometry = QByteArray("\x00\x01\xff", 3);
    state.page = QStringLiteral("logs");
    state.environment = QUuid::createUuid();
    state.range = *TimeRange::parse(u"now-1d/d to now/d", 0, QTimeZone::utc());
    state.zone = "Asia/Taipei";
    state.refreshMs = 0;
    const QByteArray written = QJsonDocument(state.toJson()).toJson();
    QCOMPARE(WindowState::fromJson(QJsonDocument::fromJson(written).object()), state);
    QCOMPARE(WindowState::fromJson(WindowState().toJson()), WindowState());
}

void TestWindowState::absoluteRangeKeepsItsInstants()
{
    WindowState state;
    state.range = TimeRange::fixed({1'795'000'000'123, 1'795'003'600'456});
    QCOMPARE(WindowState::fromJson(state.toJson()).range, state.range);
}

void TestWindowState::nonsenseBecomesDefaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("types") << QByteArray(R"({"geometry":7,"page":[],"environment":1,"from":[],"to":{},"zone":3,"refreshMs":"x"})");
    QTest::newRow("values") << QByteArray(R"({"environment":"me","from":"soon","to":"now","zone":"Mars/Base","refreshMs":1})");
    QTest::newRow("half a range") << QByteArray(R"({"from":"now-6h"})");
}

void TestWindowState::nonsenseBecomesDefaults()
{
    QFETCH(QByteArray, json);
    QCOMPARE(WindowState::fromJson(QJsonDocument::fromJson(json).object()), WindowState());
}

QTEST_GUILESS_MAIN(TestWindowState)
#include "tst_windowstate.moc"
