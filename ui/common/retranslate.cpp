// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/retranslate.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace wardroom {

namespace {

class Retranslator final : public QObject
{
public:
    Retranslator(QWidget *widget, std::function<void()> apply)
        : QObject(widget)
        , m_apply(std::move(apply))
    {
        widget->installEventFilter(this);
        m_apply();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_apply();
        return false;
    }

private:
    std::function<void()> m_apply;
};

} // namespace

void onRetranslate(QWidget *widget, std::function<void()> apply)
{
    new Retranslator(widget, std::move(apply)); // owned by the widget
}

} // namespace wardroom
