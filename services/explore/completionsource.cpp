// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/completionsource.h"

#include "services/core/clock.h"
#include "services/promql/promqlsyntax.h"

namespace wardroom {

namespace {

using Kind = PromqlContext::Kind;
using Names = Result<QStringList>;

QString keyOf(const QString &what, const QStringList &selectors)
{
    return what + u'\n' + selectors.join(u'\n');
}

/// A request that is answered at once.
template <typename T> RequestHandle answered(T value, QObject *guard, std::function<void(Result<T>)> callback)
{
    auto [handle, completion] = makeRequest<T>(guard, std::move(callback));
    completion.finish(std::move(value));
    return std::move(handle);
}

} // namespace

CompletionSource::CompletionSource(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void CompletionSource::setClient(PrometheusClient *client)
{
    m_client = client;
    forget();
}

void CompletionSource::forget()
{
    m_known.clear();
    m_metadataUntilMs = 0;
}

RequestHandle CompletionSource::remembered(const QString &key, const Ask &ask, QObject *guard, Texts callback)
{
    if (const auto found = m_known.constFind(key);
        found != m_known.constEnd() && found->untilMs > m_clock.nowMs())
        return answered<QStringList>(found->texts, guard, std::move(callback));
    if (!m_client)
        return answered<QStringList>({}, guard, std::move(callback));
    return ask(guard, [this, key, callback = std::move(callback)](Names texts) {
        if (texts)
            m_known.insert(key, {*texts, m_clock.nowMs() + KeepMs});
        callback(std::move(texts));
    });
}

RequestHandle CompletionSource::metrics(TimeSpan span, QObject *guard, Texts callback)
{
    const auto ask = [this, span](QObject *owner, Texts then) {
        return m_client->labelValues(QStringLiteral("__name__"), {}, span, owner, std::move(then));
    };
    return remembered(keyOf(QStringLiteral("metrics"), {}), ask, guard, std::move(callback));
}

RequestHandle CompletionSource::labels(const QStringList &selectors, TimeSpan span, QObject *guard,
                                       Texts callback)
{
    const auto ask = [this, selectors, span](QObject *owner, Texts then) {
        return m_client->labels(selectors, span, owner, std::move(then));
    };
    return remembered(keyOf(QStringLiteral("labels"), selectors), ask, guard, std::move(callback));
}

RequestHandle CompletionSource::values(const PromqlContext &context, TimeSpan span, QObject *guard,
                                       Texts callback)
{
    const auto ask = [this, context, span](QObject *owner, Texts then) {
        return m_client->labelValues(context.label, context.selectors, span, owner, std::move(then));
    };
    return remembered(keyOf(QStringLiteral("values ") + context.label, context.selectors), ask, guard,
                      std::move(callback));
}

RequestHandle CompletionSource::askMetadata(QObject *guard, std::function<void()> then)
{
    if (!m_client || m_metadataUntilMs > m_clock.nowMs())
        return answered<bool>(true, guard, [then = std::move(then)](const Result<bool> &) { then(); });
    return m_client->metadata({}, guard,
                              [this, then = std::move(then)](Result<std::vector<MetricMetadata>> all) {
                                  // Types and help are an extra: names stand without them where the server
                                  // has none.
                                  m_metadata = all ? std::move(*all) : std::vector<MetricMetadata>();
                                  m_metadataUntilMs = m_clock.nowMs() + KeepMs;
                                  then();
                              });
}

RequestHandle CompletionSource::expressions(const PromqlContext &context, TimeSpan span, QObject *guard,
                                            Callback callback)
{
    auto [handle, completion] = makeRequest<PromqlCompletions>(guard, std::move(callback));
    completion.setStage(askMetadata(guard, [this, completion = completion, context, span, guard] {
        completion.setStage(metrics(span, guard, [this, completion, context](const Names &names) {
            PromqlCompletions result = metricCompletions(names.value_or(QStringList()), m_metadata);
            PromqlCompletions called = functionCompletions();
            std::move(called.begin(), called.end(), std::back_inserter(result));
            if (context.afterOperator) {
                PromqlCompletions words = keywordCompletions(promqlOperatorModifiers());
                std::move(words.begin(), words.end(), std::back_inserter(result));
            }
            completion.finish(std::move(result));
        }));
    }));
    return std::move(handle);
}

/// Labels; in quotes metrics come before them.
RequestHandle CompletionSource::names(const PromqlContext &context, TimeSpan span, QObject *guard, Callback callback)
{
    if (!context.orMetric)
        return labels(context.selectors, span, guard,
                      [context, callback = std::move(callback)](const Names &names) {
                          callback(labelCompletions(names.value_or(QStringList()), context));
                      });
    auto [handle, completion] = makeRequest<PromqlCompletions>(guard, std::move(callback));
    const auto takeMetrics = [this, completion = completion, context, span, guard](const Names &metricNames) {
        PromqlCompletions found = quotedMetricCompletions(metricNames.value_or(QStringList()), m_metadata);
        completion.setStage(labels(context.selectors, span, guard, [completion, context, found](const Names &names) {
            PromqlCompletions all = found;
            PromqlCompletions more = labelCompletions(names.value_or(QStringList()), context);
            std::move(more.begin(), more.end(), std::back_inserter(all));
            completion.finish(std::move(all));
        }));
    };
    completion.setStage(askMetadata(guard, [this, completion = completion, span, guard, takeMetrics] {
        completion.setStage(metrics(span, guard, takeMetrics));
    }));
    return std::move(handle);
}

RequestHandle CompletionSource::complete(const PromqlContext &context, TimeSpan span, QObject *guard,
                                         Callback callback)
{
    switch (context.kind) {
    case Kind::Expression:
        return expressions(context, span, guard, std::move(callback));
    case Kind::LabelName:
        return names(context, span, guard, std::move(callback));
    case Kind::LabelValue:
        return values(context, span, guard, [context, callback = std::move(callback)](const Names &texts) {
            callback(valueCompletions(texts.value_or(QStringList()), context));
        });
    case Kind::Duration:
        return answered(durationCompletions(context.typed), guard, std::move(callback));
    case Kind::Keyword:
        return answered(keywordCompletions(promqlKeywordsBehind()), guard, std::move(callback));
    case Kind::AtModifier:
        return answered(keywordCompletions({QStringLiteral("start()"), QStringLiteral("end()")}), guard,
                        std::move(callback));
    case Kind::Nothing:
        break;
    }
    return answered(PromqlCompletions(), guard, std::move(callback));
}

} // namespace wardroom
