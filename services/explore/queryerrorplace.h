// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace wardroom {

/// What a server says is wrong with a query, and where.
struct QueryErrorPlace
{
    QString message; ///< the server's words without the position
    std::optional<qsizetype> offset; ///< in the query as it was sent; absent: the server does not say
    friend bool operator==(const QueryErrorPlace &, const QueryErrorPlace &) = default;
};

/// Reads `invalid parameter "query": 1:5: parse error: unexpected …`: line and column count from 1, columns
/// in bytes of UTF-8 (Prometheus, promql/parser, ParseErr). @p query: as it was sent. A pure function.
QueryErrorPlace queryErrorPlace(const QString &detail, const QString &query);

} // namespace wardroom
