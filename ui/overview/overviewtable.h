// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTreeView>

namespace wardroom {

/// A small flat table within a panel: whole rows, no grid, columns of given widths with one that takes the
/// rest.
class OverviewTable final : public QTreeView
{
    Q_OBJECT
public:
    explicit OverviewTable(QWidget *parent = nullptr);

    /// Widths in pixels of the visual language; 0: takes the rest. Call once the model is set.
    void setColumnWidths(QList<int> widths);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void applyWidths();

    QList<int> m_widths;
};

} // namespace wardroom
