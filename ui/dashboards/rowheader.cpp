// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/rowheader.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Arrow = 16;
constexpr int Gap = 8;
} // namespace

RowHeader::RowHeader(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void RowHeader::setRow(const QString &title, bool collapsed, int hiddenPanels)
{
    setText(title);
    m_collapsed = collapsed;
    m_count = collapsed ? tr("%n panel(s)", nullptr, hiddenPanels) : QString();
    setAccessibleName(collapsed ? tr("Row %1, closed, %2").arg(title, m_count) : tr("Row %1, open").arg(title));
    update();
}

void RowHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (underMouse())
        painter.fillRect(rect(), theme.color(Token::BgHover));
    const int size = scaled(this, Arrow);
    const QRect arrow(scaled(this, Gap) / 2, (height() - size) / 2, size, size);
    paintIcon(painter, arrow, m_collapsed ? IconId::ChevronRight : IconId::ChevronDown,
              theme.color(Token::TextSecondary));
    QRect line = rect().adjusted(arrow.right() + scaled(this, Gap) / 2, 0, -scaled(this, Gap), 0);
    painter.setFont(fontFor(this, TextRole::PanelTitle));
    painter.setPen(theme.color(Token::TextPrimary));
    const QString title = painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(title) + scaled(this, Gap));
    painter.setFont(fontFor(this, TextRole::Base));
    painter.setPen(theme.color(Token::TextMuted));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_count);
}

void RowHeader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace wardroom
