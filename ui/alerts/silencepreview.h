// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alerttree.h"

#include <QtWidgets/QWidget>

namespace wardroom {

/// The alerts that a silence would hide now: how many, the first few of them by priority, and how many more.
class SilencePreview final : public QWidget
{
    Q_OBJECT
public:
    explicit SilencePreview(QWidget *parent = nullptr);

    struct Row
    {
        Priority priority = Priority::P3;
        QString name;
        QString detail; ///< labels that tell it from the others
        QString state;
        friend bool operator==(const Row &, const Row &) = default;
    };
    /// Worst first.
    void setRows(std::vector<Row> rows);
    int count() const { return static_cast<int>(m_rows.size()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int shownRows() const;
    void paintRow(QPainter &painter, const QRect &rect, const Row &row) const;
    void describe();

    std::vector<Row> m_rows;
};

} // namespace wardroom
