// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/chipbutton.h"

#include "ui/common/severitychip.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>

namespace wardroom {

namespace {
constexpr int Height = 24;
constexpr int Side = 8;
constexpr int Gap = 6;
constexpr int MarkSide = 14;
constexpr int Arrow = 14;
constexpr int Radius = 3;
} // namespace

ChipButton::ChipButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_fill)
            openMenu();
    });
}

void ChipButton::setSeverity(Severity severity)
{
    m_severity = severity;
    updateGeometry();
    update();
}

void ChipButton::setMark(std::optional<StateMark> mark)
{
    m_mark = mark;
    updateGeometry();
    update();
}

void ChipButton::setMenu(std::function<void(QMenu &)> fill)
{
    m_fill = std::move(fill);
    updateGeometry();
}

void ChipButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_fill(*menu);
    menu->popup(mapToGlobal(QPoint(0, height() + scaled(this, 4))));
    const auto actions = menu->actions();
    const auto checked = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->isChecked(); });
    if (checked != actions.end())
        menu->setActiveAction(*checked);
}

QSize ChipButton::sizeHint() const
{
    int width = m_severity ? qCeil(severitySize(font()).width()) : fontMetrics().horizontalAdvance(text());
    if (m_mark)
        width += scaled(this, MarkSide + Gap);
    if (m_fill)
        width += scaled(this, Arrow + Gap / 2);
    const bool bare = m_severity && !isCheckable();
    return {width + scaled(this, bare ? 4 : 2 * Side), scaled(this, Height)};
}

void ChipButton::paintGround(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const bool on = isChecked() || isDown();
    if (m_severity && !isCheckable()) {
        if (underMouse() || on)
            painter.fillRect(rect(), theme.color(Token::BgHover));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(isChecked() ? Token::Accent : m_mark ? tokenOf(*m_mark) : Token::LineControl));
    painter.setBrush(theme.color(on ? Token::BgSelected : underMouse() ? Token::BgHover : Token::BgPanel));
    const qreal radius = scaled(this, Radius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintGround(painter);
    QRect rest = rect().adjusted(scaled(this, m_severity && !isCheckable() ? 2 : Side), 0, 0, 0);
    if (m_mark) {
        const int side = scaled(this, MarkSide);
        paintStateMark(painter, QRectF(rest.left(), (height() - side) / 2.0, side, side), *m_mark, theme);
        rest.setLeft(rest.left() + side + scaled(this, Gap));
    }
    if (m_severity) {
        paintSeverity(painter, rest, *m_severity, theme, font());
        rest.setLeft(rest.left() + qCeil(severitySize(font()).width()) + scaled(this, Gap / 2));
    } else {
        painter.setPen(theme.color(isEnabled() ? (m_mark ? tokenOf(*m_mark) : Token::TextPrimary) : Token::TextDisabled));
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
        rest.setLeft(rest.left() + fontMetrics().horizontalAdvance(text()) + scaled(this, Gap / 2));
    }
    if (m_fill) {
        const int side = scaled(this, Arrow);
        paintIcon(painter, QRect(rest.left(), (height() - side) / 2, side, side), IconId::ChevronDown, theme.color(Token::TextSecondary));
    }
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || (m_fill && event->key() == Qt::Key_Down)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChipButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace wardroom
