// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/serieslabels.h"

#include "services/render/chartspec.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace wardroom {

namespace {

constexpr QChar Ellipsis = u'\u2026';

/// What stands between words of a name; an address or a version stays whole.
bool isBorder(QChar c)
{
    return c.isSpace() || QStringView(u"{}()[],;=\"'/|").contains(c);
}

} // namespace

SeriesLabels::SeriesLabels(const std::vector<ChartSeries> &series)
{
    if (series.size() < 2)
        return;
    const QString &first = series.front().label;
    qsizetype shortest = first.size();
    qsizetype start = first.size();
    qsizetype end = first.size();
    for (const ChartSeries &one : series) {
        const QString &label = one.label;
        const auto differs = std::mismatch(first.begin(), first.begin() + std::min(start, label.size()), label.begin());
        start = differs.first - first.begin();
        const auto differsBack = std::mismatch(first.rbegin(), first.rbegin() + std::min(end, label.size()), label.rbegin());
        end = differsBack.first - first.rbegin();
        shortest = std::min(shortest, label.size());
    }
    while (start > 0 && !isBorder(first[start - 1]))
        --start;
    end = std::min(end, shortest - start);
    const qsizetype letters = end;
    while (end > 0 && !isBorder(first[first.size() - end]))
        --end;
    if (start + end < shortest) {
        m_start = start;
        m_end = end;
        m_lettersEnd = start + letters < shortest ? letters : end;
    }
}

QString SeriesLabels::fitted(const QString &label, const QFontMetricsF &font, qreal width) const
{
    if (font.horizontalAdvance(label) <= width)
        return label;
    const QString own = label.mid(m_start, label.size() - m_start - m_end) + (m_end > 0 ? QString(Ellipsis) : QString());
    const qreal rest = width - font.horizontalAdvance(own);
    if (m_start + m_end == 0)
        return font.elidedText(label, Qt::ElideMiddle, width);
    if (rest < (m_start > 0 ? font.horizontalAdvance(Ellipsis) : 0)) {
        const qreal room = width - font.horizontalAdvance(Ellipsis);
        return font.elidedText(label.chopped(m_lettersEnd), Qt::ElideLeft, room) + Ellipsis;
    }
    if (m_start == 0)
        return own;
    const QString before = font.elidedText(label.left(m_start), Qt::ElideRight, rest);
    return (before.isEmpty() ? QString(Ellipsis) : before) + own;
}

} // namespace wardroom
