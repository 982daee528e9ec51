// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/inlinetitle.h"

#include <QtGui/QKeyEvent>

namespace wardroom {

namespace {
constexpr int LongestTitle = 500;
}

InlineTitle::InlineTitle(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(LongestTitle);
    hide();
}

void InlineTitle::open(const QString &text)
{
    setText(text);
    selectAll();
    m_open = true;
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void InlineTitle::close()
{
    finish(false);
}

void InlineTitle::finish(bool take)
{
    if (!m_open)
        return;
    m_open = false; // hiding takes the focus away, which must not come here again
    const QString title = text().trimmed();
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    if (take && !title.isEmpty())
        Q_EMIT taken(title);
    Q_EMIT closed();
}

void InlineTitle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish(true);
    else
        QLineEdit::keyPressEvent(event);
}

void InlineTitle::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(true);
}

} // namespace wardroom
