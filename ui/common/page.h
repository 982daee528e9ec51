// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace wardroom {

/// One screen of the rail. Built when first shown, told when it is on screen, asked whether it is complete.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// True once everything on the page has its data, or says why it has none. For --screenshots and tests.
    virtual bool isComplete() const = 0;

Q_SIGNALS:
    void completeChanged();
};

} // namespace wardroom
