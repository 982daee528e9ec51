// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alerts/alertgrouping.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestAlertGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedOnceAndDifferingInRows();
    void aloneSharesOnlyItsKey();
    void byRoutesEachAlertOnce();
    void withoutRoutesByReceivers();
    void oneGroup();
    void rowsAndBucketsInOrder();
    void idsAreStable();
};

namespace {

Alert makeAlert(const char *name, std::initializer_list<std::pair<const char *, const char *>> labels,
                qint64 startsAtMs = 0)
{
    Alert alert;
    alert.labels.set(QStringLiteral("alertname"), QString::fromLatin1(name));
    for (const auto &[label, value] : labels)
        alert.labels.set(QString::fromLatin1(label), QString::fromLatin1(value));
    alert.fingerprint = alert.labels.toString();
    alert.startsAtMs = startsAtMs;
    alert.receivers = {QStringLiteral("pager")};
    return alert;
}

Labels labels(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    Labels all;
    for (const auto &[name, value] : pairs)
        all.set(QString::fromLatin1(name), QString::fromLatin1(value));
    return all;
}

AlertGrouping by(QStringList names)
{
    AlertGrouping grouping;
    grouping.by = AlertGrouping::By::Labels;
    grouping.labels = std::move(names);
    return grouping;
}

} // namespace

void TestAlertGrouping::sharedOnceAndDifferingInRows()
{
    const std::vector<Alert> alerts{
        makeAlert("HighErrorRate",
                  {{"service", "shop"}, {"env", "prod"}, {"severity", "critical"}, {"route", "/login"}}),
        makeAlert("HighErrorRate",
                  {{"service", "shop"}, {"env", "prod"}, {"severity", "critical"}, {"route", "/pay"}}),
        makeAlert("HighLatency", {{"service", "shop"}, {"env", "prod"}, {"severity", "critical"}})};
    const auto buckets = groupAlerts(alerts, {}, by({QStringLiteral("service")}), defaultPriorities());
    QCOMPARE(buckets.size(), 1U);
    QCOMPARE(buckets[0].key, labels({{"service", "shop"}}));
    QCOMPARE(buckets[0].shared, labels({{"service", "shop"}, {"env", "prod"}}));
    QCOMPARE(buckets[0].rows.size(), 3U);
    for (const auto &row : buckets[0].rows) {
        const QString route = row.alert.labels.value(u"route");
        QCOMPARE(row.differing, route.isEmpty() ? Labels() : Labels({{QStringLiteral("route"), route}}));
    }
}

void TestAlertGrouping::aloneSharesOnlyItsKey()
{
    const auto buckets =
        groupAlerts({makeAlert("Slow", {{"service", "pay"}, {"provider", "acme"}})}, {},
                    by({QStringLiteral("service"), QStringLiteral("team")}), defaultPriorities());
    QCOMPARE(buckets.size(), 1U);
    QCOMPARE(buckets[0].shared, labels({{"service", "pay"}}));
    QCOMPARE(buckets[0].rows[0].differing, labels({{"provider", "acme"}}));
}

void TestAlertGrouping::byRoutesEachAlertOnce()
{
    const Alert shop = makeAlert("A", {{"service", "shop"}});
    const Alert web = makeAlert("B", {{"service", "web"}});
    const std::vector<AlertGroup> routes{{labels({{"service", "shop"}}), QStringLiteral("mail"), {shop}},
                                         {labels({{"service", "shop"}}), QStringLiteral("pager"), {shop}},
                                         {Labels(), QStringLiteral("archive"), {shop, web}},
                                         {labels({{"service", "web"}}), QStringLiteral("pager"), {web}}};
    const auto buckets = groupAlerts({shop, web}, routes, AlertGrouping(), defaultPriorities());
    std::size_t rows = 0;
    for (const AlertBucket &bucket : buckets)
        rows += bucket.rows.size();
    QCOMPARE(rows, 2U);
    const auto shopBucket = std::find_if(buckets.begin(), buckets.end(), [](const AlertBucket &bucket) {
        return bucket.key == labels({{"service", "shop"}});
    });
    QVERIFY(shopBucket != buckets.end());
    QCOMPARE(shopBucket->receivers,
             QStringList({QStringLiteral("archive"), QStringLiteral("mail"), QStringLiteral("pager")}));
}

void TestAlertGrouping::withoutRoutesByReceivers()
{
    Alert one = makeAlert("A", {{"service", "shop"}});
    Alert two = makeAlert("B", {{"service", "web"}});
    two.receivers = {QStringLiteral("mail")};
    const auto buckets = groupAlerts({one, two}, {}, AlertGrouping(), defaultPriorities());
    QCOMPARE(buckets.size(), 2U);
    QCOMPARE(buckets[0].receivers, QStringList(QStringLiteral("mail")));
}

void TestAlertGrouping::oneGroup()
{
    AlertGrouping grouping;
    grouping.by = AlertGrouping::By::Nothing;
    const auto buckets = groupAlerts({makeAlert("A", {{"a", "1"}}), makeAlert("B", {{"a", "2"}})}, {},
                                     grouping, defaultPriorities());
    QCOMPARE(buckets.size(), 1U);
    QVERIFY(buckets[0].shared.isEmpty());
    QVERIFY(groupAlerts({}, {}, grouping, defaultPriorities()).empty());
}

void TestAlertGrouping::rowsAndBucketsInOrder()
{
    const std::vector<Alert> alerts{makeAlert("Late", {{"s", "a"}, {"severity", "critical"}}, 300),
                                    makeAlert("Early", {{"s", "a"}, {"severity", "critical"}}, 100),
                                    makeAlert("Minor", {{"s", "a"}, {"severity", "info"}}, 1),
                                    makeAlert("Warn", {{"s", "0"}, {"severity", "warning"}}, 1)};
    const auto buckets = groupAlerts(alerts, {}, by({QStringLiteral("s")}), defaultPriorities());
    QCOMPARE(buckets.size(), 2U);
    QCOMPARE(buckets[0].worst(), Priority::P0);
    QStringList names;
    for (const auto &row : buckets[0].rows)
        names << row.alert.name();
    QCOMPARE(names, QStringList({QStringLiteral("Early"), QStringLiteral("Late"), QStringLiteral("Minor")}));
    QCOMPARE(buckets[1].worst(), Priority::P2);
}

void TestAlertGrouping::idsAreStable()
{
    std::vector<Alert> alerts{makeAlert("A", {{"s", "a"}}), makeAlert("B", {{"s", "b"}}),
                              makeAlert("C", {{"s", "a"}})};
    const auto before = groupAlerts(alerts, {}, by({QStringLiteral("s")}), defaultPriorities());
    std::reverse(alerts.begin(), alerts.end());
    const auto after = groupAlerts(alerts, {}, by({QStringLiteral("s")}), defaultPriorities());
    QVERIFY(before == after);
    QVERIFY(before[0].id != before[1].id);
}

QTEST_GUILESS_MAIN(TestAlertGrouping)
#include "tst_alertgrouping.moc"
