// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigstore.h"

#include "services/store/uuid7.h"

#include <QtCore/QRandomGenerator>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace wardroom {

namespace {

constexpr qint64 FirstMs = 1'600'000'000'000;
constexpr qint64 StepMs = 60'000;

const std::array<QStringView, 24> Words{
    u"checkout", u"latency",  u"database", u"pool",     u"rolled back", u"deploy",   u"error rate", u"customers",
    u"payment",  u"queue",    u"restart",  u"failover", u"replica",     u"timeout",  u"結帳服務",   u"資料庫連線",
    u"回應時間", u"錯誤率",   u"重新啟動", u"部署回復", u"數據庫",      u"连接池",   u"告警觸發",   u"客戶回報",
};

QString words(QRandomGenerator &random, int count)
{
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(Words[random.bounded(static_cast<quint32>(Words.size()))].toString());
    return chosen.join(u' ');
}

Edit incidentEdit(const QUuid &id, int number, qint64 ms, QRandomGenerator &random)
{
    return {QStringLiteral("incident"), id,
            {{QStringLiteral("number"), QStringLiteral("INC-2025-%1").arg(number, 4, 10, QLatin1Char('0'))},
             {QStringLiteral("title"), words(random, 4)},
             {QStringLiteral("severity"), QStringLiteral("sev%1").arg(number % 4 + 1)},
             {QStringLiteral("status"), QStringLiteral("resolved")},
             {QStringLiteral("impact"), words(random, 8)},
             {QStringLiteral("declaredMs"), ms}}};
}

Edit eventEdit(const QUuid &incident, int number, qint64 ms, QRandomGenerator &random)
{
    return {QStringLiteral("event"), makeUuid7(ms),
            {{QString(IncidentField), incident.toString(QUuid::WithoutBraces)},
             {QStringLiteral("title"), words(random, 5)},
             {QStringLiteral("body"), number % 4 == 0 ? words(random, 20) : QString()},
             {QStringLiteral("lane"), QStringLiteral("action")},
             {QStringLiteral("kind"), QStringLiteral("note")},
             {QStringLiteral("actor"), QStringLiteral("Ana Lim")},
             {QStringLiteral("occurredMs"), ms},
             {QStringLiteral("recordedMs"), ms}}};
}

void orAbort(bool done, const char *what)
{
    if (done)
        return;
    std::fprintf(stderr, "the big store can not be made: %s\n", what);
    std::abort();
}

} // namespace

BigStore::BigStore()
    : m_clock(FirstMs)
    , m_largest(makeUuid7(FirstMs))
{
    const auto journal = open();
    QRandomGenerator random(42);
    const int eventsOfOthers = (Events - EventsOfLargest) / (Incidents - 1);
    int left = Events;
    for (int i = 0; i < Incidents; ++i) {
        const bool isLargest = i == Incidents / 2;
        const QUuid incident = isLargest ? m_largest : makeUuid7(m_clock.nowMs());
        int events = isLargest ? EventsOfLargest : eventsOfOthers;
        if (i == Incidents - 1)
            events = left;
        left -= events;
        Change change;
        change.edits.append(incidentEdit(incident, i + 1, m_clock.nowMs(), random));
        for (int event = 0; event < events; ++event) {
            m_clock.advance(StepMs);
            change.edits.append(eventEdit(incident, event, m_clock.nowMs(), random));
        }
        orAbort(journal->append(change).has_value(), "append");
    }
}

Journal::Options BigStore::options() const
{
    return {m_folder.filePath(QStringLiteral("wardroom.db")), {}, QStringLiteral("Ana Lim"), false};
}

std::unique_ptr<Journal> BigStore::open() const
{
    auto journal = Journal::open(options(), m_clock);
    orAbort(journal.has_value(), "open");
    return std::move(*journal);
}

} // namespace wardroom
