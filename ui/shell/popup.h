// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

namespace wardroom {

/// A raised surface under a control, gone with Esc or a click elsewhere. Deletes itself when it closes.
class Popup : public QFrame
{
    Q_OBJECT
public:
    /// Shown by showUnder(); @p parent keeps it until then.
    explicit Popup(QWidget *parent);

    /// Below @p anchor, moved so that all of it lies on the screen.
    void showUnder(QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace wardroom
