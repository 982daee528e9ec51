// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace wardroom {

/// The ring around the widget that has the keyboard: 2 px accent, 1 px off, only when the focus came by key. One
/// object serves the application; it draws over the focused window, so no widget needs room for it.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

    /// The widget that wears the ring now, or null.
    QWidget *target() const { return m_target; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Overlay;
    void focusMoved(QWidget *now, Qt::FocusReason reason);
    void setTarget(QWidget *target);
    void place();

    QPointer<QWidget> m_target;
    QPointer<Overlay> m_overlay;
    bool m_byKeyboard = false;
};

} // namespace wardroom
