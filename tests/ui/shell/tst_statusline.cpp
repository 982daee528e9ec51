// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/render/format.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/marklabel.h"
#include "ui/shell/sourceitem.h"
#include "ui/theme/appearance.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace wardroom;

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfEveryState();
    void anotherHostIsTold();
    void showsTheSourcesOfTheConnection();
    void secretsInMemory();

private:
    const qint64 m_now = 1'795'000'000'000;
    const Formatter m_format{Language::English, QTimeZone::utc()};
};

void TestStatusLine::wordsOfEveryState()
{
    SourceHealth health;
    const auto status = [&] { return SourceStatus::of(SourceKind::Alertmanager, health, m_format, m_now); };
    QCOMPARE(status().mark, StateMark::Unknown);
    QVERIFY(!status().word.isEmpty());
    QVERIFY(status().age.isEmpty());

    health.state = SourceHealth::State::Ok;
    health.lastSuccessMs = m_now - 4000;
    QCOMPARE(status().mark, StateMark::Ok);
    QVERIFY(status().word.isEmpty());
    QCOMPARE(status().age, m_format.age(4000));

    health.state = SourceHealth::State::Partial;
    health.peers = 2;
    health.peersUp = 1;
    QCOMPARE(status().mark, StateMark::Partial);
    QCOMPARE(status().word, QStringLiteral("1 of 2 peers"));

    health.state = SourceHealth::State::Stale;
    health.error = failure(ErrorKind::Timeout, {}, QUrl(QStringLiteral("http://am:9093"))).value();
    QCOMPARE(status().mark, StateMark::Stale);
    QVERIFY(status().word.contains(m_format.time(health.lastSuccessMs)));
    QVERIFY(status().toolTip.contains(QLatin1String("am:9093")));

    health.state = SourceHealth::State::Error;
    health.lastSuccessMs = 0;
    QCOMPARE(status().mark, StateMark::Error);
    QVERIFY(status().age.isEmpty());
}

void TestStatusLine::anotherHostIsTold()
{
    SourceHealth health;
    health.state = SourceHealth::State::Ok;
    health.otherHost = true;
    health.redirectedTo = QUrl(QStringLiteral("https://other.example/x"));
    const SourceStatus status = SourceStatus::of(SourceKind::Loki, health, m_format, m_now);
    QCOMPARE(status.mark, StateMark::Warning);
    QVERIFY(!status.word.isEmpty());
    QVERIFY(status.toolTip.contains(QLatin1String("other.example")));
}

void TestStatusLine::showsTheSourcesOfTheConnection()
{
    ManualClock clock(m_now);
    TimeCursor cursor;
    ViewContext view(clock, cursor);
    StatusLine line(view);
    QVERIFY(line.items().empty());

    Connection connection;
    connection.name = QStringLiteral("production");
    connection.prometheus.emplace().url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    connection.loki.emplace().url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    view.setSession(std::make_shared<Session>(connection, ConnectionSecrets{}, clock));
    QCOMPARE(line.items().size(), std::size_t(2));
    QCOMPARE(line.items().front()->kind(), SourceKind::Prometheus);
    QCOMPARE(line.items().back()->kind(), SourceKind::Loki);
    QCOMPARE(line.items().back()->status().mark, StateMark::Unknown);

    // A real failure arrives at the line.
    auto *prometheus = view.session()->prometheus();
    QVERIFY(prometheus);
    const RequestHandle request = prometheus->http().send(HttpRequest::get(QStringLiteral("api/v1/status/buildinfo")), &line, [](Result<HttpResponse>) {});
    QTRY_COMPARE_WITH_TIMEOUT(line.items().front()->status().mark, StateMark::Error, 20'000);
    view.setSession(nullptr);
    QVERIFY(line.items().empty());
}

void TestStatusLine::secretsInMemory()
{
    ManualClock clock(m_now);
    TimeCursor cursor;
    ViewContext view(clock, cursor);
    StatusLine line(view);
    line.show();
    auto *notice = line.findChild<MarkLabel *>();
    QVERIFY(!notice->isVisible());
    line.setSecretsInMemory(true);
    QVERIFY(notice->isVisible());
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
