// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanechip.h"

#include "ui/common/incidenttext.h"
#include "ui/common/retranslate.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {

constexpr int Height = 24;
constexpr int Dot = 8;
constexpr int Padding = 8;
constexpr int Gap = 6;

} // namespace

LaneChip::LaneChip(Lane lane, QWidget *parent)
    : QAbstractButton(parent)
    , m_lane(lane)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    onRetranslate(this, [this] { retranslate(); });
}

void LaneChip::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    retranslate();
}

void LaneChip::retranslate()
{
    setText(IncidentText::lane(m_lane));
    setAccessibleName(tr("Show lane %1, %n events", nullptr, m_count).arg(IncidentText::lane(m_lane)));
    setToolTip(tr("Show or hide this lane"));
    updateGeometry();
    update();
}

void LaneChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

QSize LaneChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int words = metrics.horizontalAdvance(this->text()) + Gap + metrics.horizontalAdvance(QString::number(m_count));
    return {scaled(this, 2 * Padding + Dot + Gap) + words, std::max(scaled(this, Height), metrics.height() + 2)};
}

void LaneChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    painter.setPen(QPen(theme.color(isChecked() ? Token::LineStrong : Token::LineSubtle), 1));
    painter.setBrush(theme.color(underMouse() ? Token::BgHover : isChecked() ? Token::BgPanel : Token::BgWindow));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const int dot = scaled(this, Dot);
    const QRectF place(scaled(this, Padding), (height() - dot) / 2.0, dot, dot);
    const QColor color = theme.chartColor(laneColour(m_lane));
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(isChecked() ? QBrush(color) : QBrush());
    painter.drawEllipse(place.adjusted(0.75, 0.75, -0.75, -0.75));
    int left = qRound(place.right()) + scaled(this, Gap);
    painter.setPen(theme.color(isChecked() ? Token::TextPrimary : Token::TextMuted));
    QFont font = this->font();
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, text());
    left += painter.fontMetrics().horizontalAdvance(text()) + Gap;
    font.setStrikeOut(false);
    painter.setFont(font);
    painter.setPen(theme.color(Token::TextMuted));
    painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, QString::number(m_count));
}

} // namespace wardroom
