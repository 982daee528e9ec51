// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/metriccatalog.h"

#include "services/explore/promqlcompletion.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cmath>

namespace wardroom {

MetricCatalog::MetricCatalog(QObject *parent)
    : QObject(parent)
{
}

void MetricCatalog::setClient(PrometheusClient *client)
{
    m_names.cancel();
    m_metadata.cancel();
    m_counts.cancel();
    m_client = client;
    m_foundNames.clear();
    m_foundMetadata.clear();
    m_status = {};
    m_metrics.clear();
    m_error.reset();
    m_hasAnswer = m_hasCounts = false;
    Q_EMIT changed();
}

void MetricCatalog::refresh(TimeSpan span)
{
    if (!m_client)
        return;
    m_names =
        m_client->labelValues(QStringLiteral("__name__"), {}, span, this, [this](Result<QStringList> names) {
            m_error = names ? std::nullopt : std::optional(names.error());
            if (names) {
                m_foundNames = std::move(*names);
                m_hasAnswer = true;
            }
            partCame();
        });
    m_metadata = m_client->metadata({}, this, [this](Result<std::vector<MetricMetadata>> metadata) {
        if (metadata)
            m_foundMetadata = std::move(*metadata);
        partCame();
    });
    m_counts = m_client->tsdbStatus(MostCounted, this, [this, span](Result<TsdbStatus> status) {
        takeStatus(std::move(status), span.toMs);
    });
    Q_EMIT changed();
}

void MetricCatalog::takeStatus(Result<TsdbStatus> status, qint64 atMs)
{
    m_hasCounts = status.has_value();
    m_status = status ? std::move(*status) : TsdbStatus();
    qint64 counted = 0;
    for (const NamedCount &one : m_status.seriesByMetric)
        counted += one.count;
    const bool isWhole = counted >= m_status.series || m_status.seriesByMetric.size() >= MostCounted;
    if (m_hasCounts && !isWhole && m_status.series <= MostQueried)
        queryCounts(atMs);
    else
        partCame();
}

void MetricCatalog::queryCounts(qint64 atMs)
{
    const QString query = QStringLiteral("count by (__name__) ({__name__!=\"\"})");
    m_counts = m_client->query(query, atMs, this, [this](const Result<QueryResult> &result) {
        for (const VectorSample &sample : result.value_or(QueryResult()).vector) {
            if (const QString name = sample.labels.value(u"__name__"); !name.isEmpty())
                m_status.seriesByMetric.push_back({name, std::llround(sample.value)});
        }
        partCame();
    });
}

void MetricCatalog::partCame()
{
    // Shown together, so that the list does not change three times under the eye.
    if (!isLoading())
        combine();
    Q_EMIT changed();
}

void MetricCatalog::combine()
{
    QHash<QString, qint64> counts;
    for (const NamedCount &one : m_status.seriesByMetric)
        counts.insert(one.name, one.count);
    QHash<QString, QString> units;
    for (const MetricMetadata &one : m_foundMetadata)
        units.insert(one.metric, one.unit);
    m_metrics.clear();
    for (PromqlCompletion &one : metricCompletions(m_foundNames, m_foundMetadata)) {
        const auto count = counts.constFind(one.text);
        const QString unit = units.value(one.text);
        m_metrics.push_back({std::move(one.text), std::move(one.detail), std::move(one.help), unit,
                             count == counts.constEnd() ? std::nullopt : std::optional(*count)});
    }
    std::sort(m_metrics.begin(), m_metrics.end(),
              [](const MetricEntry &a, const MetricEntry &b) { return a.name < b.name; });
}

} // namespace wardroom
