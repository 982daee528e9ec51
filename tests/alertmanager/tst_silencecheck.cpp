// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alertmanager/silencecheck.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestSilenceCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodSilence();
    void matcherProblems_data();
    void matcherProblems();
    void otherProblems();
    void preview();
};

namespace {

Silence good()
{
    Silence silence;
    silence.matchers = {{QStringLiteral("service"), QStringLiteral("shop")}};
    silence.startsAtMs = 1000;
    silence.endsAtMs = 2000;
    silence.createdBy = QStringLiteral("anna");
    silence.comment = QStringLiteral("rolling back");
    return silence;
}

} // namespace

void TestSilenceCheck::goodSilence()
{
    QVERIFY(!silenceProblem(good()));
    QVERIFY(!silenceProblem(good(), 1999));
    QVERIFY(validateSilence(good()));
}

void TestSilenceCheck::matcherProblems_data()
{
    QTest::addColumn<QString>("matchers");
    QTest::addColumn<int>("problem"); // -1: none
    const auto row = [](const char *matchers, int problem) {
        QTest::newRow(matchers) << QString::fromLatin1(matchers) << problem;
    };
    const auto all = static_cast<int>(SilenceProblem::MatchesEverything);
    row("", static_cast<int>(SilenceProblem::NoMatchers));
    row("a=~\"(\"", static_cast<int>(SilenceProblem::BadRegex));
    row("a=~\".*\"", all);
    row("a=\"\"", all);
    row("a!=x", all);
    row("a!~x.+", all);
    row("a=~\"x?\" b!=y", all);
    row("a=~\".*\" b=y", -1); // one that does not accept the empty value is enough
    row("a=~\".+\"", -1);
    row("a!=\"\"", -1);
}

void TestSilenceCheck::matcherProblems()
{
    QFETCH(QString, matchers);
    QFETCH(int, problem);
    Silence silence = good();
    silence.matchers = *parseMatchers(matchers);
    const auto found = silenceProblem(silence);
    QCOMPARE(found ? static_cast<int>(*found) : -1, problem);
}

void TestSilenceCheck::otherProblems()
{
    Silence silence = good();
    silence.matchers.front().name.clear();
    QCOMPARE(silenceProblem(silence), SilenceProblem::EmptyLabelName);
    silence = good();
    silence.endsAtMs = silence.startsAtMs;
    QCOMPARE(silenceProblem(silence), SilenceProblem::EndNotAfterStart);
    QCOMPARE(silenceProblem(good(), 2000), SilenceProblem::EndInThePast);
    silence = good();
    silence.createdBy = QStringLiteral(" ");
    QCOMPARE(silenceProblem(silence), SilenceProblem::NoCreator);
    silence = good();
    silence.comment.clear();
    QCOMPARE(silenceProblem(silence), SilenceProblem::NoComment);
    const auto result = validateSilence(silence);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadQuery);
}

void TestSilenceCheck::preview()
{
    std::vector<Alert> alerts(3);
    alerts[0].labels = {{QStringLiteral("service"), QStringLiteral("shop")}};
    alerts[1].labels = {{QStringLiteral("service"), QStringLiteral("shop-web")}};
    alerts[2].labels = {{QStringLiteral("service"), QStringLiteral("shop")},
                        {QStringLiteral("team"), QStringLiteral("x")}};
    Silence silence = good();
    QCOMPARE(matchingAlerts(silence, alerts).size(), 2U);
    QVERIFY(matches(silence, alerts[0]));
    QVERIFY(!matches(silence, alerts[1]));
    silence.matchers.push_back({QStringLiteral("team"), QString()});
    QCOMPARE(matchingAlerts(silence, alerts).size(), 1U);
    silence.matchers = {{QStringLiteral("service"), QStringLiteral("("), true, true}};
    QVERIFY(matchingAlerts(silence, alerts).empty());
    silence.matchers.clear();
    QVERIFY(matchingAlerts(silence, alerts).empty());
}

QTEST_GUILESS_MAIN(TestSilenceCheck)
#include "tst_silencecheck.moc"
