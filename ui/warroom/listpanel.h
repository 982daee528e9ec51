// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roompanel.h"

class QAbstractItemModel;

namespace wardroom {

class RoomList;

/// A panel whose body is a list. Where the list is empty a sentence stands there.
class ListPanel final : public RoomPanel
{
    Q_OBJECT
public:
    /// @p leastRows: with fewer it is better left out. The list gets its delegate from the caller.
    ListPanel(QAbstractItemModel &model, int leastRows, QWidget *parent = nullptr);

    RoomList &list() const { return *m_list; }
    /// What is said while there are no rows.
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    /// Rows for which room is kept at best; 0: for all.
    void setMostRows(int rows) { m_mostRows = rows; }

    void setLook(const RoomLook &look) override;
    int naturalHeight(int width) const override;
    int leastHeight() const override;

protected:
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rowsChanged();
    int heightOf(int rows) const;

    QAbstractItemModel &m_model;
    RoomList *m_list;
    const int m_leastRows;
    int m_mostRows = 0;
    QString m_emptyText;
};

} // namespace wardroom
