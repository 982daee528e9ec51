// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace wardroom {

/// A panel without head: a line around one widget, which it owns.
class FramedBox final : public QWidget
{
    Q_OBJECT
public:
    explicit FramedBox(QWidget *content, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace wardroom
