// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alerts/alertsamples.h"

namespace wardroom {

namespace {

struct Sample
{
    const char *name;
    const char *severity;
    const char *service;
    const char *team;
    const char *differs; ///< name=value
    const char *value;
    int ageSeconds;
    const char *receiver;
};

constexpr Sample Samples[] = {
    {"DatabasePoolExhausted", "critical", "shop-api", "platform", "instance=db-1", "100 / 100", 664, "pagerduty-platform"},
    {"HighErrorRate", "critical", "shop-api", "platform", "route=/checkout", "29.4 %", 634, "pagerduty-platform"},
    {"HighErrorRate", "critical", "shop-api", "platform", "route=/login", "18.8 %", 620, "pagerduty-platform"},
    {"HighLatencyP99", "high", "shop-api", "platform", "", "9.82 s", 602, "pagerduty-platform"},
    {"CacheHitRateFalling", "warning", "shop-api", "platform", "instance=redis-1", "83 %", 380, "pagerduty-platform"},
    {"OrderFailureRate", "high", "orders", "commerce", "", "41 %", 554, "slack-commerce"},
    {"OrderQueueOld", "warning", "orders", "commerce", "queue=push", "96 s", 242, "slack-commerce"},
    {"PaymentProcessingSlow", "warning", "payments", "commerce", "provider=acme", "12.4 s", 530, "slack-payments"},
    {"DiskWillFill", "warning", "", "infra", "mountpoint=/var", "81 %", 11520, "email-infra"},
    {"BackupSlow", "info", "", "infra", "instance=db-2", "48 min", 20400, "email-infra"},
    {"CertificateExpiresSoon", "info", "", "infra", "instance=edge-2", "12 d", 187200, "email-infra"},
};

Labels labelsOf(const Sample &sample)
{
    Labels labels{{QStringLiteral("alertname"), QString::fromLatin1(sample.name)},
                  {QStringLiteral("severity"), QString::fromLatin1(sample.severity)},
                  {QStringLiteral("env"), QStringLiteral("production")},
                  {QStringLiteral("team"), QString::fromLatin1(sample.team)},
                  {QStringLiteral("service"), QString::fromLatin1(sample.service)}};
    const QStringList pair = QString::fromLatin1(sample.differs).split(u'=');
    if (pair.size() == 2)
        labels.set(pair[0], pair[1]);
    return labels;
}

} // namespace

std::vector<Alert> shopAlerts(qint64 nowMs)
{
    std::vector<Alert> alerts;
    for (const Sample &sample : Samples) {
        Alert alert;
        alert.fingerprint = QStringLiteral("f%1").arg(alerts.size());
        alert.labels = labelsOf(sample);
        alert.annotations = Labels{{QStringLiteral("value"), QString::fromUtf8(sample.value)},
                                   {QStringLiteral("summary"), QStringLiteral("<b>%1</b> needs somebody").arg(alert.name())},
                                   {QStringLiteral("runbook_url"), QStringLiteral("https://runbooks.example/") + alert.name()}};
        alert.receivers = QStringList{QString::fromLatin1(sample.receiver)};
        alert.startsAtMs = nowMs - sample.ageSeconds * 1000LL;
        alert.updatedAtMs = nowMs - 4000;
        alert.generatorUrl = QUrl(QStringLiteral("http://prometheus.example/graph?g0.expr=up"));
        alerts.push_back(alert);
    }
    alerts[4].state = Alert::State::Suppressed;
    alerts[4].inhibitedBy = QStringList{alerts[0].fingerprint};
    alerts[10].state = Alert::State::Suppressed;
    alerts[10].silencedBy = QStringList{QStringLiteral("s-active")};
    return alerts;
}

std::vector<Silence> shopSilences(qint64 nowMs)
{
    constexpr qint64 Hour = 3'600'000;
    const auto make = [](const QString &id, Silence::State state, qint64 from, qint64 to, const QString &comment) {
        Silence silence;
        silence.id = id;
        silence.state = state;
        silence.startsAtMs = from;
        silence.endsAtMs = to;
        silence.updatedAtMs = from;
        silence.createdBy = QStringLiteral("mchen");
        silence.comment = comment;
        silence.matchers = {{QStringLiteral("alertname"), QStringLiteral("CertificateExpiresSoon")},
                            {QStringLiteral("instance"), QStringLiteral("edge-.*"), true, true}};
        return silence;
    };
    using State = Silence::State;
    // Whole seconds, as the composer's fields show them.
    const qint64 now = nowMs / 1000 * 1000;
    return {make(QStringLiteral("s-active"), State::Active, now - Hour, now + 2 * Hour + 58 * 60'000,
                 QStringLiteral("renewal is ordered")),
            make(QStringLiteral("s-pending"), State::Pending, now + Hour, now + 3 * Hour, QStringLiteral("maintenance")),
            make(QStringLiteral("s-expired"), State::Expired, now - 5 * Hour, now - 4 * Hour,
                 QStringLiteral("deployment of 2.3.0"))};
}

std::vector<AlertGroup> shopGroups(const std::vector<Alert> &alerts)
{
    std::vector<AlertGroup> groups;
    for (const Alert &alert : alerts) {
        const Labels key = alert.labels.only({QStringLiteral("service"), QStringLiteral("team")});
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const AlertGroup &g) { return g.labels == key; });
        if (known != groups.end())
            known->alerts.push_back(alert);
        else
            groups.push_back({key, alert.receivers.front(), {alert}});
    }
    return groups;
}

} // namespace wardroom
