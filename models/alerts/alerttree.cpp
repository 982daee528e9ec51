// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alerttree.h"

#include <QtCore/QCollator>
#include <QtCore/QHash>

namespace wardroom {

namespace {

int compare(const AlertTreeRow &a, const AlertTreeRow &b, AlertOrder::By by)
{
    const auto sign = [](const auto &left, const auto &right) { return left < right ? -1 : (right < left ? 1 : 0); };
    switch (by) {
    case AlertOrder::By::Priority:
        return sign(a.priority, b.priority);
    case AlertOrder::By::Name:
        return a.alert.name().compare(b.alert.name(), Qt::CaseInsensitive);
    case AlertOrder::By::Differs:
        return sign(a.differs, b.differs);
    case AlertOrder::By::Value: {
        QCollator collator(QLocale::c());
        collator.setNumericMode(true);
        return collator.compare(a.value, b.value);
    }
    case AlertOrder::By::Age: // the younger, so the later started, comes first
        return sign(b.alert.startsAtMs, a.alert.startsAtMs);
    case AlertOrder::By::State:
        return sign(a.state, b.state);
    }
    return 0;
}

bool comesBefore(const AlertTreeRow &a, const AlertTreeRow &b, const AlertOrder &order)
{
    const int wanted = compare(a, b, order.by);
    if (wanted != 0)
        return order.descending ? wanted > 0 : wanted < 0;
    if (a.priority != b.priority)
        return a.priority < b.priority;
    if (a.alert.startsAtMs != b.alert.startsAtMs)
        return a.alert.startsAtMs < b.alert.startsAtMs;
    return a.alert.fingerprint < b.alert.fingerprint;
}

AlertTreeRow treeRow(const AlertBucket::Row &row, const QHash<QString, qint64> &silenceEnds)
{
    qint64 until = 0;
    for (const QString &id : row.alert.silencedBy)
        until = std::max(until, silenceEnds.value(id));
    return {row.alert,       row.differing,  row.priority, alertState(row.alert), annotatedValue(row.alert.annotations),
            until};
}

} // namespace

AlertState alertState(const Alert &alert)
{
    if (!alert.silencedBy.isEmpty())
        return AlertState::Silenced;
    if (!alert.inhibitedBy.isEmpty())
        return AlertState::Inhibited;
    return alert.mutedBy.isEmpty() ? AlertState::Firing : AlertState::Muted;
}

QString annotatedValue(const Labels &annotations)
{
    for (const char16_t *name : {u"value", u"current_value", u"current", u"VALUE"}) {
        const QString value = annotations.value(name).simplified();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

Priority AlertTreeGroup::worst() const
{
    const auto worst = std::min_element(rows.begin(), rows.end(), [](const AlertTreeRow &a, const AlertTreeRow &b) {
        return a.priority < b.priority;
    });
    return worst == rows.end() ? Priority::P3 : worst->priority;
}

std::vector<AlertTreeGroup> alertTree(const std::vector<AlertBucket> &buckets, const std::vector<Silence> &silences,
                                      const AlertOrder &order)
{
    QHash<QString, qint64> ends;
    for (const Silence &silence : silences)
        ends.insert(silence.id, silence.endsAtMs);
    std::vector<AlertTreeGroup> groups;
    groups.reserve(buckets.size());
    for (const AlertBucket &bucket : buckets) {
        AlertTreeGroup group{bucket.id, bucket.shared, bucket.receivers, {}, bucket.key};
        for (const AlertBucket::Row &row : bucket.rows)
            group.rows.push_back(treeRow(row, ends));
        std::sort(group.rows.begin(), group.rows.end(),
                  [&](const AlertTreeRow &a, const AlertTreeRow &b) { return comesBefore(a, b, order); });
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    }
    std::stable_sort(groups.begin(), groups.end(), [&](const AlertTreeGroup &a, const AlertTreeGroup &b) {
        const int wanted = compare(a.rows.front(), b.rows.front(), order.by);
        return order.descending ? wanted > 0 : wanted < 0;
    });
    return groups;
}

} // namespace wardroom
