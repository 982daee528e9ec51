// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace wardroom {

struct FrozenTable;

/// Rows of a table as they were pinned.
class FrozenTableView final : public QTableView
{
    Q_OBJECT
public:
    explicit FrozenTableView(QWidget *parent = nullptr);

    void setTable(const FrozenTable &table);
};

} // namespace wardroom
