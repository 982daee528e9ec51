// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/alerthistory.h"

namespace wardroom {

namespace {

double degradation(const ShopMoment &moment)
{
    return moment.degradation;
}

double poolUse(const ShopMoment &moment)
{
    return static_cast<double>(moment.poolActive) / moment.poolMax;
}

double instanceDown(const ShopMoment &moment)
{
    return moment.secondInstanceDown ? 1 : 0;
}

QByteArray requestAlert(const char *name, const char *severity, const char *more)
{
    return QByteArray("alertname=\"") + name + "\",env=\"production\",severity=\"" + severity + "\"," + more;
}

} // namespace

AlertHistory::AlertHistory()
{
    const auto add = [this](const char *name, const char *severity, const char *more, double threshold,
                            double (*measure)(const ShopMoment &), qint64 forSeconds) {
        m_rules.push_back({requestAlert(name, severity, more), threshold, measure, forSeconds * 1000});
    };
    // Shares of degradation at which the routes' own numbers (shopRoutes()) pass the rules' limits.
    add("HighErrorRate", "critical", "service=\"shop-api\",route=\"/checkout\",team=\"shop\"", 0.16,
        degradation, 15);
    add("HighErrorRate", "critical", "service=\"shop-api\",route=\"/login\",team=\"shop\"", 0.27, degradation,
        15);
    add("HighErrorRate", "critical", "service=\"orders\",route=\"/orders\",team=\"shop\"", 0.13, degradation,
        15);
    add("HighLatencyP95", "warning", "service=\"shop-api\",team=\"shop\"", 0.4, degradation, 15);
    add("HighLatencyP99", "high", "service=\"shop-api\",team=\"shop\"", 0.35, degradation, 15);
    add("OrderFailureRate", "high", "service=\"orders\",team=\"shop\"", 0.22, degradation, 15);
    add("PaymentProcessingSlow", "warning", "service=\"payments\",team=\"payments\"", 0.45, degradation, 15);
    add("DatabasePoolExhausted", "critical", "job=\"db\",instance=\"db-1\",service=\"db\",team=\"platform\"",
        0.9, poolUse, 15);
    add("DatabasePoolHigh", "warning", "job=\"db\",instance=\"db-1\",service=\"db\",team=\"platform\"", 0.8,
        poolUse, 15);
    add("ServiceDown", "critical",
        "job=\"shop-api\",instance=\"api-2\",service=\"shop-api\",team=\"platform\"", 0.5, instanceDown, 30);
}

std::vector<std::optional<AlertHistory::Sample>> AlertHistory::at(const ShopMoment &moment)
{
    std::vector<std::optional<Sample>> samples;
    samples.reserve(m_rules.size());
    for (Rule &rule : m_rules) {
        if (rule.measure(moment) <= rule.threshold) {
            rule.sinceMs = 0;
            samples.emplace_back();
            continue;
        }
        if (rule.sinceMs == 0)
            rule.sinceMs = moment.timeMs;
        const bool firing = moment.timeMs - rule.sinceMs >= rule.forMs;
        samples.push_back(Sample{rule.labels, firing, static_cast<double>(rule.sinceMs) / 1000});
    }
    return samples;
}

} // namespace wardroom
