// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/completionmodel.h"

#include "models/shell/fuzzymatch.h"

#include <algorithm>

namespace wardroom {

namespace {

constexpr int StartsWith = 2'000'000;
constexpr int Contains = 1'000'000;

std::optional<int> scoreOf(const PromqlCompletion &one, const QString &typed)
{
    if (one.isExact)
        return 0; // made for what is typed
    if (one.text == typed)
        return StartsWith + 1;
    if (one.text.startsWith(typed, Qt::CaseInsensitive))
        return StartsWith; // among these the order they came in, which is the alphabet's
    const std::optional<int> fuzzy = fuzzyScore(typed, one.text);
    if (one.text.contains(typed, Qt::CaseInsensitive))
        return Contains + fuzzy.value_or(0);
    return fuzzy;
}

} // namespace

void CompletionModel::setCompletions(PromqlCompletions completions, const QString &typed)
{
    beginResetModel(); // another place: another list
    m_completions = std::move(completions);
    m_typed = typed;
    rank();
    endResetModel();
}

void CompletionModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    rank();
    endResetModel();
}

void CompletionModel::rank()
{
    struct Match
    {
        int index;
        int score;
    };
    std::vector<Match> matches;
    for (std::size_t i = 0; i < m_completions.size(); ++i) {
        if (const auto score = m_typed.isEmpty() ? std::optional(0) : scoreOf(m_completions[i], m_typed))
            matches.push_back({static_cast<int>(i), *score});
    }
    const auto shown = std::min<std::size_t>(matches.size(), MostRows);
    const auto better = [](const Match &a, const Match &b) {
        return a.score != b.score ? a.score > b.score : a.index < b.index;
    };
    std::partial_sort(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(shown), matches.end(),
                      better);
    m_shown.clear();
    for (std::size_t i = 0; i < shown; ++i)
        m_shown.push_back(matches[i].index);
}

const PromqlCompletion &CompletionModel::completion(int row) const
{
    return m_completions[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
}

bool CompletionModel::isFinished() const
{
    return m_shown.size() == 1 && completion(0).insert == m_typed;
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PromqlCompletion &one = completion(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.text;
    case Qt::AccessibleTextRole:
        return QStringList{one.text, completionKindText(one.kind), one.help}.join(QStringLiteral(", "));
    case KindRole:
        return static_cast<int>(one.kind);
    case DetailRole:
        return one.detail;
    case HelpRole:
        return one.help;
    default:
        return {};
    }
}

QString completionKindText(PromqlCompletion::Kind kind)
{
    using Kind = PromqlCompletion::Kind;
    switch (kind) {
    case Kind::Metric:
        return CompletionModel::tr("metric");
    case Kind::Label:
        return CompletionModel::tr("label");
    case Kind::Value:
        return CompletionModel::tr("value");
    case Kind::Function:
        return CompletionModel::tr("function");
    case Kind::Aggregation:
        return CompletionModel::tr("aggregation");
    case Kind::Keyword:
        return CompletionModel::tr("keyword");
    case Kind::Duration:
        return CompletionModel::tr("duration");
    }
    return {};
}

} // namespace wardroom
