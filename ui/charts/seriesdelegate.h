// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

#include <functional>

namespace wardroom {

class ChartCanvas;

/// The name of a series behind the short line that stands for it in its chart; pale while it is hidden.
class SeriesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Which series of which chart a row shows; no canvas: none, a head.
    struct Source
    {
        const ChartCanvas *canvas = nullptr;
        std::size_t series = 0;
    };
    using SourceOf = std::function<Source(const QModelIndex &)>;

    SeriesDelegate(QObject *parent, SourceOf sourceOf);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    SourceOf m_sourceOf;
};

} // namespace wardroom
