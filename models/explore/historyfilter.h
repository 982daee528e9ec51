// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>

namespace wardroom {

/// Narrows the history to queries that have a text in them, and if wanted to starred ones.
class HistoryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit HistoryFilter(QObject *parent = nullptr);

    void setStarredOnly(bool on);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_starredOnly = false;
};

} // namespace wardroom
