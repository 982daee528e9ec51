// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QAbstractButton>

namespace wardroom {

/// An entry of the rail: an icon over a small name, with a count where something waits.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailButton(IconId icon, QWidget *parent = nullptr);

    void setBadge(int count, Token fill);
    int badge() const { return m_badge; }

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QRect &iconRect) const;

    const IconId m_icon;
    int m_badge = 0;
    Token m_badgeFill = Token::P0Fill;
};

} // namespace wardroom
