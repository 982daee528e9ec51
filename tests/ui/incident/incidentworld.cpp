// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/incident/incidentworld.h"

#include <QtTest/QTest>

namespace wardroom {

IncidentWorld::IncidentWorld()
{
    Journal::Options options;
    options.file = storeFile();
    options.actor = QStringLiteral("Mei-ling Chen");
    store = std::make_unique<Store>(options, clock);
    desk = std::make_unique<IncidentDesk>(*store, clock, [] { return QStringLiteral("Mei-ling Chen"); });
    pinner = std::make_unique<Pinner>(*desk);
    context.setRefresh(0);
    context.setZone(QTimeZone("Asia/Taipei"));
}

IncidentWorld::~IncidentWorld()
{
    pinner.reset();
    desk.reset();
    store.reset();
}

QUuid IncidentWorld::declare(const QString &title, Severity severity, qint64 agoMs, const QString &environment)
{
    IncidentDraft draft;
    draft.title = title;
    draft.severity = severity;
    draft.startedMs = clock.nowMs() - agoMs;
    draft.detectedMs = draft.startedMs + 2 * Minute;
    draft.commander = QStringLiteral("Mei-ling Chen");
    draft.environment = environment;
    draft.zone = "Asia/Taipei";
    std::optional<Result<QUuid>> id;
    QObject guard;
    const RequestHandle request = desk->declare(draft, &guard, [&id](Result<QUuid> made) { id = std::move(made); });
    if (!QTest::qWaitFor([&id] { return id.has_value(); }, 20'000) || !*id)
        return {};
    return **id;
}

bool IncidentWorld::write(const Change &change)
{
    std::optional<bool> written;
    QObject guard;
    const RequestHandle request = desk->submit(change, &guard, [&written](const Result<Receipt> &receipt) { written = receipt.has_value(); });
    return QTest::qWaitFor([&written] { return written.has_value(); }, 20'000) && *written;
}

QUuid IncidentWorld::fill()
{
    constexpr qint64 Day = 24 * 60 * Minute;
    const struct
    {
        const char *title;
        Severity severity;
        int days;
        int acknowledged; // minutes after the start
        int resolved;
        const char *environment;
    } past[] = {
        {"Search answers 500 after an index change", Severity::Sev3, 12, 9, 95, "production"},
        {"Payments are slow: certificate of the bank's gateway", Severity::Sev2, 33, 5, 70, "production"},
        {"Nightly export missed its window", Severity::Sev4, 41, 60, 240, "staging"},
        {"Checkout down in one zone: node drained by hand", Severity::Sev1, 64, 3, 38, "production"},
        {"Login emails are late", Severity::Sev3, 97, 14, 150, "production"},
        {"結帳頁面載入緩慢：快取失效", Severity::Sev2, 128, 6, 64, "production"},
    };
    for (const auto &one : past) {
        const QUuid id = declare(QString::fromUtf8(one.title), one.severity, one.days * Day, QString::fromLatin1(one.environment));
        const EditContext hand = desk->context();
        const qint64 start = incident(id).startedMs();
        write(setMilestone(incident(id), Milestone::Acknowledged, start + one.acknowledged * Minute, hand));
        write(setMilestone(incident(id), Milestone::Mitigated, start + (one.resolved - 1) * Minute, hand));
        write(setMilestone(incident(id), Milestone::Resolved, start + one.resolved * Minute, hand));
        write(setStatus(incident(id), IncidentStatus::Closed, hand));
    }
    const QUuid pool = declare(QStringLiteral("Checkout fails: the database's connections are used up"), Severity::Sev2, 41 * Minute);
    write(setImpact(incident(pool), QStringLiteral("About 34 % of users can not pay")));
    write(setMilestone(incident(pool), Milestone::Acknowledged, incident(pool).startedMs() + 5 * Minute, desk->context()));
    write(setStatus(incident(pool), IncidentStatus::Fixing, desk->context()));
    return pool;
}

} // namespace wardroom
