// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QKeySequence>
#include <QtWidgets/QWidget>

namespace wardroom {

/// A shortcut in a small outlined box, as it stands in a control: "Ctrl+K". (Buttons have setKeyHint() for that.)
class KeyHint final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHint(const QKeySequence &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QKeySequence m_keys;
};

} // namespace wardroom
