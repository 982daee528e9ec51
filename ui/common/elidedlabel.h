// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/textlabel.h"

namespace wardroom {

/// One line that ends with "…" where it does not fit; then the tooltip has the whole text.
class ElidedLabel final : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;

    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;
    /// What is painted at the present width.
    QString shownText() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace wardroom
