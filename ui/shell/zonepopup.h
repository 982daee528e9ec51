// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/popup.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QStringListModel>

class QListView;

namespace wardroom {

class SearchField;
class ViewContext;

/// Chooses the time zone: the system's, UTC, or one of all by name.
class ZonePopup final : public Popup
{
    Q_OBJECT
public:
    ZonePopup(ViewContext &view, QWidget *parent);

    SearchField *field() const { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    ViewContext &m_view;
    QStringListModel m_zones;
    QSortFilterProxyModel m_filtered;
    SearchField *m_field = nullptr;
    QListView *m_list = nullptr;
};

} // namespace wardroom
