// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/masking.h"

#include <QtTest/QtTest>

using namespace wardroom;

class TestMasking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stars_data();
    void stars();
    void leaves_data();
    void leaves();
    void masksAllOfADraft();
    void tellsWhenNothingWasMasked();
};

void TestMasking::stars_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const char *text, const char *clean) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(clean);
    };
    row("password", "login password=hunter2 ok", "login password=*** ok");
    row("url", "postgres://shop:s3cret@db/shop", "postgres://***@db/shop");
    row("header", "Authorization: Bearer abcdef", "Authorization: Bearer ***");
    row("bearer alone", "sent Bearer abcdef0123456789", "sent Bearer ***");
    row("jwt", "id eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVP end", "id *** end");
    row("github", "using ghp_abcdefghijklmnopqrstuvwxyz0123456789", "using ***");
    row("aws", "key AKIAIOSFODNN7EXAMPLE used", "key *** used");
    row("card", "card 4111 1111 1111 1111 declined", "card *** declined");
    row("card with dashes", "card=5500-0000-0000-0004", "card=***");
    row("card bare", "pan:378282246310005,", "pan:***,");
    row("mail", "from Ana.Ruiz+x@mail.example.com to", "from *** to");
    row("mail, Chinese", "寄給 王小明@例子.公司。", "寄給 ***。");
    row("phone, international", "call +886 912 345 678 now", "call *** now");
    row("phone, with area", "call +1 (415) 555-0100 now", "call *** now");
    row("phone, Taiwan", "手機 0912-345-678", "手機 ***");
    row("phone, Taipei", "(02) 2345-6789", "***");
    row("phone, China", "电话 13812345678。", "电话 ***。");
    row("phone, North America", "555-867-5309", "***");
    row("two of a kind", "a@b.io, c@d.io", "***, ***");
}

void TestMasking::stars()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(masked(text), clean);
    QCOMPARE(masked(clean), clean); // nothing is starred twice
}

void TestMasking::leaves_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {
             "",
             "GET /checkout 500 in 1,284 ms",
             "ts=2026-11-20T14:44:20.914+08:00 level=error pool=50/50",
             "[20/Nov/2026:14:35:12 +0000] 10.0.0.12:9090",
             "1763649000 1763649000123 1763649000123456789",
             "trace 4bf92f3577b34da6a3ce929d0e0e4736",
             "order 4111111111111112 is no card: its check digit is wrong",
             "uuid 019acb05-1234-7abc-8def-0123456789ab",
             "node_load1{instance=\"10.0.0.12:9100\"} > 1.4e+15",
             "@channel the pool is full, see #incident-2026-11-20",
             "version 2.3.1-20261120143512",
         })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMasking::leaves()
{
    QFETCH(QString, text);
    QCOMPARE(masked(text), text);
}

void TestMasking::masksAllOfADraft()
{
    PinDraft logs;
    logs.pin.title = QStringLiteral("mail to ana@example.com failed");
    logs.pin.query = QStringLiteral("{app=\"mail\"} |= \"ana@example.com\"");
    logs.data = FrozenLogs{{{1, QStringLiteral("to ana@example.com"), {{QStringLiteral("session_token"), QStringLiteral("abc")}}}}};
    QVERIFY(maskDraft(logs));
    QCOMPARE(logs.pin.title, QStringLiteral("mail to *** failed"));
    QVERIFY(!logs.pin.query.contains(u'@'));
    const FrozenLogLine &line = std::get<FrozenLogs>(logs.data).lines[0];
    QCOMPARE(line.text, QStringLiteral("to ***"));
    QCOMPARE(line.labels[0].second, QStringLiteral("***"));

    PinDraft chart;
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->series.resize(1);
    snapshot->series[0].labels = {{QStringLiteral("user"), QStringLiteral("ana@example.com")}};
    chart.data = FrozenChart{snapshot, {}, {}, 0, {}};
    QVERIFY(maskDraft(chart));
    QCOMPARE(std::get<FrozenChart>(chart.data).snapshot->series[0].labels.value(u"user"), QStringLiteral("***"));
    QCOMPARE(snapshot->series[0].labels.value(u"user"), QStringLiteral("ana@example.com")); // what is on the screen stays

    PinDraft table;
    table.data = FrozenTable{{QStringLiteral("api_key"), QStringLiteral("n")}, {{QStringLiteral("k"), QStringLiteral("1")}}};
    QVERIFY(maskDraft(table));
    QCOMPARE(std::get<FrozenTable>(table.data).rows[0], QStringList({QStringLiteral("***"), QStringLiteral("1")}));

    PinDraft alert;
    alert.data = FrozenAlert{{{QStringLiteral("annotations"), QJsonObject{{QStringLiteral("summary"), QStringLiteral("mail a@b.io")}}}}};
    QVERIFY(maskDraft(alert));
    QCOMPARE(std::get<FrozenAlert>(alert.data).alert.value(QLatin1String("annotations")).toObject().value(QLatin1String("summary")).toString(),
             QStringLiteral("mail ***"));

    PinDraft text;
    text.pin.kind = PinKind::Text;
    text.data = FrozenFile{"call +886 912 345 678"};
    QVERIFY(maskDraft(text));
    QCOMPARE(std::get<FrozenFile>(text.data).data, QByteArray("call ***"));
}

void TestMasking::tellsWhenNothingWasMasked()
{
    PinDraft draft;
    draft.data = FrozenLogs{{{1, QStringLiteral("pool exhausted"), {}}}};
    QVERIFY(!maskDraft(draft));
    draft.pin.kind = PinKind::Image;
    draft.data = FrozenFile{"\x89PNG a@b.io"};
    QVERIFY(!maskDraft(draft));
}

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
