// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logviewheader.h"

#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

LogViewHeader::LogViewHeader(QWidget *parent)
    : QWidget(parent)
{
}

void LogViewHeader::setColumns(const std::array<int, 4> &lefts)
{
    m_lefts = lefts;
    update();
}

void LogViewHeader::setZoneName(const QString &name)
{
    m_zoneName = name;
    update();
}

void LogViewHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::BgHead));
    painter.setPen(theme.color(Token::LineSubtle));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());

    painter.setFont(fontFor(this, TextRole::Caption));
    painter.setPen(theme.color(Token::TextMuted));
    const QString time = m_zoneName.isEmpty() ? tr("Time") : tr("Time (%1)").arg(m_zoneName);
    const QString words[] = {time, QString(), tr("Source"), tr("Line")};
    for (std::size_t i = 0; i < m_lefts.size(); ++i) {
        painter.drawText(QRect(m_lefts[i], 0, width() - m_lefts[i], height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         words[i]);
    }
}

} // namespace wardroom
