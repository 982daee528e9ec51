// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentmetrics.h"
#include "tests/incident/incidentworld.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestIncidentMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times();
    void missingMilestones();
    void byMonth();
    void monthsAreOfTheZone();
};

static Incident incidentAt(const QString &started, int detected, int acknowledged, int resolved)
{
    Incident incident;
    const qint64 begin = utc(started);
    const auto set = [&](Milestone m, int minutes) {
        if (minutes >= 0)
            incident.milestones[static_cast<std::size_t>(m)] = MilestoneMark{begin + minutes * 60'000LL, Origin::Hand, {}};
    };
    set(Milestone::Started, 0);
    set(Milestone::Detected, detected);
    set(Milestone::Acknowledged, acknowledged);
    set(Milestone::Resolved, resolved);
    incident.declaredMs = begin;
    return incident;
}

void TestIncidentMetrics::times()
{
    Incident incident = incidentAt(u"2026-11-20T14:30:00Z"_s, 1, 3, 45);
    incident.milestones[3] = MilestoneMark{incident.startedMs() + 15 * 60'000, Origin::Hand, {}};
    const IncidentTimes times = timesOf(incident);
    QCOMPARE(times.ttd, 60'000);
    QCOMPARE(times.tta, 120'000);
    QCOMPARE(times.ttm, 15 * 60'000);
    QCOMPARE(times.ttr, 45 * 60'000);
}

void TestIncidentMetrics::missingMilestones()
{
    const IncidentTimes times = timesOf(incidentAt(u"2026-11-20T14:30:00Z"_s, -1, 3, -1));
    QVERIFY(!times.ttd && !times.tta && !times.ttm && !times.ttr);
    QVERIFY(!timesOf(incidentAt(u"2026-11-20T14:30:00Z"_s, 5, 3, 45)).tta); // an order that a merge broke
}

void TestIncidentMetrics::byMonth()
{
    const std::vector<Incident> incidents{incidentAt(u"2026-11-20T14:30:00Z"_s, 0, 10, 60), incidentAt(u"2026-11-21T14:30:00Z"_s, 0, 20, -1),
                                          incidentAt(u"2026-09-01T00:00:00Z"_s, 0, -1, 30), incidentAt(u"2025-09-01T00:00:00Z"_s, 0, 1, 1)};
    const auto months = metricsByMonth(incidents, utc(u"2026-11-25T00:00:00Z"_s), QTimeZone::utc(), 3);
    QCOMPARE(months.size(), std::size_t(3));
    QCOMPARE(months[0].month, 9);
    QCOMPARE(months[0].incidents, 1);
    QCOMPARE(months[0].acknowledged, 0);
    QCOMPARE(months[0].mttaMs, 0.0);
    QCOMPARE(months[0].mttrMs, 30 * 60'000.0);
    QCOMPARE(months[1].incidents, 0);
    QCOMPARE(months[2].year, 2026);
    QCOMPARE(months[2].incidents, 2);
    QCOMPARE(months[2].acknowledged, 2);
    QCOMPARE(months[2].mttaMs, 15 * 60'000.0);
    QCOMPARE(months[2].resolved, 1);
    QCOMPARE(metricsByMonth({}, utc(u"2026-01-15T00:00:00Z"_s), QTimeZone::utc()).front().month, 2);
}

void TestIncidentMetrics::monthsAreOfTheZone()
{
    const std::vector<Incident> incidents{incidentAt(u"2026-10-31T20:00:00Z"_s, 0, 10, 60)};
    const qint64 now = utc(u"2026-11-25T00:00:00Z"_s);
    QCOMPARE(metricsByMonth(incidents, now, QTimeZone::utc(), 2)[0].incidents, 1);
    QCOMPARE(metricsByMonth(incidents, now, QTimeZone("Asia/Taipei"), 2)[1].incidents, 1);
}

QTEST_GUILESS_MAIN(TestIncidentMetrics)
#include "tst_incidentmetrics.moc"
