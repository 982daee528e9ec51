// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logspresenter.h"

#include "models/view/viewcontext.h"
#include "services/logs/logqlscan.h"
#include "services/logs/logquery.h"

namespace wardroom {

namespace {
constexpr int MostBars = 90;

// Labels that usually stand on every stream.
constexpr QLatin1String UsualLabels[] = {
    QLatin1String("env"), QLatin1String("environment"), QLatin1String("cluster"),      QLatin1String("namespace"),
    QLatin1String("app"), QLatin1String("service"),     QLatin1String("service_name"), QLatin1String("job"),
};
} // namespace

QString defaultLogQuery(const QStringList &labels)
{
    if (labels.isEmpty())
        return {};
    QString name = labels.front();
    for (const QLatin1String usual : UsualLabels) {
        if (labels.contains(usual)) {
            name = usual;
            break;
        }
    }
    return u'{' + Matcher{name, QStringLiteral(".+"), true, true}.toString() + u'}';
}

LabelBrowserModel::Selection selectionOf(const QString &logql)
{
    static const QRegularExpression alternatives(QStringLiteral(R"(^[\w./@:|-]+$)"));
    LabelBrowserModel::Selection selection;
    const Result<std::vector<Matcher>> matchers = selectorMatchers(logql);
    if (!matchers)
        return selection;
    for (const Matcher &matcher : *matchers) {
        if (matcher.isEqual && !matcher.isRegex)
            selection[matcher.name] << matcher.value;
        else if (matcher.isEqual && alternatives.match(matcher.value).hasMatch())
            selection[matcher.name] << matcher.value.split(u'|');
    }
    return selection;
}

QString filteredLogQuery(const QString &logql, const LineField &field, bool keep)
{
    const Matcher matcher{field.name, field.value, false, keep};
    if (field.origin == LineField::Origin::Stream)
        return withMatcher(logql, matcher);
    const std::vector<LogSelection> selections = scanSelections(logql);
    QString text = logql;
    if (field.origin != LineField::Origin::Metadata && !selections.empty() && !selections.front().hasParser) {
        const QString parser = field.origin == LineField::Origin::Json ? QStringLiteral(" | json") : QStringLiteral(" | logfmt");
        text.insert(selections.front().pipelineEnd, parser);
    }
    return withLabelFilter(text, matcher);
}

LogsPresenter::LogsPresenter(ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_feed(m_lines, context.clock())
{
    connect(&context, &ViewContext::sessionChanged, this, &LogsPresenter::followSession);
    connect(&context, &ViewContext::rangeChanged, this, &LogsPresenter::followRange);
    connect(&context, &ViewContext::refreshRequested, this, &LogsPresenter::refresh);
    connect(&m_labels, &LabelPresenter::updated, this, &LogsPresenter::beginWithLabels);
    connect(&m_labels.labels(), &LabelBrowserModel::selectionChanged, this, &LogsPresenter::takeSelection);
    connect(&m_feed, &LogLineFeed::changed, this, &LogsPresenter::completeChanged);
    followSession();
}

LogsPresenter::~LogsPresenter() = default;

bool LogsPresenter::isComplete() const
{
    if (!m_client)
        return true;
    if (m_query.isEmpty())
        return m_labels.error().has_value();
    return m_feed.hasAnswer() && isVolumeComplete();
}

void LogsPresenter::followSession()
{
    m_volumeRequest.cancel();
    m_volume = {};
    m_volumeError.reset();
    const auto session = m_context.session();
    m_client = session ? session->loki() : nullptr;
    m_labels.setClient(m_client);
    m_feed.setClient(m_client);
    m_session = session; // only now may the old one go
    m_query.clear();
    if (m_client)
        m_labels.refresh(m_context.span());
    Q_EMIT sourceChanged();
    Q_EMIT volumeChanged();
    Q_EMIT completeChanged();
}

void LogsPresenter::beginWithLabels()
{
    if (m_query.isEmpty()) {
        const QString query = defaultLogQuery(m_labels.labels().labels());
        if (!query.isEmpty()) {
            run(query);
            Q_EMIT queryChanged(query);
        }
    } else {
        showSelection();
    }
    Q_EMIT completeChanged();
}

void LogsPresenter::run(const QString &query)
{
    if (!m_client || query.trimmed().isEmpty())
        return;
    m_query = query;
    showSelection();
    runAgain();
}

void LogsPresenter::runAgain()
{
    m_feed.run(m_query, m_context.span());
    fetchVolume();
}

void LogsPresenter::followRange()
{
    if (!m_client)
        return;
    if (!m_context.range().isLive())
        m_feed.setTailing(false); // who looks at the past does not follow the present
    m_labels.refresh(m_context.span());
    if (!m_query.isEmpty())
        runAgain();
}

void LogsPresenter::setTailing(bool tailing)
{
    if (tailing && !m_context.range().isLive())
        m_context.setRange(TimeRange::last(m_context.span().durationMs()));
    m_feed.setTailing(tailing);
}

void LogsPresenter::refresh()
{
    if (!m_client)
        return;
    if (m_query.isEmpty()) {
        m_labels.refresh(m_context.span());
        return;
    }
    // A fixed range does not grow: its lines are known, unless the last try failed.
    if (m_context.range().isLive() || m_feed.error()) {
        m_feed.loadNewer(m_context.span().toMs);
        fetchVolume();
    }
}

QString LogsPresenter::volumeQuery() const
{
    return wardroom::volumeQuery(m_query, m_volume.stepMs());
}

void LogsPresenter::fetchVolume()
{
    const TimeSpan span = m_context.span();
    const qint64 step = volumeStep(span, MostBars);
    LokiClient::RangeQuery query;
    query.logql = wardroom::volumeQuery(m_query, step);
    query.startNs = span.fromMs / step * step * 1'000'000;
    query.endNs = (span.toMs / step + 1) * step * 1'000'000;
    query.stepMs = step;
    if (query.logql.isEmpty()) {
        m_volumeRequest.cancel();
        m_volume = {};
        Q_EMIT volumeChanged();
        return;
    }
    m_volumeRequest = m_client->queryRange(query, this, [this, span, step](const Result<LogQueryResult> &result) {
        m_volumeError = result ? std::nullopt : std::optional(result.error());
        if (result && result->series)
            m_volume = LogVolumeBars(span, step, volumeBars(*result->series, step));
        Q_EMIT volumeChanged();
        Q_EMIT completeChanged();
    });
}

void LogsPresenter::filter(const LineField &field, bool keep)
{
    run(filteredLogQuery(m_query, field, keep));
    Q_EMIT queryChanged(m_query);
}

void LogsPresenter::takeSelection()
{
    std::vector<LabelChoice> choices;
    const LabelBrowserModel::Selection selection = m_labels.labels().selection();
    for (auto it = selection.begin(); it != selection.end(); ++it)
        choices.push_back({it.key(), it.value()});
    QString selector = selectorFor(choices);
    if (selector.isEmpty())
        selector = defaultLogQuery(m_labels.labels().labels());
    run(withSelector(m_query, selector));
    Q_EMIT queryChanged(m_query);
}

void LogsPresenter::showSelection()
{
    m_labels.labels().setSelection(selectionOf(m_query));
}

} // namespace wardroom
