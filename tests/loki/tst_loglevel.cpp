// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loki/loglevel.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestLogLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromText_data();
    void fromText();
    void labelsBeforeText();
    void names();
};

void TestLogLevel::fromText_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<LogLevel>("level");
    const auto row = [](const char *line, LogLevel level) {
        QTest::newRow(line) << QString::fromUtf8(line) << level;
    };
    row(R"({"level": "error", "msg": "x"})", LogLevel::Error);
    row(R"({"msg":"all is well","severity":"WARNING"})", LogLevel::Warn);
    row(R"({"level":30,"msg":"pino"})", LogLevel::Info);
    row(R"({"lvl":"dbg"})", LogLevel::Debug);
    row("ts=2026 level=warn msg=\"no error at all\"", LogLevel::Warn);
    row("severity=fatal", LogLevel::Error);
    row("2026-11-20 14:52:30 [ERROR] broken", LogLevel::Error);
    row("2026-11-20 14:52:30.123 ERROR 1 --- [main] c.e.Shop : broken", LogLevel::Error);
    row("\x1b[31mERROR\x1b[0m coloured", LogLevel::Error);
    row("[\x1b[33mwarn\x1b[0m] coloured", LogLevel::Warn);
    row("E1120 14:52:30.123456 1 main.go:1] klog", LogLevel::Error);
    row("I1120 14:52:30.123456 1 main.go:1] klog", LogLevel::Info);
    row("<3>kernel: out of memory", LogLevel::Error);
    row("<30>systemd: started", LogLevel::Info);
    row("error: cannot open file", LogLevel::Error);
    row("TRACE enter", LogLevel::Trace);
    row("10.0.0.1 - - \"GET /error HTTP/1.1\" 200", LogLevel::Unknown);
    row("GET /api/v1/orders?level=high 200", LogLevel::Unknown);
    row("no errors were found", LogLevel::Unknown);
    row("the e-mail was sent", LogLevel::Unknown);
    row("error_level=3", LogLevel::Unknown);
    row("", LogLevel::Unknown);
    row("<b>bold</b>", LogLevel::Unknown);
}

void TestLogLevel::fromText()
{
    QFETCH(QString, line);
    QTEST(logLevelFromText(line), "level");
}

void TestLogLevel::labelsBeforeText()
{
    LogLine line;
    line.text = QStringLiteral("ERROR");
    QCOMPARE(detectLogLevel(line), LogLevel::Error);
    line.stream =
        std::make_shared<const Labels>(Labels({{QStringLiteral("severity"), QStringLiteral("debug")}}));
    QCOMPARE(detectLogLevel(line), LogLevel::Debug);
    line.parsed = {{QStringLiteral("level"), QStringLiteral("warn")}};
    QCOMPARE(detectLogLevel(line), LogLevel::Warn);
    line.structuredMetadata = {{QStringLiteral("detected_level"), QStringLiteral("info")}};
    QCOMPARE(detectLogLevel(line), LogLevel::Info);
    line.structuredMetadata = {{QStringLiteral("detected_level"), QStringLiteral("unknown")}};
    QCOMPARE(detectLogLevel(line), LogLevel::Warn);
}

void TestLogLevel::names()
{
    for (const LogLevel level :
         {LogLevel::Error, LogLevel::Warn, LogLevel::Info, LogLevel::Debug, LogLevel::Trace})
        QCOMPARE(logLevelFromName(QString(logLevelName(level))), level);
    QCOMPARE(logLevelFromName(u"unknown"), LogLevel::Unknown);
    QCOMPARE(logLevelFromName(u""), LogLevel::Unknown);
}

QTEST_GUILESS_MAIN(TestLogLevel)
#include "tst_loglevel.moc"
