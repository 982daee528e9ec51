// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alertmanager/alertmanagercluster.h"

#include <QtTest/QTest>

using namespace wardroom;

/// One list out of several peers' lists.
class TestAlertmanagerMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestAlertWins();
    void whatHidesCountsFromAnyPeer();
    void orderDoesNotDependOnPeers();
    void groupsByLabelsAndReceiver();
    void newestSilenceWins();
};

namespace {

Alert makeAlert(const char *fingerprint, qint64 updatedAtMs)
{
    Alert alert;
    alert.fingerprint = QString::fromLatin1(fingerprint);
    alert.updatedAtMs = updatedAtMs;
    alert.startsAtMs = 1000;
    return alert;
}

} // namespace

void TestAlertmanagerMerge::newestAlertWins()
{
    Alert older = makeAlert("a", 10);
    older.annotations.set(QStringLiteral("summary"), QStringLiteral("old"));
    older.startsAtMs = 900;
    Alert newer = makeAlert("a", 20);
    newer.annotations.set(QStringLiteral("summary"), QStringLiteral("new"));
    for (const auto &answers : {std::vector{std::vector{older}, std::vector{newer}},
                                std::vector{std::vector{newer}, std::vector{older}}}) {
        const auto merged = mergeAlerts(answers);
        QCOMPARE(merged.size(), 1U);
        QCOMPARE(merged.front().annotations.value(u"summary"), QStringLiteral("new"));
        QCOMPARE(merged.front().startsAtMs, 900);
    }
}

void TestAlertmanagerMerge::whatHidesCountsFromAnyPeer()
{
    Alert loud = makeAlert("a", 20);
    loud.receivers = {QStringLiteral("pager")};
    Alert silenced = makeAlert("a", 10);
    silenced.state = Alert::State::Suppressed;
    silenced.silencedBy = {QStringLiteral("s-1")};
    silenced.receivers = {QStringLiteral("mail"), QStringLiteral("pager")};
    const Alert merged = mergeAlerts({{loud}, {silenced}}).front();
    QCOMPARE(merged.state, Alert::State::Suppressed);
    QCOMPARE(merged.silencedBy, QStringList(QStringLiteral("s-1")));
    QCOMPARE(merged.receivers, QStringList({QStringLiteral("mail"), QStringLiteral("pager")}));

    Alert fresh = makeAlert("b", 30);
    fresh.state = Alert::State::Unprocessed;
    QCOMPARE(mergeAlerts({{fresh}, {makeAlert("b", 10)}}).front().state, Alert::State::Active);
}

void TestAlertmanagerMerge::orderDoesNotDependOnPeers()
{
    const std::vector<Alert> one{makeAlert("b", 1), makeAlert("a", 1)};
    const std::vector<Alert> two{makeAlert("c", 1), makeAlert("a", 1)};
    QCOMPARE(mergeAlerts({one, two}).size(), 3U);
    QVERIFY(mergeAlerts({one, two}) == mergeAlerts({two, one}));
}

void TestAlertmanagerMerge::groupsByLabelsAndReceiver()
{
    const Labels shop{{QStringLiteral("service"), QStringLiteral("shop")}};
    const AlertGroup pager{shop, QStringLiteral("pager"), {makeAlert("a", 1)}};
    const AlertGroup pagerElsewhere{shop, QStringLiteral("pager"), {makeAlert("a", 1), makeAlert("b", 1)}};
    const AlertGroup mail{shop, QStringLiteral("mail"), {makeAlert("a", 1)}};
    const auto merged = mergeGroups({{pager}, {pagerElsewhere, mail}});
    QCOMPARE(merged.size(), 2U);
    QCOMPARE(merged[0].receiver, QStringLiteral("mail"));
    QCOMPARE(merged[1].alerts.size(), 2U);
}

void TestAlertmanagerMerge::newestSilenceWins()
{
    Silence active;
    active.id = QStringLiteral("s");
    active.updatedAtMs = 10;
    Silence expired = active;
    expired.updatedAtMs = 20;
    expired.state = Silence::State::Expired;
    QCOMPARE(mergeSilences({{active}, {expired}}).front().state, Silence::State::Expired);
    QCOMPARE(mergeSilences({{expired}, {active}}).front().state, Silence::State::Expired);
    QCOMPARE(mergeSilences({{expired}, {active}}).size(), 1U);
}

QTEST_GUILESS_MAIN(TestAlertmanagerMerge)
#include "tst_alertmanagermerge.moc"
