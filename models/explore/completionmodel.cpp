// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/completionmodel.h"

#include "models/shell/fuzzymatch.h"

#include <algorithm>

namespace wardroom {

namespace {

constexpr int StartsWith = 2'000'000;
constexpr int Contains = 1'000'000;
constexpr int WordStart = 1'000;
constexpr std::size_t MostFuzzy = 2'000;

std::optional<int> scoreOf(const PromqlCompletion &one, const QString &typed)
{
    if (one.isExact || typed.isEmpty())
        return 0; // made for what is typed
    const qsizetype at = one.text.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at == 0)
        return one.text == typed ? StartsWith + 1
                                 : StartsWith; // among these the order they came in, which is the alphabet's
    if (at < 0)
        return std::nullopt;
    const int wordStart = one.text[at - 1].isLetterOrNumber() ? 0 : WordStart;
    return Contains + wordStart - static_cast<int>(std::min<qsizetype>(at, WordStart - 1));
}

bool hasInOrder(const QString &text, const QString &typed)
{
    qsizetype found = 0;
    for (const QChar c : text) {
        if (found < typed.size() && c.toCaseFolded() == typed[found].toCaseFolded())
            ++found;
    }
    return found == typed.size();
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
        if (const auto score = scoreOf(m_completions[i], m_typed))
            matches.push_back({static_cast<int>(i), *score});
    }
    // Dearer, and looked at only by those who did not find it above: so not of all that a large server has.
    const std::size_t most = matches.size() < MostRows ? matches.size() + MostFuzzy : 0;
    for (std::size_t i = 0; i < m_completions.size() && matches.size() < most; ++i) {
        const QString &text = m_completions[i].text;
        if (hasInOrder(text, m_typed) && !scoreOf(m_completions[i], m_typed))
            matches.push_back({static_cast<int>(i), fuzzyScore(m_typed, text).value_or(0)});
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
