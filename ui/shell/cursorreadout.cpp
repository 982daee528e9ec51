// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cursorreadout.h"

#include "models/view/viewcontext.h"
#include "services/render/format.h"
#include "ui/common/retranslate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

CursorReadout::CursorReadout(ViewContext &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&view.cursor(), &TimeCursor::hoverChanged, this, &CursorReadout::updateTime);
    connect(&view, &ViewContext::zoneChanged, this, &CursorReadout::updateTime);
    onRetranslate(this, [this] {
        m_label = tr("Cursor");
        updateGeometry();
        updateTime();
    });
}

void CursorReadout::updateTime()
{
    const auto hover = m_view.cursor().hoverMs();
    const Formatter format(languageOf(), m_view.zone());
    const QString time = hover ? format.time(*hover) : QStringLiteral("—");
    if (time == m_time)
        return;
    m_time = time;
    setAccessibleName(QStringLiteral("%1 %2").arg(m_label, m_time));
    setToolTip(hover ? format.utc(*hover) : QString());
    update();
}

QSize CursorReadout::sizeHint() const
{
    const QString widest = m_label + QStringLiteral("00:00:00");
    return {fontMetrics().horizontalAdvance(widest) + scaled(this, 8), scaled(this, 28)};
}

void CursorReadout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.setPen(theme.color(Token::TextMuted));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_label);
    painter.setPen(theme.color(Token::TextPrimary));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_time);
}

} // namespace wardroom
