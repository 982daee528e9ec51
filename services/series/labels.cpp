// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/series/labels.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

namespace wardroom {

namespace {

QString quoted(const QString &text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += u'"';
    for (const QChar c : text) {
        if (c == u'\n') {
            out += QLatin1String("\\n");
            continue;
        }
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out += u'"';
}

/// A name that PromQL takes without quotes; all others are UTF-8 names of Prometheus 3.
bool isPlainName(QStringView name, bool metric)
{
    return !name.isEmpty() && !name.front().isDigit()
        && std::all_of(name.begin(), name.end(), [metric](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
                   || (metric && c == u':');
           });
}

} // namespace

Labels::Labels(std::initializer_list<Pair> pairs)
    : Labels(std::vector<Pair>(pairs))
{
}

Labels::Labels(std::vector<Pair> pairs)
    : m_pairs(std::move(pairs))
{
    std::erase_if(m_pairs, [](const Pair &pair) { return pair.second.isEmpty(); });
    std::sort(m_pairs.begin(), m_pairs.end());
}

QString Labels::value(QStringView name) const
{
    const auto it = std::lower_bound(m_pairs.begin(), m_pairs.end(), name,
                                     [](const Pair &pair, QStringView wanted) { return pair.first < wanted; });
    return it != m_pairs.end() && it->first == name ? it->second : QString();
}

bool Labels::contains(QStringView name) const
{
    return !value(name).isEmpty();
}

void Labels::set(const QString &name, const QString &value)
{
    const auto it = std::lower_bound(m_pairs.begin(), m_pairs.end(), name,
                                     [](const Pair &pair, const QString &wanted) { return pair.first < wanted; });
    const bool present = it != m_pairs.end() && it->first == name;
    if (value.isEmpty()) {
        if (present)
            m_pairs.erase(it);
    } else if (present) {
        it->second = value;
    } else {
        m_pairs.insert(it, {name, value});
    }
}

Labels Labels::without(const QStringList &names) const
{
    Labels rest = *this;
    std::erase_if(rest.m_pairs, [&names](const Pair &pair) { return names.contains(pair.first); });
    return rest;
}

Labels Labels::only(const QStringList &names) const
{
    Labels rest = *this;
    std::erase_if(rest.m_pairs, [&names](const Pair &pair) { return !names.contains(pair.first); });
    return rest;
}

QString Labels::toString() const
{
    const QString metric = value(u"__name__");
    const bool plainMetric = isPlainName(metric, true);
    QStringList parts;
    if (!metric.isEmpty() && !plainMetric)
        parts << quoted(metric);
    for (const auto &[name, labelValue] : m_pairs) {
        if (name == QLatin1String("__name__"))
            continue;
        parts << (isPlainName(name, false) ? name : quoted(name)) + u'=' + quoted(labelValue);
    }
    if (plainMetric && parts.isEmpty())
        return metric;
    return (plainMetric ? metric : QString()) + u'{' + parts.join(QLatin1String(", ")) + u'}';
}

} // namespace wardroom
