// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/metricdetail.h"

#include "services/promql/promqlselectors.h"

#include <cmath>

namespace wardroom {

MetricDetail::MetricDetail(QObject *parent)
    : QObject(parent)
{
}

void MetricDetail::setClient(PrometheusClient *client)
{
    m_client = client;
    m_metric.clear();
    clear();
    Q_EMIT changed();
}

void MetricDetail::clear()
{
    m_request.cancel();
    m_series.reset();
    m_labels.clear();
    m_capped = false;
    m_error.reset();
}

void MetricDetail::load(const QString &metric, TimeSpan span)
{
    // The same metric again: what is known stays on the screen until the answer comes.
    if (metric != m_metric)
        clear();
    m_metric = metric;
    if (m_client && !metric.isEmpty()) {
        PromqlSelector selector;
        selector.metric = metric;
        const QString text = selector.text();
        // Counted over the range, as the series are listed for it: one that ended in it counts.
        const QString range = formatDuration(std::max<qint64>(1000, span.durationMs()));
        const QString count = QStringLiteral("count(present_over_time(%1[%2]))").arg(text, range);
        m_request =
            m_client->query(count, span.toMs, this, [this, text, span](const Result<QueryResult> &result) {
                if (!result) {
                    fail(result.error());
                    return;
                }
                m_series = result->vector.empty() ? 0 : std::llround(result->vector.front().value);
                if (*m_series > MostSeries)
                    fetchNames(text, span);
                else
                    fetchSeries(text, span);
                Q_EMIT changed();
            });
    }
    Q_EMIT changed();
}

void MetricDetail::fail(const Error &error)
{
    m_error = error;
    Q_EMIT changed();
}

void MetricDetail::fetchSeries(const QString &selector, TimeSpan span)
{
    m_request = m_client->series({selector}, span, this, [this](Result<std::vector<Labels>> series) {
        if (!series) {
            fail(series.error());
            return;
        }
        auto count =
            [all = std::move(*series)](const CancelToken &token) -> Result<std::vector<LabelCardinality>> {
            return labelCardinality(all, token);
        };
        m_request =
            runInBackground(this, std::move(count), [this](Result<std::vector<LabelCardinality>> labels) {
                m_capped = false;
                m_error = labels ? std::nullopt : std::optional(labels.error());
                m_labels = std::move(labels).value_or(std::vector<LabelCardinality>());
                Q_EMIT changed();
            });
    });
}

void MetricDetail::fetchNames(const QString &selector, TimeSpan span)
{
    m_request = m_client->labels({selector}, span, this, [this](const Result<QStringList> &names) {
        if (!names) {
            fail(names.error());
            return;
        }
        m_capped = true;
        m_error.reset();
        m_labels.clear();
        for (const QString &name : *names) {
            if (name != QLatin1String("__name__"))
                m_labels.push_back({name, {}});
        }
        Q_EMIT changed();
    });
}

} // namespace wardroom
