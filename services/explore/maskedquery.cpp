// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/maskedquery.h"

#include "services/core/timerange.h"
#include "services/promql/promqllexer.h"

namespace wardroom {

namespace {

constexpr qint64 OddDurationMs =
    91LL * 24 * 60 * 60 * 1000 + 7 * 1000; // nobody writes 91 days, 7 seconds and some

/// As the server prints it, so that it is found again.
QString durationMask(std::size_t index)
{
    return formatDuration(OddDurationMs + static_cast<qint64>(index) + 1);
}

QString nameMask(std::size_t index)
{
    return QStringLiteral("wardroom_variable_%1_x").arg(index);
}

} // namespace

MaskedQuery::MaskedQuery(const QString &query)
{
    int square = 0;
    QStringView before;
    for (const PromqlToken &token : tokenizePromql(query)) {
        const QStringView written = token.in(query);
        m_hasComments = m_hasComments || token.kind == PromqlKind::Comment;
        if (token.kind == PromqlKind::Variable) {
            const bool duration = square > 0 || before.compare(u"offset", Qt::CaseInsensitive) == 0;
            const QString mask = duration ? durationMask(m_masks.size()) : nameMask(m_masks.size());
            m_masks.emplace_back(mask, written.toString());
            m_text += mask;
        } else {
            m_text += written;
        }
        square += written == u"[" ? 1 : written == u"]" ? -1 : 0;
        if (token.isSignificant())
            before = written;
    }
}

QString MaskedQuery::unmasked(QString formatted) const
{
    for (const auto &[mask, variable] : m_masks)
        formatted.replace(mask, variable);
    return formatted;
}

} // namespace wardroom
