// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/labelpresenter.h"

#include "services/series/matcher.h"

#include <cmath>

namespace wardroom {

namespace {

QString countQuery(const QString &label, TimeSpan span)
{
    const qint64 seconds = std::max<qint64>(1, span.durationMs() / 1000);
    const QString selector = u'{' + Matcher{label, QStringLiteral(".+"), true, true}.toString() + u'}';
    return QStringLiteral("sum by (%1) (count_over_time(%2[%3s]))").arg(label, selector).arg(seconds);
}

} // namespace

LabelPresenter::LabelPresenter(QObject *parent)
    : QObject(parent)
{
    connect(&m_labels, &LabelBrowserModel::valuesWanted, this, &LabelPresenter::fetchValues);
}

void LabelPresenter::setClient(LokiClient *client)
{
    m_request.cancel();
    m_values.clear();
    m_error.reset();
    m_client = client;
    m_labels.clear();
}

void LabelPresenter::refresh(TimeSpan span)
{
    if (!m_client)
        return;
    m_span = span;
    m_request = m_client->labels(span, this, [this](const Result<QStringList> &names) {
        m_error = names ? std::nullopt : std::optional(names.error());
        if (names) {
            m_labels.setLabels(*names);
            const QStringList opened = m_labels.fetchedLabels();
            for (const QString &label : opened)
                fetchValues(label);
        }
        Q_EMIT updated();
    });
}

void LabelPresenter::fetchValues(const QString &label)
{
    if (!m_client)
        return;
    m_values[label] = m_client->labelValues(label, m_span, this, [this, label](const Result<QStringList> &values) {
        if (values)
            countValues(label, *values);
        else
            m_labels.setValuesFailed(label);
    });
}

void LabelPresenter::countValues(const QString &label, const QStringList &values)
{
    m_values[label] = m_client->query(
        countQuery(label, m_span), m_span.toMs, this, [this, label, values](const Result<LogQueryResult> &result) {
            QHash<QString, qint64> lines;
            if (result && result->series) {
                for (const Series &series : result->series->series) {
                    if (!series.values.empty())
                        lines[series.labels.value(label)] += std::llround(series.values.back());
                }
            }
            std::vector<LabelValueCount> counts;
            for (const QString &value : values)
                counts.push_back({value, result ? std::optional(lines.value(value)) : std::nullopt});
            m_labels.setValues(label, std::move(counts));
        });
}

} // namespace wardroom
