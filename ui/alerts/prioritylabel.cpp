// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/prioritylabel.h"

#include "services/render/format.h"
#include "ui/common/marks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Gap = 4;
}

PriorityLabel::PriorityLabel(Priority priority, QWidget *parent)
    : QWidget(parent)
    , m_priority(priority)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(QString(priorityName(priority)));
}

void PriorityLabel::setPriority(Priority priority)
{
    m_priority = priority;
    setAccessibleName(QString(priorityName(priority)));
    update();
}

void PriorityLabel::setCount(int count)
{
    m_count = count;
    setAccessibleName(priorityName(m_priority) + u' ' + countText());
    updateGeometry();
    update();
}

QString PriorityLabel::countText() const
{
    return m_count < 0 ? QString() : Formatter().count(m_count);
}

QSize PriorityLabel::sizeHint() const
{
    const QSizeF mark = prioritySize(font());
    const int count = m_count < 0 ? 0 : Gap + QFontMetrics(bold(font())).horizontalAdvance(countText());
    return {static_cast<int>(std::ceil(mark.width())) + count, static_cast<int>(std::ceil(mark.height())) + 2};
}

void PriorityLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QSizeF mark = prioritySize(font());
    paintPriority(painter, QRectF({0, (height() - mark.height()) / 2}, mark), static_cast<int>(m_priority), theme, font());
    painter.setFont(bold(font()));
    painter.setPen(theme.color(Token::TextPrimary));
    painter.drawText(rect().adjusted(static_cast<int>(mark.width()) + Gap, 0, 0, 0), Qt::AlignVCenter, countText());
}

} // namespace wardroom
