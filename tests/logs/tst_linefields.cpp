// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logs/linefields.h"

#include <QtTest/QTest>

using namespace wardroom;

using Format = LineFields::Format;

class TestLineFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json();
    void logfmt();
    void neither_data();
    void neither();
    void bounded();
};

namespace {

QString text(const LineFields &found)
{
    QStringList parts;
    for (const auto &[name, value] : found.fields)
        parts << name + QStringLiteral(" -> ") + value;
    return parts.join(QLatin1String("; "));
}

} // namespace

void TestLineFields::json()
{
    const auto found = parseLineFields(QStringLiteral(
        R"( {"z":"last <b>","n":83.30,"big":9007199254740993,"ok":true,"none":null,"in":{"a":{"b":1}},"list":[1,"x"]} )"));
    QCOMPARE(found.format, Format::Json);
    QCOMPARE(text(found),
             QStringLiteral("z -> last <b>; n -> 83.3; big -> 9007199254740993; ok -> true; in_a_b -> 1; "
                            "list -> [1,\"x\"]"));
}

void TestLineFields::logfmt()
{
    const auto found = parseLineFields(QStringLiteral(
        R"(ts=2026-11-20T14:52:30Z level=warn msg="pool \"a\" full\n" wait= done caller=a.go:1)"));
    QCOMPARE(found.format, Format::Logfmt);
    QCOMPARE(text(found),
             QStringLiteral("ts -> 2026-11-20T14:52:30Z; level -> warn; msg -> pool \"a\" full\n; wait -> ; "
                            "caller -> a.go:1"));
}

void TestLineFields::neither_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"", " ", "plain text", "GET /x?a=1 200", "{broken", "{\"a\":}", "[1,2]",
                             "one=pair only", "=", "a=\"open"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestLineFields::neither()
{
    QFETCH(QString, line);
    const auto found = parseLineFields(line);
    QCOMPARE(found.format, Format::None);
    QVERIFY(found.fields.empty());
}

void TestLineFields::bounded()
{
    QString line;
    for (int i = 0; i < 1'000; ++i)
        line += QStringLiteral("k%1=v ").arg(i);
    QCOMPARE(parseLineFields(line, 50).fields.size(), 50U);
}

QTEST_GUILESS_MAIN(TestLineFields)
#include "tst_linefields.moc"
