// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/querymacros.h"

#include "services/promql/promqllexer.h"

namespace wardroom {

namespace {

/// `__interval` of $__interval, ${__interval}, ${__interval:raw} and [[__interval]].
QStringView variableName(QStringView written)
{
    if (written.startsWith(u"${") || written.startsWith(u"[["))
        written = written.sliced(2).chopped(written.startsWith(u"${") ? 1 : 2);
    else
        written = written.sliced(1);
    const qsizetype format = written.indexOf(u':');
    return format < 0 ? written : written.left(format);
}

} // namespace

qsizetype ExpandedQuery::sourceOffset(qsizetype offset) const
{
    qsizetype moved = 0; // how much longer `text` is before the place
    for (const Replacement &one : replacements) {
        if (one.at >= offset)
            break;
        if (offset < one.at + one.length)
            return one.at - moved;
        moved += one.length - one.sourceLength;
    }
    return offset - moved;
}

ExpandedQuery expandedQuery(const QString &query, const QueryWindow &window)
{
    ExpandedQuery result;
    for (const PromqlToken &token : tokenizePromql(query)) {
        const QStringView written = token.in(query);
        if (token.kind != PromqlKind::Variable) {
            result.text += written;
            continue;
        }
        const std::optional<QString> value = intervalMacro(variableName(written), window);
        if (!value)
            result.unknown << written.toString();
        const QString text = value.value_or(written.toString());
        result.replacements.push_back({result.text.size(), text.size(), token.length});
        result.text += text;
    }
    return result;
}

} // namespace wardroom
