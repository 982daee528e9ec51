// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/alertrecorder.h"
#include "tests/incident/incidentworld.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestAlertRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void selects();
    void firesAndResolves();
    void flappingIsOneEvent();
    void laterFiringIsAnother();
    void firingAgainBetweenTwoLooks();
    void takenForOverByMistake();
    void twoComputersNoteItOnce();
    void removedIsNotNotedAgain();
    void silences();
    void deployments();
    void onlyWhileOpen();

private:
    Alert alertFrom(qint64 startsAt, const QString &fingerprint = u"f1"_s) const;
    /// Looks at the sources; whether anything was written. Looking again at once must write nothing.
    bool look(const std::vector<Alert> &alerts, const std::vector<Silence> &silences = {}, const std::vector<Deployment> &deployments = {});
    std::vector<TimelineEvent> noted(EventKind kind = EventKind::Alert) const;
    qint64 now() const { return m_world->clock.nowMs(); }
    void pass(int minutes) { m_world->clock.advance(minutes * 60'000LL); }

    std::unique_ptr<IncidentWorld> m_world;
    std::unique_ptr<Journal> m_journal;
    QUuid m_id;
};

void TestAlertRecorder::init()
{
    m_journal.reset();
    m_world = std::make_unique<IncidentWorld>();
    m_journal = m_world->open();
    m_id = m_world->declare(*m_journal, u"Login"_s);
    QVERIFY(m_journal->append(setAlertSelectors(contentIn(*m_journal, m_id).incident, {Labels{{u"service"_s, u"login"_s}}})));
}

Alert TestAlertRecorder::alertFrom(qint64 startsAt, const QString &fingerprint) const
{
    Alert alert;
    alert.fingerprint = fingerprint;
    alert.labels = Labels{{u"alertname"_s, u"LoginErrors"_s}, {u"service"_s, u"login"_s}};
    alert.annotations = Labels{{u"summary"_s, u"logins fail"_s}};
    alert.startsAtMs = startsAt;
    alert.endsAtMs = now() + 300'000; // when it would be over by itself
    return alert;
}

bool TestAlertRecorder::look(const std::vector<Alert> &alerts, const std::vector<Silence> &silences, const std::vector<Deployment> &deployments)
{
    const auto facts = [&] { return recordFacts(contentIn(*m_journal, m_id), alerts, silences, deployments, now()); };
    const auto change = facts();
    if (!change)
        return false;
    const bool good = change->automatic && m_journal->append(*change) && !facts();
    if (!good)
        qWarning("not written, or written twice");
    return good;
}

std::vector<TimelineEvent> TestAlertRecorder::noted(EventKind kind) const
{
    std::vector<TimelineEvent> events;
    for (const TimelineEvent &event : contentIn(*m_journal, m_id).events) {
        if (event.kind == kind)
            events.push_back(event);
    }
    return events;
}

void TestAlertRecorder::selects()
{
    Incident incident;
    QVERIFY(!belongsTo(incident, Labels{{u"a"_s, u"b"_s}}));
    incident.alertSelectors = {Labels{}, Labels{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}};
    QVERIFY(!belongsTo(incident, Labels{{u"a"_s, u"b"_s}}));
    QVERIFY(belongsTo(incident, Labels{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}}));
    Alert other = alertFrom(now());
    other.labels = Labels{{u"service"_s, u"mail"_s}};
    QVERIFY(!look({other}));
}

void TestAlertRecorder::firesAndResolves()
{
    const qint64 start = now() - 60'000;
    QVERIFY(look({alertFrom(start)}));
    QCOMPARE(noted().size(), std::size_t(1));
    QCOMPARE(noted()[0].occurredMs, start);
    QVERIFY(!noted()[0].endMs);
    QCOMPARE(noted()[0].title, u"LoginErrors: logins fail"_s);
    QCOMPARE(noted()[0].origin, Origin::Automatic);
    pass(3);
    QVERIFY(!look({alertFrom(start)}));
    QVERIFY(look({}));
    QCOMPARE(noted()[0].endMs, now());
    QVERIFY(m_journal->undoState(m_id)->undo != QUuid()); // of the selectors, not of this
    Alert resolved = alertFrom(start);
    resolved.endsAtMs = now() - 1000;
    QVERIFY(!look({resolved}));
}

void TestAlertRecorder::flappingIsOneEvent()
{
    for (int i = 0; i < 3; ++i) {
        QVERIFY(look({alertFrom(now())}));
        pass(2);
        QVERIFY(look({}));
        pass(4);
    }
    QCOMPARE(noted().size(), std::size_t(1));
    QCOMPARE(noted()[0].count, 3);
    QCOMPARE(noted()[0].endMs, now() - 4 * 60'000);
    QVERIFY(look({alertFrom(now(), u"f2"_s)}));
    QCOMPARE(noted().size(), std::size_t(2));
}

void TestAlertRecorder::laterFiringIsAnother()
{
    QVERIFY(look({alertFrom(now())}));
    pass(2);
    QVERIFY(look({}));
    pass(6);
    QVERIFY(look({alertFrom(now())}));
    QCOMPARE(noted().size(), std::size_t(2));
    QVERIFY(noted()[0].endMs && !noted()[1].endMs);
}

void TestAlertRecorder::firingAgainBetweenTwoLooks()
{
    const qint64 first = now();
    QVERIFY(look({alertFrom(first)}));
    pass(4);
    QVERIFY(look({alertFrom(now() - 60'000)}));
    QCOMPARE(noted().size(), std::size_t(1));
    QCOMPARE(noted()[0].count, 2);
    QCOMPARE(noted()[0].occurredMs, first);
    QVERIFY(!look({alertFrom(first)})); // an older peer
}

void TestAlertRecorder::takenForOverByMistake()
{
    const qint64 start = now();
    QVERIFY(look({alertFrom(start)}));
    pass(10);
    QVERIFY(look({}));
    pass(10);
    QVERIFY(look({alertFrom(start)}));
    QCOMPARE(noted().size(), std::size_t(1));
    QCOMPARE(noted()[0].count, 1);
    QVERIFY(!noted()[0].endMs);
}

void TestAlertRecorder::twoComputersNoteItOnce()
{
    const auto other = m_world->open(m_world->folder.filePath(u"other.db"_s));
    QVERIFY(other->merge(m_journal->bundle({}).value()));
    const std::vector<Alert> alerts{alertFrom(now() - 1000)};
    const auto there = recordFacts(contentIn(*other, m_id), alerts, {}, {}, now());
    QVERIFY(there && other->append(*there));
    QVERIFY(look(alerts));
    QVERIFY(m_journal->merge(other->bundle({}).value()));
    QCOMPARE(noted().size(), std::size_t(1));
    QVERIFY(!look(alerts));
}

void TestAlertRecorder::removedIsNotNotedAgain()
{
    const std::vector<Alert> alerts{alertFrom(now() - 1000)};
    QVERIFY(look(alerts));
    QVERIFY(m_journal->append(removeEvents(noted())));
    QVERIFY(!look(alerts));
    QVERIFY(m_journal->undo(m_id));
    QCOMPARE(noted().size(), std::size_t(1));
    QVERIFY(!look(alerts));
}

void TestAlertRecorder::silences()
{
    Silence silence;
    silence.id = u"s1"_s;
    silence.matchers = {parseMatcher(u"service=~\"log.*\"").value()};
    silence.startsAtMs = now();
    silence.endsAtMs = now() + 3'600'000;
    silence.createdBy = u"Ben"_s;
    silence.comment = u"we know"_s;
    QVERIFY(!look({}, {silence})); // hits none of ours
    QVERIFY(look({alertFrom(now())}, {silence}));
    QCOMPARE(noted(EventKind::Silence).size(), std::size_t(1));
    QCOMPARE(noted(EventKind::Silence)[0].actor, u"Ben"_s);
    pass(5);
    silence.endsAtMs = now();
    silence.state = Silence::State::Expired;
    QVERIFY(look({alertFrom(now() - 300'000)}, {silence}));
    QCOMPARE(noted(EventKind::Silence)[0].endMs, now());
}

void TestAlertRecorder::deployments()
{
    const Deployment near{now() - 60'000, u"v42"_s};
    const Deployment old{now() - 86'400'000, u"v41"_s};
    QVERIFY(look({}, {}, {near, old}));
    QCOMPARE(noted(EventKind::Deployment).size(), std::size_t(1));
    QCOMPARE(noted(EventKind::Deployment)[0].occurredMs, near.atMs);
    QVERIFY(noted(EventKind::Deployment)[0].title.contains(u"v42"_s));
}

void TestAlertRecorder::onlyWhileOpen()
{
    QVERIFY(look({alertFrom(now())}));
    QVERIFY(m_journal->append(setStatus(contentIn(*m_journal, m_id).incident, IncidentStatus::Resolved, m_world->context())));
    pass(20);
    QVERIFY(look({alertFrom(now(), u"f2"_s)})); // the first one is over; the second is not ours
    QCOMPARE(noted().size(), std::size_t(1));
    QVERIFY(noted()[0].endMs);
    QVERIFY(m_journal->append(setStatus(contentIn(*m_journal, m_id).incident, IncidentStatus::Closed, m_world->context())));
    QVERIFY(!look({alertFrom(now())}));
}

QTEST_GUILESS_MAIN(TestAlertRecorder)
#include "tst_alertrecorder.moc"
