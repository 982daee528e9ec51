// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alerts/alertgrouping.h"

#include <QtCore/QHash>

#include <map>

namespace wardroom {

namespace {

struct Membership
{
    Labels key;
    QStringList receivers;
};

/// By fingerprint: the labels of the first group that lists the alert.
QHash<QString, Membership> membershipByRoutes(const std::vector<AlertGroup> &routes)
{
    QHash<QString, Membership> membership;
    for (const AlertGroup &group : routes) {
        for (const Alert &alert : group.alerts) {
            const auto at = membership.find(alert.fingerprint);
            if (at == membership.end())
                membership.insert(alert.fingerprint, {group.labels, {group.receiver}});
            else if (!at->receivers.contains(group.receiver))
                at->receivers << group.receiver;
        }
    }
    return membership;
}

Labels agreement(const Labels &left, const Labels &right)
{
    std::vector<Labels::Pair> same;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(same));
    return Labels(std::move(same));
}

Labels unite(const Labels &left, const Labels &right)
{
    Labels all = left;
    for (const auto &[name, value] : right)
        all.set(name, value);
    return all;
}

void uniteReceivers(QStringList &into, const QStringList &more)
{
    for (const QString &receiver : more) {
        if (!into.contains(receiver))
            into << receiver;
    }
    into.sort();
}

void finishBucket(AlertBucket &bucket, const AlertGrouping &grouping)
{
    std::vector<Alert> alerts;
    for (const AlertBucket::Row &row : bucket.rows)
        alerts.push_back(row.alert);
    bucket.shared = unite(sharedLabels(alerts).without(grouping.shownElsewhere), bucket.key);
    QStringList sharedNames = grouping.shownElsewhere;
    for (const auto &[name, value] : bucket.shared)
        sharedNames << name;
    for (AlertBucket::Row &row : bucket.rows)
        row.differing = row.alert.labels.without(sharedNames);
    std::sort(bucket.rows.begin(), bucket.rows.end(), [](const auto &left, const auto &right) {
        return std::tie(left.priority, left.alert.startsAtMs, left.alert.fingerprint)
            < std::tie(right.priority, right.alert.startsAtMs, right.alert.fingerprint);
    });
}

} // namespace

Labels sharedLabels(const std::vector<Alert> &alerts)
{
    if (alerts.size() < 2)
        return {};
    Labels shared = alerts.front().labels;
    for (const Alert &alert : alerts)
        shared = agreement(shared, alert.labels);
    return shared;
}

std::vector<AlertBucket> groupAlerts(const std::vector<Alert> &alerts, const std::vector<AlertGroup> &routes,
                                     const AlertGrouping &grouping, const PriorityMapping &priorities)
{
    const bool byRoutes = grouping.by == AlertGrouping::By::Routes;
    const auto membership = byRoutes ? membershipByRoutes(routes) : QHash<QString, Membership>();
    std::map<QString, AlertBucket> buckets;
    for (const Alert &alert : alerts) {
        Labels key;
        QStringList receivers = alert.receivers;
        QString id;
        if (grouping.by == AlertGrouping::By::Labels) {
            key = alert.labels.only(grouping.labels);
        } else if (const auto member = membership.find(alert.fingerprint); member != membership.end()) {
            key = member->key;
            uniteReceivers(receivers, member->receivers);
        } else if (byRoutes) {
            id = receivers.join(u',');
        }
        if (grouping.by != AlertGrouping::By::Nothing)
            id += key.toString();
        AlertBucket &bucket = buckets[id];
        bucket.id = id;
        bucket.key = key;
        uniteReceivers(bucket.receivers, receivers);
        bucket.rows.push_back({alert, {}, priorities.of(alert.labels)});
    }
    std::vector<AlertBucket> ordered;
    for (auto &[id, bucket] : buckets) {
        finishBucket(bucket, grouping);
        ordered.push_back(std::move(bucket));
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const AlertBucket &left, const AlertBucket &right) {
        return left.worst() < right.worst();
    });
    return ordered;
}

} // namespace wardroom
