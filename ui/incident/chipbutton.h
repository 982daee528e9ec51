// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"
#include "ui/common/marks.h"

#include <QtWidgets/QAbstractButton>

#include <functional>
#include <optional>

class QMenu;

namespace wardroom {

/// A chip that can be clicked, 24 px high: a severity or a word, with a state mark and an arrow where it opens a menu.
class ChipButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChipButton(QWidget *parent = nullptr);

    /// Shows the severity's chip instead of a text.
    void setSeverity(Severity severity);
    void setMark(std::optional<StateMark> mark);
    /// Asked for its entries each time it opens; opened by click, Space, Enter and Down.
    void setMenu(std::function<void(QMenu &)> fill);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openMenu();
    void paintGround(QPainter &painter) const;

    std::optional<Severity> m_severity;
    std::optional<StateMark> m_mark;
    std::function<void(QMenu &)> m_fill;
};

} // namespace wardroom
