// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/titlefield.h"

#include "ui/common/restyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>

namespace wardroom {

namespace {
constexpr int Around = 16; // what the field itself takes of its width
} // namespace

TitleField::TitleField(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, [this] {
        fitFont();
        updateGeometry();
    });
    onRestyle(this, [this] { fitFont(); });
}

/// A title without room for its usual size is set smaller before it is cut.
void TitleField::fitFont()
{
    const int room = width() - scaled(this, Around);
    QFont chosen = fontFor(this, TextRole::PageTitle);
    for (const QFont &smaller : {bold(fontFor(this, TextRole::PanelTitle)), bold(fontFor(this, TextRole::Base))}) {
        if (QFontMetrics(chosen).horizontalAdvance(text()) <= room)
            break;
        chosen = smaller;
    }
    if (chosen != font())
        setFont(chosen);
}

void TitleField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fitFont();
}

void TitleField::showTitle(const QString &title)
{
    const bool typing = hasFocus() && isModified();
    m_title = title;
    if (!typing)
        restore();
}

QSize TitleField::sizeHint() const
{
    const QFontMetrics usual(fontFor(this, TextRole::PageTitle));
    return {usual.horizontalAdvance(text()) + scaled(this, 36), QLineEdit::sizeHint().height()};
}

void TitleField::restore()
{
    setText(m_title);
    setModified(false);
    setCursorPosition(0);
    setToolTip(Qt::convertFromPlainText(m_title));
}

void TitleField::enter()
{
    const QString typed = text().simplified();
    if (!isModified())
        return;
    setModified(false);
    if (typed.isEmpty() || typed == m_title)
        restore();
    else
        Q_EMIT entered(typed);
}

void TitleField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        enter();
        return;
    }
    if (event->key() == Qt::Key_Escape && isModified()) {
        restore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TitleField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    enter();
    setCursorPosition(0);
}

} // namespace wardroom
