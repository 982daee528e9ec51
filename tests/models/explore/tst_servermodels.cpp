// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/healthfilter.h"
#include "models/explore/rulesmodel.h"
#include "models/explore/serverhealth.h"
#include "models/explore/targetsmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Targets and rules, polled again and again, searched and narrowed to problems.
class TestServerModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targets();
    void targetsPolledAgain();
    void rules();
    void sameRuleTwice();
    void search();

private:
    static ScrapeTarget target(const QString &pool, const QString &host, ScrapeTarget::Health health,
                               const QString &error = {})
    {
        ScrapeTarget one;
        one.scrapePool = pool;
        one.scrapeUrl = QUrl(u"http://%1/metrics"_s.arg(host));
        one.labels = Labels{{u"instance"_s, host}};
        one.health = health;
        one.lastError = error;
        one.lastScrapeMs = 1'700'000'000'000;
        one.lastScrapeDurationSeconds = 0.0125;
        return one;
    }
    static QString dump(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString below = dump(model, index);
            rows << index.data().toString() + (below.isEmpty() ? QString() : u" ["_s + below + u']');
        }
        return rows.join(u", "_s);
    }
    using Health = ScrapeTarget::Health;
};

void TestServerModels::targets()
{
    TargetsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ScrapeTarget dropped = target(u"x"_s, u"d:1"_s, Health::Unknown);
    dropped.dropped = true;
    model.setTargets({target(u"shop"_s, u"a:1"_s, Health::Up),
                      target(u"shop"_s, u"b:1"_s, Health::Down, u"refused"_s),
                      target(u"node"_s, u"c:1"_s, Health::Up), dropped});
    QCOMPARE(dump(model), u"node [http://c:1/metrics], shop [http://b:1/metrics, http://a:1/metrics]"_s);
    QCOMPARE(model.downCount(), 1);
    QCOMPARE(model.targetCount(), 3);
    const QModelIndex shop = model.index(1, 0);
    QCOMPARE(shop.data(GroupNoteRole).toString(), u"1 of 2 up"_s);
    QCOMPARE(shop.data(HealthRole).toInt(), static_cast<int>(ServerHealth::Bad));
    model.setFormat(Formatter(Language::English), 1'700'000'004'000);
    const auto cell = [&](int column) { return model.index(0, column, shop).data().toString(); };
    QCOMPARE(cell(TargetsModel::StateColumn), u"down"_s);
    QCOMPARE(cell(TargetsModel::LastScrapeColumn), u"4 s"_s);
    QCOMPARE(cell(TargetsModel::DurationColumn), u"13 ms"_s);
    QCOMPARE(cell(TargetsModel::ErrorColumn), u"refused"_s);
    QVERIFY(model.index(0, 0, shop).data(Qt::AccessibleTextRole).toString().contains(u"down"));
}

void TestServerModels::targetsPolledAgain()
{
    TargetsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setTargets({target(u"b"_s, u"1"_s, Health::Up), target(u"b"_s, u"2"_s, Health::Up),
                      target(u"c"_s, u"3"_s, Health::Up)});
    const QPersistentModelIndex second = model.index(1, 0, model.index(0, 0));
    model.setTargets({target(u"a"_s, u"0"_s, Health::Up), target(u"b"_s, u"1"_s, Health::Up),
                      target(u"b"_s, u"2"_s, Health::Down)});
    QCOMPARE(dump(model),
             u"a [http://0.0.0.0/metrics], b [http://0.0.0.2/metrics, http://0.0.0.1/metrics]"_s);
    QVERIFY(second.isValid());
    QCOMPARE(second.row(), 0); // down leads
    QCOMPARE(second.parent().row(), 1);
    model.setTargets({});
    QVERIFY(!second.isValid());
    QCOMPARE(resets.count(), 0);
}

void TestServerModels::rules()
{
    Rule firing;
    firing.name = u"HighErrorRate"_s;
    firing.query = u"a >\n  1"_s;
    firing.forSeconds = 60;
    firing.labels = Labels{{u"severity"_s, u"critical"_s}};
    firing.annotations = Labels{{u"summary"_s, u"Errors"_s}};
    firing.state = u"firing"_s;
    firing.health = u"ok"_s;
    firing.lastEvaluationMs = 1'700'000'000'000;
    firing.evaluationSeconds = 0.002;
    Rule broken;
    broken.kind = Rule::Kind::Recording;
    broken.name = u"job:x:sum"_s;
    broken.health = u"err"_s;
    broken.lastError = u"many-to-many"_s;
    RulesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups({{u"shop"_s, u"/etc/rules.yml"_s, 15, 0.004, 1'700'000'000'000, {firing, broken}}});
    model.setFormat(Formatter(Language::English), 1'700'000'003'000);
    QCOMPARE(dump(model), u"shop [HighErrorRate, job:x:sum]"_s);
    const QModelIndex shop = model.index(0, 0);
    QCOMPARE(shop.data(GroupNoteRole).toString(), u"every 15 s  ·  took 4.0 ms  ·  /etc/rules.yml"_s);
    QCOMPARE(shop.data(HealthRole).toInt(), static_cast<int>(ServerHealth::Bad));
    const auto cell = [&](int row, int column) { return model.index(row, column, shop).data().toString(); };
    QCOMPARE(cell(0, RulesModel::QueryColumn), u"a > 1"_s);
    const auto tip = [&](int column) { return model.index(0, column, shop).data(Qt::ToolTipRole).toString(); };
    QCOMPARE(tip(RulesModel::QueryColumn), u"a >\n  1"_s); // as it was written
    QCOMPARE(tip(RulesModel::NameColumn),
             u"alert: HighErrorRate\nexpr: a >\n  1\nfor: 1m\nlabels:\n  severity: critical\nannotations:\n  summary: Errors"_s);
    QCOMPARE(cell(0, RulesModel::StateColumn), u"firing"_s);
    QCOMPARE(cell(0, RulesModel::LastColumn), u"3 s"_s);
    QCOMPARE(cell(0, RulesModel::DurationColumn), u"2.0 ms"_s);
    QCOMPARE(cell(1, RulesModel::StateColumn), u"recording"_s);
    QCOMPARE(cell(1, RulesModel::HealthColumn), u"error"_s);
    QCOMPARE(cell(1, RulesModel::LastColumn), u"never"_s);
    QCOMPARE(model.errorCount(), 1);
}

void TestServerModels::sameRuleTwice()
{
    Rule rule;
    rule.name = u"Same"_s;
    RulesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const RuleGroup group{u"g"_s, u"f"_s, 15, 0, 0, {rule, rule}};
    model.setGroups({group, group});
    model.setGroups({group});
    QCOMPARE(dump(model), u"g [Same, Same]"_s);
}

void TestServerModels::search()
{
    TargetsModel model;
    model.setTargets({target(u"shop"_s, u"a:1"_s, Health::Up),
                      target(u"shop"_s, u"b:1"_s, Health::Down, u"refused"_s),
                      target(u"node"_s, u"c:1"_s, Health::Up)});
    HealthFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    QCOMPARE(dump(filter), dump(model));
    filter.setSearch(u"REFUSED b:1"_s);
    QCOMPARE(dump(filter), u"shop [http://b:1/metrics]"_s);
    filter.setSearch(u"shop"_s);
    QCOMPARE(dump(filter), u"shop [http://b:1/metrics, http://a:1/metrics]"_s);
    filter.setProblemsOnly(true);
    QCOMPARE(dump(filter), u"shop [http://b:1/metrics]"_s);
    filter.setSearch(u"node"_s);
    QCOMPARE(dump(filter), QString());
    filter.setProblemsOnly(false);
    filter.setSearch({});
    QCOMPARE(dump(filter), dump(model));
}

QTEST_GUILESS_MAIN(TestServerModels)
#include "tst_servermodels.moc"
