// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/goaltile.h"

#include "services/render/sparkline.h"
#include "ui/common/marks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {

constexpr int SidePadding = 12;
constexpr int TopPadding = 10;
constexpr int MarkSize = 14;
constexpr int SparklineWidth = 92;
constexpr int SparklineHeight = 22;
constexpr int NarrowestTile = 158;

StateMark markOf(const GoalTile::Content &content)
{
    if (content.stale)
        return StateMark::Stale;
    switch (content.state) {
    case GoalState::Met:
        return StateMark::Ok;
    case GoalState::Missed:
        return StateMark::Error;
    case GoalState::Unknown:
        break;
    }
    return StateMark::Unknown;
}

} // namespace

GoalTile::GoalTile(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GoalTile::setContent(Content content)
{
    m_content = std::move(content);
    setAccessibleName(QStringList{m_content.title, m_content.figure.text(), stateText(m_content.state),
                                  m_content.goal, m_content.remark}
                          .join(QStringLiteral(", ")));
    setToolTip(m_content.remark.isEmpty()
                   ? QString()
                   : m_content.title + u'\n' + m_content.goal + u'\n' + m_content.remark);
    update();
}

QString GoalTile::stateText(GoalState state)
{
    switch (state) {
    case GoalState::Met:
        return tr("met");
    case GoalState::Missed:
        return tr("missed");
    case GoalState::Unknown:
        return tr("unknown");
    }
    return {};
}

QSize GoalTile::sizeHint() const
{
    const int lines = QFontMetrics(fontFor(this, TextRole::Base)).height()
        + QFontMetrics(fontFor(this, TextRole::Figure)).height()
        + QFontMetrics(fontFor(this, TextRole::Caption)).height();
    return {scaled(this, 200), lines + scaled(this, 2 * TopPadding)};
}

QSize GoalTile::minimumSizeHint() const
{
    return {scaled(this, NarrowestTile), sizeHint().height()};
}

void GoalTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int side = scaled(this, SidePadding);
    const QRect inner = rect().adjusted(side, scaled(this, TopPadding), -side, -scaled(this, TopPadding));
    const QFont base = fontFor(this, TextRole::Base);
    const QFont caption = fontFor(this, TextRole::Caption);
    const int titleHeight = QFontMetrics(base).height();
    const int captionHeight = QFontMetrics(caption).height();

    const QRect titleLine(inner.left(), inner.top(), inner.width(), titleHeight);
    painter.setFont(base);
    paintState(painter, titleLine);
    const QRect figureLine = inner.adjusted(0, titleHeight, 0, -captionHeight);
    paintHistory(painter, figureLine);
    paintFigure(painter, figureLine);

    const QRect captionLine(inner.left(), inner.bottom() - captionHeight + 1, inner.width(), captionHeight);
    painter.setFont(caption);
    painter.setPen(theme.color(Token::TextMuted));
    painter.drawText(captionLine, Qt::AlignLeft | Qt::AlignVCenter, m_content.goal);
    const int rest = captionLine.width() - painter.fontMetrics().horizontalAdvance(m_content.goal) - side / 2;
    painter.setPen(theme.color(m_content.stale ? Token::Stale : Token::TextMuted));
    painter.drawText(captionLine, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_content.remark, Qt::ElideRight, rest));
}

void GoalTile::paintState(QPainter &painter, const QRect &line) const
{
    const Theme &theme = themeOf(this);
    const StateMark mark = markOf(m_content);
    const QString word = stateText(m_content.state);
    const int markSize = scaled(this, MarkSize);
    const int gap = scaled(this, 5);
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word);
    painter.setPen(theme.color(m_content.state == GoalState::Unknown   ? Token::TextMuted
                                   : m_content.state == GoalState::Met ? Token::Ok
                                                                       : Token::Error));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, word);
    const QRectF place(line.right() + 1 - wordWidth - gap - markSize,
                       line.center().y() - markSize / 2.0 + 0.5, markSize, markSize);
    paintStateMark(painter, place, mark, theme);
    painter.setPen(theme.color(Token::TextSecondary));
    const int room = static_cast<int>(place.left()) - line.left() - gap;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_content.title, Qt::ElideRight, room));
}

void GoalTile::paintFigure(QPainter &painter, const QRect &line) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(fontFor(this, TextRole::Figure));
    painter.setPen(theme.color(Token::TextPrimary));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_content.figure.number);
    const QFontMetrics figure(painter.font());
    const int width = figure.horizontalAdvance(m_content.figure.number);
    const int baseline = line.top() + (line.height() - figure.height()) / 2 + figure.ascent();
    painter.setFont(fontFor(this, TextRole::Base));
    painter.setPen(theme.color(Token::TextSecondary));
    painter.drawText(line.left() + width + scaled(this, m_content.figure.spaced ? 4 : 1), baseline,
                     m_content.figure.unit);
}

void GoalTile::paintHistory(QPainter &painter, const QRect &line) const
{
    const bool drawable = m_content.history && m_content.history->series.size() == 1;
    const QSize size(std::min(scaled(this, SparklineWidth), line.width() / 2), scaled(this, SparklineHeight));
    if (!drawable || width() < scaled(this, NarrowestTile))
        return;
    const QRectF place(line.right() + 1 - size.width(), line.center().y() - size.height() / 2.0, size.width(),
                       size.height());
    ChartSeries series;
    series.snapshot = m_content.history;
    paintSparkline(painter, place, series.data(), m_content.history->span, series.gapMs(),
                   themeOf(this).color(Token::TextMuted), 1.25);
}

} // namespace wardroom
