// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/silencepreview.h"

#include "ui/common/marks.h"
#include "ui/common/retranslate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int MostRows = 6;
constexpr int RowHeight = 28;
constexpr int FigureHeight = 34;
constexpr int Padding = 10;
} // namespace

SilencePreview::SilencePreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    onRetranslate(this, [this] { describe(); });
}

void SilencePreview::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    describe();
    updateGeometry();
    update();
}

void SilencePreview::describe()
{
    QStringList parts{tr("%n alerts now", nullptr, count())};
    for (int i = 0; i < shownRows(); ++i) {
        const Row &row = m_rows[static_cast<std::size_t>(i)];
        parts.append(priorityName(row.priority) + u' ' + row.name + u' ' + row.detail);
    }
    setAccessibleName(parts.join(u"; "));
    update();
}

int SilencePreview::shownRows() const
{
    return std::min(MostRows, count());
}

QSize SilencePreview::sizeHint() const
{
    const int rows = shownRows() + (count() > MostRows ? 1 : 0);
    return {240, scaled(this, FigureHeight) + rows * scaled(this, RowHeight) + (rows > 0 ? 2 : 0)};
}

void SilencePreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QRect figure(0, 0, width(), scaled(this, FigureHeight));
    const QFont large = bold(fontFor(this, TextRole::PageTitle));
    const QString number = QString::number(count());
    painter.setFont(large);
    painter.setPen(theme.color(Token::TextPrimary));
    painter.drawText(figure, Qt::AlignVCenter, number);
    painter.setFont(font());
    painter.drawText(figure.adjusted(QFontMetrics(large).horizontalAdvance(number) + 6, 0, 0, 0), Qt::AlignVCenter,
                     tr("alerts now", nullptr, count()));
    if (m_rows.empty())
        return;

    const QRect box(0, figure.bottom() + 1, width() - 1, height() - figure.height() - 1);
    painter.fillRect(box, theme.color(Token::BgPanel));
    painter.setPen(theme.color(Token::LineSubtle));
    painter.drawRect(box);
    QRect row(box.left() + Padding, box.top(), box.width() - 2 * Padding, scaled(this, RowHeight));
    for (int i = 0; i < shownRows(); ++i) {
        paintRow(painter, row, m_rows[static_cast<std::size_t>(i)]);
        row.translate(0, row.height());
    }
    if (count() > MostRows) {
        painter.setPen(theme.color(Token::TextMuted));
        painter.drawText(row, Qt::AlignVCenter, tr("and %n more", nullptr, count() - MostRows));
    }
}

void SilencePreview::paintRow(QPainter &painter, const QRect &rect, const Row &row) const
{
    const Theme &theme = themeOf(this);
    const QSizeF mark = prioritySize(font());
    paintPriority(painter, QRectF({qreal(rect.left()), rect.center().y() - mark.height() / 2 + 0.5}, mark),
                  static_cast<int>(row.priority), theme, font());
    int x = rect.left() + static_cast<int>(mark.width()) + Padding;
    const int stateWidth = painter.fontMetrics().horizontalAdvance(row.state);
    const int right = rect.right() - stateWidth - Padding;
    painter.setPen(theme.color(Token::TextSecondary));
    painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), row.state);

    const QFont plain = font();
    painter.setFont(bold(plain));
    painter.setPen(theme.color(Token::TextPrimary));
    const QString name = painter.fontMetrics().elidedText(row.name, Qt::ElideRight, right - x);
    painter.drawText(QRect(x, rect.top(), right - x, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, name);
    x += painter.fontMetrics().horizontalAdvance(name) + 6;
    painter.setFont(plain);
    painter.setPen(theme.color(Token::TextSecondary));
    if (x < right) {
        painter.drawText(QRect(x, rect.top(), right - x, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(row.detail, Qt::ElideRight, right - x));
    }
}

} // namespace wardroom
