// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <functional>

namespace wardroom {

/// One screen of the rail. Built when first shown, told when it is on screen, asked whether it is complete.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// True once everything on the page has its data, or says why it has none. For --screenshots and tests.
    virtual bool isComplete() const = 0;
    /// Something would be lost if the page went now.
    virtual bool hasUnsaved() const { return false; }
    /// Runs @p then once nothing is lost by it: at once, when a person has saved or given it up, or never.
    virtual void leave(std::function<void()> then) { then(); }

Q_SIGNALS:
    void completeChanged();
};

} // namespace wardroom
