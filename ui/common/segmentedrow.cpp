// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segmentedrow.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QPushButton>

namespace wardroom {

QWidget *segmentedRow(const QList<QPushButton *> &buttons)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(row);
    for (QPushButton *button : buttons) {
        button->setCheckable(true);
        group->addButton(button);
        layout->addWidget(button);
    }
    buttons.first()->setChecked(true);
    return row;
}

} // namespace wardroom
