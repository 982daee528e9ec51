// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/commandwords.h"
#include "services/incident/incidentcommand.h"
#include "services/incident/shippedtext.h"
#include "tests/incident/incidentworld.h"

#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

using Kind = IncidentCommand::Kind;
using Problem = CommandProblem::Kind;

class TestIncidentCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void events();
    void actions();
    void everyWordMeansOneThing();
    void completes();
    void completesInTheLanguageOfTheInterface();
    void namesOfAList();
    void changes();
    void garbage();

private:
    const QTimeZone m_zone{"Asia/Taipei"};
    IncidentCommand parsed(const QString &line) const { return parseCommand(line, IncidentWorld::Now, m_zone).value_or(IncidentCommand{}); }
    QString localTime(qint64 ms) const { return QDateTime::fromMSecsSinceEpoch(ms, m_zone).toString(u"MM-dd HH:mm"_s); }
};

/// What a command means, in a few words.
static QString meaning(const IncidentCommand &command)
{
    switch (command.kind) {
    case Kind::AddEvent:
        return wordOf(command.event.lane) + u": "_s + command.event.title;
    case Kind::Status:
        return u"status "_s + wordOf(command.status);
    case Kind::Severity:
        return u"severity "_s + wordOf(command.severity);
    case Kind::Role:
        return u"role "_s + wordOf(command.role) + u' ' + command.text;
    case Kind::Action:
        return u"action "_s + command.action.title;
    case Kind::Update:
        return u"update "_s + wordOf(command.audience) + u' ' + command.text;
    case Kind::Conditions:
        return u"conditions "_s + command.text;
    case Kind::Actions:
        return u"actions "_s + command.text;
    case Kind::Needs:
        return u"needs "_s + command.text;
    case Kind::Check:
        return u"check "_s + QString::number(command.check);
    case Kind::Milestone:
        return u"milestone "_s + wordOf(command.milestone);
    case Kind::Undo:
        return u"undo"_s;
    }
    return {};
}

void TestIncidentCommand::understood_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &line, const QString &expected) { QTest::newRow(qPrintable(line)) << line << expected; };
    row(u"pool enlarged"_s, u"action: pool enlarged"_s);
    row(u"  14:35 pool enlarged "_s, u"action: pool enlarged"_s);
    row(u"/status investigating"_s, u"status investigating"_s);
    row(u"/status inv"_s, u"status investigating"_s);
    row(u"/STATUS Monitoring"_s, u"status monitoring"_s);
    row(u"/status 監控中"_s, u"status monitoring"_s);
    row(u"/狀態 調查中"_s, u"status investigating"_s);
    row(u"/状态 已解决"_s, u"status resolved"_s);
    row(u"／status resolved"_s, u"status resolved"_s);
    row(u"/sev 2"_s, u"severity sev2"_s);
    row(u"/sev SEV-1"_s, u"severity sev1"_s);
    row(u"/severity s4"_s, u"severity sev4"_s);
    row(u"/sev1"_s, u"severity sev1"_s);
    row(u"/嚴重度 3"_s, u"severity sev3"_s);
    row(u"/严重程度 3"_s, u"severity sev3"_s);
    row(u"/role scribe Ana"_s, u"role scribe Ana"_s);
    row(u"/role customer liaison Ana Lima"_s, u"role customer-liaison Ana Lima"_s);
    row(u"/role ic @ana"_s, u"role commander ana"_s);
    row(u"/角色 指揮官 王小明"_s, u"role commander 王小明"_s);
    row(u"/role scribe -"_s, u"role scribe "_s);
    row(u"/decision roll back"_s, u"decision: roll back"_s);
    row(u"/決定 回復版本"_s, u"decision: 回復版本"_s);
    row(u"/决策 回滚"_s, u"decision: 回滚"_s);
    row(u"/impact 30 % fail"_s, u"impact: 30 % fail"_s);
    row(u"/detect pool exhausted"_s, u"detection: pool exhausted"_s);
    row(u"/comms notice sent"_s, u"communication: notice sent"_s);
    row(u"/update all is well"_s, u"update internal all is well"_s);
    row(u"/update customers: all is well"_s, u"update customers all is well"_s);
    row(u"/can conditions pool full"_s, u"conditions pool full"_s);
    row(u"/can a enlarging"_s, u"actions enlarging"_s);
    row(u"/can needs a DBA"_s, u"needs a DBA"_s);
    row(u"/needs a DBA"_s, u"needs a DBA"_s);
    row(u"/done 3"_s, u"check 3"_s);
    row(u"/完成 3"_s, u"check 3"_s);
    row(u"/mitigated"_s, u"milestone mitigated"_s);
    row(u"/ack 14:32"_s, u"milestone acknowledged"_s);
    row(u"/undo"_s, u"undo"_s);
    row(u"/復原"_s, u"undo"_s);
    row(u"/撤销"_s, u"undo"_s);
}

void TestIncidentCommand::understood()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const auto command = parseCommand(line, IncidentWorld::Now, m_zone);
    QVERIFY(command);
    QCOMPARE(meaning(*command), expected);
}

void TestIncidentCommand::refused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("hasWords");
    const auto row = [](const QString &line, Problem kind, const QString &given, bool words) {
        QTest::newRow(qPrintable(line)) << line << static_cast<int>(kind) << given << words;
    };
    row(u""_s, Problem::MissingText, u""_s, false);
    row(u"/"_s, Problem::UnknownCommand, u""_s, true);
    row(u"/frobnicate x"_s, Problem::UnknownCommand, u"frobnicate"_s, true);
    row(u"/s"_s, Problem::UnknownCommand, u"s"_s, true); // status, sev, started
    row(u"/status"_s, Problem::MissingText, u""_s, true);
    row(u"/status dancing"_s, Problem::UnknownValue, u"dancing"_s, true);
    row(u"/sev 5"_s, Problem::UnknownValue, u"5"_s, true);
    row(u"/role janitor Ana"_s, Problem::UnknownValue, u"janitor"_s, true);
    row(u"/role scribe"_s, Problem::MissingText, u"scribe"_s, false);
    row(u"/action"_s, Problem::MissingText, u""_s, false);
    row(u"/action @ana"_s, Problem::MissingText, u"@ana"_s, false);
    row(u"/action fix it due frobday"_s, Problem::BadTime, u"frobday"_s, false);
    row(u"/decision"_s, Problem::MissingText, u""_s, false);
    row(u"/can"_s, Problem::MissingText, u""_s, true);
    row(u"/can juggle x"_s, Problem::UnknownValue, u"juggle"_s, true);
    row(u"/done"_s, Problem::MissingText, u""_s, false);
    row(u"/done x"_s, Problem::NoSuchCheck, u"x"_s, false);
    row(u"/done 0"_s, Problem::NoSuchCheck, u"0"_s, false);
    row(u"/mitigated soon"_s, Problem::BadTime, u"soon"_s, false);
    row(u"9999-01-01 10:00 text"_s, Problem::BadTime, u"9999-01-01 10:00"_s, false);
    row(u"14:35"_s, Problem::MissingText, u"14:35"_s, false);
}

void TestIncidentCommand::refused()
{
    QFETCH(QString, line);
    QFETCH(int, kind);
    QFETCH(QString, given);
    QFETCH(bool, hasWords);
    const auto command = parseCommand(line, IncidentWorld::Now, m_zone);
    QVERIFY(!command);
    QCOMPARE(static_cast<int>(command.error().kind), kind);
    QCOMPARE(command.error().given, given);
    QCOMPARE(!command.error().words.isEmpty(), hasWords);
}

void TestIncidentCommand::events()
{
    QCOMPARE(parsed(u"no time"_s).event.occurredMs, IncidentWorld::Now);
    QCOMPARE(localTime(parsed(u"14:35 x"_s).event.occurredMs), u"11-25 14:35"_s);
    QCOMPARE(localTime(parsed(u"/decision 14:35: x"_s).event.occurredMs), u"11-25 14:35"_s);
    QCOMPARE(localTime(parsed(u"-10m x"_s).event.occurredMs), u"11-25 16:16"_s);
    QCOMPARE(localTime(parsed(u"yesterday 23:10 x"_s).event.occurredMs), u"11-24 23:10"_s);
    QCOMPARE(localTime(parsed(u"11-20 14:35 x"_s).event.occurredMs), u"11-20 14:35"_s);
    QCOMPARE(localTime(parsed(u"08:00 UTC x"_s).event.occurredMs), u"11-25 16:00"_s);
    QCOMPARE(parsed(u"08:00 UTC x"_s).event.title, u"x"_s);
    QCOMPARE(localTime(parsed(u"昨天 23:10 恢復"_s).event.occurredMs), u"11-24 23:10"_s);
    // Not a time: text.
    for (const QString &text : {u"14 servers down"_s, u"-5 users"_s, u"14:75 x"_s, u"3/4 of users"_s, u"yesterday it worked"_s, u"10:1 ratio"_s})
        QCOMPARE(parsed(text).event.title, text);
    QCOMPARE(parsed(u"first\nsecond\nthird"_s).event.body, u"second\nthird"_s);
    QCOMPARE(parsed(u"14:35 – <b>🚨</b>"_s).event.title, u"<b>🚨</b>"_s);
}

void TestIncidentCommand::actions()
{
    const ActionItem item = parsed(u"/action review the pools @ben !high due friday"_s).action;
    QCOMPARE(item.title, u"review the pools"_s);
    QCOMPARE(item.owner, u"ben"_s);
    QCOMPARE(item.priority, ActionPriority::High);
    QCOMPARE(localTime(*item.dueMs), u"11-27 23:59"_s);
    QCOMPARE(parsed(u"/action @ben fix the crash due to load"_s).action.title, u"fix the crash due to load"_s);
    QVERIFY(!parsed(u"/action fix the crash due to load"_s).action.dueMs);
    QCOMPARE(localTime(*parsed(u"/action x due tomorrow @ben"_s).action.dueMs), u"11-26 23:59"_s);
    QCOMPARE(localTime(*parsed(u"/待辦 檢查連線池 @小明 期限 週五"_s).action.dueMs), u"11-27 23:59"_s);
    QCOMPARE(parsed(u"/待辦 檢查連線池 @小明 期限週五"_s).action.title, u"檢查連線池"_s);
    QCOMPARE(localTime(*parsed(u"/待办 检查连接池 截止 明天"_s).action.dueMs), u"11-26 23:59"_s);
    QCOMPARE(parsed(u"/action ask by the door"_s).action.title, u"ask by the door"_s);
}

void TestIncidentCommand::everyWordMeansOneThing()
{
    QHash<QString, int> seen;
    for (std::size_t i = 0; i < CommandWordCount; ++i) {
        for (const QString &word : wordsFor(static_cast<CommandWord>(i))) {
            QVERIFY2(!seen.contains(word.toLower()), qPrintable(word));
            seen.insert(word.toLower(), 1);
            QCOMPARE(commandNamed(word), static_cast<CommandWord>(i));
        }
    }
    for (std::size_t i = 0; i < wordsOf<IncidentStatus>().size(); ++i) {
        QVERIFY(wordsFor(static_cast<IncidentStatus>(i)).size() > 1); // Chinese too
        for (const QString &word : wordsFor(static_cast<IncidentStatus>(i)))
            QCOMPARE(statusNamed(word), static_cast<IncidentStatus>(i));
    }
    for (std::size_t i = 0; i < RoleCount; ++i) {
        for (const QString &word : wordsFor(static_cast<IncidentRole>(i)))
            QCOMPARE(roleNamed(word), static_cast<IncidentRole>(i));
    }
}

void TestIncidentCommand::completes()
{
    IncidentContent content;
    content.incident.roles[0] = u"Ana"_s;
    content.incident.experts = {u"Ben"_s};
    content.checks.resize(3);
    content.checks[1].doneMs = 5;
    QVERIFY(completeCommand(u"text"_s, content).isEmpty());
    QCOMPARE(completeCommand(u"/"_s, content).size(), static_cast<qsizetype>(CommandWordCount));
    QCOMPARE(completeCommand(u"/st"_s, content).first(), u"/status "_s);
    QCOMPARE(completeCommand(u"/狀"_s, content), (QStringList{u"/狀態 "_s, u"/狀態更新 "_s, u"/狀況 "_s}));
    QCOMPARE(completeCommand(u"/status m"_s, content), QStringList{u"/status monitoring"_s});
    QCOMPARE(completeCommand(u"/status 監"_s, content), QStringList{u"/status 監控中"_s});
    QCOMPARE(completeCommand(u"/sev "_s, content).size(), 4);
    QCOMPARE(completeCommand(u"/role s"_s, content), QStringList{u"/role scribe "_s});
    QCOMPARE(completeCommand(u"/role scribe "_s, content), (QStringList{u"/role scribe Ana"_s, u"/role scribe Ben"_s}));
    QCOMPARE(completeCommand(u"/action fix @b"_s, content), QStringList{u"/action fix @Ben "_s});
    QCOMPARE(completeCommand(u"/done "_s, content), (QStringList{u"/done 1"_s, u"/done 3"_s}));
    for (const QString &line : completeCommand(u"/can "_s, content))
        QVERIFY(parseCommand(line + u"x"_s, 5, m_zone));
}

void TestIncidentCommand::completesInTheLanguageOfTheInterface()
{
    const QLocale simplified(u"zh_CN"_s);
    const QLocale traditional(u"zh_TW"_s);
    QCOMPARE(completeCommand(u"/"_s, {}, simplified).first(), u"/状态 "_s);
    QCOMPARE(completeCommand(u"/"_s, {}, traditional).first(), u"/狀態 "_s);
    QCOMPARE(completeCommand(u"/影"_s, {}, simplified), QStringList{u"/影响 "_s});
    QCOMPARE(completeCommand(u"/影"_s, {}, traditional), QStringList{u"/影響 "_s});
    QCOMPARE(completeCommand(u"/状态 观"_s, {}, simplified), QStringList{u"/状态 观察中"_s});
    QCOMPARE(completeCommand(u"/角色 副"_s, {}, simplified), QStringList{u"/角色 副指挥 "_s});
    // Other languages' words stay within reach.
    QCOMPARE(completeCommand(u"/st"_s, {}, simplified), completeCommand(u"/st"_s, {}));
    QCOMPARE(completeCommand(u"/狀"_s, {}, simplified).first(), u"/狀態 "_s);
    for (const QString &line : completeCommand(u"/can "_s, {}, simplified))
        QVERIFY2(parseCommand(line + u"x"_s, 5, m_zone), qPrintable(line));
}

void TestIncidentCommand::namesOfAList()
{
    QCOMPARE(namesIn(u" Ana, 小明，Ben、小美;Eva；; "_s), (QStringList{u"Ana"_s, u"小明"_s, u"Ben"_s, u"小美"_s, u"Eva"_s}));
    QVERIFY(namesIn(u" ，, "_s).isEmpty());
}

void TestIncidentCommand::changes()
{
    IncidentWorld world;
    const auto journal = world.open();
    const QUuid id = world.declare(*journal, u"Login"_s);
    const auto run = [&](const QString &line) -> Refusal {
        world.clock.advance(60'000);
        const auto command = parseCommand(line, world.clock.nowMs(), m_zone);
        if (!command)
            return Refusal::UnknownEvent;
        const auto change = changeFor(*command, contentIn(*journal, id), world.context());
        if (!change)
            return change.error().refusal;
        return journal->append(*change) ? Refusal::None : Refusal::UnknownEvent;
    };
    for (const QString &line : {u"/status fixing"_s, u"/sev 1"_s, u"/role scribe Ben"_s, u"/action fix @ben"_s, u"/update soon"_s, u"/can needs DBA"_s,
                                u"/can conditions bad"_s, u"/done 2"_s, u"/mitigated"_s, u"pool enlarged"_s, u"/impact all"_s})
        QCOMPARE(run(line), Refusal::None);
    const IncidentContent content = contentIn(*journal, id);
    QCOMPARE(content.incident.status, IncidentStatus::Fixing);
    QCOMPARE(content.incident.severity, Severity::Sev1);
    QCOMPARE(content.incident.role(IncidentRole::Scribe), u"Ben"_s);
    QCOMPARE(content.incident.can.needs, u"DBA"_s);
    QCOMPARE(content.incident.can.conditions, u"bad"_s);
    QCOMPARE(content.actions.size(), std::size_t(1));
    QCOMPARE(content.updates.size(), std::size_t(1));
    QVERIFY(content.checks[1].doneMs > 0);
    QVERIFY(content.incident.at(Milestone::Mitigated));
    QCOMPARE(run(u"/done 99"_s), Refusal::UnknownCheck);
    QCOMPARE(run(u"/resolved 01:00"_s), Refusal::MilestoneInFuture);
    QCOMPARE(run(u"/resolved yesterday 10:00"_s), Refusal::MilestoneOrder);
}

void TestIncidentCommand::garbage()
{
    quint32 seed = 7;
    const QString letters = u"/ @!:-0123456789abcdue期限週五角色🚨\n\t\"<>"_s;
    for (int i = 0; i < 20'000; ++i) {
        QString line = i % 2 ? u"/"_s : QString();
        for (int n = 0; n < 12; ++n) {
            seed = seed * 1664525 + 1013904223;
            line += letters[static_cast<qsizetype>(seed >> 8) % letters.size()];
        }
        const auto command = parseCommand(line, IncidentWorld::Now, m_zone);
        if (command && command->kind == Kind::AddEvent)
            QVERIFY(!command->event.title.isEmpty() || !command->event.body.isEmpty());
        completeCommand(line, {});
    }
    const QString large = u"/action "_s + QString(1'000'000, u'@');
    QVERIFY(!parseCommand(large, IncidentWorld::Now, m_zone));
    QCOMPARE(parsed(QString(1'000'000, u'9')).event.title.size(), 1'000'000);
}

QTEST_GUILESS_MAIN(TestIncidentCommand)
#include "tst_incidentcommand.moc"
