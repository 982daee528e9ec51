// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alerts/alertfilter.h"

namespace wardroom {

namespace {

qsizetype wordLength(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && !text[length].isSpace() && text[length] != u',')
        ++length;
    return length;
}

/// True where a matcher begins: a name, quoted or not, and an operator behind it.
bool beginsMatcher(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:[A-Za-z_][A-Za-z0-9_:.]*|\"(?:[^\"\\\\]|\\\\.)*\")\\s*(?:=~|!~|!=|=)"));
    return form.match(text.toString()).hasMatch();
}

bool takeOr(QStringView &text)
{
    if (wordLength(text) != 2 || text.first(2).compare(u"or", Qt::CaseInsensitive) != 0)
        return false;
    text = text.sliced(2).trimmed();
    return true;
}

/// A free text: one word, or several in quotes.
Result<QString> takeText(QStringView &text)
{
    QString found;
    if (text.startsWith(u'"')) {
        const qsizetype end = text.indexOf(u'"', 1);
        if (end < 0)
            return failure(ErrorKind::BadQuery,
                           QStringLiteral("expected a closing quotation mark at the end"));
        found = text.sliced(1, end - 1).toString();
        text = text.sliced(end + 1);
    } else {
        const qsizetype length = wordLength(text);
        found = text.first(length).toString();
        text = text.sliced(length);
    }
    if (found.contains(u'='))
        return failure(ErrorKind::BadQuery, QStringLiteral("expected a label name at \"%1\"").arg(found));
    return found;
}

bool contains(const Labels &labels, const QString &text)
{
    return std::any_of(labels.begin(), labels.end(), [&text](const Labels::Pair &pair) {
        return pair.second.contains(text, Qt::CaseInsensitive)
            || pair.first.contains(text, Qt::CaseInsensitive);
    });
}

} // namespace

Result<AlertFilter> AlertFilter::parse(QStringView text)
{
    AlertFilter filter;
    text = text.trimmed();
    while (!text.isEmpty()) {
        auto group = takeGroup(text);
        if (!group)
            return failure(std::move(group.error()));
        filter.m_groups.push_back(std::move(*group));
        if (!text.isEmpty() && takeOr(text) && text.isEmpty())
            return failure(ErrorKind::BadQuery, QStringLiteral("expected a matcher after \"or\""));
    }
    return filter;
}

/// Reads up to the next `or` or the end.
Result<AlertFilter::Group> AlertFilter::takeGroup(QStringView &text)
{
    std::vector<Matcher> matchers;
    Group group;
    while (!text.isEmpty()) {
        QStringView rest = text;
        if (takeOr(rest))
            break;
        if (beginsMatcher(text)) {
            auto matcher = takeMatcher(text);
            if (!matcher)
                return failure(std::move(matcher.error()));
            matchers.push_back(std::move(*matcher));
        } else if (!text.startsWith(u',')) {
            auto found = takeText(text);
            if (!found)
                return failure(std::move(found.error()));
            if (!found->isEmpty())
                group.texts << *found;
        }
        text = text.trimmed();
        if (text.startsWith(u','))
            text = text.sliced(1).trimmed();
    }
    if (matchers.empty() && group.texts.isEmpty())
        return failure(ErrorKind::BadQuery, QStringLiteral("expected a matcher before \"or\""));
    auto set = MatcherSet::compile(std::move(matchers));
    if (!set)
        return failure(std::move(set.error()));
    group.matchers = std::move(*set);
    return group;
}

bool AlertFilter::accepts(const Alert &alert) const
{
    return m_groups.empty() || std::any_of(m_groups.begin(), m_groups.end(), [&alert](const Group &group) {
               return accepts(group, alert);
           });
}

bool AlertFilter::accepts(const Group &group, const Alert &alert)
{
    return group.matchers.matches(alert.labels)
        && std::all_of(group.texts.begin(), group.texts.end(), [&alert](const QString &text) {
               return contains(alert.labels, text) || contains(alert.annotations, text);
           });
}

std::vector<Matcher> AlertFilter::plainMatchers() const
{
    if (m_groups.size() != 1 || !m_groups.front().texts.isEmpty())
        return {};
    return m_groups.front().matchers.matchers();
}

} // namespace wardroom
