// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/queryerrorplace.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

qsizetype startOfLine(const QString &query, int line)
{
    qsizetype start = 0;
    for (int i = 1; i < line; ++i) {
        const qsizetype end = query.indexOf(u'\n', start);
        if (end < 0)
            return query.size();
        start = end + 1;
    }
    return start;
}

/// UTF-16 units that the first @p bytes bytes of @p text are.
qsizetype unitsOf(QStringView text, qsizetype bytes)
{
    return QString::fromUtf8(text.toUtf8().left(bytes)).size();
}

} // namespace

QueryErrorPlace queryErrorPlace(const QString &detail, const QString &query)
{
    static const QRegularExpression form(QStringLiteral(R"((?:^|\s)(\d+):(\d+): (parse error: .*)$)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(detail);
    if (!match.hasMatch())
        return {detail, std::nullopt};
    const qsizetype start = startOfLine(query, match.captured(1).toInt());
    const qsizetype column = std::max(0, match.captured(2).toInt() - 1);
    return {match.captured(3),
            std::min(start + unitsOf(QStringView(query).mid(start), column), query.size())};
}

} // namespace wardroom
