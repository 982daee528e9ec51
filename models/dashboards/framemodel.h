// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboards/fieldvalue.h"

#include <QtCore/QAbstractTableModel>

namespace wardroom {

/// A panel's frames as one table: fields are columns, in the author's units, mappings and colours. Where there
/// are several frames, the one chosen is shown. Rows are those of the frame: sort with a proxy by SortRole.
class FrameModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< number or text
        ColorRole, ///< QVariant of FieldColor
        CellRole, ///< int(CellDisplay)
        ShareRole, ///< double 0…1: place of a number between the field's ends
        LinkRole, ///< the first data link's address, with the row's values put in; empty: none
        LinkTitleRole,
        WidthRole, ///< of a column (headerData), pixels; 0: automatic
    };
    /// More rows than these are cut; droppedRows() tells.
    static constexpr std::size_t MostRows = 10'000;

    using QAbstractTableModel::QAbstractTableModel;

    /// Resets where the columns are others; else only what changed is told.
    void setContent(const Panel &panel, const Frames &frames, const Formatter &format);
    int frameCount() const { return static_cast<int>(m_frames.size()); }
    QString frameName(int frame) const;
    int frame() const { return m_frame; }
    void setFrame(int frame);
    std::size_t droppedRows() const { return m_dropped; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column
    {
        std::size_t field = 0;
        QString name;
        FieldConfig config;
        FieldType type = FieldType::Number;
        double least = 0;
        double most = 100;
        friend bool operator==(const Column &, const Column &) = default;
    };
    std::vector<Column> columnsOf(const Frame &frame) const;
    void show();
    const Cell &cell(const QModelIndex &index) const;
    QString text(const Column &column, const Cell &cell) const;
    QString link(const QModelIndex &index) const;
    Qt::Alignment alignment(const Column &column) const;

    FieldConfigSource m_fields;
    Frames m_frames;
    Formatter m_format;
    int m_frame = 0;
    std::vector<Column> m_columns;
    int m_rows = 0;
    std::size_t m_dropped = 0;
};

} // namespace wardroom

Q_DECLARE_METATYPE(wardroom::FieldColor)
