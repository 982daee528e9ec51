// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/shopmodel.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace wardroom;

/// The story, the numbers and the lines of the simulated shop, without any server.
class TestShopModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameCallsGiveTheSameShop();
    void strideOfCallsDoesNotMatter();
    void otherSeedGivesOtherNoise();
    void quietShopIsHealthy();
    void brokenShopRunsOutOfConnections();
    void brokenShopHurtsUsers();
    void rollbackHeals();
    void rollbackNeedsAVersionBefore();
    void goodVersionHeals();
    void storyPlaysAgainAndAgain();
    void manualStoryWaitsForCommands();
    void speedMovesTheStoryNotTheTraffic();
    void oneInstanceGoesDown();
    void countersNeverFall();
    void bucketsAreCumulative();
    void expositionIsWellFormed();
    void namesOfTheHandbooksAreThere();
    void infoFollowsTheVersion();
    void linesFitTheMoment();
    void linesAreInOrderAndBounded();
};

namespace {

constexpr qint64 Start = 1'795'190'000'000;
constexpr qint64 Minute = 60'000;

ShopModel quietShop()
{
    ShopModel shop(7, Start);
    shop.story().setAutomatic(false);
    return shop;
}

ShopModel brokenShop(qint64 forMs = 3 * Minute)
{
    ShopModel shop = quietShop();
    shop.advanceTo(Start + Minute);
    shop.story().breakIt(shop.timeMs());
    shop.advanceTo(shop.timeMs() + forMs);
    return shop;
}

/// Growth of a counter over the next minute.
double growth(ShopModel &shop, QByteArrayView family, QByteArrayView part = {})
{
    const double before = shop.metrics().total(family, part);
    shop.advanceTo(shop.timeMs() + Minute);
    return shop.metrics().total(family, part) - before;
}

QByteArray everything(const ShopModel &shop)
{
    QByteArray text;
    for (size_t i = 0; i < shop.metrics().targets().size(); ++i)
        text += shop.metrics().expose(static_cast<int>(i));
    for (const DemoLogLine &line : shop.logs().lines())
        text += QByteArray::number(line.timeNs) + line.text + '\n';
    return text;
}

qint64 linesWith(const ShopModel &shop, QByteArrayView part, qint64 sinceMs)
{
    const auto &lines = shop.logs().lines();
    return std::count_if(lines.begin()
                             + static_cast<std::ptrdiff_t>(shop.logs().firstAt(sinceMs * 1'000'000)),
                         lines.end(), [part](const DemoLogLine &line) { return line.text.contains(part); });
}

} // namespace

void TestShopModel::sameCallsGiveTheSameShop()
{
    const auto live = [] {
        ShopModel shop(42, Start);
        shop.advanceTo(Start + 5 * Minute);
        shop.story().breakIt(shop.timeMs());
        shop.advanceTo(Start + 8 * Minute);
        return everything(shop);
    };
    QCOMPARE(live(), live());
}

void TestShopModel::strideOfCallsDoesNotMatter()
{
    ShopModel once(42, Start);
    once.advanceTo(Start + 10 * Minute);
    ShopModel often(42, Start);
    for (qint64 ms = Start; ms <= Start + 10 * Minute; ms += 250)
        often.advanceTo(ms);
    QCOMPARE(everything(once), everything(often));
}

void TestShopModel::otherSeedGivesOtherNoise()
{
    ShopModel one(1, Start);
    ShopModel two(2, Start);
    one.advanceTo(Start + Minute);
    two.advanceTo(Start + Minute);
    QVERIFY(everything(one) != everything(two));
}

void TestShopModel::quietShopIsHealthy()
{
    ShopModel shop = quietShop();
    shop.advanceTo(Start + 2 * Minute);
    QCOMPARE(shop.moment().phase, ShopPhase::Healthy);
    QCOMPARE(shop.moment().poolWaiting, 0);
    QVERIFY(shop.moment().poolActive < 25);
    const double errorsBefore = shop.metrics().total("http_requests_total", "status_code=\"5");
    const double requests = growth(shop, "http_requests_total");
    const double errors = shop.metrics().total("http_requests_total", "status_code=\"5") - errorsBefore;
    QVERIFY(requests > 60 * 600);
    QVERIFY2(errors / requests < 0.001, "the goal of the success board");
    const double fast = shop.metrics().total("http_request_duration_seconds", "le=\"0.1\"");
    const double all = shop.metrics().total("http_request_duration_seconds", "le=\"+Inf\"");
    QVERIFY(fast / all > 0.9);
}

void TestShopModel::brokenShopRunsOutOfConnections()
{
    ShopModel shop = brokenShop();
    QCOMPARE(shop.moment().phase, ShopPhase::Exhausted);
    QCOMPARE(shop.moment().version, ShopStory::badVersion());
    QCOMPARE(shop.moment().poolActive, shop.moment().poolMax);
    QVERIFY(shop.moment().poolWaiting > 30);
    QVERIFY(shop.moment().degradation > 0.9);
}

void TestShopModel::brokenShopHurtsUsers()
{
    ShopModel shop = brokenShop();
    const double errorsBefore =
        shop.metrics().total("http_requests_total", "route=\"/checkout\",status_code=\"5");
    const double failedBefore = shop.metrics().total("orders_failed_total");
    const double placedBefore = shop.metrics().total("orders_placed_total");
    const double requests = growth(shop, "http_requests_total", "route=\"/checkout\"");
    const double errors =
        shop.metrics().total("http_requests_total", "route=\"/checkout\",status_code=\"5") - errorsBefore;
    QVERIFY(errors / requests > 0.2);
    const double failed = shop.metrics().total("orders_failed_total") - failedBefore;
    const double placed = shop.metrics().total("orders_placed_total") - placedBefore;
    QVERIFY(failed / (failed + placed) > 0.1);
}

void TestShopModel::rollbackHeals()
{
    ShopModel shop = brokenShop();
    QVERIFY(shop.story().rollBack(shop.timeMs()));
    QCOMPARE(shop.story().phase(), ShopPhase::Healing);
    shop.advanceTo(shop.timeMs() + 2 * Minute);
    QCOMPARE(shop.moment().phase, ShopPhase::Healthy);
    QCOMPARE(shop.moment().version, ShopStory::goodVersion());
    QCOMPARE(shop.moment().poolWaiting, 0);
    QCOMPARE(shop.moment().degradation, 0.0);
    QCOMPARE(shop.metrics().total("rollbacks_total", "succeeded"), 1.0);
}

void TestShopModel::rollbackNeedsAVersionBefore()
{
    ShopModel shop = quietShop();
    QVERIFY(!shop.story().rollBack(Start));
    QVERIFY(shop.story().changes().empty());
    QVERIFY(shop.story().breakIt(Start));
    QVERIFY(!shop.story().breakIt(Start));
    QVERIFY(shop.story().rollBack(Start));
    QVERIFY(!shop.story().rollBack(Start));
}

void TestShopModel::goodVersionHeals()
{
    ShopModel shop = brokenShop();
    QVERIFY(!shop.story().deploy(ShopStory::badVersion(), shop.timeMs()));
    QVERIFY(shop.story().deploy(QStringLiteral("2.3.2"), shop.timeMs()));
    shop.advanceTo(shop.timeMs() + 2 * Minute);
    QCOMPARE(shop.moment().version, QStringLiteral("2.3.2"));
    QCOMPARE(shop.moment().degradation, 0.0);
}

void TestShopModel::storyPlaysAgainAndAgain()
{
    ShopModel shop(3, Start);
    shop.advanceTo(Start + 90 * Minute);
    QVERIFY(shop.story().rollbacks() >= 2);
    std::vector<ShopChange::Kind> kinds;
    for (const ShopChange &change : shop.story().changes())
        kinds.push_back(change.kind);
    QVERIFY(kinds.size() >= 6);
    using enum ShopChange::Kind;
    const std::vector<ShopChange::Kind> expected = {Deployed, PoolRaised, RolledBack,
                                                    Deployed, PoolRaised, RolledBack};
    QVERIFY(std::equal(expected.begin(), expected.end(), kinds.begin()));
}

void TestShopModel::manualStoryWaitsForCommands()
{
    ShopModel shop = quietShop();
    shop.advanceTo(Start + 60 * Minute);
    QCOMPARE(shop.moment().phase, ShopPhase::Healthy);
    QVERIFY(shop.story().changes().empty());
}

void TestShopModel::speedMovesTheStoryNotTheTraffic()
{
    ShopModel slow = quietShop();
    ShopModel fast = quietShop();
    fast.setSpeed(20);
    const double usual = growth(slow, "http_requests_total");
    const double hurried = growth(fast, "http_requests_total");
    QVERIFY(std::abs(usual - hurried) < usual * 0.02);

    ShopModel automatic(3, Start);
    automatic.setSpeed(20);
    automatic.advanceTo(Start + 5 * Minute);
    QVERIFY(automatic.story().rollbacks() >= 2);
}

void TestShopModel::oneInstanceGoesDown()
{
    ShopModel shop = brokenShop(90'000);
    const MetricTarget &second =
        shop.metrics().targets()[static_cast<size_t>(shop.metrics().targetByPath(u"api-2"))];
    QVERIFY(ShopMetrics::isUp(second, shop.moment()));
    bool wasDown = false;
    for (int i = 0; i < 300 && !wasDown; ++i) {
        shop.advanceTo(shop.timeMs() + 1000);
        wasDown = !ShopMetrics::isUp(second, shop.moment());
    }
    QVERIFY(wasDown);
    shop.advanceTo(shop.timeMs() + 3 * Minute);
    QVERIFY(ShopMetrics::isUp(second, shop.moment()));
}

void TestShopModel::countersNeverFall()
{
    ShopModel shop(3, Start);
    shop.setSpeed(10);
    std::vector<double> last;
    for (qint64 ms = Start; ms < Start + 6 * Minute; ms += 5000) {
        shop.advanceTo(ms);
        const auto &series = shop.metrics().series();
        last.resize(series.size(), 0);
        for (size_t i = 0; i < series.size(); ++i) {
            const auto type = shop.metrics().families()[static_cast<size_t>(series[i].family)].type;
            if (type == MetricSet::Type::Gauge)
                continue;
            QVERIFY2(series[i].value >= last[i], series[i].labels.constData());
            last[i] = series[i].value;
        }
    }
}

void TestShopModel::bucketsAreCumulative()
{
    ShopModel shop = brokenShop();
    int histograms = 0;
    const auto &series = shop.metrics().series();
    for (size_t i = 1; i < series.size(); ++i) {
        if (series[i].suffix != "_bucket" || series[i - 1].suffix != "_bucket")
            continue;
        QVERIFY2(shop.metrics().shownValue(series[i]) >= shop.metrics().shownValue(series[i - 1]),
                 series[i].labels.constData());
        ++histograms;
    }
    QVERIFY(histograms > 100);
}

void TestShopModel::expositionIsWellFormed()
{
    static const QRegularExpression sample(
        QStringLiteral("^[a-zA-Z_:][a-zA-Z0-9_:]*(\\{[a-z_]+=\"[^\"]*\"(,[a-z_]+=\"[^\"]*\")*\\})? \\S+$"));
    ShopModel shop = brokenShop();
    for (size_t i = 0; i < shop.metrics().targets().size(); ++i) {
        const QList<QByteArray> lines = shop.metrics().expose(static_cast<int>(i)).split('\n');
        QVERIFY(lines.size() > 3);
        QVERIFY(lines.last().isEmpty());
        QSet<QByteArray> seen;
        for (const QByteArray &line : lines) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            QVERIFY2(sample.match(QString::fromUtf8(line)).hasMatch(), line.constData());
            const QByteArray identity = line.left(line.lastIndexOf(' '));
            QVERIFY2(!seen.contains(identity), line.constData());
            seen.insert(identity);
        }
    }
}

void TestShopModel::namesOfTheHandbooksAreThere()
{
    ShopModel shop = brokenShop();
    QSet<QByteArray> names;
    for (const MetricSet::Family &family : shop.metrics().families())
        names.insert(family.name);
    for (const char *name : {"http_requests_total",
                             "http_request_duration_seconds",
                             "http_request_errors_total",
                             "database_operations_total",
                             "database_connections_active",
                             "database_connections_max",
                             "database_connections_waiting",
                             "cache_operations_total",
                             "user_registrations_total",
                             "user_logins_total",
                             "course_bookings_total",
                             "payments_total",
                             "active_users_total",
                             "conversion_funnel_total",
                             "node_cpu_seconds_total",
                             "node_memory_MemAvailable_bytes",
                             "node_memory_MemTotal_bytes",
                             "node_filesystem_avail_bytes",
                             "node_filesystem_size_bytes",
                             "node_network_receive_bytes_total",
                             "app_info",
                             "rollbacks_total"})
        QVERIFY2(names.contains(name), name);
}

void TestShopModel::infoFollowsTheVersion()
{
    ShopModel shop = brokenShop();
    QCOMPARE(shop.metrics().total("app_info", "version=\"2.3.1\""), 3.0);
    QCOMPARE(shop.metrics().total("app_info", "version=\"2.3.0\""), 0.0);
    const double deployed = shop.metrics().total("deployment_timestamp_seconds", "2.3.1");
    QCOMPARE(deployed, static_cast<double>((Start + Minute) / 1000));
    shop.story().rollBack(shop.timeMs());
    shop.advanceTo(shop.timeMs() + 1000);
    QCOMPARE(shop.metrics().total("app_info", "version=\"2.3.0\""), 3.0);
    QCOMPARE(shop.metrics().total("app_info", "version=\"2.3.1\""), 0.0);
    QCOMPARE(shop.metrics().total("deployment_timestamp_seconds", "2.3.1"), 0.0);
}

void TestShopModel::linesFitTheMoment()
{
    ShopModel quiet = quietShop();
    quiet.advanceTo(Start + 5 * Minute);
    QVERIFY(quiet.logs().lines().size() > 200);
    QCOMPARE(linesWith(quiet, "Connection is not available", Start), 0);

    ShopModel broken = brokenShop();
    QVERIFY(linesWith(broken, "HikariPool-1 - Connection is not available, request timed out after 30000ms",
                      Start)
            > 50);
    QVERIFY(linesWith(broken, "connection leak detected", Start) > 5);
    QVERIFY(linesWith(broken, "msg=\"deployed\" application=shop-api version=2.3.1", Start) == 1);
    QVERIFY(linesWith(broken, "\n\tat ", Start) > 0);
    QVERIFY(linesWith(broken, "@example.com", Start) > 10);
}

void TestShopModel::linesAreInOrderAndBounded()
{
    ShopModel shop = brokenShop();
    const auto &lines = shop.logs().lines();
    QVERIFY(std::is_sorted(lines.begin(), lines.end(),
                           [](const auto &a, const auto &b) { return a.timeNs < b.timeNs; }));
    for (const DemoLogLine &line : lines)
        QVERIFY(line.timeNs >= Start * 1'000'000 && line.timeNs <= shop.timeMs() * 1'000'000);

    DemoLogStore store;
    const int stream = store.stream(Labels{{QStringLiteral("app"), QStringLiteral("a")}});
    for (size_t i = 0; i < DemoLogStore::LongestHistory + 10; ++i)
        store.append({static_cast<qint64>(i), stream, "x", {}});
    QCOMPARE(store.lines().size(), DemoLogStore::LongestHistory);
    QCOMPARE(store.lines().front().timeNs, 10);
}

QTEST_APPLESS_MAIN(TestShopModel)
#include "tst_shopmodel.moc"
