// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/prioritycounts.h"

#include "ui/common/marks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

#include <cmath>

namespace wardroom {

namespace {
constexpr int CountGap = 5;
constexpr int EntryGap = 14;
} // namespace

PriorityCounts::PriorityCounts(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PriorityCounts::setCounts(const std::array<int, PriorityCount> &counts)
{
    m_counts = counts;
    QStringList parts;
    for (int i = 0; i < PriorityCount; ++i)
        parts << QString(priorityName(static_cast<Priority>(i))) + u' '
                + QString::number(counts[static_cast<std::size_t>(i)]);
    setAccessibleName(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

qreal PriorityCounts::entryWidth(int count) const
{
    const QFontMetricsF metrics(bold(font()));
    return prioritySize(font()).width() + scaled(this, CountGap)
        + metrics.horizontalAdvance(QString::number(count));
}

QSize PriorityCounts::sizeHint() const
{
    qreal width = scaled(this, EntryGap) * (PriorityCount - 1);
    for (const int count : m_counts)
        width += entryWidth(count);
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(prioritySize(font()).height()))};
}

void PriorityCounts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    qreal left = 0;
    for (int i = 0; i < PriorityCount; ++i) {
        const int count = m_counts[static_cast<std::size_t>(i)];
        const QSizeF size = prioritySize(font());
        painter.setOpacity(count > 0 ? 1 : 0.5);
        paintPriority(painter, QRectF(QPointF(left, (height() - size.height()) / 2), size), i, theme, font());
        painter.setFont(bold(font()));
        painter.setPen(theme.color(Token::TextPrimary));
        painter.drawText(QRectF(left + size.width() + scaled(this, CountGap), 0, width(), height()),
                         Qt::AlignLeft | Qt::AlignVCenter, QString::number(count));
        left += entryWidth(count) + scaled(this, EntryGap);
    }
}

} // namespace wardroom
