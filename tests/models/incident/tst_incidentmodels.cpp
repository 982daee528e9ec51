// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/actiontablemodel.h"
#include "models/incident/alertdraft.h"
#include "models/incident/bundlesummary.h"
#include "models/incident/incidentfilter.h"
#include "models/incident/incidentlistmodel.h"
#include "models/incident/statusupdatesmodel.h"
#include "models/incident/tablecsv.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <random>

using namespace wardroom;

namespace {

constexpr qint64 Now = 1'795'000'000'000;
constexpr qint64 Minute = 60'000;
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

Incident incidentOf(int number, Severity severity, IncidentStatus status, qint64 startedMs, const QString &environment = {})
{
    Incident incident;
    incident.id = QUuid::createUuid();
    incident.number = QStringLiteral("INC-2026-%1").arg(number, 3, 10, QLatin1Char('0'));
    incident.title = QStringLiteral("Incident %1").arg(number);
    incident.severity = severity;
    incident.status = status;
    incident.environment = environment;
    incident.declaredMs = startedMs;
    incident.milestones[0] = MilestoneMark{startedMs, Origin::Hand, {}};
    incident.milestones[1] = MilestoneMark{startedMs + Minute, Origin::Hand, {}};
    if (!incident.isOpen()) {
        incident.milestones[2] = MilestoneMark{startedMs + 3 * Minute, Origin::Hand, {}};
        incident.milestones[4] = MilestoneMark{startedMs + 51 * Minute, Origin::Hand, {}};
    }
    return incident;
}

IncidentListModel::Words words()
{
    return {[](Severity severity) { return QStringLiteral("SEV-%1").arg(static_cast<int>(severity) + 1); },
            [](IncidentStatus status) { return QStringLiteral("status %1").arg(static_cast<int>(status)); }};
}

std::vector<Incident> someIncidents()
{
    return {incidentOf(3, Severity::Sev2, IncidentStatus::Fixing, Now - 40 * Minute, QStringLiteral("production")),
            incidentOf(2, Severity::Sev3, IncidentStatus::Resolved, Now - 600 * Minute, QStringLiteral("staging")),
            incidentOf(1, Severity::Sev1, IncidentStatus::Closed, Now - 9000 * Minute, QStringLiteral("production"))};
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

Alert alertOf(const QString &name, const QString &severity, qint64 startsAtMs, const QString &place)
{
    Alert alert;
    alert.labels = Labels{{QStringLiteral("alertname"), name}, {QStringLiteral("severity"), severity},
                          {QStringLiteral("service"), QStringLiteral("shop-api")}, {QStringLiteral("instance"), place}};
    alert.fingerprint = alert.labels.toString();
    alert.startsAtMs = startsAtMs;
    return alert;
}

} // namespace

class TestIncidentModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listShowsClocksAndMeasures();
    void listFollowsRandomChanges();
    void filterAndOrder();
    void searchHitsNarrow();
    void csvIsSafeForSpreadsheets();
    void actionsAreEditedInPlace();
    void actionsRefuseWhatIsNoDate();
    void updatesNewestFirst();
    void draftFromOneGroup();
    void draftFromStrangers();
    void expressionOfLinks_data();
    void expressionOfLinks();
    void summaryOfABundle();
};

void TestIncidentModels::listShowsClocksAndMeasures()
{
    IncidentListModel model(words());
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setNow(Now);
    model.setIncidents(someIncidents());
    QCOMPARE(column(model, IncidentListModel::DurationColumn), (QStringList{QStringLiteral("40m 00s"), QStringLiteral("51m 00s"), QStringLiteral("51m 00s")}));
    QCOMPARE(column(model, IncidentListModel::TtaColumn), (QStringList{QStringLiteral("—"), QStringLiteral("2m 00s"), QStringLiteral("2m 00s")}));
    QCOMPARE(column(model, IncidentListModel::TtrColumn), (QStringList{QStringLiteral("—"), QStringLiteral("51m 00s"), QStringLiteral("51m 00s")}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNow(Now + Minute);
    QCOMPARE(changed.size(), 1); // only what is open ticks
    QCOMPARE(model.index(0, IncidentListModel::DurationColumn).data().toString(), QStringLiteral("41m 00s"));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("INC-2026-003")));
}

void TestIncidentModels::listFollowsRandomChanges()
{
    IncidentListModel model(words());
    IncidentFilter filter;
    filter.setSourceModel(&model);
    filter.sort(IncidentListModel::SeverityColumn);
    const QAbstractItemModelTester tester(&model, Fatal);
    const QAbstractItemModelTester filterTester(&filter, Fatal);
    std::mt19937 random(7);
    std::vector<Incident> incidents;
    for (int round = 0; round < 200; ++round) {
        const auto pick = [&] { return static_cast<std::size_t>(random() % incidents.size()); };
        switch (incidents.empty() ? 0 : random() % 4) {
        case 0:
            incidents.push_back(incidentOf(round, static_cast<Severity>(random() % 4), IncidentStatus::Triage, Now - qint64(random() % 1000)));
            break;
        case 1:
            incidents.erase(incidents.begin() + static_cast<std::ptrdiff_t>(pick()));
            break;
        case 2:
            incidents[pick()].status = static_cast<IncidentStatus>(random() % 6);
            break;
        default:
            std::swap(incidents[pick()], incidents[pick()]);
        }
        model.setIncidents(incidents);
        QCOMPARE(model.rows(), incidents);
    }
}

void TestIncidentModels::filterAndOrder()
{
    IncidentListModel model(words());
    IncidentFilter filter;
    filter.setSourceModel(&model);
    model.setNow(Now);
    model.setIncidents(someIncidents());
    filter.sort(IncidentListModel::StartedColumn, Qt::DescendingOrder);
    const auto numbers = [&filter] { return column(filter, IncidentListModel::NumberColumn).join(u' '); };
    QCOMPARE(numbers(), QStringLiteral("INC-2026-003 INC-2026-002 INC-2026-001"));
    filter.sort(IncidentListModel::SeverityColumn, Qt::AscendingOrder);
    QCOMPARE(numbers(), QStringLiteral("INC-2026-001 INC-2026-003 INC-2026-002"));
    filter.sort(IncidentListModel::TtrColumn, Qt::AscendingOrder); // unknown last, equal ones newest first
    QCOMPARE(numbers(), QStringLiteral("INC-2026-002 INC-2026-001 INC-2026-003"));
    filter.setShown(IncidentFilter::Shown::Open);
    QCOMPARE(numbers(), QStringLiteral("INC-2026-003"));
    filter.setShown(IncidentFilter::Shown::Closed);
    QCOMPARE(filter.rowCount(), 2);
    filter.setShown(IncidentFilter::Shown::All);
    filter.setSeverities({Severity::Sev1, Severity::Sev3});
    QCOMPARE(filter.rowCount(), 2);
    filter.setEnvironment(QStringLiteral("production"));
    QCOMPARE(numbers(), QStringLiteral("INC-2026-001"));
    QCOMPARE(model.environments(), (QStringList{QStringLiteral("production"), QStringLiteral("staging")}));
}

void TestIncidentModels::searchHitsNarrow()
{
    IncidentListModel model(words());
    IncidentFilter filter;
    filter.setSourceModel(&model);
    const std::vector<Incident> incidents = someIncidents();
    model.setIncidents(incidents);
    filter.setFound(QSet<QUuid>{incidents[1].id});
    model.setExcerpts({{incidents[1].id, QStringLiteral("pool exhausted")}});
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, IncidentListModel::TitleColumn).data(IncidentListModel::ExcerptRole).toString(), QStringLiteral("pool exhausted"));
    filter.setFound(QSet<QUuid>());
    QCOMPARE(filter.rowCount(), 0);
    filter.setFound(std::nullopt);
    QCOMPARE(filter.rowCount(), 3);
}

void TestIncidentModels::csvIsSafeForSpreadsheets()
{
    QCOMPARE(csvCell(QStringLiteral("plain")), QStringLiteral("plain"));
    QCOMPARE(csvCell(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
    QCOMPARE(csvCell(QStringLiteral("say \"no\"")), QStringLiteral("\"say \"\"no\"\"\""));
    QCOMPARE(csvCell(QStringLiteral("=HYPERLINK(\"http://x\")")), QStringLiteral("\"'=HYPERLINK(\"\"http://x\"\")\""));
    QCOMPARE(csvCell(QStringLiteral("@SUM(A1)")), QStringLiteral("\"'@SUM(A1)\""));
    QCOMPARE(csvCell(QStringLiteral("-1+2")), QStringLiteral("\"'-1+2\""));
    IncidentListModel model(words());
    std::vector<Incident> incidents = someIncidents();
    incidents[0].title = QStringLiteral("=cmd|' /C calc'!A0");
    model.setIncidents(incidents);
    const QByteArray csv = tableCsv(model);
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    QCOMPARE(csv.count("\r\n"), 4);
    QVERIFY(csv.contains("\"'=cmd|' /C calc'!A0\""));
}

void TestIncidentModels::actionsAreEditedInPlace()
{
    ActionTableModel model([](ActionPriority priority) { return QString::number(static_cast<int>(priority)); });
    const QAbstractItemModelTester tester(&model, Fatal);
    ActionItem item;
    item.id = QUuid::createUuid();
    item.title = QStringLiteral("Monitor the pool");
    model.setFormat(Formatter(Language::English), Now);
    model.setItems({item});
    std::optional<ActionItem> after;
    connect(&model, &ActionTableModel::edited, this, [&after](const ActionItem &, const ActionItem &edited) { after = edited; });
    QVERIFY(model.setData(model.index(0, ActionTableModel::OwnerColumn), QStringLiteral("Ana")));
    QCOMPARE(after->owner, QStringLiteral("Ana"));
    QVERIFY(model.setData(model.index(0, ActionTableModel::DueColumn), QStringLiteral("2026-12-01")));
    QVERIFY(after->dueMs);
    QVERIFY(model.setData(model.index(0, ActionTableModel::DoneColumn), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(after->done);
    QCOMPARE(model.row(0), item); // shown when it is written
    item.dueMs = Now - 1;
    model.setItems({item});
    QVERIFY(model.index(0, ActionTableModel::DueColumn).data(ActionTableModel::OverdueRole).toBool());
    QCOMPARE(model.openCount(), 1);
    model.setReadOnly(true);
    QVERIFY(!model.setData(model.index(0, ActionTableModel::OwnerColumn), QStringLiteral("Bo")));
}

void TestIncidentModels::actionsRefuseWhatIsNoDate()
{
    ActionTableModel model([](ActionPriority) { return QString(); });
    ActionItem item;
    item.id = QUuid::createUuid();
    item.title = QStringLiteral("Train");
    model.setFormat(Formatter(Language::English), Now);
    model.setItems({item});
    QSignalSpy refused(&model, &ActionTableModel::refused);
    QSignalSpy edited(&model, &ActionTableModel::edited);
    QVERIFY(!model.setData(model.index(0, ActionTableModel::DueColumn), QStringLiteral("someday")));
    QVERIFY(!model.setData(model.index(0, ActionTableModel::TitleColumn), QStringLiteral("  ")));
    QCOMPARE(refused.size(), 2);
    QCOMPARE(edited.size(), 0);
}

void TestIncidentModels::updatesNewestFirst()
{
    StatusUpdatesModel model([](Audience audience) { return QString::number(static_cast<int>(audience)); });
    const QAbstractItemModelTester tester(&model, Fatal);
    StatusUpdate first{QUuid::createUuid(), {}, Audience::Internal, QStringLiteral("We look at it.\nMore soon."), Now - Minute, QStringLiteral("Ana"), 0};
    StatusUpdate second{QUuid::createUuid(), {}, Audience::Customers, QStringLiteral("Fixed"), Now, QStringLiteral("Bo"), Now + Minute};
    model.setUpdates({first, second});
    QCOMPARE(column(model, StatusUpdatesModel::TextColumn), (QStringList{QStringLiteral("Fixed"), QStringLiteral("We look at it. More soon.")}));
    QCOMPARE(model.index(1, StatusUpdatesModel::NextColumn).data().toString(), QStringLiteral("—"));
}

void TestIncidentModels::draftFromOneGroup()
{
    Alert pool = alertOf(QStringLiteral("DatabasePoolExhausted"), QStringLiteral("critical"), Now - 5 * Minute, QStringLiteral("db-1"));
    pool.annotations = Labels{{QStringLiteral("summary"), QStringLiteral("The pool is used up")}, {QStringLiteral("description"), QStringLiteral("50 of 50")}};
    pool.generatorUrl = QUrl(QStringLiteral("http://prom:9090/graph?g0.expr=pool_active+%2F+pool_max+%3E+0.9&g0.tab=1"));
    const Alert slow = alertOf(QStringLiteral("HighLatency"), QStringLiteral("warning"), Now - 7 * Minute, QStringLiteral("api-1"));
    const Labels group{{QStringLiteral("service"), QStringLiteral("shop-api")}};
    const IncidentDraft draft = draftFromAlerts({slow, pool}, group, defaultPriorities());
    QCOMPARE(draft.title, QStringLiteral("The pool is used up")); // of the most urgent
    QCOMPARE(draft.impact, QStringLiteral("50 of 50"));
    QCOMPARE(draft.severity, Severity::Sev1);
    QCOMPARE(draft.startedMs, Now - 7 * Minute); // of the oldest
    QCOMPARE(draft.detectedMs, std::optional(Now - 7 * Minute));
    QCOMPARE(draft.foundBy, FoundBy::Alert);
    QCOMPARE(draft.alertSelectors, std::vector<Labels>{group});
    QCOMPARE(draft.labels, group);
    QCOMPARE(draft.keyCharts.size(), std::size_t(1));
    QCOMPARE(draft.keyCharts.front().query, QStringLiteral("pool_active / pool_max > 0.9"));
}

void TestIncidentModels::draftFromStrangers()
{
    Alert one;
    one.labels = Labels{{QStringLiteral("alertname"), QStringLiteral("A")}};
    Alert other;
    other.labels = Labels{{QStringLiteral("alertname"), QStringLiteral("B")}};
    const IncidentDraft draft = draftFromAlerts({one, other}, {}, defaultPriorities());
    QCOMPARE(draft.title, QStringLiteral("A"));
    QCOMPARE(draft.severity, Severity::Sev4);
    QCOMPARE(draft.alertSelectors, (std::vector<Labels>{one.labels, other.labels}));
    QVERIFY(draftFromAlerts({}, {}, defaultPriorities()).title.isEmpty());
}

void TestIncidentModels::expressionOfLinks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expression");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("other") << QStringLiteral("https://grafana/alerting/1") << QString();
    QTest::newRow("plus is a space") << QStringLiteral("http://p/graph?g0.expr=a+%3E+1&g0.tab=1") << QStringLiteral("a > 1");
    QTest::newRow("a true plus") << QStringLiteral("http://p/graph?g0.expr=a%2Bb") << QStringLiteral("a+b");
    QTest::newRow("ampersand within") << QStringLiteral("http://p/graph?g0.expr=up%7Ba%3D%22x%26y%22%7D") << QStringLiteral("up{a=\"x&y\"}");
}

void TestIncidentModels::expressionOfLinks()
{
    QFETCH(QString, url);
    QFETCH(QString, expression);
    QCOMPARE(expressionOf(QUrl(url)), expression);
}

void TestIncidentModels::summaryOfABundle()
{
    QCOMPARE(summaryOf({}, Now).incidents.size(), std::size_t(0));
    Bundle bundle;
    Operation operation;
    operation.id = QUuid::createUuid();
    operation.time = HybridTime::of(Now + 86'400'000);
    operation.entity = QStringLiteral("incident");
    operation.entityId = QUuid::createUuid();
    operation.patch = {{QStringLiteral("title"), QStringLiteral("Login fails")}};
    bundle.operations = {operation};
    bundle.blobs = {{QByteArray(32, 'a'), QByteArray(1000, 'b')}};
    const BundleSummary summary = summaryOf(bundle, Now);
    QCOMPARE(summary.incidents.size(), std::size_t(1));
    QCOMPARE(summary.incidents.front().incident.title, QStringLiteral("Login fails"));
    QCOMPARE(summary.bytes, 1000);
    QCOMPARE(summary.clockAheadMs, 86'400'000);
}

QTEST_GUILESS_MAIN(TestIncidentModels)
#include "tst_incidentmodels.moc"
