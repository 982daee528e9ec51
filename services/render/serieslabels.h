// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

class QFontMetricsF;

namespace wardroom {

struct ChartSeries;

/// Shortens the names of a chart's series so that they stay apart: what all have in common at the start and at the end
/// goes first, word by word; where room is very short letter by letter. A value.
class SeriesLabels
{
public:
    SeriesLabels() = default;
    /// Cost: O(characters of all names).
    explicit SeriesLabels(const std::vector<ChartSeries> &series);

    /// @p label, one of those names, within @p width.
    QString fitted(const QString &label, const QFontMetricsF &font, qreal width) const;

private:
    qsizetype m_start = 0; ///< characters of whole words that all begin with
    qsizetype m_end = 0; ///< and end with; of the shortest name the two leave something
    qsizetype m_lettersEnd = 0; ///< the same, words cut in two
};

} // namespace wardroom
