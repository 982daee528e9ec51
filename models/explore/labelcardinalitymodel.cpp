// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/labelcardinalitymodel.h"

namespace wardroom {

void LabelCardinalityModel::setLabels(const std::vector<LabelCardinality> &labels, bool capped)
{
    std::vector<Section> sections;
    for (const LabelCardinality &label : labels) {
        Section section{
            label.label, {label.label, capped ? -1 : static_cast<qint64>(label.values.size())}, {}};
        for (const NamedCount &value : label.values) {
            if (section.entries.size() == MostValues)
                break;
            section.entries.push_back({value.name, value});
        }
        sections.push_back(std::move(section));
    }
    replaceSections(std::move(sections));
}

int LabelCardinalityModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LabelCardinalityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = index.column() == NameColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (const LabelHead *const head = groupAt(index)) {
        const QString count =
            head->values < 0 ? QString() : tr("%n values", nullptr, static_cast<int>(head->values));
        if (role == Qt::AccessibleTextRole)
            return QString(head->label + QStringLiteral(", ") + count);
        return isName ? head->label : count;
    }
    const NamedCount &value = *rowAt(index);
    const QString count = Formatter().count(value.count);
    if (role == Qt::AccessibleTextRole)
        return QString(value.name + QStringLiteral(", ")
                       + tr("%n series", nullptr, static_cast<int>(value.count)));
    return isName ? value.name : count;
}

QVariant LabelCardinalityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Label") : tr("Series");
}

} // namespace wardroom
