// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagespec.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

namespace wardroom {

class RailButton;

/// The pages, at the left: 72 px wide, an entry of 56 px each.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const QList<PageSpec> &pages, QWidget *parent = nullptr);

    void setCurrent(const QString &pageId);
    /// A count on the entry's corner; 0 takes it away. @p fill is one of the *.fill tokens.
    void setBadge(const QString &pageId, int count, Token fill);
    QWidget *entry(const QString &pageId) const;

Q_SIGNALS:
    void pageChosen(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RailButton *button(const QString &pageId) const;

    QList<PageSpec> m_pages;
    QList<RailButton *> m_buttons; ///< in the order of m_pages
};

} // namespace wardroom
