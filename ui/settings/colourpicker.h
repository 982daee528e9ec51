// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace wardroom {

/// Chooses one of the eight colours of the chart palette, by click or arrow keys.
class ColourPicker final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Count = 8;

    explicit ColourPicker(QWidget *parent = nullptr);

    int colour() const { return m_colour; }
    void setColour(int colour);

    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect swatch(int colour) const;
    void choose(int colour);

    int m_colour = 0;
};

} // namespace wardroom
