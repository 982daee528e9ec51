// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demohistory.h"
#include "services/demo/demoprograms.h"
#include "services/demo/programrun.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace wardroom;

/// The invented past: what is written, that promtool takes it, that the present goes on from it.
class TestDemoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryStep();
    void familiesStandTogether();
    void incidentLeavesItsTraces();
    void presentGoesOnWithoutReset();
    void promtoolTakesIt();
    void problemsAreTold();
    void cancelStops();
    void programsThatAreMissing();
    void programRunTellsWhy();

private:
    Result<DemoHistory> write(const QString &name);

    QTemporaryDir m_folder;
};

namespace {

constexpr qint64 Now = 1'795'190'000'000;

DemoHistoryPlan shortPlan()
{
    DemoHistoryPlan plan;
    plan.nowMs = Now;
    plan.lengthMs = 40 * 60'000;
    plan.incidentsMsAgo = {30 * 60'000};
    return plan;
}

QList<QByteArray> linesOf(const DemoHistory &history)
{
    QFile file(history.openMetricsFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
}

QList<QByteArray> startingWith(const QList<QByteArray> &lines, QByteArrayView head)
{
    QList<QByteArray> found;
    for (const QByteArray &line : lines)
        if (line.startsWith(head))
            found.append(line);
    return found;
}

} // namespace

Result<DemoHistory> TestDemoHistory::write(const QString &name)
{
    return writeDemoHistory(shortPlan(), m_folder.filePath(name), CancelToken());
}

void TestDemoHistory::writesEveryStep()
{
    const auto history = write(QStringLiteral("a.om"));
    QVERIFY(history);
    const QList<QByteArray> lines = linesOf(*history);
    QCOMPARE(lines[lines.size() - 2], QByteArray("# EOF"));
    QCOMPARE(history->samples, lines.size() - 2);
    const QList<QByteArray> pool = startingWith(lines, "database_connections_active{");
    QCOMPARE(pool.size(), 40 * 4);
    QVERIFY(pool.first().startsWith(
        R"(database_connections_active{job="db",instance="db-1",service="db",env="production"} )"));
    QVERIFY(pool.last().endsWith(" 1795190000"));
}

void TestDemoHistory::familiesStandTogether()
{
    const auto history = write(QStringLiteral("b.om"));
    QVERIFY(history);
    QSet<QByteArray> over;
    QByteArray current;
    QHash<QByteArray, double> lastTime;
    for (const QByteArray &line : linesOf(*history)) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QByteArray name = line.left(line.indexOf('{'));
        const QByteArray series = line.left(line.indexOf('}'));
        const double time = line.mid(line.lastIndexOf(' ') + 1).toDouble();
        QVERIFY2(time > lastTime.value(series, 0), line.constData());
        lastTime[series] = time;
        const QByteArray family = name.endsWith("_bucket")     ? name.chopped(7)
            : name.endsWith("_sum") || name.endsWith("_count") ? name.left(name.lastIndexOf('_'))
                                                               : name;
        if (family == current)
            continue;
        QVERIFY2(!over.contains(family), family.constData());
        over.insert(current);
        current = family;
    }
    QVERIFY(over.size() > 40);
}

void TestDemoHistory::incidentLeavesItsTraces()
{
    const auto history = write(QStringLiteral("c.om"));
    QVERIFY(history);
    const QList<QByteArray> lines = linesOf(*history);
    const QList<QByteArray> firing = startingWith(
        lines,
        R"(ALERTS{alertname="HighErrorRate",env="production",severity="critical",service="shop-api",route="/checkout")");
    QVERIFY(std::count_if(firing.begin(), firing.end(),
                          [](const QByteArray &line) { return line.contains("firing"); })
            > 8);
    QVERIFY(std::any_of(firing.begin(), firing.end(),
                        [](const QByteArray &line) { return line.contains("pending"); }));
    QVERIFY(!startingWith(lines, "ALERTS_FOR_STATE{").isEmpty());
    const QList<QByteArray> down = startingWith(lines, R"(up{job="shop-api",instance="api-2")");
    QVERIFY(
        std::any_of(down.begin(), down.end(), [](const QByteArray &line) { return line.contains("} 0 "); }));
    // While it was down nothing else of it was scraped.
    const qsizetype full = startingWith(lines, R"(app_info{job="shop-api",instance="api-1")").size();
    QVERIFY(startingWith(lines, R"(app_info{job="shop-api",instance="api-2")").size() < full);
    QCOMPARE(history->model->story().phase(), ShopPhase::Healthy);
    QCOMPARE(history->model->story().rollbacks(), 1);
}

void TestDemoHistory::presentGoesOnWithoutReset()
{
    const auto history = write(QStringLiteral("d.om"));
    QVERIFY(history);
    const QList<QByteArray> placed = startingWith(linesOf(*history), "orders_placed_total{");
    const double last = placed.last().split(' ')[1].toDouble();
    QCOMPARE(std::floor(history->model->metrics().total("orders_placed_total")), last);
    history->model->advanceTo(Now + 60'000);
    QVERIFY(history->model->metrics().total("orders_placed_total") > last);
    QVERIFY(history->model->logs().lines().back().timeNs > Now * 1'000'000);
}

void TestDemoHistory::promtoolTakesIt()
{
    const DemoPrograms programs = DemoPrograms::find();
    QVERIFY2(!programs.promtool.isEmpty(), "install the package prometheus");
    const auto history = write(QStringLiteral("e.om"));
    QVERIFY(history);
    const QString blocks = m_folder.filePath(QStringLiteral("blocks"));
    std::optional<Result<QByteArray>> result;
    const RequestHandle run = runProgram(
        programs.promtool,
        {QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"), QStringLiteral("openmetrics"),
         QStringLiteral("--max-block-duration=24h"), history->openMetricsFile, blocks},
        this, [&result](Result<QByteArray> output) { result = std::move(output); });
    QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 60'000);
    QVERIFY2(*result, *result ? "" : qPrintable(result->error().detail));
    QVERIFY(!QDir(blocks).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

void TestDemoHistory::problemsAreTold()
{
    const auto history = writeDemoHistory(shortPlan(), QStringLiteral("/nowhere/at/all.om"), CancelToken());
    QVERIFY(!history);
    QCOMPARE(history.error().kind, ErrorKind::Storage);
    QVERIFY(history.error().detail.contains(u"/nowhere/at/all.om"));
}

void TestDemoHistory::cancelStops()
{
    CancelToken token;
    token.cancel();
    const auto history = writeDemoHistory(shortPlan(), m_folder.filePath(QStringLiteral("f.om")), token);
    QVERIFY(!history);
    QCOMPARE(history.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("f.om"))));
}

void TestDemoHistory::programsThatAreMissing()
{
    const DemoPrograms none = DemoPrograms::find({m_folder.path()});
    QCOMPARE(none.missingPackages,
             (QStringList{QStringLiteral("prometheus"), QStringLiteral("prometheus-alertmanager"),
                          QStringLiteral("prometheus-node-exporter")}));
    QVERIFY(none.prometheus.isEmpty());
}

void TestDemoHistory::programRunTellsWhy()
{
    std::optional<Result<QByteArray>> result;
    const auto keep = [&result](Result<QByteArray> output) { result = std::move(output); };
    RequestHandle run =
        runProgram(QStringLiteral("/bin/sh"),
                   {QStringLiteral("-c"), QStringLiteral("echo no such thing >&2; exit 3")}, this, keep);
    QTRY_VERIFY(result.has_value());
    QVERIFY(!*result);
    QCOMPARE(result->error().detail, QStringLiteral("sh: no such thing"));
    result.reset();
    run = runProgram(QStringLiteral("/nowhere/at/all"), {}, this, keep);
    QTRY_VERIFY(result.has_value());
    QVERIFY(!*result);
}

QTEST_GUILESS_MAIN(TestDemoHistory)
#include "tst_demohistory.moc"
