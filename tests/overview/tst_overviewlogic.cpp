// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview/overviewlogic.h"
#include "services/series/legend.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace wardroom;

namespace {

constexpr qint64 Start = 1'795'000'000'000;
constexpr qint64 StepMs = 15'000;
constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

Series seriesOf(const Labels &labels, const std::vector<double> &values, int firstStep = 0)
{
    Series series;
    series.labels = labels;
    series.values = values;
    for (std::size_t i = 0; i < values.size(); ++i)
        series.times.push_back(Start + (firstStep + static_cast<qint64>(i)) * StepMs);
    series.finish();
    return series;
}

std::shared_ptr<SeriesSnapshot> snapshotOf(std::vector<Series> series, int steps)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->series = std::move(series);
    snapshot->stepMs = StepMs;
    snapshot->span = {Start, Start + steps * StepMs};
    return snapshot;
}

ServicesDefinition rules()
{
    ServicesDefinition definition;
    definition.label = QStringLiteral("service");
    definition.latencyWarning = 1;
    definition.latencyError = 3;
    definition.errorsWarning = 0.01;
    definition.errorsError = 0.05;
    definition.noDataMs = 120'000;
    return definition;
}

Labels service(const char *name)
{
    return {{QStringLiteral("service"), QLatin1String(name)}};
}

} // namespace

class TestOverviewLogic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goalsMetMissedUnknown();
    void newestMustBeFresh();
    void severalSeriesAreNoValue();
    void intervals();
    void legends();
    void coloursStayWithLabels();
    void limitKeepsTheHighest();
    void bandsFromAlerts();
    void bandsOfOtherAlertsAreLeftOut();
    void deployments();
    void deploymentsAboveZero();
    void servicesByRules();
    void serviceWithoutDataIsUnknown();
    void servicesWithoutUp();
};

void TestOverviewLogic::goalsMetMissedUnknown()
{
    const Goal goal{Comparison::AtLeast, 0.999};
    QCOMPARE(evaluateGoal(goal, 0.9995), GoalState::Met);
    QCOMPARE(evaluateGoal(goal, 0.8642), GoalState::Missed);
    QCOMPARE(evaluateGoal(goal, std::nullopt), GoalState::Unknown);
    QCOMPARE(evaluateGoal(goal, NaN), GoalState::Unknown);
    QCOMPARE(evaluateGoal({Comparison::Equal, 0}, std::nullopt), GoalState::Unknown);
}

void TestOverviewLogic::newestMustBeFresh()
{
    const auto snapshot = snapshotOf({seriesOf({}, {1, 2, 3})}, 2);
    QCOMPARE(newestValue(*snapshot, 30'000), std::optional<double>(3));
    QCOMPARE(oldestValue(*snapshot), std::optional<double>(1));
    const auto old = snapshotOf({seriesOf({}, {1, 2, 3})}, 40);
    QVERIFY2(!newestValue(*old, 30'000), "what was minutes ago is not now");
    QVERIFY(!newestValue(*snapshotOf({seriesOf({}, {NaN, NaN})}, 2), 30'000));
    QVERIFY(!newestValue(*snapshotOf({}, 2), 30'000));
}

void TestOverviewLogic::severalSeriesAreNoValue()
{
    const auto snapshot = snapshotOf({seriesOf(service("a"), {1}), seriesOf(service("b"), {2})}, 1);
    QVERIFY(!newestValue(*snapshot, 30'000));
    QVERIFY(!oldestValue(*snapshot));
}

void TestOverviewLogic::intervals()
{
    const TimeSpan hour{Start, Start + 3'600'000};
    QCOMPARE(expandQuery(QStringLiteral("rate(x[$__rate_interval])"), hour, 15'000, 15'000),
             QStringLiteral("rate(x[1m])"));
    QCOMPARE(expandQuery(QStringLiteral("rate(x[$__rate_interval])"), hour, 300'000, 15'000),
             QStringLiteral("rate(x[5m15s])"));
    QCOMPARE(expandQuery(QStringLiteral("$__interval $__range $__range_s $__range_ms"), hour, 30'000, 15'000),
             QStringLiteral("30s 1h 3600 3600000"));
}

void TestOverviewLogic::legends()
{
    const Labels labels{{QStringLiteral("route"), QStringLiteral("/checkout")},
                        {QStringLiteral("code"), QStringLiteral("500")}};
    QCOMPARE(legendText(QStringLiteral("{{route}}"), labels), QStringLiteral("/checkout"));
    QCOMPARE(legendText(QStringLiteral("{{ code }} on {{route}}!"), labels),
             QStringLiteral("500 on /checkout!"));
    QCOMPARE(legendText(QStringLiteral("{{nothing}}"), labels), QString());
    QCOMPARE(seriesName(QStringLiteral("{{nothing}}"), labels), labels.toString());
    QCOMPARE(legendText({}, labels), QStringLiteral("{code=\"500\", route=\"/checkout\"}"));
}

void TestOverviewLogic::coloursStayWithLabels()
{
    ChartQuery query;
    query.legend = QStringLiteral("{{service}}");
    const auto one = snapshotOf({seriesOf(service("b"), {9}), seriesOf(service("a"), {1})}, 1);
    const auto two = snapshotOf({seriesOf(service("a"), {5}), seriesOf(service("b"), {2})}, 1);
    const auto first = chartSeries(one, query, Language::English, 10, 2);
    const auto second = chartSeries(two, query, Language::English, 10, 2);
    QCOMPARE(first[0].label, QStringLiteral("a"));
    QCOMPARE(first[0].colour, 2);
    QCOMPARE(first[1].colour, 3);
    QCOMPARE(second[0].label, first[0].label);
    QCOMPARE(first[0].data().values.front(), 1.0);
    query.name = {QStringLiteral("active"), {}, {}};
    QCOMPARE(chartSeries(one, query, Language::English, 1, 0)[0].label, QStringLiteral("active"));
}

void TestOverviewLogic::limitKeepsTheHighest()
{
    ChartQuery query;
    query.legend = QStringLiteral("{{service}}");
    const auto snapshot = snapshotOf(
        {seriesOf(service("a"), {1}), seriesOf(service("b"), {9}), seriesOf(service("c"), {5})}, 1);
    const auto lines = chartSeries(snapshot, query, Language::English, 2, 0);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0].label, QStringLiteral("b"));
    QCOMPARE(lines[1].label, QStringLiteral("c"));
}

void TestOverviewLogic::bandsFromAlerts()
{
    const Labels alert{{QStringLiteral("alertname"), QStringLiteral("HighErrorRate")},
                       {QStringLiteral("severity"), QStringLiteral("critical")}};
    Series series = seriesOf(alert, {1, 1, 1, 1, 1});
    for (std::size_t i = 3; i < series.size(); ++i)
        series.times[i] += 20 * StepMs;
    const auto snapshot = snapshotOf({series}, 100);
    const auto bands = alertBands(*snapshot, QStringLiteral("High.*"), defaultPriorities());
    QCOMPARE(bands.size(), std::size_t(2));
    QCOMPARE(bands[0].span, (TimeSpan{Start, Start + 3 * StepMs}));
    QCOMPARE(bands[0].priority, 0);
    QCOMPARE(bands[1].span.fromMs, Start + 23 * StepMs);
    QCOMPARE(bands[1].name, QStringLiteral("HighErrorRate"));
}

void TestOverviewLogic::bandsOfOtherAlertsAreLeftOut()
{
    const auto snapshot =
        snapshotOf({seriesOf({{QStringLiteral("alertname"), QStringLiteral("NotHighErrorRate")}}, {1})}, 1);
    QVERIFY(alertBands(*snapshot, QStringLiteral("HighErrorRate"), defaultPriorities()).empty());
    QVERIFY(alertBands(*snapshot, {}, defaultPriorities()).empty());
    QCOMPARE(alertBands(*snapshot, QStringLiteral(".*"), defaultPriorities()).size(), std::size_t(1));
}

void TestOverviewLogic::deployments()
{
    const double first = Start / 1000.0 - 500;
    const double second = Start / 1000.0 + 30;
    const Labels old{{QStringLiteral("version"), QStringLiteral("2.3.0")}};
    const Labels young{{QStringLiteral("version"), QStringLiteral("2.3.1")}};
    const auto snapshot =
        snapshotOf({seriesOf(young, {second, second, NaN, -1}, 2), seriesOf(old, {first, first})}, 9);
    const auto marks = deploymentMarks(*snapshot, QStringLiteral("{{version}}"));
    const std::vector<DeploymentMark> expected{{Start - 500'000, QStringLiteral("2.3.0")},
                                               {Start + 30'000, QStringLiteral("2.3.1")}};
    QCOMPARE(marks, expected);
}

void TestOverviewLogic::deploymentsAboveZero()
{
    const Labels pods{{QStringLiteral("deployment"), QStringLiteral("shop")}};
    const auto marksOf = [&pods](const std::vector<double> &values) {
        const auto snapshot = snapshotOf({seriesOf(pods, values)}, static_cast<int>(values.size()));
        std::vector<qint64> steps;
        for (const DeploymentMark &mark : deploymentMarks(*snapshot, QStringLiteral("{{version}}"))) {
            if (mark.text != pods.toString())
                return std::vector<qint64>{-1};
            steps.push_back((mark.timeMs - Start) / StepMs);
        }
        return steps;
    };
    QCOMPARE(marksOf({0, 0, 1, 1, 0, 2, 0}), (std::vector<qint64>{2, 5}));
    QCOMPARE(marksOf({1, 1, 0, 0, 1}), (std::vector<qint64>{4})); // when the first one began is not seen
    QCOMPARE(marksOf({0, NaN, 0}), std::vector<qint64>());
    // `> 0` leaves out the samples between two.
    Series sparse = seriesOf(pods, {1, 1, 1});
    sparse.times = {Start + 2 * StepMs, Start + 3 * StepMs, Start + 9 * StepMs};
    sparse.finish();
    const auto marks = deploymentMarks(*snapshotOf({sparse}, 20), {});
    QCOMPARE(marks.size(), std::size_t(2));
    QCOMPARE(marks[1].timeMs, Start + 9 * StepMs);
}

void TestOverviewLogic::servicesByRules()
{
    const auto up = snapshotOf({seriesOf(service("search"), {1, 1}), seriesOf(service("orders"), {1, 1}),
                                seriesOf(service("payments"), {1, 1}), seriesOf(service("db"), {1, 0.5}),
                                seriesOf(service("auth"), {1, 0})},
                               1);
    const auto latency =
        snapshotOf({seriesOf(service("search"), {0.06, 0.061}), seriesOf(service("orders"), {0.1, 4.8}),
                    seriesOf(service("payments"), {0.1, 1.2})},
                   1);
    const auto errors =
        snapshotOf({seriesOf(service("search"), {0, 0}), seriesOf(service("orders"), {0, 0.001})}, 1);
    const auto rows = judgeServices(rules(), up.get(), latency.get(), errors.get());
    QCOMPARE(rows.size(), std::size_t(5));
    const auto statusOf = [&rows](const char *name) {
        for (const ServiceHealth &row : rows) {
            if (row.name == QLatin1String(name))
                return row.status;
        }
        return ServiceStatus::Unknown;
    };
    QCOMPARE(statusOf("search"), ServiceStatus::Healthy);
    QCOMPARE(statusOf("orders"), ServiceStatus::Error);
    QCOMPARE(statusOf("payments"), ServiceStatus::Warning);
    QCOMPARE(statusOf("db"), ServiceStatus::Partial);
    QCOMPARE(statusOf("auth"), ServiceStatus::Error);
    QCOMPARE(rows.front().name, QStringLiteral("auth"));
    QCOMPARE(rows.back().name, QStringLiteral("search"));
    QCOMPARE(rows.back().latencySeconds, std::optional<double>(0.061));
    QVERIFY2(!rows.front().latencySeconds, "what is not measured is no zero");
}

void TestOverviewLogic::serviceWithoutDataIsUnknown()
{
    const auto up = snapshotOf({seriesOf(service("push"), {1, 1}), seriesOf(service("web"), {1}, 20)}, 20);
    const auto rows = judgeServices(rules(), up.get(), nullptr, nullptr);
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].name, QStringLiteral("push"));
    QCOMPARE(rows[0].status, ServiceStatus::Unknown);
    QCOMPARE(rows[0].silentForMs, 19 * StepMs);
    QCOMPARE(rows[1].status, ServiceStatus::Healthy);
}

void TestOverviewLogic::servicesWithoutUp()
{
    const auto latency = snapshotOf({seriesOf(service("web"), {4, 4})}, 1);
    const auto rows = judgeServices(rules(), nullptr, latency.get(), nullptr);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].status, ServiceStatus::Error);
    QVERIFY(judgeServices(rules(), nullptr, nullptr, nullptr).empty());
}

QTEST_GUILESS_MAIN(TestOverviewLogic)
#include "tst_overviewlogic.moc"
