// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demologstore.h"
#include "services/demo/demorandom.h"
#include "services/demo/shopmoment.h"

#include <map>

namespace wardroom {

/// What the shop's programs write: JSON, logfmt, access logs and plain text with several lines, with users,
/// e-mail addresses and trace ids, fitting the moment. Value type.
class ShopLogs
{
public:
    explicit ShopLogs(quint64 seed);

    /// Writes the lines of one second.
    void write(const ShopMoment &moment, DemoLogStore &store);

private:
    struct Program ///< who writes
    {
        const char *app;
        const char *instance;
    };
    struct JsonLine
    {
        const char *level;
        const char *logger;
        QByteArray message;
        QByteArray route = {};
        int status = 0;
        int durationMs = 0;
        bool hasUser = false;
    };

    void writeShopApi(const ShopMoment &moment);
    void writePoolTrouble(const ShopMoment &moment);
    void writeOrders(const ShopMoment &moment);
    void writePayments(const ShopMoment &moment);
    void writeSearchAndAuth(const ShopMoment &moment);
    void writeWeb(const ShopMoment &moment);
    void writePush(const ShopMoment &moment);
    void writeDatabase(const ShopMoment &moment);
    void writeScheduler(const ShopMoment &moment);
    void writeStaging(const ShopMoment &moment);
    void writeChanges(const ShopMoment &moment);

    void json(const Program &program, const JsonLine &line);
    void logfmt(const Program &program, const char *level, const QByteArray &rest);
    void plain(const Program &program, const char *level, const QByteArray &text,
               const char *output = "stdout");
    void add(const Program &program, const char *level, const char *output, QByteArray text,
             QByteArray traceId = {});
    Program anyApi(const ShopMoment &moment);
    QByteArray hex(int digits);
    QByteArray orderId();

    DemoRandom m_random;
    std::map<QByteArray, int> m_streams;
    DemoLogStore *m_store = nullptr; ///< while write() runs
    const ShopMoment *m_moment = nullptr;
    qint64 m_lineNs = 0; ///< time of the line being written
    const char *m_env = "production";
    QString m_lastVersion;
    int m_lastPoolMax = 0;
    int m_order = 88'201'000;
};

} // namespace wardroom
