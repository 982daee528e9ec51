// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/activealertsmodel.h"
#include "models/overview/errorlinesmodel.h"
#include "models/overview/servicehealthmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <random>

using namespace wardroom;

namespace {

constexpr qint64 Now = 1'795'000'000'000;
constexpr qint64 NsPerMs = 1'000'000;
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

Alert alertOf(const char *name, const char *severity, qint64 ageMs,
              const QString &place = QStringLiteral("db-1"))
{
    Alert alert;
    alert.labels = Labels{{QStringLiteral("alertname"), QLatin1String(name)},
                          {QStringLiteral("severity"), QLatin1String(severity)},
                          {QStringLiteral("instance"), place},
                          {QStringLiteral("job"), QStringLiteral("shop")}};
    alert.fingerprint = alert.labels.toString();
    alert.startsAtMs = Now - ageMs;
    alert.annotations = Labels{{QStringLiteral("value"), QStringLiteral("41 %")}};
    return alert;
}

LogLine lineOf(qint64 timeMs, const QString &text, const char *app = "api-1")
{
    LogLine line;
    line.timeNs = timeMs * NsPerMs;
    line.text = text;
    line.stream = std::make_shared<Labels>(Labels{{QStringLiteral("app"), QLatin1String(app)}});
    return line;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestOverviewModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alertsByUrgency();
    void alertTexts();
    void alertAgesGrow();
    void selectionSurvivesARefresh();
    void randomAlerts();
    void serviceTexts();
    void randomServices();
    void errorLines();
    void equalErrorLinesBothCount();
    void messages_data();
    void messages();
};

void TestOverviewModels::alertsByUrgency()
{
    ActiveAlertsModel model({QStringLiteral("instance")});
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setAlerts({alertOf("Disk", "warning", 1000), alertOf("Errors", "critical", 1000),
                     alertOf("Pool", "critical", 5000)},
                    {}, defaultPriorities());
    QCOMPARE(column(model, ActiveAlertsModel::NameColumn),
             (QStringList{QStringLiteral("Pool"), QStringLiteral("Errors"), QStringLiteral("Disk")}));
    QCOMPARE(model.counts()[0], 2);
    QCOMPARE(model.counts()[2], 1);
    model.setAlerts({}, {}, defaultPriorities());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.counts()[0], 0);
}

void TestOverviewModels::alertTexts()
{
    ActiveAlertsModel model({QStringLiteral("route"), QStringLiteral("instance"), QStringLiteral("job")});
    Alert silenced = alertOf("Certificate", "info", 187'200'000);
    silenced.state = Alert::State::Suppressed;
    silenced.silencedBy = {QStringLiteral("s1")};
    Silence silence;
    silence.id = QStringLiteral("s1");
    silence.endsAtMs = Now + 3'600'000;
    model.setAlerts({silenced}, {silence}, defaultPriorities());
    model.setFormat(Formatter(Language::English), Now);
    const auto text = [&model](int at) { return model.index(0, at).data().toString(); };
    QCOMPARE(text(ActiveAlertsModel::PlaceColumn), QStringLiteral("db-1"));
    QCOMPARE(text(ActiveAlertsModel::ValueColumn), QStringLiteral("41 %"));
    QCOMPARE(text(ActiveAlertsModel::AgeColumn), QStringLiteral("2d 04h"));
    QCOMPARE(
        text(ActiveAlertsModel::StateColumn),
        QStringLiteral("silenced to %1").arg(Formatter(Language::English).timeToMinute(silence.endsAtMs)));
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString().left(22),
             QStringLiteral("P3, Certificate, db-1,"));
}

void TestOverviewModels::alertAgesGrow()
{
    ActiveAlertsModel model({});
    model.setAlerts({alertOf("Errors", "critical", 4'000)}, {}, defaultPriorities());
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setFormat(Formatter(Language::English), Now + 60'000);
    QCOMPARE(model.index(0, ActiveAlertsModel::AgeColumn).data().toString(), QStringLiteral("1m 04s"));
    QVERIFY(changes.count() > 0);
}

void TestOverviewModels::selectionSurvivesARefresh()
{
    ActiveAlertsModel model({});
    model.setAlerts({alertOf("A", "warning", 1000), alertOf("B", "warning", 500)}, {}, defaultPriorities());
    const QPersistentModelIndex held = model.index(1, ActiveAlertsModel::NameColumn);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setAlerts(
        {alertOf("New", "critical", 100), alertOf("B", "warning", 500), alertOf("A", "warning", 1000)}, {},
        defaultPriorities());
    QCOMPARE(held.data().toString(), QStringLiteral("B"));
    QCOMPARE(held.row(), 2);
    QCOMPARE(resets.count(), 0);
}

void TestOverviewModels::randomAlerts()
{
    ActiveAlertsModel model({QStringLiteral("instance")});
    const QAbstractItemModelTester tester(&model, Fatal);
    std::mt19937 random(7);
    for (int round = 0; round < 150; ++round) {
        std::vector<Alert> alerts;
        for (int i = 0; i < 12; ++i) {
            if (random() % 3 == 0)
                continue;
            const char *severity = random() % 4 == 0 ? "critical" : "warning";
            Alert alert =
                alertOf("A", severity, static_cast<qint64>(random() % 5) * 1000, QString::number(i));
            alert.fingerprint = QString::number(i);
            alerts.push_back(std::move(alert));
        }
        model.setAlerts(alerts, {}, defaultPriorities());
        QCOMPARE(model.rowCount(), static_cast<int>(alerts.size()));
        for (int row = 1; row < model.rowCount(); ++row) {
            const auto priority = [&model](int at) {
                return model.index(at, 0).data(ActiveAlertsModel::PriorityRole).toInt();
            };
            QVERIFY(priority(row - 1) <= priority(row));
        }
    }
}

void TestOverviewModels::serviceTexts()
{
    ServiceHealthModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setFormat(Formatter(Language::English));
    ServiceHealth bad{QStringLiteral("orders"), ServiceStatus::Error, 2.1, 0.41, 1, 0};
    ServiceHealth silent{QStringLiteral("push"), ServiceStatus::Unknown, {}, {}, 1, 124'000};
    model.setServices({bad, silent, {QStringLiteral("web"), ServiceStatus::Healthy, 0.184, 0.0, 1, 0}});
    QCOMPARE(model.index(0, ServiceHealthModel::LatencyColumn).data().toString(), QStringLiteral("2.10 s"));
    QCOMPARE(model.index(0, ServiceHealthModel::ErrorsColumn).data().toString(), QStringLiteral("41.0 %"));
    QCOMPARE(model.index(1, ServiceHealthModel::LatencyColumn).data().toString(), QStringLiteral("—"));
    QCOMPARE(model.index(1, 0).data(ServiceHealthModel::RemarkRole).toString(),
             QStringLiteral("no data 2m 04s"));
    QVERIFY(model.index(2, 0).data(ServiceHealthModel::RemarkRole).toString().isEmpty());
    QVERIFY(model.summary().contains(QLatin1String("unknown")));
    model.setServices({{QStringLiteral("web"), ServiceStatus::Healthy, {}, {}, 1, 0}});
    QVERIFY(model.summary().isEmpty());
}

void TestOverviewModels::randomServices()
{
    ServiceHealthModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    std::mt19937 random(11);
    for (int round = 0; round < 100; ++round) {
        std::vector<ServiceHealth> services;
        for (int i = 0; i < 8; ++i) {
            if (random() % 4 != 0)
                services.push_back(
                    {QString::number(i), static_cast<ServiceStatus>(random() % 5), {}, {}, 1, 0});
        }
        std::shuffle(services.begin(), services.end(), random);
        model.setServices(services);
        QVERIFY(model.rows() == services);
    }
}

void TestOverviewModels::errorLines()
{
    ErrorLinesModel model({QStringLiteral("service"), QStringLiteral("app")});
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setFormat(Formatter(Language::English, QTimeZone("Asia/Taipei")));
    model.setLines(
        {lineOf(Now + 914, QStringLiteral("second")), lineOf(Now, QStringLiteral("first"), "orders")});
    QCOMPARE(column(model, ErrorLinesModel::MessageColumn),
             (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
    QCOMPARE(column(model, ErrorLinesModel::ServiceColumn),
             (QStringList{QStringLiteral("api-1"), QStringLiteral("orders")}));
    QVERIFY(model.index(0, 0).data().toString().endsWith(QLatin1String(".914")));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Time (UTC+8)"));
    QCOMPARE(model.index(1, 0).data(ErrorLinesModel::TimeMsRole).toLongLong(), Now);

    const QPersistentModelIndex held = model.index(0, 0);
    model.setLines(
        {lineOf(Now + 2000, QStringLiteral("third")), lineOf(Now + 914, QStringLiteral("second"))});
    QCOMPARE(held.row(), 1);
    QCOMPARE(model.rowCount(), 2);
}

void TestOverviewModels::equalErrorLinesBothCount()
{
    ErrorLinesModel model({QStringLiteral("app")});
    const QAbstractItemModelTester tester(&model, Fatal);
    const LogLine same = lineOf(Now, QStringLiteral("timeout"));
    model.setLines({same, same, same});
    QCOMPARE(model.rowCount(), 3);
    model.setLines({same, same});
    QCOMPARE(model.rowCount(), 2);
}

void TestOverviewModels::messages_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("message");
    QTest::newRow("plain") << "connection timed out"
                           << "connection timed out";
    QTest::newRow("json") << R"({"level":"error","message":"pool empty","n":3})"
                          << "pool empty";
    QTest::newRow("logfmt") << R"(level=error msg="push failed: 503" retry=3)"
                            << "push failed: 503";
    QTest::newRow("markup stays text") << "<b>bold</b>"
                                       << "<b>bold</b>";
    QTest::newRow("json without message") << R"({"level":"error"})"
                                          << R"({"level":"error"})";
}

void TestOverviewModels::messages()
{
    QFETCH(QString, line);
    QTEST(ErrorLinesModel::messageOf(line), "message");
}

QTEST_GUILESS_MAIN(TestOverviewModels)
#include "tst_overviewmodels.moc"
