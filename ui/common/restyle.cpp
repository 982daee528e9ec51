// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/restyle.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace wardroom {

namespace {

class Restyler final : public QObject
{
public:
    Restyler(QWidget *widget, std::function<void()> apply)
        : QObject(widget)
        , m_apply(std::move(apply))
    {
        widget->installEventFilter(this);
        m_apply();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            m_apply();
        return false;
    }

private:
    std::function<void()> m_apply;
};

} // namespace

void onRestyle(QWidget *widget, std::function<void()> apply)
{
    new Restyler(widget, std::move(apply)); // owned by the widget
}

} // namespace wardroom
