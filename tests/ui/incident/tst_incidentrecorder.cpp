// SPDX-License-Identifier: GPL-3.0-or-later
// What the alerts of a window's environment leave on the timeline of an open incident, over a server and a store.
#include "services/alerts/alertfeed.h"
#include "services/connections/session.h"
#include "tests/support/testserver.h"
#include "tests/ui/incident/incidentworld.h"
#include "ui/incident/incidentrecorder.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestIncidentRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firesAndResolves();
    void flappingIsOneEvent();
    void silentSourceSaysNothing();
    void otherEnvironmentIsNotOurs();

private:
    void openIncident(const QString &environment);
    void ask(bool firing);
    std::vector<TimelineEvent> alertEvents() const;
    QByteArray alerts() const;

    TestServer m_server;
    std::unique_ptr<IncidentWorld> m_world;
    std::unique_ptr<IncidentRecorder> m_recorder;
    std::shared_ptr<IncidentFile> m_file;
    bool m_firing = false;
    bool m_answers = true;
    qint64 m_sinceMs = 0;
};

void TestIncidentRecorder::init()
{
    m_world = std::make_unique<IncidentWorld>();
    m_firing = false;
    m_answers = true;
    m_server.setHandler([this](const TestServer::Request &request) -> TestServer::Response {
        if (!m_answers)
            return {500, "broken"};
        return TestServer::json(request.path() == "/api/v2/alerts"_L1 ? alerts() : QByteArray("[]"));
    });
}

void TestIncidentRecorder::cleanup()
{
    m_recorder.reset();
    m_file.reset();
    m_world->context.setSession(nullptr);
    m_world.reset();
}

QByteArray TestIncidentRecorder::alerts() const
{
    if (!m_firing)
        return "[]";
    const auto at = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs); };
    const QJsonObject alert{{u"labels"_s, QJsonObject{{u"alertname"_s, u"HighErrorRate"_s}, {u"severity"_s, u"critical"_s}}},
                            {u"annotations"_s, QJsonObject()},
                            {u"startsAt"_s, at(m_sinceMs)},
                            {u"endsAt"_s, at(m_world->clock.nowMs() + IncidentWorld::Minute)},
                            {u"updatedAt"_s, at(m_sinceMs)},
                            {u"fingerprint"_s, u"abc"_s},
                            {u"receivers"_s, QJsonArray{QJsonObject{{u"name"_s, u"team"_s}}}},
                            {u"status"_s, QJsonObject{{u"state"_s, u"active"_s}, {u"silencedBy"_s, QJsonArray()}, {u"inhibitedBy"_s, QJsonArray()}}}};
    return QJsonDocument(QJsonArray{alert}).toJson();
}

void TestIncidentRecorder::openIncident(const QString &environment)
{
    IncidentDraft draft;
    draft.title = u"Checkout fails"_s;
    draft.environment = environment;
    draft.alertSelectors = {Labels{{u"alertname"_s, u"HighErrorRate"_s}}};
    QUuid id;
    const RequestHandle request =
        m_world->desk->declare(draft, this, [&id](const Result<QUuid> &declared) { id = declared.value_or(QUuid()); });
    QTRY_VERIFY(!id.isNull());
    m_file = m_world->desk->open(id);
    QTRY_VERIFY(m_file->isLoaded());
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"production"_s;
    Endpoint endpoint;
    endpoint.url = m_server.url();
    connection.alertmanagers = {endpoint};
    m_recorder = std::make_unique<IncidentRecorder>(*m_world->desk, m_world->context);
    m_world->context.setSession(std::make_shared<Session>(connection, Session::Secrets{{}, {{}}, {}}, m_world->clock));
}

/// A round of questions, and what is written because of it.
void TestIncidentRecorder::ask(bool firing)
{
    if (firing && !m_firing)
        m_sinceMs = m_world->clock.nowMs();
    m_firing = firing;
    AlertFeed *const feed = m_world->context.session()->alerts();
    QSignalSpy updated(feed, &AlertFeed::updated);
    feed->refresh();
    QTRY_VERIFY(!updated.isEmpty());
    QTRY_COMPARE(m_world->desk->pending(), 0);
}

std::vector<TimelineEvent> TestIncidentRecorder::alertEvents() const
{
    std::vector<TimelineEvent> events;
    for (const TimelineEvent &event : m_file->content().events) {
        if (event.kind == EventKind::Alert)
            events.push_back(event);
    }
    return events;
}

void TestIncidentRecorder::firesAndResolves()
{
    openIncident(u"production"_s);
    ask(true);
    QTRY_COMPARE(alertEvents().size(), std::size_t(1));
    QCOMPARE(alertEvents().front().origin, Origin::Automatic);
    QCOMPARE(alertEvents().front().occurredMs, m_sinceMs);
    QVERIFY(!alertEvents().front().endMs);
    m_world->clock.set(m_world->clock.nowMs() + 12 * IncidentWorld::Minute);
    ask(false);
    QTRY_VERIFY(alertEvents().front().endMs);
    QCOMPARE(alertEvents().size(), std::size_t(1));
}

void TestIncidentRecorder::flappingIsOneEvent()
{
    openIncident(u"production"_s);
    for (int i = 0; i < 3; ++i) {
        ask(true);
        m_world->clock.set(m_world->clock.nowMs() + IncidentWorld::Minute / 2);
        ask(false);
        m_world->clock.set(m_world->clock.nowMs() + IncidentWorld::Minute / 2);
    }
    QTRY_COMPARE(alertEvents().size(), std::size_t(1));
    QTRY_COMPARE(alertEvents().front().count, 3);
}

void TestIncidentRecorder::silentSourceSaysNothing()
{
    openIncident(u"production"_s);
    ask(true);
    QTRY_COMPARE(alertEvents().size(), std::size_t(1));
    m_answers = false;
    ask(false);
    QVERIFY2(!alertEvents().front().endMs, "a source that is down does not say that its alerts are over");
}

void TestIncidentRecorder::otherEnvironmentIsNotOurs()
{
    openIncident(u"staging"_s);
    ask(true);
    QVERIFY(alertEvents().empty());
}

QTEST_MAIN(TestIncidentRecorder)
#include "tst_incidentrecorder.moc"
