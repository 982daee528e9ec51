// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include "ui/theme/wardroomstyle.h"

#include <QtGui/QFocusEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTabBar>

namespace wardroom {

namespace {

constexpr int Offset = 1;
constexpr int Width = 2;

/// Views that fill their panel have no room outside: there the ring lies on the inside.
int reach(const QWidget *target)
{
    const bool fills = qobject_cast<const QAbstractScrollArea *>(target) || qobject_cast<const QTabBar *>(target);
    return fills ? 0 : Offset + Width;
}

/// Of a tab bar, the tab that the keys act on.
QRect focusedPart(const QWidget *target)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(target); tabs && tabs->currentIndex() >= 0)
        return tabs->tabRect(tabs->currentIndex());
    return target->rect();
}

} // namespace

class FocusRing::Overlay final : public QWidget
{
public:
    explicit Overlay(QWidget *window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeOf(this).color(Token::Accent), Width));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_overlay.data();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && widget == QApplication::focusWidget())
            focusMoved(widget, static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::FocusOut:
        if (watched == m_target)
            setTarget(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && m_target && m_overlay
            && (widget == m_target || widget->isAncestorOf(m_target)))
            place();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::focusMoved(QWidget *now, Qt::FocusReason reason)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        m_byKeyboard = true;
        break;
    case Qt::MouseFocusReason:
    case Qt::OtherFocusReason:
        m_byKeyboard = false;
        break;
    default: // a window or a popup came or went: as it was before
        break;
    }
    setTarget(m_byKeyboard ? now : nullptr);
}

void FocusRing::setTarget(QWidget *target)
{
    delete m_overlay.data();
    m_target = target;
    if (!target)
        return;
    m_overlay = new Overlay(target->window());
    if (auto *tabs = qobject_cast<QTabBar *>(target))
        connect(tabs, &QTabBar::currentChanged, m_overlay, [this] { place(); });
    place();
}

void FocusRing::place()
{
    if (!m_target->isVisible()) {
        m_overlay->hide();
        return;
    }
    const int margin = reach(m_target);
    QRect rect = focusedPart(m_target);
    rect.moveTopLeft(m_target->mapTo(m_target->window(), rect.topLeft()));
    rect.adjust(-margin, -margin, margin, margin);
    m_overlay->setGeometry(rect & m_target->window()->rect());
    m_overlay->raise();
    m_overlay->show();
}

} // namespace wardroom
