// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roomlook.h"

#include <QtWidgets/QWidget>

namespace wardroom {

/// A clock in the band: its name and large figures. Overdue it is a filled block with a sign; nothing blinks.
class ClockTile final : public QWidget
{
    Q_OBJECT
public:
    explicit ClockTile(QWidget *parent = nullptr);

    /// Repaints only what reads differently.
    void setTime(const QString &name, const QString &figures, bool overdue = false);
    QString name() const { return m_name; }
    QString figures() const { return m_figures; }
    bool isOverdue() const { return m_overdue; }
    void setLook(const RoomLook &look);
    int wantedWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect nameRect() const;
    QRect figuresRect() const;
    QFont figuresFont() const;

    RoomLook m_look;
    QString m_name;
    QString m_figures;
    bool m_overdue = false;
};

} // namespace wardroom
