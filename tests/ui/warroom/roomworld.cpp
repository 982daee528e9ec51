// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/warroom/roomworld.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

double ramp(double minute, std::initializer_list<std::pair<double, double>> points)
{
    std::pair<double, double> before = *points.begin();
    for (const auto &point : points) {
        if (minute < point.first) {
            const double share =
                point.first > before.first ? (minute - before.first) / (point.first - before.first) : 1;
            return before.second + (point.second - before.second) * std::clamp(share, 0.0, 1.0);
        }
        before = point;
    }
    return before.second;
}

double ripple(double minute)
{
    return std::sin(minute * 9.1) * 0.5 + std::sin(minute * 23.7) * 0.5;
}

double errors(double minute)
{
    const double level = ramp(minute,
                              {{-3.5, 0},
                               {0, 10},
                               {1.5, 19.3},
                               {8.5, 19.3},
                               {10, 2.8},
                               {12, 2.6},
                               {19, 6},
                               {22.5, 19},
                               {35, 19.6},
                               {37.2, 17},
                               {38.2, 14.2}});
    return std::max(0.0, level + (level > 15 ? ripple(minute) : level > 2 ? 0.2 * ripple(minute) : 0.0));
}

double pool(double minute)
{
    return ramp(minute, {{-10, 25}, {-0.5, 50}, {8, 50}, {22, 100}, {36.5, 100}, {38.2, 91}});
}

bool firing(double minute)
{
    return (minute >= 2 && minute < 10) || minute >= 22;
}

QJsonObject series(const QJsonObject &labels, const std::function<std::optional<double>(double)> &value,
                   qint64 fromMs, qint64 toMs, qint64 stepMs)
{
    QJsonArray values;
    for (qint64 at = fromMs; at <= toMs; at += std::max<qint64>(1000, stepMs)) {
        const auto now = value(static_cast<double>(at - RoomWorld::Start) / RoomWorld::MinuteMs);
        if (now)
            values.append(QJsonArray{static_cast<double>(at) / 1000, QString::number(*now)});
    }
    return {{u"metric"_s, labels}, {u"values"_s, values}};
}

} // namespace

const qint64 RoomWorld::Start =
    QDateTime(QDate(2026, 11, 20), QTime(14, 30), QTimeZone::utc()).toMSecsSinceEpoch();

RoomWorld::RoomWorld(QObject *parent)
    : QObject(parent)
    , clock(Start)
    , view(clock, cursor)
    , actor(u"Ana"_s)
{
    view.setRefresh(0);
    view.setZone(QTimeZone("Asia/Shanghai"));
    m_server.setHandler([this](const TestServer::Request &request) { return answer(request); });
    openStore();
}

RoomWorld::~RoomWorld()
{
    closeStore();
}

void RoomWorld::openStore()
{
    Journal::Options options;
    options.file = m_folder.filePath(u"incidents.db"_s);
    m_store = std::make_unique<Store>(options, clock);
    m_desk = std::make_unique<IncidentDesk>(*m_store, clock, [this] { return actor; });
    m_pinner = std::make_unique<Pinner>(*m_desk);
}

void RoomWorld::closeStore()
{
    m_file.reset();
    m_pinner.reset();
    m_desk.reset();
    m_store.reset();
}

std::shared_ptr<Session> RoomWorld::session()
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = m_chinese ? u"生产环境"_s : u"production"_s;
    connection.colour = 3;
    Endpoint endpoint;
    endpoint.url = m_server.url();
    connection.prometheus = endpoint;
    connection.alertmanagers = {endpoint};
    return std::make_shared<Session>(connection, Session::Secrets{{}, {{}}, {}}, clock);
}

bool RoomWorld::settle()
{
    return QTest::qWaitFor([this] { return m_desk->hasLoaded() && m_desk->pending() == 0; }, 10'000);
}

QUuid RoomWorld::declare(const QString &title, Severity severity)
{
    IncidentDraft draft;
    draft.title = title;
    draft.severity = severity;
    draft.zone = "Asia/Shanghai";
    draft.alertSelectors = {Labels{{u"team"_s, u"shop"_s}}};
    draft.keyCharts = {
        {m_chinese ? u"5xx 错误率"_s : u"5xx error rate"_s, u"shop:error_ratio"_s, u"percent"_s, 5},
        {m_chinese ? u"数据库连接池"_s : u"Database connection pool"_s, u"shop:pool_active"_s, {}, 90}};
    QUuid id;
    const RequestHandle request =
        m_desk->declare(draft, this, [&id](Result<QUuid> declared) { id = declared.value_or(QUuid()); });
    if (!QTest::qWaitFor([&id] { return !id.isNull(); }, 10'000))
        qFatal("the incident was not declared");
    return id;
}

const IncidentContent &RoomWorld::content()
{
    if (!m_file || m_file->id() != m_desk->current())
        m_file = m_desk->open(m_desk->current());
    if (!QTest::qWaitFor([this] { return m_file->isLoaded(); }, 10'000))
        qFatal("the incident was not loaded");
    return m_file->content();
}

void RoomWorld::at(int minute, const QString &who, int second)
{
    clock.set(Start + minute * MinuteMs + second * 1000);
    actor = who;
}

void RoomWorld::submit(const Change &change)
{
    m_desk->submit(change);
    if (!settle())
        qFatal("not written");
}

void RoomWorld::tellStory(bool chinese)
{
    m_chinese = chinese;
    const auto say = [chinese](const QString &zh, const QString &en) { return chinese ? zh : en; };
    const QString chen = say(u"陈美玲"_s, u"M. Chen"_s);
    const QString lin = say(u"林冠宇"_s, u"G. Lin"_s);
    const QString wu = say(u"吴佳颖"_s, u"J. Wu"_s);
    const QString huang = say(u"黄子晴"_s, u"Z. Huang"_s);
    const auto note = [&](int minute, const QString &who, Lane lane, const QString &title,
                          Origin origin = Origin::Hand) {
        at(minute, who);
        TimelineEvent event;
        event.incident = m_desk->current();
        event.occurredMs = clock.nowMs();
        event.lane = lane;
        event.title = title;
        event.actor = who;
        event.origin = origin;
        event.kind = origin == Origin::Automatic ? EventKind::Alert : EventKind::Note;
        submit(addEvent(event, m_desk->context()));
    };
    const auto tick = [&](std::size_t item, int minute, const QString &who,
                          CheckState state = CheckState::Done) {
        at(minute, who);
        submit(setCheck(content().checks.at(item), state, m_desk->context()));
    };
    const auto incident = [this]() -> const Incident & { return content().incident; };

    at(0, chen);
    declare(say(u"结账失败：数据库连接池耗尽"_s, u"Checkout fails: database connection pool exhausted"_s));
    submit(
        setImpact(incident(),
                  say(u"约 34% 用户无法结账\n失败订单 1,846 笔，增速下降"_s,
                      u"About 34 % of users cannot check out\n1,846 failed orders, growing more slowly"_s)));
    submit(setRole(incident(), IncidentRole::Commander, chen, m_desk->context()));
    submit(setRole(incident(), IncidentRole::Deputy, lin, m_desk->context()));
    submit(setRole(incident(), IncidentRole::Scribe, wu, m_desk->context()));
    submit(setStatus(incident(), IncidentStatus::Fixing, m_desk->context()));
    at(4, wu, 7);
    submit(postUpdate(incident(), Audience::Internal, say(u"正在查找原因"_s, u"Looking for the cause"_s), {},
                      m_desk->context()));
    for (std::size_t i = 0; i < 6; ++i)
        tick(i, std::array{4, 5, 5, 6, 10, 14}[i], std::array{wu, chen, wu, wu, lin, huang}[i]);
    note(8, lin, Lane::Action, say(u"连接池上限 50 → 100"_s, u"Pool limit 50 → 100"_s));
    note(14, huang, Lane::Detection,
         say(u"连接泄漏：reserve() 未释放连接"_s, u"Connection leak: reserve() does not release"_s));
    tick(6, 15, lin, CheckState::Started);
    note(21, {}, Lane::Detection, say(u"连接池再次耗尽 100/100"_s, u"Pool exhausted again, 100/100"_s),
         Origin::Automatic);
    note(26, chen, Lane::Decision,
         say(u"回滚到 2.3.0，不再等待热修复"_s, u"Roll back to 2.3.0, no longer wait for the hotfix"_s));
    note(28, wu, Lane::Communication,
         say(u"状态页：正在回滚，预计 15 分钟"_s, u"Status page: rolling back, about 15 minutes"_s));
    submit(setCan(
        incident(),
        say(u"2.3.1 泄漏连接，扩容只撑了 14 分钟。\n结账、登录受影响，浏览正常。"_s,
            u"2.3.1 leaks connections, the larger pool held for 14 minutes.\nCheckout and login affected, browsing is fine."_s),
        say(u"分批回滚到 2.3.0，每批 2 个 Pod。\n前 4 个 Pod 错误率已低于 0.1%。"_s,
            u"Rolling back to 2.3.0, two pods at a time.\nThe first 4 pods are below 0.1 % errors."_s),
        say(u"**客户联络一名**，支付团队确认重复扣款。"_s,
            u"**A customer liaison**; payments to check double charges."_s),
        m_desk->context()));
    const auto action = [&](const QString &title, const QString &owner, qint64 dueMs) {
        ActionItem item;
        item.incident = m_desk->current();
        item.title = title;
        item.owner = owner;
        item.dueMs = dueMs;
        submit(addAction(item, m_desk->context()));
    };
    action(say(u"核对 22:30 以来的失败订单"_s, u"Check orders that failed since 22:30"_s),
           say(u"支付"_s, u"payments"_s), Start + 50 * MinuteMs);
    action(say(u"冻结其他上线"_s, u"Freeze other deployments"_s), say(u"发布"_s, u"release"_s),
           Start + 30 * MinuteMs);
    action(say(u"准备下一次对外更新"_s, u"Prepare the next public update"_s), wu, Start + 34 * MinuteMs);
    action(say(u"评估连接池上限告警"_s, u"Review the pool limit alert"_s), say(u"平台"_s, u"platform"_s),
           Start + 20 * 60 * MinuteMs);
    note(36, lin, Lane::Action,
         say(u"回滚 6/10 个 Pod，前 4 个已恢复"_s, u"Rollback 6 of 10 pods, the first 4 recovered"_s));
    at(38, chen, 12);
}

TestServer::Response RoomWorld::answer(const TestServer::Request &request) const
{
    const QString path = request.path();
    if (path == "/api/v2/alerts"_L1)
        return TestServer::json(alerts());
    if (path.startsWith("/api/v2/"_L1))
        return TestServer::json("[]");
    if (path != "/api/v1/query_range"_L1)
        return TestServer::error(404);
    const auto ms = [&request](const QString &name) {
        return std::llround(request.parameter(name).toDouble() * 1000);
    };
    return TestServer::json(
        range(request.parameter(u"query"_s), ms(u"start"_s), ms(u"end"_s), ms(u"step"_s)));
}

QByteArray RoomWorld::range(const QString &expr, qint64 fromMs, qint64 toMs, qint64 stepMs) const
{
    QJsonArray result;
    const QJsonObject shop{{u"team"_s, u"shop"_s}};
    if (expr.contains("ALERTS"_L1)) {
        const auto fires = [](double minute) { return firing(minute) ? std::optional(1.0) : std::nullopt; };
        const auto always = [](double) { return std::optional(1.0); };
        result.append(series(
            {{u"alertname"_s, u"HighErrorRate"_s}, {u"severity"_s, u"critical"_s}, {u"team"_s, u"shop"_s}},
            fires, fromMs, toMs, stepMs));
        result.append(series(
            {{u"alertname"_s, u"Elsewhere"_s}, {u"severity"_s, u"critical"_s}, {u"team"_s, u"search"_s}},
            always, fromMs, toMs, stepMs));
    } else if (expr.contains("pool"_L1)) {
        result.append(series(
            shop, [](double minute) { return std::optional(pool(minute)); }, fromMs, toMs, stepMs));
    } else {
        result.append(series(
            shop, [](double minute) { return std::optional(errors(minute)); }, fromMs, toMs, stepMs));
    }
    const QJsonObject data{{u"resultType"_s, u"matrix"_s}, {u"result"_s, result}};
    return QJsonDocument(QJsonObject{{u"status"_s, u"success"_s}, {u"data"_s, data}})
        .toJson(QJsonDocument::Compact);
}

QByteArray RoomWorld::alerts() const
{
    struct FakeAlert
    {
        const char *name, *severity, *team, *value, *chineseValue;
        int minutes;
    };
    static constexpr FakeAlert Alerts[] = {
        {"HighErrorRate", "critical", "shop", "14.2 %", "14.2%", 16},
        {"DatabasePoolExhausted", "critical", "shop", "91/100", "91/100", 15},
        {"HighLatencyP99", "high", "shop", "7.1 s", "7.1 秒", 15},
        {"OrderFailureRate", "high", "shop", "33 %", "33%", 14},
        {"DiskWillFill", "warning", "platform", "81 %", "81%", 190}};
    QJsonArray list;
    for (const FakeAlert &alert : Alerts) {
        const QString starts =
            QDateTime::fromMSecsSinceEpoch(clock.nowMs() - alert.minutes * MinuteMs - 4'000, QTimeZone::utc())
                .toString(Qt::ISODateWithMs);
        const QString value = QString::fromUtf8(m_chinese ? alert.chineseValue : alert.value);
        list.append(QJsonObject{{u"labels"_s,
                                 QJsonObject{{u"alertname"_s, QLatin1String(alert.name)},
                                             {u"severity"_s, QLatin1String(alert.severity)},
                                             {u"team"_s, QLatin1String(alert.team)}}},
                                {u"annotations"_s, QJsonObject{{u"value"_s, value}}},
                                {u"startsAt"_s, starts},
                                {u"endsAt"_s, starts},
                                {u"updatedAt"_s, starts},
                                {u"fingerprint"_s, QLatin1String(alert.name)},
                                {u"receivers"_s, QJsonArray{QJsonObject{{u"name"_s, u"team"_s}}}},
                                {u"status"_s,
                                 QJsonObject{{u"state"_s, u"active"_s},
                                             {u"silencedBy"_s, QJsonArray()},
                                             {u"inhibitedBy"_s, QJsonArray()}}}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

} // namespace wardroom
