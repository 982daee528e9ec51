// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/metricset.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace wardroom {

namespace {

double logNormalBelow(double value, double median, double spread)
{
    return 0.5 * std::erfc(-std::log(value / median) / (spread * std::sqrt(2.0)));
}

QByteArrayView typeName(MetricSet::Type type)
{
    switch (type) {
    case MetricSet::Type::Counter:
        return "counter";
    case MetricSet::Type::Gauge:
        return "gauge";
    case MetricSet::Type::Histogram:
        return "histogram";
    }
    return "untyped";
}

} // namespace

QByteArray MetricTarget::labels() const
{
    return QStringLiteral("job=\"%1\",instance=\"%2\",service=\"%3\",env=\"production\"")
        .arg(job, instance, service)
        .toUtf8();
}

double LatencyShape::shareBelow(double seconds) const
{
    const double usual = logNormalBelow(seconds, median, spread);
    return slowShare == 0
        ? usual
        : (1 - slowShare) * usual + slowShare * logNormalBelow(seconds, slowMedian, slowSpread);
}

double LatencyShape::mean() const
{
    return (1 - slowShare) * median * std::exp(spread * spread / 2)
        + slowShare * slowMedian * std::exp(slowSpread * slowSpread / 2);
}

MetricSet::TargetId MetricSet::addTarget(const MetricTarget &target)
{
    m_targets.push_back(target);
    return static_cast<TargetId>(m_targets.size()) - 1;
}

MetricSet::FamilyId MetricSet::addFamily(const QByteArray &name, Type type, const QByteArray &help)
{
    m_families.push_back({name, help, type, {}});
    return static_cast<FamilyId>(m_families.size()) - 1;
}

MetricSet::SeriesId MetricSet::add(FamilyId family, TargetId target, const QByteArray &labels)
{
    const auto id = static_cast<SeriesId>(m_series.size());
    Family &owner = m_families[static_cast<size_t>(family)];
    // Things are counted in whole numbers, time is not.
    const bool whole = owner.type == Type::Counter && !owner.name.endsWith("_seconds_total");
    m_series.push_back({family, target, {}, labels, 0, whole, false});
    owner.series.push_back(id);
    return id;
}

MetricSet::SeriesId MetricSet::addHistogram(FamilyId family, TargetId target, const QByteArray &labels,
                                            const std::vector<double> &bounds)
{
    const QByteArray comma = labels.isEmpty() ? QByteArray() : labels + ',';
    const auto first = static_cast<SeriesId>(m_series.size());
    auto addPart = [&](const QByteArray &suffix, const QByteArray &text, bool whole) {
        Series &series = m_series[static_cast<size_t>(add(family, target, text))];
        series.suffix = suffix;
        series.whole = whole;
    };
    for (const double bound : bounds) {
        QByteArray text = comma + "le=\"";
        appendNumber(text, bound);
        // Prometheus 3 writes whole bounds with a fraction; so do we, for old and new ones to agree.
        if (bound == std::floor(bound))
            text += ".0";
        addPart("_bucket", text + '"', true);
    }
    addPart("_bucket", comma + "le=\"+Inf\"", true);
    addPart("_sum", labels, false);
    addPart("_count", labels, true);
    return first;
}

void MetricSet::observe(SeriesId histogram, const std::vector<double> &bounds, double count,
                        const LatencyShape &shape)
{
    auto id = static_cast<size_t>(histogram);
    for (const double bound : bounds)
        m_series[id++].value += count * shape.shareBelow(bound);
    m_series[id++].value += count;
    m_series[id++].value += count * shape.mean();
    m_series[id].value += count;
}

MetricSet::TargetId MetricSet::targetByPath(QStringView path) const
{
    const auto found = std::find_if(m_targets.begin(), m_targets.end(),
                                    [path](const MetricTarget &target) { return target.path == path; });
    return found == m_targets.end() ? -1 : static_cast<TargetId>(found - m_targets.begin());
}

double MetricSet::shownValue(const Series &series) const
{
    return series.whole ? std::floor(series.value) : series.value;
}

double MetricSet::total(QByteArrayView family, QByteArrayView part) const
{
    double sum = 0;
    for (const Family &candidate : m_families) {
        if (candidate.name != family)
            continue;
        for (const SeriesId id : candidate.series) {
            const Series &series = m_series[static_cast<size_t>(id)];
            if (!series.stale && (part.isEmpty() || series.labels.contains(part)))
                sum += series.value;
        }
    }
    return sum;
}

QByteArray MetricSet::expose(TargetId target) const
{
    QByteArray out;
    for (const Family &family : m_families) {
        bool headed = false;
        for (const SeriesId id : family.series) {
            const Series &series = m_series[static_cast<size_t>(id)];
            if (series.target != target || series.stale)
                continue;
            if (!std::exchange(headed, true)) {
                out += "# HELP " + family.name + ' ' + family.help + '\n';
                out += "# TYPE " + family.name + ' ' + typeName(family.type).toByteArray() + '\n';
            }
            out += family.name + series.suffix;
            if (!series.labels.isEmpty())
                out += '{' + series.labels + '}';
            out += ' ';
            appendNumber(out, shownValue(series));
            out += '\n';
        }
    }
    return out;
}

void appendNumber(QByteArray &out, double value)
{
    if (std::isnan(value)) {
        out += "NaN";
    } else if (std::isinf(value)) {
        out += value > 0 ? "+Inf" : "-Inf";
    } else {
        char buffer[32];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
        out.append(buffer, end - buffer);
    }
}

} // namespace wardroom
