// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/shoplogs.h"

#include <QtCore/QDateTime>

namespace wardroom {

namespace {

constexpr qint64 NsPerSecond = 1'000'000'000;

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray isoTime(qint64 timeNs)
{
    return QDateTime::fromMSecsSinceEpoch(timeNs / 1'000'000, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace

ShopLogs::ShopLogs(quint64 seed)
    : m_random(seed)
{
}

void ShopLogs::write(const ShopMoment &moment, DemoLogStore &store)
{
    m_store = &store;
    m_moment = &moment;
    writeChanges(moment);
    writeShopApi(moment);
    writePoolTrouble(moment);
    writeOrders(moment);
    writePayments(moment);
    writeSearchAndAuth(moment);
    writeWeb(moment);
    writePush(moment);
    writeDatabase(moment);
    writeScheduler(moment);
    writeStaging(moment);
    m_store = nullptr;
    m_moment = nullptr;
}

ShopLogs::Program ShopLogs::anyApi(const ShopMoment &moment)
{
    static constexpr const char *instances[] = {"api-1", "api-2", "api-3"};
    const int pick = m_random.below(3);
    if (pick == 1 && moment.secondInstanceDown)
        return {"shop-api", instances[0]};
    return {"shop-api", instances[pick]};
}

QByteArray ShopLogs::hex(int digits)
{
    QByteArray text;
    while (text.size() < digits)
        text += QByteArray::number(m_random.next(), 16).rightJustified(16, '0');
    return text.left(digits);
}

QByteArray ShopLogs::orderId()
{
    return number(m_order + m_random.below(400));
}

void ShopLogs::writeShopApi(const ShopMoment &moment)
{
    struct Kind
    {
        const char *route;
        int weight, usualMs;
        double trouble;
    };
    static constexpr Kind kinds[] = {{"GET /catalog", 45, 24, 0.05},
                                     {"POST /checkout", 27, 48, 0.55},
                                     {"GET /search", 17, 33, 0.03},
                                     {"POST /login", 11, 38, 0.35}};
    const int lines = m_random.around(0.55 * moment.daily + 1.6 * moment.degradation);
    for (int i = 0; i < lines; ++i) {
        int draw = m_random.below(100);
        const Kind *kind = kinds;
        while (draw >= kind->weight)
            draw -= (kind++)->weight;
        const bool fails = m_random.chance(kind->trouble * moment.degradation);
        const int duration = fails ? 30'000 + m_random.below(25)
                                   : static_cast<int>(kind->usualMs * (0.5 + 1.6 * m_random.uniform())
                                                      * (1 + 25 * moment.degradation * kind->trouble));
        JsonLine line{fails ? "ERROR" : duration > 1000 ? "WARN" : "INFO", "http", {}, kind->route};
        line.status = fails ? 503 : m_random.chance(0.01) ? 404 : 200;
        line.durationMs = duration;
        line.hasUser = true;
        line.message = line.route + ' ' + number(line.status) + " in " + number(duration) + " ms";
        json(anyApi(moment), line);
    }
    if (m_random.chance(0.12))
        json(anyApi(moment), {"DEBUG", "cache", "cache miss key=product:" + number(m_random.below(90'000))});
}

void ShopLogs::writePoolTrouble(const ShopMoment &moment)
{
    const QByteArray active = number(moment.poolActive);
    if (moment.degradation > 0.05) {
        for (int i = m_random.around(1.9 * moment.degradation); i > 0; --i) {
            JsonLine line{"ERROR", "HikariPool-1",
                          "HikariPool-1 - Connection is not available, request timed out after 30000ms"};
            line.route = m_random.chance(0.65) ? "POST /checkout" : "POST /login";
            line.status = 503;
            line.durationMs = 30'000 + m_random.below(20);
            line.hasUser = true;
            json(anyApi(moment), line);
        }
        if (m_random.chance(0.3 * moment.degradation)) {
            json(anyApi(moment),
                 {"WARN", "HikariPool-1",
                  "HikariPool-1 - Pool stats (total=" + number(moment.poolMax) + ", active=" + active
                      + ", idle=0, waiting=" + number(moment.poolWaiting) + ')'});
        }
    }
    const bool leaks = moment.phase == ShopPhase::Leaking || moment.phase == ShopPhase::Exhausted;
    if (leaks && m_random.chance(0.22)) {
        json(anyApi(moment),
             {"WARN", "HikariPool-1",
              "HikariPool-1 - Apparent connection leak detected: OrderRepository.reserve() held "
                  + number(31'000 + m_random.below(14'000)) + " ms"});
    } else if (!leaks && m_random.chance(0.015)) {
        json(anyApi(moment),
             {"INFO", "HikariPool-1",
              "HikariPool-1 - Pool stats (total=" + number(moment.poolMax) + ", active=" + active
                  + ", idle=" + number(moment.poolMax - moment.poolActive) + ", waiting=0)"});
    }
}

void ShopLogs::writeOrders(const ShopMoment &moment)
{
    static constexpr Program orders = {"orders", "orders-1"};
    m_order += m_random.around(3);
    if (m_random.chance(0.16 * moment.daily)) {
        JsonLine line{"INFO", "orders",
                      "order " + orderId() + " placed, " + number(1 + m_random.below(6)) + " items"};
        line.route = "POST /orders";
        line.status = 201;
        line.durationMs = 40 + m_random.below(90);
        line.hasUser = true;
        json(orders, line);
    }
    if (m_random.chance(0.7 * moment.degradation)) {
        JsonLine line{"ERROR", "orders",
                      "reserve failed order " + orderId()
                          + ": upstream shop-api 503, giving up after 3 tries"};
        line.route = "POST /orders";
        line.status = 502;
        line.durationMs = 30'100 + m_random.below(2000);
        line.hasUser = true;
        json(orders, line);
    }
    if (m_random.chance(0.05 * moment.degradation)) {
        plain(orders, "ERROR",
              "org.shop.orders.ReserveException: order " + orderId()
                  + " could not be reserved\n\tat "
                    "org.shop.orders.OrderRepository.reserve(OrderRepository.java:118)"
                    "\n\tat org.shop.orders.OrderService.place(OrderService.java:64)"
                    "\n\tat java.base/java.lang.Thread.run(Thread.java:1583)"
                    "\nCaused by: java.sql.SQLTransientConnectionException: HikariPool-1 - Connection is not "
                    "available, "
                    "request timed out after 30000ms\n\tat "
                    "com.zaxxer.hikari.pool.HikariPool.getConnection(HikariPool.java:197)"
                    "\n\t... 14 more",
              "stderr");
    }
}

void ShopLogs::writePayments(const ShopMoment &moment)
{
    static constexpr Program payments = {"payments", "payments-1"};
    if (m_random.chance(0.12 * moment.daily)) {
        const int duration = static_cast<int>((500 + m_random.below(700)) * (1 + 3 * moment.degradation));
        JsonLine line{duration > 2000 ? "WARN" : "INFO", "payments",
                      "authorize ok order " + orderId() + " in " + number(duration) + " ms"};
        line.route = "POST /authorize";
        line.status = 200;
        line.durationMs = duration;
        line.hasUser = true;
        json(payments, line);
    }
    if (m_random.chance(0.3 * moment.degradation)) {
        JsonLine line{"ERROR", "payments",
                      "authorize timed out after 32,400 ms, order " + orderId() + ", card **** 4242"};
        line.route = "POST /authorize";
        line.status = 504;
        line.durationMs = 32'400 + m_random.below(300);
        line.hasUser = true;
        json(payments, line);
    }
}

void ShopLogs::writeSearchAndAuth(const ShopMoment &moment)
{
    if (m_random.chance(0.11 * moment.daily)) {
        logfmt({"search", "search-1"}, "info",
               "msg=\"query done\" hits=" + number(m_random.below(900))
                   + " took=" + number(6 + m_random.below(30)) + "ms shard=" + number(m_random.below(4)));
    }
    if (m_random.chance(0.08 * moment.daily)) {
        const bool refused = m_random.chance(0.06);
        logfmt({"auth", "auth-1"}, refused ? "warn" : "info",
               QByteArray(refused ? "msg=\"log-in refused\" reason=bad_password"
                                  : "msg=\"token issued\" method=password")
                   + " user=u_" + number(40'000 + m_random.below(9000))
                   + " took=" + number(8 + m_random.below(25)) + "ms");
    }
    if (m_random.chance(0.12 * moment.degradation))
        logfmt({"auth", "auth-1"}, "warn",
               "msg=\"session store slow\" upstream=shop-api took=" + number(2100 + m_random.below(4000))
                   + "ms");
}

void ShopLogs::writeWeb(const ShopMoment &moment)
{
    static constexpr const char *paths[] = {"/",     "/catalog/shoes", "/catalog/bags",
                                            "/cart", "/checkout",      "/static/app.js"};
    const int lines = m_random.around(0.3 * moment.daily);
    for (int i = 0; i < lines; ++i) {
        const int path = m_random.below(6);
        const bool bad = path == 4 && m_random.chance(0.3 * moment.degradation);
        const QByteArray when = QDateTime::fromMSecsSinceEpoch(moment.timeMs, Qt::UTC)
                                    .toString(QStringLiteral("dd/MMM/yyyy:HH:mm:ss +0000"))
                                    .toLatin1();
        plain({"shop-web", "web-1"}, bad ? "ERROR" : "INFO",
              "203.0.113." + number(1 + m_random.below(250)) + " - - [" + when + "] \"GET " + paths[path]
                  + " HTTP/2.0\" " + (bad ? "503" : "200") + ' ' + number(800 + m_random.below(60'000))
                  + " \"-\" \"Mozilla/5.0 (X11; Linux x86_64)\"");
    }
}

void ShopLogs::writePush(const ShopMoment &moment)
{
    static constexpr Program push = {"push", "push-1"};
    if (m_random.chance(0.06))
        logfmt(push, "info",
               "msg=\"order pushed\" order=" + orderId()
                   + " warehouse=north took=" + number(90 + m_random.below(120)) + "ms");
    if (m_random.chance(0.35 * moment.degradation)) {
        const int attempt = 1 + m_random.below(3);
        logfmt(push, attempt == 3 ? "error" : "warn",
               "msg=\"push order " + orderId() + " failed: upstream 503, retry " + number(attempt)
                   + " of 3\" status=503 took=" + number(5000 + m_random.below(900)) + "ms");
    }
}

void ShopLogs::writeDatabase(const ShopMoment &moment)
{
    static constexpr Program db = {"db", "db-1"};
    if (m_random.chance(0.012 + 0.12 * moment.degradation)) {
        const int duration = 700 + m_random.below(2600);
        plain(db, "WARN",
              "LOG:  duration: " + number(duration)
                  + ".412 ms  statement: SELECT sku, stock FROM inventory WHERE sku = $1 FOR UPDATE");
    }
    if (m_random.chance(0.10 * moment.degradation)) {
        plain(db, "ERROR",
              "FATAL:  remaining connection slots are reserved for non-replication superuser "
              "connections\nDETAIL:  "
                  + number(moment.poolActive) + " of " + number(moment.poolMax) + " connections are in use",
              "stderr");
    }
    if (m_random.chance(0.004))
        plain(db, "INFO",
              "LOG:  checkpoint complete: wrote " + number(900 + m_random.below(3000)) + " buffers (2.1%)");
}

void ShopLogs::writeScheduler(const ShopMoment &moment)
{
    if (moment.timeMs / 1000 % 300 != 0)
        return;
    const bool failed = m_random.chance(0.02 + 0.4 * moment.degradation);
    logfmt({"scheduler", "jobs-1"}, failed ? "error" : "info",
           failed ? QByteArray(
               "msg=\"task failed\" task=sync-inventory error=\"database: timed out after 30 s\"")
                  : "msg=\"task done\" task=sync-inventory items=" + number(1200 + m_random.below(400))
                   + " took=" + number(3000 + m_random.below(2000)) + "ms");
}

void ShopLogs::writeStaging(const ShopMoment &)
{
    if (!m_random.chance(0.04))
        return;
    m_env = "staging";
    if (m_random.chance(0.05))
        json({"shop-api", "api-1"}, {"ERROR", "http", "GET /catalog 500 in 12 ms", "GET /catalog", 500, 12});
    else
        json({"shop-api", "api-1"}, {"INFO", "http", "GET /catalog 200 in 21 ms", "GET /catalog", 200, 21});
    m_env = "production";
}

void ShopLogs::writeChanges(const ShopMoment &moment)
{
    static constexpr Program deployer = {"scheduler", "jobs-1"};
    if (!m_lastVersion.isEmpty() && m_lastVersion != moment.canaryVersion)
        logfmt(deployer, "info",
               "msg=\"deployed\" application=shop-api version=" + moment.canaryVersion.toUtf8()
                   + " previous=" + m_lastVersion.toUtf8());
    if (m_lastPoolMax != 0 && m_lastPoolMax != moment.poolMax)
        logfmt(deployer, "warn",
               "msg=\"pool resized\" from=" + number(m_lastPoolMax) + " to=" + number(moment.poolMax));
    m_lastVersion = moment.canaryVersion;
    m_lastPoolMax = moment.poolMax;
}

void ShopLogs::json(const Program &program, const JsonLine &line)
{
    m_lineNs =
        m_moment->timeMs * 1'000'000 - NsPerSecond + static_cast<qint64>(m_random.uniform() * NsPerSecond);
    const QByteArray trace = hex(32);
    QByteArray text = "{\"time\":\"" + isoTime(m_lineNs) + "\",\"level\":\"" + line.level + "\",\"logger\":\""
        + line.logger + "\",\"msg\":\"" + line.message + '"';
    if (!line.route.isEmpty())
        text += ",\"route\":\"" + line.route + '"';
    if (line.status != 0)
        text += ",\"status\":" + number(line.status) + ",\"duration\":" + number(line.durationMs);
    if (line.hasUser) {
        const QByteArray user = number(40'000 + m_random.below(9000));
        text += ",\"user\":\"u_" + user + "\",\"email\":\"user" + user + "@example.com\"";
    }
    text += ",\"trace_id\":\"" + trace + "\"}";
    add(program, line.level, "stdout", std::move(text), trace);
    m_lineNs = 0;
}

void ShopLogs::logfmt(const Program &program, const char *level, const QByteArray &rest)
{
    m_lineNs =
        m_moment->timeMs * 1'000'000 - NsPerSecond + static_cast<qint64>(m_random.uniform() * NsPerSecond);
    add(program, QByteArray(level).toUpper().constData(), "stdout",
        "ts=" + isoTime(m_lineNs) + " level=" + level + " caller=" + program.app
            + ".go:" + number(40 + m_random.below(300)) + ' ' + rest);
    m_lineNs = 0;
}

void ShopLogs::plain(const Program &program, const char *level, const QByteArray &text, const char *output)
{
    m_lineNs =
        m_moment->timeMs * 1'000'000 - NsPerSecond + static_cast<qint64>(m_random.uniform() * NsPerSecond);
    add(program, level, output, text);
    m_lineNs = 0;
}

void ShopLogs::add(const Program &program, const char *level, const char *output, QByteArray text,
                   QByteArray traceId)
{
    const bool isApi = QByteArrayView(program.app) == "shop-api";
    const bool canary = QByteArrayView(program.instance) == "api-3";
    const QString version =
        isApi ? (canary ? m_moment->canaryVersion : m_moment->version) : QStringLiteral("1.14.2");
    const QByteArray key = QByteArray(m_env) + '|' + program.instance + '|' + program.app + '|' + level + '|'
        + output + '|' + version.toUtf8();
    auto [known, isNew] = m_streams.try_emplace(key, -1);
    if (isNew) {
        known->second =
            m_store->stream(Labels{{QStringLiteral("env"), QLatin1String(m_env)},
                                   {QStringLiteral("namespace"), QStringLiteral("shop")},
                                   {QStringLiteral("app"), QLatin1String(program.app)},
                                   {QStringLiteral("pod"), podOf(QLatin1String(program.instance))},
                                   {QStringLiteral("instance"), QLatin1String(program.instance)},
                                   {QStringLiteral("level"), QLatin1String(level)},
                                   {QStringLiteral("version"), version},
                                   {QStringLiteral("stream"), QLatin1String(output)}});
    }
    m_store->append({m_lineNs, known->second, std::move(text), std::move(traceId)});
}

} // namespace wardroom
