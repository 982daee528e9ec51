// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview/overviewdefinition.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace wardroom;

class TestOverviewDefinition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundledDefinition();
    void bundledTextsInThreeLanguages();
    void goals_data();
    void goals();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void missingTranslationsFallBack();
};

void TestOverviewDefinition::bundledDefinition()
{
    const OverviewDefinition overview = defaultOverview();
    QCOMPARE(overview.tiles.size(), std::size_t(6));
    QCOMPARE(overview.charts.size(), std::size_t(6));
    QCOMPARE(overview.scrapeIntervalMs, 15'000);

    // The success board's goals, as the operations handbook has them.
    const auto goalOf = [&overview](const char *id) {
        for (const TileDefinition &tile : overview.tiles) {
            if (tile.id == QLatin1String(id))
                return tile.goal;
        }
        return Goal{Comparison::Below, -1};
    };
    QCOMPARE(goalOf("availability"), (Goal{Comparison::AtLeast, 0.999}));
    QCOMPARE(goalOf("latency-p95"), (Goal{Comparison::Below, 0.1}));
    QCOMPARE(goalOf("error-rate"), (Goal{Comparison::Below, 0.001}));
    QCOMPARE(goalOf("cache-hit-rate"), (Goal{Comparison::Above, 0.7}));
    QCOMPARE(goalOf("active-alerts"), (Goal{Comparison::Equal, 0}));
    QCOMPARE(goalOf("rollback-success"), (Goal{Comparison::Above, 0.95}));

    QCOMPARE(overview.charts[2].unit, Unit::Seconds);
    QVERIFY(overview.charts[2].logarithmic);
    QCOMPARE(overview.services.noDataMs, 120'000);
    QVERIFY(!overview.logs.serviceLabels.isEmpty());
}

void TestOverviewDefinition::bundledTextsInThreeLanguages()
{
    const auto complete = [](const LocalText &text) {
        return text.traditionalChinese.isEmpty() == text.simplifiedChinese.isEmpty();
    };
    QSet<QString> ids;
    const OverviewDefinition overview = defaultOverview();
    for (const TileDefinition &tile : overview.tiles) {
        QVERIFY2(!tile.title.traditionalChinese.isEmpty() && complete(tile.title), qPrintable(tile.id));
        ids.insert(tile.id);
    }
    for (const ChartDefinition &chart : overview.charts) {
        QVERIFY2(!chart.title.traditionalChinese.isEmpty() && complete(chart.title), qPrintable(chart.id));
        QVERIFY2(!chart.subtitle.traditionalChinese.isEmpty() && complete(chart.subtitle),
                 qPrintable(chart.id));
        ids.insert(chart.id);
    }
    QCOMPARE(static_cast<std::size_t>(ids.size()), overview.tiles.size() + overview.charts.size());
}

void TestOverviewDefinition::goals_data()
{
    QTest::addColumn<Comparison>("comparison");
    QTest::addColumn<bool>("below");
    QTest::addColumn<bool>("equal");
    QTest::addColumn<bool>("above");
    QTest::newRow(">=") << Comparison::AtLeast << false << true << true;
    QTest::newRow("<=") << Comparison::AtMost << true << true << false;
    QTest::newRow(">") << Comparison::Above << false << false << true;
    QTest::newRow("<") << Comparison::Below << true << false << false;
    QTest::newRow("=") << Comparison::Equal << false << true << false;
}

void TestOverviewDefinition::goals()
{
    QFETCH(Comparison, comparison);
    const Goal goal{comparison, 10};
    QTEST(goal.isMetBy(9), "below");
    QTEST(goal.isMetBy(10), "equal");
    QTEST(goal.isMetBy(11), "above");
}

void TestOverviewDefinition::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    QTest::newRow("version") << QByteArray(R"("version": 1)") << QByteArray(R"("version": 7)")
                             << QStringLiteral("version 7");
    QTest::newRow("goal") << QByteArray(R"("is": "<")") << QByteArray(R"("is": "~")")
                          << QStringLiteral("board[0].goal");
    QTest::newRow("no expression") << QByteArray(R"("expr": "up")") << QByteArray(R"("expr": 3)")
                                   << QStringLiteral("board[0]");
    QTest::newRow("alerts") << QByteArray(R"("alerts": "A")") << QByteArray(R"("alerts": "(")")
                            << QStringLiteral("charts[0]");
    QTest::newRow("duration") << QByteArray(R"("noDataAfter": "2m")") << QByteArray(R"("noDataAfter": "2x")")
                              << QStringLiteral("services");
    QTest::newRow("not JSON") << QByteArray(R"({"version")") << QByteArray(R"(["version")")
                              << QStringLiteral("not a JSON object");
}

void TestOverviewDefinition::mistakesAreNamed()
{
    const QByteArray sound = R"({"version": 1,
        "board": [{"id": "a", "title": "A", "expr": "up", "goal": {"is": "<", "value": 1}}],
        "charts": [{"id": "c", "title": "C", "queries": [{"expr": "up"}], "alerts": "A"}],
        "deployments": {"expr": "d", "text": "{{v}}"},
        "services": {"label": "s", "up": "u", "latency": "l", "errors": "e", "latencyWarning": 1, "latencyError": 3,
                     "errorsWarning": 0.01, "errorsError": 0.05, "noDataAfter": "2m"},
        "logs": {"lines": "{}", "count": "c"}})";
    QVERIFY(parseOverview(sound));
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QVERIFY(sound.contains(from));
    const auto broken = parseOverview(QByteArray(sound).replace(from, to));
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::Storage);
    QVERIFY2(broken.error().detail.contains(named), qPrintable(broken.error().detail));
}

void TestOverviewDefinition::missingTranslationsFallBack()
{
    const LocalText text{QStringLiteral("Orders"), QStringLiteral("訂單"), {}};
    QCOMPARE(text.in(Language::English), QStringLiteral("Orders"));
    QCOMPARE(text.in(Language::TraditionalChinese), QStringLiteral("訂單"));
    QCOMPARE(text.in(Language::SimplifiedChinese), QStringLiteral("Orders"));
}

QTEST_GUILESS_MAIN(TestOverviewDefinition)
#include "tst_overviewdefinition.moc"
