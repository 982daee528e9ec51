// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfield.h"

#include "ui/theme/icons.h"

#include <QtGui/QKeyEvent>

namespace wardroom {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(icon(IconId::Search, Token::TextMuted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace wardroom
