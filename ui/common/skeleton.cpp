// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/skeleton.h"

#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

void Skeleton::paintEvent(QPaintEvent *)
{
    constexpr double Shares[] = {0.62, 0.78, 0.5, 0.7, 0.41, 0.66}; // of the width: rows of uneven length
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(this).color(Token::BgHover));
    const int margin = scaled(this, 12);
    const int bar = scaled(this, 12);
    const int step = scaled(this, 28);
    int row = 0;
    for (int y = margin; y + bar < height(); y += step, ++row) {
        const double share = Shares[row % static_cast<int>(std::size(Shares))];
        painter.drawRoundedRect(QRectF(margin, y, (width() - 2 * margin) * share, bar), 3, 3);
    }
}

} // namespace wardroom
