// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorepresenter.h"

#include "models/view/viewcontext.h"
#include "services/connections/session.h"
#include "services/explore/maskedquery.h"
#include "services/explore/queryhistory.h"

namespace wardroom {

ExplorePresenter::ExplorePresenter(ViewContext &context, QueryHistory &history, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_history(history)
    , m_completions(context.clock())
{
    connect(&context, &ViewContext::sessionChanged, this, &ExplorePresenter::followSession);
    connect(&context, &ViewContext::refreshRequested, this, &ExplorePresenter::runAgain);
    connect(&m_marks, &MarksFeed::changed, this, &ExplorePresenter::followMarks);
    connect(&context, &ViewContext::rangeChanged, this, [this] {
        m_completions.forget(); // other series may exist in it
        runAgain();
    });
    addQuery();
    followSession();
}

ExplorePresenter::~ExplorePresenter() = default;

void ExplorePresenter::followSession()
{
    const auto session = m_context.session();
    m_client = session ? session->prometheus() : nullptr;
    m_format.cancel();
    m_completions.setClient(m_client);
    m_marks.clear();
    m_askingEarlier.clear();
    m_earlier = {};
    QStringList asked;
    for (const auto &query : m_queries)
        asked << query->query();
    for (const auto &query : m_queries)
        query->setClient(m_client);
    m_session = session; // only now may the old one go
    m_canFormat = true;
    Q_EMIT sourceChanged();
    Q_EMIT canFormatChanged();
    // The same question to the other environment.
    for (std::size_t i = 0; i < m_queries.size(); ++i)
        m_queries[i]->run(asked[static_cast<qsizetype>(i)], m_mode, window());
    fetchMarks();
    fetchEarlier();
}

void ExplorePresenter::fetchMarks()
{
    const bool asks = std::any_of(m_queries.begin(), m_queries.end(),
                                  [](const auto &query) { return !query->query().isEmpty(); });
    if (m_client && asks && m_mode == Mode::Range)
        m_marks.fetch(*m_session, m_context.span());
}

QueryWindow ExplorePresenter::window() const
{
    QueryWindow window;
    window.span = m_context.span();
    window.stepMs = stepFor(window.span, m_pixels, 1000);
    if (m_mode == Mode::Range)
        window.span = alignedTo(window.span, window.stepMs);
    return window;
}

void ExplorePresenter::addQuery()
{
    if (m_queries.size() == MostQueries)
        return;
    m_queries.push_back(std::make_unique<ExploreQuery>());
    m_queries.back()->setClient(m_client);
    connect(m_queries.back().get(), &ExploreQuery::changed, this, &ExplorePresenter::queryChanged);
    Q_EMIT queriesChanged();
}

void ExplorePresenter::removeQuery(std::size_t index)
{
    if (m_queries.size() == 1 || index >= m_queries.size())
        return;
    m_queries.erase(m_queries.begin() + static_cast<std::ptrdiff_t>(index));
    fetchEarlier();
    Q_EMIT queriesChanged();
    queryChanged();
}

void ExplorePresenter::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    runAgain();
    Q_EMIT changed();
}

void ExplorePresenter::run(const QStringList &queries)
{
    for (std::size_t i = 0; i < m_queries.size(); ++i) {
        const QString query = queries.value(static_cast<qsizetype>(i));
        if (m_client && query != m_queries[i]->query())
            m_history.add(query);
        m_queries[i]->run(query, m_mode, window());
    }
    fetchMarks();
    fetchEarlier();
}

void ExplorePresenter::runAgain()
{
    for (const auto &query : m_queries) {
        if (!query->query().isEmpty())
            query->run(query->query(), m_mode, window());
    }
    fetchMarks();
    fetchEarlier();
}

void ExplorePresenter::setCompareWith(CompareWith with)
{
    m_compareWith = with;
    fetchEarlier();
    Q_EMIT changed();
}

/// The time before a deployment is known once the deployments are.
void ExplorePresenter::followMarks()
{
    const auto shift = compareShift(m_compareWith, m_context.span(), m_marks.deployments());
    if (m_compareWith == CompareWith::BeforeDeployment && shift.value_or(0) != m_earlier.shiftMs)
        fetchEarlier();
    Q_EMIT changed();
}

void ExplorePresenter::fetchEarlier()
{
    m_askingEarlier.clear();
    const auto shift = compareShift(m_compareWith, m_context.span(), m_marks.deployments());
    if (!shift || !m_client || m_mode != Mode::Range) {
        m_earlier = {};
        return;
    }
    if (m_earlier.shiftMs != *shift || m_earlier.answers.size() != m_queries.size())
        m_earlier = {*shift, std::vector<SnapshotPtr>(m_queries.size()), std::nullopt};
    m_earlier.error.reset();
    QueryWindow before = window();
    before.span = {before.span.fromMs - *shift, before.span.toMs - *shift};
    for (std::size_t i = 0; i < m_queries.size(); ++i) {
        const QString text = expandedQuery(m_queries[i]->query(), before).text;
        if (text.trimmed().isEmpty()) {
            m_earlier.answers[i] = nullptr;
            continue;
        }
        m_askingEarlier.push_back(m_client->queryRange(text, before.span, before.stepMs, this,
                                                       [this, i](const Result<SnapshotPtr> &answer) { takeEarlier(i, answer); }));
    }
}

void ExplorePresenter::takeEarlier(std::size_t index, const Result<SnapshotPtr> &answer)
{
    m_earlier.answers[index] = answer.value_or(nullptr);
    if (!answer)
        m_earlier.error = answer.error();
    Q_EMIT changed();
}

void ExplorePresenter::stop()
{
    m_askingEarlier.clear();
    for (const auto &query : m_queries)
        query->stop();
}

bool ExplorePresenter::isRunning() const
{
    return std::any_of(m_queries.begin(), m_queries.end(),
                       [](const auto &query) { return query->isRunning(); });
}

void ExplorePresenter::queryChanged()
{
    std::vector<ResultModel::Answer> answers;
    for (std::size_t i = 0; i < m_queries.size(); ++i) {
        if (m_queries[i]->result())
            answers.push_back({letter(i), &*m_queries[i]->result()});
    }
    m_table.setAnswers(answers);
    Q_EMIT changed();
}

RequestHandle ExplorePresenter::complete(const PromqlContext &context, QObject *guard,
                                         CompletionSource::Callback callback)
{
    return m_completions.complete(context, m_context.span(), guard, std::move(callback));
}

void ExplorePresenter::format(std::size_t index, const QString &query)
{
    if (!canFormat() || query.trimmed().isEmpty())
        return;
    const MaskedQuery masked(query);
    if (masked.hasComments()) {
        Q_EMIT formatRefused(index);
        return;
    }
    m_format =
        m_client->formatQuery(masked.text(), this, [this, index, query, masked](const Result<QString> &text) {
            if (text) {
                Q_EMIT formatted(index, query, masked.unmasked(*text));
            } else if (text.error().kind == ErrorKind::NotFound) {
                m_canFormat = false;
                Q_EMIT canFormatChanged();
            } else {
                Q_EMIT formatFailed(index, text.error());
            }
        });
}

} // namespace wardroom
