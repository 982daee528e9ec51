// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/firstpaint.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace wardroom {

namespace {

/// Sees every paint event until the first one of its window, then is gone.
class FirstPaintWatch final : public QObject
{
public:
    FirstPaintWatch(QWidget *window, std::function<void()> then)
        : QObject(window)
        , m_window(window)
        , m_then(std::move(then))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType() || static_cast<QWidget *>(watched)->window() != m_window)
            return false;
        qApp->removeEventFilter(this);
        // Queued: once the whole window is painted and handed to the screen.
        QMetaObject::invokeMethod(
            this,
            [this] {
                const auto then = std::move(m_then);
                deleteLater();
                then();
            },
            Qt::QueuedConnection);
        return false;
    }

private:
    QWidget *const m_window;
    std::function<void()> m_then;
};

} // namespace

void onFirstPaint(QWidget *window, std::function<void()> then)
{
    new FirstPaintWatch(window, std::move(then));
}

} // namespace wardroom
