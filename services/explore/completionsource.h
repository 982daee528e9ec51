// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/explore/promqlcompletion.h"
#include "services/prometheus/prometheusclient.h"

#include <QtCore/QHash>

namespace wardroom {

class Clock;

/// What completion offers at a place: asks the server once for metrics, labels and values in context, and
/// remembers the answers for a while. A server that fails to answer costs its part of the list: functions and
/// keywords are always there.
class CompletionSource final : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(Result<PromqlCompletions>)>;
    static constexpr qint64 KeepMs = 5 * 60 * 1000;

    explicit CompletionSource(const Clock &clock, QObject *parent = nullptr);

    /// Null: there is no Prometheus. Forgets all.
    void setClient(PrometheusClient *client);
    /// As after the time range changed.
    void forget();

    /// All that fits the place; what fits the letters typed is the model's choice. @p span: labels and values
    /// of series that exist in it.
    RequestHandle complete(const PromqlContext &context, TimeSpan span, QObject *guard, Callback callback);

private:
    struct Known
    {
        QStringList texts;
        qint64 untilMs = 0;
    };
    using Texts = std::function<void(Result<QStringList>)>;
    using Ask = std::function<RequestHandle(QObject *guard, Texts callback)>;

    /// From memory, or through @p ask.
    RequestHandle remembered(const QString &key, const Ask &ask, QObject *guard, Texts callback);
    RequestHandle metrics(TimeSpan span, QObject *guard, Texts callback);
    RequestHandle labels(const QStringList &selectors, TimeSpan span, QObject *guard, Texts callback);
    RequestHandle values(const PromqlContext &context, TimeSpan span, QObject *guard, Texts callback);
    RequestHandle names(const PromqlContext &context, TimeSpan span, QObject *guard, Callback callback);
    RequestHandle expressions(const PromqlContext &context, TimeSpan span, QObject *guard, Callback callback);
    RequestHandle askMetadata(QObject *guard, std::function<void()> then);

    const Clock &m_clock;
    PrometheusClient *m_client = nullptr;
    QHash<QString, Known> m_known;
    std::vector<MetricMetadata> m_metadata;
    qint64 m_metadataUntilMs = 0;
};

} // namespace wardroom
