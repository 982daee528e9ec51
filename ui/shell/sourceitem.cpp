// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sourceitem.h"

#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Gap = 6;
constexpr int Mark = 14;
} // namespace

SourceItem::SourceItem(SourceKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void SourceItem::setStatus(const SourceStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    QStringList said{SourceStatus::name(m_kind)};
    for (const QString &part : {status.word, status.age}) {
        if (!part.isEmpty())
            said += part;
    }
    setAccessibleName(said.join(QLatin1String(", ")));
    setToolTip(status.toolTip.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
    updateGeometry();
    update();
}

QSize SourceItem::sizeHint() const
{
    int width = scaled(this, Mark + Gap) + fontMetrics().horizontalAdvance(SourceStatus::name(m_kind));
    for (const QString &part : {m_status.word, m_status.age}) {
        if (!part.isEmpty())
            width += scaled(this, Gap) + fontMetrics().horizontalAdvance(part);
    }
    return {width + 1, scaled(this, 20)};
}

QSize SourceItem::minimumSizeHint() const
{
    return {scaled(this, Mark + Gap) + fontMetrics().horizontalAdvance(SourceStatus::name(m_kind)), scaled(this, 20)};
}

void SourceItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int side = scaled(this, Mark);
    paintStateMark(painter, QRectF(0, (height() - side) / 2.0, side, side), m_status.mark, theme);
    QRect rest = rect().adjusted(side + scaled(this, Gap), 0, 0, 0);
    const auto put = [&](const QString &text, Token token) {
        if (text.isEmpty() || rest.width() <= 0)
            return;
        painter.setPen(theme.color(token));
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(text) + scaled(this, Gap));
    };
    put(SourceStatus::name(m_kind), Token::TextSecondary);
    put(m_status.word, tokenOf(m_status.mark));
    put(m_status.age, Token::TextMuted);
}

} // namespace wardroom
