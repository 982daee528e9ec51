// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/variableresolver.h"

#include "services/core/background.h"
#include "services/dashboards/saferegex.h"
#include "services/dashboards/variablegraph.h"
#include "services/prometheus/prometheusclient.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::vector<VariableOption> list;
    bool truncated = false;
    std::optional<Error> complaint = {};
};

QStringList textsOf(const QueryResult &result)
{
    QStringList texts;
    for (const VectorSample &sample : result.vector)
        texts << sampleText(sample.labels, sample.value, sample.timeMs);
    return texts;
}

Options optionsFrom(const QStringList &values, const Variable &variable)
{
    Options options{filteredOptions(values, variable.regex), false};
    options.truncated = static_cast<qsizetype>(options.list.size()) >= MostVariableValues
        && values.size() > MostVariableValues;
    sortOptions(options.list, variable.sort);
    return options;
}

/// A filter that can not be applied, or not to all values, is said: none would not be what its author meant.
std::optional<Error> complaintOf(const SafeRegex &regex)
{
    const QString text = regex.errorText();
    return text.isEmpty() ? std::nullopt : std::optional(Error{ErrorKind::BadQuery, 0, text, {}, false});
}

Options checkedOptions(const QStringList &values, const Variable &variable)
{
    Options options = optionsFrom(values, variable);
    options.complaint = complaintOf(SafeRegex::fromGrafana(variable.regex));
    return options;
}

qint64 durationOf(const QString &text, qint64 otherwise)
{
    return parseDuration(text).value_or(otherwise);
}

/// The work on one resolution; lives as long as a callback of it may come.
class Resolution : public std::enable_shared_from_this<Resolution>
{
public:
    Resolution(PrometheusClient *client, std::vector<Variable> variables, VariableContext context,
               QObject *guard, Completion<ResolvedVariables> completion)
        : m_client(client)
        , m_variables(std::move(variables))
        , m_context(std::move(context))
        , m_guard(guard)
        , m_completion(std::move(completion))
    {
    }

    void start()
    {
        auto order = resolveOrder(m_variables);
        if (!order)
            return m_completion.finish(failure(order.error()));
        m_order = std::move(*order);
        m_result.variables.resize(m_variables.size());
        next();
    }

private:
    const Variable &current() const { return m_variables[m_order[m_at]]; }

    /// Goes on until a variable needs an answer from elsewhere.
    void next()
    {
        while (m_at < m_order.size()) {
            const Variable &variable = current();
            if (variable.kind == VariableKind::Query && m_client && ask(variable))
                return;
            settle(localOptions(variable));
        }
        m_completion.finish(std::move(m_result));
    }

    QString interpolated(const QString &text) const
    {
        return interpolate(text, m_result.values, m_context.macros);
    }

    Options localOptions(const Variable &variable) const
    {
        switch (variable.kind) {
        case VariableKind::Custom:
            return {customOptions(interpolated(variable.query)), false};
        case VariableKind::Interval:
            return {intervalOptions(variable.query), false};
        case VariableKind::Constant:
            return {{{variable.query, variable.query}}, false};
        case VariableKind::Datasource:
            return checkedOptions(sourceNames(variable.query), variable);
        case VariableKind::TextBox:
        case VariableKind::AdHoc:
            return {};
        case VariableKind::Query:
        case VariableKind::Unknown:
            break;
        }
        return {variable.options, false};
    }

    QStringList sourceNames(const QString &type) const
    {
        return type == "loki"_L1 ? m_context.lokiNames : m_context.prometheusNames;
    }

    VariableValue choiceFor(const Variable &variable) const
    {
        const auto chosen = m_context.choices.constFind(variable.name);
        return chosen == m_context.choices.cend() ? variable.current : *chosen;
    }

    VariableValues::Entry entryFor(const Variable &variable, const Options &options)
    {
        const VariableValue choice = choiceFor(variable);
        if (variable.kind == VariableKind::TextBox) {
            const QString text = choice.chosen.empty() ? variable.query : choice.chosen.front().value;
            return {{{text, text}}, {}, false, false, false};
        }
        if (variable.kind == VariableKind::AdHoc)
            return {choice.chosen, {}, false, false, true};
        if (variable.kind == VariableKind::Interval) {
            const qint64 least = durationOf(variable.autoMin, 10'000);
            const QString interval =
                formatDuration(autoIntervalMs(m_context.macros.span, variable.autoCount, least));
            m_result.values.setText(u"__auto_interval_"_s + variable.name, interval);
            const QString wanted = choice.chosen.empty() ? QString() : choice.chosen.front().value;
            if (wanted.startsWith("$__auto"_L1) || wanted == "auto"_L1
                || (wanted.isEmpty() && variable.autoInterval))
                return {{{u"auto"_s, interval}}, {}, false, false, false};
        }
        return chosenEntry(variable, options.list, choice);
    }

    void settle(Options options, std::optional<Error> error = {})
    {
        if (!error)
            error = std::move(options.complaint);
        const std::size_t index = m_order[m_at++];
        const Variable &variable = m_variables[index];
        VariableValues::Entry entry = entryFor(variable, options);
        m_result.values.set(variable.name, entry);
        m_result.variables[index] = {variable.name, std::move(options.list), std::move(entry),
                                     options.truncated, std::move(error)};
    }

    /// False where there is nothing to ask.
    bool ask(const Variable &variable)
    {
        const VariableQuery query = parseVariableQuery(interpolated(variable.query));
        const TimeSpan span = m_context.macros.span;
        const auto self = shared_from_this();
        const auto values = [self](Result<QStringList> result) { self->take(std::move(result)); };
        const auto samples = [self](Result<QueryResult> result) {
            self->take(std::move(result).map(textsOf));
        };
        const QStringList selectors = query.selector.isEmpty() ? QStringList() : QStringList{query.selector};
        switch (query.kind) {
        case VariableQuery::Kind::None:
            return false;
        case VariableQuery::Kind::LabelNames:
            m_completion.setStage(m_client->labels(selectors, span, m_guard, values));
            return true;
        case VariableQuery::Kind::LabelValues:
            m_completion.setStage(m_client->labelValues(query.label, selectors, span, m_guard, values));
            return true;
        case VariableQuery::Kind::Metrics:
            m_pattern = query.pattern;
            m_completion.setStage(m_client->labelValues(u"__name__"_s, {}, span, m_guard, values));
            return true;
        case VariableQuery::Kind::QueryResult:
        case VariableQuery::Kind::Series:
            m_completion.setStage(m_client->query(query.expr, span.toMs, m_guard, samples));
            return true;
        }
        return false;
    }

    void take(Result<QStringList> result)
    {
        if (!result) {
            settle({}, std::move(result.error()));
            next();
            return;
        }
        Variable variable = current();
        variable.regex = interpolate(variable.regex, m_result.values, m_context.macros, DefaultFormat::Plain);
        const auto self = shared_from_this();
        m_completion.setStage(runInBackground(
            m_guard,
            [values = std::move(*result), variable,
             pattern = std::exchange(m_pattern, {})](const CancelToken &) -> Result<Options> {
                if (pattern.isEmpty())
                    return checkedOptions(values, variable);
                const SafeRegex names = SafeRegex::fromGrafana(pattern);
                QStringList matching;
                for (const QString &value : values) {
                    if (names.matches(value))
                        matching << value;
                }
                Options options = checkedOptions(matching, variable);
                if (!options.complaint)
                    options.complaint = complaintOf(names);
                return options;
            },
            [self](Result<Options> options) {
                if (options)
                    self->settle(std::move(*options));
                else
                    self->settle({}, std::move(options.error()));
                self->next();
            }));
    }

    PrometheusClient *const m_client;
    const std::vector<Variable> m_variables;
    const VariableContext m_context;
    QObject *const m_guard;
    const Completion<ResolvedVariables> m_completion;
    std::vector<std::size_t> m_order;
    std::size_t m_at = 0;
    QString m_pattern; ///< of metrics(), until its values come
    ResolvedVariables m_result;
};

} // namespace

RequestHandle resolveVariables(PrometheusClient *client, std::vector<Variable> variables,
                               VariableContext context, QObject *guard,
                               std::function<void(Result<ResolvedVariables>)> callback)
{
    auto [handle, completion] = makeRequest<ResolvedVariables>(guard, std::move(callback));
    std::make_shared<Resolution>(client, std::move(variables), std::move(context), guard, completion)
        ->start();
    return std::move(handle);
}

} // namespace wardroom
