// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboards/framemodel.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <cmath>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

FieldIdentity::Type identityType(FieldType type)
{
    switch (type) {
    case FieldType::Time:
        return FieldIdentity::Type::Time;
    case FieldType::Number:
        return FieldIdentity::Type::Number;
    case FieldType::String:
        return FieldIdentity::Type::String;
    case FieldType::Boolean:
        return FieldIdentity::Type::Boolean;
    }
    return FieldIdentity::Type::Other;
}

std::vector<double> numbersOf(const Field &field)
{
    std::vector<double> numbers;
    for (const Cell &cell : field.values) {
        if (const auto number = cellNumber(cell); number && std::isfinite(*number))
            numbers.push_back(*number);
    }
    return numbers;
}

} // namespace

void FrameModel::setContent(const Panel &panel, const Frames &frames, const Formatter &format)
{
    m_fields = panel.fields;
    m_format = format;
    const int frame = std::clamp(m_frame, 0, std::max(0, static_cast<int>(frames.size()) - 1));
    const bool sameFrame = frame == m_frame && !frames.empty();
    const std::vector<Column> columns =
        sameFrame ? columnsOf(frames[static_cast<std::size_t>(frame)]) : std::vector<Column>();
    const bool sameShape = sameFrame && columns == m_columns
        && std::min(frames[static_cast<std::size_t>(frame)].rowCount(), MostRows)
            == static_cast<std::size_t>(m_rows);
    if (sameShape) {
        m_frames = frames;
        if (m_rows > 0 && !m_columns.empty())
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_frames = frames;
    m_frame = frame;
    show();
    endResetModel();
}

QString FrameModel::frameName(int frame) const
{
    const Frame &one = m_frames[static_cast<std::size_t>(frame)];
    return one.name.isEmpty() ? one.refId : one.name;
}

void FrameModel::setFrame(int frame)
{
    if (frame == m_frame || frame < 0 || frame >= frameCount())
        return;
    beginResetModel();
    m_frame = frame;
    show();
    endResetModel();
}

/// Takes columns and rows from the frame chosen; within a reset.
void FrameModel::show()
{
    m_columns.clear();
    m_rows = 0;
    m_dropped = 0;
    if (m_frames.empty())
        return;
    const Frame &frame = m_frames[static_cast<std::size_t>(m_frame)];
    m_columns = columnsOf(frame);
    m_rows = static_cast<int>(std::min(frame.rowCount(), MostRows));
    m_dropped = frame.rowCount() - static_cast<std::size_t>(m_rows);
}

std::vector<FrameModel::Column> FrameModel::columnsOf(const Frame &frame) const
{
    std::vector<Column> columns;
    for (std::size_t i = 0; i < frame.fields.size(); ++i) {
        const Field &field = frame.fields[i];
        Column column;
        column.field = i;
        column.type = field.type;
        const std::vector<double> numbers = numbersOf(field);
        column.config =
            m_fields.configFor({field.shownName(), frame.refId, identityType(field.type), numbers});
        if (column.config.hiddenColumn)
            continue;
        column.name = shownName(column.config, field.shownName(), field.labels);
        const auto largest = std::max_element(numbers.begin(), numbers.end());
        const Unit unit = Unit::fromName(column.config.unit);
        const double whole = unit.isPercent() ? 100 / unit.factor() : largest == numbers.end() ? 1 : *largest;
        column.least = column.config.min.value_or(0);
        column.most = column.config.max.value_or(whole);
        columns.push_back(std::move(column));
    }
    return columns;
}

int FrameModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int FrameModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Cell &FrameModel::cell(const QModelIndex &index) const
{
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    const Field &field = m_frames[static_cast<std::size_t>(m_frame)].fields[column.field];
    return field.values[static_cast<std::size_t>(index.row())];
}

QString FrameModel::text(const Column &column, const Cell &cell) const
{
    const auto number = cellNumber(cell);
    if (column.type == FieldType::Time && number && column.config.unit.isEmpty())
        return m_format.dateTime(static_cast<qint64>(*number));
    return shownValue(column.config, cell, 0, m_format).text.text();
}

QString FrameModel::link(const QModelIndex &index) const
{
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    if (column.config.links.empty())
        return {};
    const Frame &frame = m_frames[static_cast<std::size_t>(m_frame)];
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QString url = column.config.links.front().url;
    url.replace(u"${__value.text}"_s, encoded(text(column, cell(index))));
    url.replace(u"${__value.raw}"_s, encoded(cellText(cell(index))));
    url.replace(u"${__value}"_s, encoded(cellText(cell(index))));
    for (const Field &field : frame.fields) {
        const QString value = encoded(cellText(field.values[static_cast<std::size_t>(index.row())]));
        url.replace(u"${__data.fields.%1}"_s.arg(field.name), value);
        url.replace(u"${__data.fields[\"%1\"]}"_s.arg(field.name), value);
    }
    return url;
}

Qt::Alignment FrameModel::alignment(const Column &column) const
{
    if (column.config.align == "center"_L1)
        return Qt::AlignCenter;
    const bool right = column.config.align == "right"_L1
        || (column.config.align != "left"_L1 && column.type == FieldType::Number);
    return Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
}

QVariant FrameModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    const Cell &value = cell(index);
    const auto number = cellNumber(value);
    switch (role) {
    case Qt::DisplayRole:
        return text(column, value);
    case Qt::ToolTipRole:
        return plainToolTip(text(column, value));
    case Qt::AccessibleTextRole:
        return column.name + u": "_s + text(column, value);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(column));
    case SortRole:
        return number ? QVariant(*number) : QVariant(cellText(value));
    case ColorRole:
        return QVariant::fromValue(shownValue(column.config, value, index.column(), m_format).color);
    case CellRole:
        return static_cast<int>(column.config.cell);
    case ShareRole:
        if (!number || std::isnan(*number) || !(column.most > column.least))
            return {};
        return std::clamp((*number - column.least) / (column.most - column.least), 0.0, 1.0);
    case LinkRole:
        return link(index);
    case LinkTitleRole:
        return column.config.links.empty() ? QString() : column.config.links.front().title;
    default:
        return {};
    }
}

QVariant FrameModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::ToolTipRole:
        return plainToolTip(column.name);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(column));
    case WidthRole:
        return column.config.width;
    default:
        return {};
    }
}

} // namespace wardroom
