// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logrowpainter.h"

#include "models/logs/loglinemodel.h"
#include "ui/logs/loglook.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <cmath>

namespace wardroom {

namespace {
constexpr int Gap = 12; // between columns
constexpr int LevelBar = 3; // at the left edge
constexpr int SourceBar = 3;
constexpr int SourceGap = 6; // between its bar and its name
constexpr int SourceCharacters = 14;
constexpr int WrapPadding = 3; // above and below a wrapped line
constexpr int OneLine = Qt::AlignVCenter | Qt::TextSingleLine;
} // namespace

void LogRowPainter::setFont(const QFont &font)
{
    m_font = font;
    const QFontMetrics metrics(font);
    m_columns.time = Gap;
    m_columns.level = m_columns.time + metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + Gap;
    m_columns.source = m_columns.level + metrics.horizontalAdvance(u'E') + Gap;
    m_columns.line = m_columns.source + SourceBar + SourceGap + SourceCharacters * metrics.averageCharWidth() + Gap;
}

int LogRowPainter::plainHeight(const Theme &theme) const
{
    return std::max(theme.lineHeight(TextRole::Code), QFontMetrics(m_font).height() + 4);
}

int LogRowPainter::height(const QModelIndex &index, int width, const Theme &theme) const
{
    if (!m_wrapped)
        return plainHeight(theme);
    QTextLayout layout;
    layOut(layout, index, width);
    const int text = static_cast<int>(std::ceil(layout.boundingRect().height()));
    return std::max(plainHeight(theme), text + 2 * WrapPadding);
}

void LogRowPainter::paint(QPainter &painter, const QRect &rect, const QModelIndex &index, const State &state,
                          const Theme &theme) const
{
    if (state.selected)
        painter.fillRect(rect, theme.color(Token::BgSelected));
    else if (state.hovered)
        painter.fillRect(rect, theme.color(Token::BgHover));

    const auto level = static_cast<LogLevel>(index.data(LogLineModel::LevelRole).toInt());
    const QColor levelColor = theme.color(levelToken(level));
    const QRect first(rect.topLeft(), QSize(rect.width(), plainHeight(theme)));
    painter.setFont(m_font);
    painter.fillRect(QRect(rect.left(), rect.top(), LevelBar, rect.height()), levelColor);
    painter.setPen(theme.color(Token::TextSecondary));
    painter.drawText(first.adjusted(m_columns.time, 0, 0, 0), OneLine,
                     index.siblingAtColumn(LogLineModel::TimeColumn).data().toString());
    painter.setPen(levelColor);
    painter.drawText(first.adjusted(m_columns.level, 0, 0, 0), OneLine, levelLetter(level));
    paintSource(painter, first, index, theme);
    paintText(painter, rect, index, theme);
    if (state.focused) {
        painter.setPen(theme.color(Token::Accent));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void LogRowPainter::paintSource(QPainter &painter, const QRect &row, const QModelIndex &index, const Theme &theme) const
{
    const QRect bar(m_columns.source, row.top() + 4, SourceBar, row.height() - 8);
    painter.fillRect(bar, theme.chartColor(index.data(LogLineModel::SourceIndexRole).toInt()));
    QRect name = row;
    name.setLeft(m_columns.source + SourceBar + SourceGap);
    name.setRight(m_columns.line - Gap);
    painter.setPen(theme.color(Token::TextSecondary));
    // The end of a pod's name tells it from its sisters, so the middle goes.
    painter.drawText(name, OneLine,
                     painter.fontMetrics().elidedText(index.data(LogLineModel::SourceRole).toString(), Qt::ElideMiddle,
                                                      name.width()));
}

void LogRowPainter::paintText(QPainter &painter, const QRect &row, const QModelIndex &index, const Theme &theme) const
{
    painter.setPen(theme.color(Token::TextPrimary));
    if (m_wrapped) {
        QTextLayout layout;
        layOut(layout, index, row.width());
        layout.draw(&painter, QPointF(m_columns.line, row.top() + WrapPadding));
        return;
    }
    const QRect rect = row.adjusted(m_columns.line, 0, -Gap, 0);
    const QFontMetrics metrics = painter.fontMetrics();
    // Shaping 9,000 characters to show 150 would cost most of the frame, so cut roughly before eliding exactly.
    const int most = rect.width() / std::max(1, metrics.averageCharWidth()) * 2 + 8;
    const QString text = index.data(LogLineModel::RowTextRole).toString().left(most);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    paintHighlights(painter, shown, rect, theme);
    painter.setPen(theme.color(Token::TextPrimary));
    painter.drawText(rect, OneLine, shown);
}

void LogRowPainter::paintHighlights(QPainter &painter, const QString &text, const QRect &rect, const Theme &theme) const
{
    if (m_highlight.isEmpty())
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    qsizetype at = text.indexOf(m_highlight, 0, Qt::CaseInsensitive);
    while (at >= 0) {
        const int left = rect.left() + metrics.horizontalAdvance(text.left(at));
        const int width = metrics.horizontalAdvance(text.mid(at, m_highlight.size()));
        const QRect mark(left - 1, rect.top() + 2, width + 2, rect.height() - 4);
        painter.fillRect(mark, theme.color(Token::P2Tint));
        painter.fillRect(QRect(mark.left(), mark.bottom() - 1, mark.width(), 2), theme.color(Token::P2));
        at = text.indexOf(m_highlight, at + m_highlight.size(), Qt::CaseInsensitive);
    }
}

void LogRowPainter::layOut(QTextLayout &layout, const QModelIndex &index, int rowWidth) const
{
    QString text = index.data(LogLineModel::WrappedTextRole).toString();
    text.replace(u'\n', QChar::LineSeparator);
    layout.setFont(m_font);
    layout.setText(text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal width = std::max(40, rowWidth - m_columns.line - Gap);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

} // namespace wardroom
