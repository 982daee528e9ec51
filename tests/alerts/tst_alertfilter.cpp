// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alerts/alertfilter.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestAlertFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void plainMatchers();
};

void TestAlertFilter::accepts_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *filter, bool accepted) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << accepted;
    };
    row("", true);
    row("  ", true);
    row("env=\"production\"", true);
    row("env=production,service=~shop-.*", true);
    row("env=production service=web", false);
    row("env=\"production\" service=~\"shop-.*|orders|payments\" or job=\"node\"", true);
    row("service=web or job=node or env=production", true);
    row("service=web OR job=node", false);
    row("team=\"\"", true);
    row("error", true); // part of the name
    row("checkout", true); // part of an annotation
    row("nothing", false);
    row("\"at /checkout\"", true);
    row("error env=production", true);
    row("error env=test", false);
    row("errors or checkout", true);
    row("order", false); // "or" only as a word
}

void TestAlertFilter::accepts()
{
    QFETCH(QString, filter);
    Alert alert;
    alert.labels = {{QStringLiteral("alertname"), QStringLiteral("HighErrorRate")},
                    {QStringLiteral("env"), QStringLiteral("production")},
                    {QStringLiteral("service"), QStringLiteral("shop-api")}};
    alert.annotations = {{QStringLiteral("summary"), QStringLiteral("5xx at /checkout")}};
    const auto parsed = AlertFilter::parse(filter);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().detail));
    QTEST(parsed->accepts(alert), "accepted");
}

void TestAlertFilter::refuses_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter :
         {"env=", "=x", "env=\"x", "or", "a=b or", "or a=b", "a=~\"(\"", "a=~\"(?!b)\"", "1a=b", "\"x"})
        QTest::newRow(filter) << QString::fromUtf8(filter);
}

void TestAlertFilter::refuses()
{
    QFETCH(QString, filter);
    const auto parsed = AlertFilter::parse(filter);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::BadQuery);
}

void TestAlertFilter::plainMatchers()
{
    QCOMPARE(AlertFilter::parse(u"a=b c!=d")->plainMatchers().size(), 2U);
    QVERIFY(AlertFilter::parse(u"a=b or c=d")->plainMatchers().empty());
    QVERIFY(AlertFilter::parse(u"a=b text")->plainMatchers().empty());
    QVERIFY(AlertFilter().plainMatchers().empty());
}

QTEST_GUILESS_MAIN(TestAlertFilter)
#include "tst_alertfilter.moc"
