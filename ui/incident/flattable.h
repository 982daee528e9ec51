// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace wardroom {

/// A table without grid: whole rows of 28 px, columns of given widths, one of which takes the rest.
class FlatTable final : public QTableView
{
    Q_OBJECT
public:
    explicit FlatTable(QWidget *parent = nullptr);

    /// Widths in pixels of the visual language; 0: takes the rest. To be called once the model is set.
    void setColumnWidths(QList<int> widths);

protected:
    bool event(QEvent *event) override;

private:
    void applyWidths();

    QList<int> m_widths;
};

} // namespace wardroom
