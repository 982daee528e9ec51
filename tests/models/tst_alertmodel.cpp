// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertmodel.h"
#include "models/alerts/silencemodel.h"
#include "models/alerts/silencetimes.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <random>

using namespace wardroom;

namespace {

AlertTreeRow row(const QString &fingerprint, Priority priority = Priority::P2, qint64 startsAtMs = 0)
{
    AlertTreeRow row;
    row.alert.fingerprint = fingerprint;
    row.alert.labels = Labels{{QStringLiteral("alertname"), QStringLiteral("High") + fingerprint}};
    row.alert.startsAtMs = startsAtMs;
    row.priority = priority;
    return row;
}

AlertTreeGroup group(const QString &key, std::vector<AlertTreeRow> rows)
{
    return {key, Labels{{QStringLiteral("service"), key}}, {QStringLiteral("pager")}, std::move(rows)};
}

/// The whole model as text: what a person would read from top to bottom.
QStringList dump(const AlertModel &model)
{
    QStringList lines;
    for (int g = 0; g < model.rowCount(); ++g) {
        const QModelIndex parent = model.index(g, 0);
        lines.append(parent.data().toString());
        for (int r = 0; r < model.rowCount(parent); ++r) {
            const QModelIndex child = model.index(r, AlertModel::NameColumn, parent);
            lines.append(QStringLiteral("  %1 P%2").arg(child.data().toString()).arg(child.data(AlertModel::PriorityRole).toInt()));
        }
    }
    return lines;
}

Silence silence(const QString &id, Silence::State state, qint64 endsAtMs)
{
    Silence silence;
    silence.id = id;
    silence.state = state;
    silence.endsAtMs = endsAtMs;
    silence.matchers = {{QStringLiteral("service"), QStringLiteral("shop")}};
    return silence;
}

} // namespace

class TestAlertModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsGroupsAndWhatDiffers();
    void refreshKeepsPersistentIndexes();
    void refreshNeverResets();
    void randomHistoriesArrive();
    void stateComesFromWhatHidesAnAlert();
    void ordersWithinGroups();
    void valueComesFromAnnotations();
    void silencesAreOrderedAndCounted();
    void silencesRandomHistories();
    void endsOfSilences_data();
    void endsOfSilences();
    void nextHourCrossesMidnight();
};

void TestAlertModel::showsGroupsAndWhatDiffers()
{
    AlertModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AlertTreeRow first = row(QStringLiteral("a"), Priority::P0, 1000);
    first.differs = Labels{{QStringLiteral("instance"), QStringLiteral("db-1")}};
    first.value = QStringLiteral("83 %");
    model.setTree({group(QStringLiteral("shop"), {first, row(QStringLiteral("b"))})});

    const QModelIndex head = model.index(0, 0);
    QCOMPARE(head.data(AlertModel::IsGroupRole).toBool(), true);
    QCOMPARE(head.data(AlertModel::CountRole).toInt(), 2);
    QCOMPARE(head.data(AlertModel::PriorityRole).toInt(), static_cast<int>(Priority::P0));
    QCOMPARE(head.data(AlertModel::ReceiversRole).toStringList(), QStringList{QStringLiteral("pager")});
    const QModelIndex child = model.index(0, AlertModel::DiffersColumn, head);
    QCOMPARE(child.data().toString(), QStringLiteral("instance db-1"));
    QCOMPARE(child.siblingAtColumn(AlertModel::ValueColumn).data().toString(), QStringLiteral("83 %"));
    QCOMPARE(child.data(AlertModel::StartsAtRole).toLongLong(), 1000);
    QCOMPARE(model.alertCount(), 2);
    QCOMPARE(model.alertAt(child)->alert.fingerprint, QStringLiteral("a"));
    QVERIFY(!model.alertAt(head));
    QCOMPARE(model.indexOf(QStringLiteral("b")).row(), 1);
    QVERIFY(!model.indexOf(QStringLiteral("missing")).isValid());
}

void TestAlertModel::refreshKeepsPersistentIndexes()
{
    AlertModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree({group(QStringLiteral("orders"), {row(QStringLiteral("x"))}),
                   group(QStringLiteral("shop"), {row(QStringLiteral("a")), row(QStringLiteral("b"))})});
    const QPersistentModelIndex selected = model.indexOf(QStringLiteral("b"));
    const QPersistentModelIndex expanded = model.index(1, 0);

    model.setTree({group(QStringLiteral("shop"), {row(QStringLiteral("b"), Priority::P0), row(QStringLiteral("c"))}),
                   group(QStringLiteral("new"), {row(QStringLiteral("n"))})});
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(AlertModel::FingerprintRole).toString(), QStringLiteral("b"));
    QCOMPARE(selected.data(AlertModel::PriorityRole).toInt(), static_cast<int>(Priority::P0));
    QCOMPARE(expanded.row(), 0);
    QCOMPARE(expanded.data().toString(), QStringLiteral("service shop"));
}

void TestAlertModel::refreshNeverResets()
{
    AlertModel model;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const std::vector<AlertTreeGroup> tree{group(QStringLiteral("shop"), {row(QStringLiteral("a")), row(QStringLiteral("b"))})};
    model.setTree(tree);
    model.setTree(tree);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 0); // the same again says nothing
    model.clear();
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TestAlertModel::randomHistoriesArrive()
{
    std::mt19937 random(20261120); // NOLINT: the same histories each time
    AlertModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 400; ++round) {
        std::vector<AlertTreeGroup> tree;
        std::vector<int> alerts(20);
        std::iota(alerts.begin(), alerts.end(), 0);
        std::shuffle(alerts.begin(), alerts.end(), random);
        std::vector<int> keys(5);
        std::iota(keys.begin(), keys.end(), 0);
        std::shuffle(keys.begin(), keys.end(), random);
        keys.resize(random() % 6);
        for (const int key : keys) {
            std::vector<AlertTreeRow> rows;
            for (auto count = random() % 5; count > 0 && !alerts.empty(); --count) {
                rows.push_back(row(QString::number(alerts.back()), static_cast<Priority>(random() % 4)));
                alerts.pop_back();
            }
            tree.push_back(group(QString::number(key), std::move(rows)));
        }
        AlertModel fresh;
        fresh.setTree(tree);
        model.setTree(tree);
        QCOMPARE(dump(model), dump(fresh));
    }
}

void TestAlertModel::stateComesFromWhatHidesAnAlert()
{
    Alert alert;
    QCOMPARE(alertState(alert), AlertState::Firing);
    alert.mutedBy = QStringList{QStringLiteral("weekend")};
    QCOMPARE(alertState(alert), AlertState::Muted);
    alert.inhibitedBy = QStringList{QStringLiteral("f")};
    QCOMPARE(alertState(alert), AlertState::Inhibited);
    alert.silencedBy = QStringList{QStringLiteral("id")};
    QCOMPARE(alertState(alert), AlertState::Silenced);
}

void TestAlertModel::ordersWithinGroups()
{
    const auto bucketRow = [](const QString &fingerprint, Priority priority, qint64 startsAtMs) {
        const AlertTreeRow source = row(fingerprint, priority, startsAtMs);
        return AlertBucket::Row{source.alert, {}, priority};
    };
    AlertBucket bucket;
    bucket.id = QStringLiteral("shop");
    bucket.rows = {bucketRow(QStringLiteral("old"), Priority::P3, 1), bucketRow(QStringLiteral("young"), Priority::P0, 9),
                   bucketRow(QStringLiteral("middle"), Priority::P1, 5)};
    bucket.rows[0].alert.silencedBy = QStringList{QStringLiteral("s1"), QStringLiteral("s2")};
    const std::vector<Silence> silences{silence(QStringLiteral("s1"), Silence::State::Active, 100),
                                        silence(QStringLiteral("s2"), Silence::State::Active, 300)};
    const auto names = [&](AlertOrder order) {
        QStringList list;
        const auto tree = alertTree({bucket}, silences, order);
        for (const AlertTreeRow &r : tree.front().rows)
            list.append(r.alert.fingerprint);
        return list.join(u' ');
    };
    QCOMPARE(names({}), QStringLiteral("young middle old"));
    QCOMPARE(names({AlertOrder::By::Priority, true}), QStringLiteral("old middle young"));
    QCOMPARE(names({AlertOrder::By::Age, false}), QStringLiteral("young middle old"));
    QCOMPARE(names({AlertOrder::By::Name, false}), QStringLiteral("middle old young"));
    const auto tree = alertTree({bucket}, silences, {});
    QCOMPARE(tree.front().rows.back().silencedUntilMs, 300);
    QCOMPARE(tree.front().worst(), Priority::P0);
}

void TestAlertModel::valueComesFromAnnotations()
{
    QCOMPARE(annotatedValue(Labels{{QStringLiteral("value"), QStringLiteral(" 29.4 % ")}}), QStringLiteral("29.4 %"));
    QCOMPARE(annotatedValue(Labels{{QStringLiteral("current"), QStringLiteral("7")}}), QStringLiteral("7"));
    QCOMPARE(annotatedValue(Labels{{QStringLiteral("summary"), QStringLiteral("high")}}), QString());
}

void TestAlertModel::silencesAreOrderedAndCounted()
{
    SilenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Alert alert;
    alert.silencedBy = QStringList{QStringLiteral("late")};
    using State = Silence::State;
    model.setSilences({silence(QStringLiteral("gone"), State::Expired, 5), silence(QStringLiteral("late"), State::Active, 90),
                       silence(QStringLiteral("soon"), State::Active, 50), silence(QStringLiteral("next"), State::Pending, 70),
                       silence(QStringLiteral("just gone"), State::Expired, 8)},
                      {alert, alert});
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(SilenceModel::IdRole).toString());
    QCOMPARE(ids.join(u", "), QStringLiteral("soon, late, next, just gone, gone"));
    QCOMPARE(model.activeCount(), 2);
    QCOMPARE(model.indexOf(QStringLiteral("late")).data(SilenceModel::AlertCountRole).toInt(), 2);
    QCOMPARE(model.index(0, SilenceModel::MatchersColumn).data().toString(), QStringLiteral("service=\"shop\""));
}

void TestAlertModel::silencesRandomHistories()
{
    std::mt19937 random(7); // NOLINT: the same histories each time
    SilenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (int round = 0; round < 300; ++round) {
        std::vector<Silence> silences;
        for (int id = 0; id < 10; ++id) {
            if (random() % 3)
                silences.push_back(silence(QString::number(id), static_cast<Silence::State>(random() % 3), random() % 5));
        }
        SilenceModel fresh;
        fresh.setSilences(silences, {});
        model.setSilences(silences, {});
        QCOMPARE(model.rowCount(), fresh.rowCount());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.row(row), fresh.row(row));
    }
    QCOMPARE(resets.count(), 0);
}

void TestAlertModel::endsOfSilences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("end");
    QTest::newRow("duration") << QStringLiteral("2h") << QStringLiteral("2026-11-20T17:00:00Z");
    QTest::newRow("later today") << QStringLiteral("17:30") << QStringLiteral("2026-11-20T17:30:00Z");
    QTest::newRow("tomorrow") << QStringLiteral(" 09:00 ") << QStringLiteral("2026-11-21T09:00:00Z");
    QTest::newRow("date") << QStringLiteral("2026-11-23 08:00") << QStringLiteral("2026-11-23T08:00:00Z");
    QTest::newRow("nonsense") << QStringLiteral("soon") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestAlertModel::endsOfSilences()
{
    QFETCH(QString, text);
    QFETCH(QString, end);
    const qint64 now = QDateTime::fromString(QStringLiteral("2026-11-20T15:00:00Z"), Qt::ISODate).toMSecsSinceEpoch();
    const Result<qint64> parsed = parseSilenceEnd(text, now, now, QTimeZone::utc());
    QCOMPARE(parsed.has_value(), !end.isEmpty());
    if (parsed)
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*parsed, Qt::UTC).toString(Qt::ISODate), end);
}

void TestAlertModel::nextHourCrossesMidnight()
{
    const QTimeZone taipei("Asia/Taipei");
    const qint64 evening = QDateTime(QDate(2026, 11, 20), QTime(23, 0), taipei).toMSecsSinceEpoch();
    QCOMPARE(nextHour(9, evening, taipei), QDateTime(QDate(2026, 11, 21), QTime(9, 0), taipei).toMSecsSinceEpoch());
    const qint64 night = QDateTime(QDate(2026, 11, 20), QTime(3, 0), taipei).toMSecsSinceEpoch();
    QCOMPARE(nextHour(9, night, taipei), QDateTime(QDate(2026, 11, 20), QTime(9, 0), taipei).toMSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(TestAlertModel)
#include "tst_alertmodel.moc"
