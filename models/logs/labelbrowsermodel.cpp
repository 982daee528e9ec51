// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/labelbrowsermodel.h"

#include "services/core/delta.h"

#include <QtCore/QSet>

namespace wardroom {

struct LabelBrowserModel::Label
{
    enum class Fetch { Not, UnderWay, Done };
    QString name;
    Fetch fetch = Fetch::Not;
    std::vector<LabelValueCount> values;
    QSet<QString> checked;
};

LabelBrowserModel::LabelBrowserModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

LabelBrowserModel::~LabelBrowserModel() = default;

void LabelBrowserModel::setLabels(const QStringList &names)
{
    const std::vector<QString> before = [this] {
        const QStringList list = labels();
        return std::vector<QString>(list.begin(), list.end());
    }();
    QStringList sorted = names;
    sorted.sort();
    sorted.removeDuplicates();
    const std::vector<QString> after(sorted.begin(), sorted.end());
    const auto steps = computeDelta(
        before, after, [](const QString &name) { return name; }, [](const QString &, const QString &) { return true; });
    for (const DeltaStep &step : steps) {
        // Both lists are sorted, so nothing moves.
        if (step.kind == DeltaStep::Kind::Remove) {
            beginRemoveRows({}, step.first, step.last);
            m_labels.erase(m_labels.begin() + step.first, m_labels.begin() + step.last + 1);
            endRemoveRows();
        } else if (step.kind == DeltaStep::Kind::Insert) {
            beginInsertRows({}, step.first, step.last);
            for (int row = step.first; row <= step.last; ++row) {
                auto label = std::make_unique<Label>();
                label->name = after[static_cast<std::size_t>(row)];
                m_labels.insert(m_labels.begin() + row, std::move(label));
            }
            endInsertRows();
        }
    }
}

void LabelBrowserModel::setValues(const QString &name, std::vector<LabelValueCount> values)
{
    Label *label = find(name);
    if (!label)
        return;
    std::sort(values.begin(), values.end(), [](const LabelValueCount &a, const LabelValueCount &b) {
        const qint64 left = a.lines.value_or(0);
        const qint64 right = b.lines.value_or(0);
        return left != right ? left > right : a.value < b.value;
    });
    label->fetch = Label::Fetch::Done;
    applyValues(*label, std::move(values));
    const QModelIndex at = indexOf(label);
    Q_EMIT dataChanged(at, at, {CountRole});
}

void LabelBrowserModel::applyValues(Label &label, std::vector<LabelValueCount> values)
{
    using Kind = DeltaStep::Kind;
    const QModelIndex at = indexOf(&label);
    const auto steps
        = computeDelta(label.values, values, [](const LabelValueCount &value) { return value.value; }, std::equal_to());
    for (const DeltaStep &step : steps) {
        const auto first = label.values.begin() + step.first;
        const auto source = values.begin() + step.source;
        const int count = step.last - step.first + 1;
        switch (step.kind) {
        case Kind::Remove:
            beginRemoveRows(at, step.first, step.last);
            label.values.erase(first, first + count);
            endRemoveRows();
            break;
        case Kind::Insert:
            beginInsertRows(at, step.first, step.last);
            label.values.insert(first, source, source + count);
            endInsertRows();
            break;
        case Kind::Move: // always of a later row to an earlier place
            beginMoveRows(at, step.source, step.source, at, step.first);
            std::rotate(first, label.values.begin() + step.source, label.values.begin() + step.source + 1);
            endMoveRows();
            break;
        case Kind::Change:
            std::copy(source, source + count, first);
            break;
        }
    }
    // A share depends on the greatest count of all, so any change may touch every row.
    if (!steps.empty() && !label.values.empty()) {
        Q_EMIT dataChanged(index(0, 0, at), index(static_cast<int>(label.values.size()) - 1, 0, at),
                           {CountRole, ShareRole});
    }
}

void LabelBrowserModel::setValuesFailed(const QString &name)
{
    if (Label *label = find(name); label && label->fetch == Label::Fetch::UnderWay)
        label->fetch = Label::Fetch::Not;
}

QStringList LabelBrowserModel::labels() const
{
    QStringList names;
    for (const auto &label : m_labels)
        names.append(label->name);
    return names;
}

QStringList LabelBrowserModel::fetchedLabels() const
{
    QStringList names;
    for (const auto &label : m_labels) {
        if (label->fetch != Label::Fetch::Not)
            names.append(label->name);
    }
    return names;
}

LabelBrowserModel::Selection LabelBrowserModel::selection() const
{
    Selection selection;
    for (const auto &label : m_labels) {
        if (label->checked.isEmpty())
            continue;
        QStringList values(label->checked.begin(), label->checked.end());
        values.sort();
        selection.insert(label->name, values);
    }
    return selection;
}

void LabelBrowserModel::setSelection(const Selection &selection)
{
    for (const auto &label : m_labels) {
        const QStringList values = selection.value(label->name);
        const QSet<QString> checked(values.begin(), values.end());
        if (checked == label->checked)
            continue;
        label->checked = checked;
        const QModelIndex at = indexOf(label.get());
        Q_EMIT dataChanged(at, at, {HasCheckedRole});
        if (!label->values.empty()) {
            Q_EMIT dataChanged(index(0, 0, at), index(static_cast<int>(label->values.size()) - 1, 0, at),
                               {Qt::CheckStateRole});
        }
    }
}

void LabelBrowserModel::clear()
{
    beginResetModel();
    m_labels.clear();
    endResetModel();
}

LabelBrowserModel::Label *LabelBrowserModel::labelOf(const QModelIndex &index) const
{
    return static_cast<Label *>(index.internalPointer());
}

LabelBrowserModel::Label *LabelBrowserModel::find(const QString &name) const
{
    const auto found = std::find_if(m_labels.begin(), m_labels.end(), [&](const auto &l) { return l->name == name; });
    return found == m_labels.end() ? nullptr : found->get();
}

int LabelBrowserModel::rowOf(const Label *label) const
{
    const auto found = std::find_if(m_labels.begin(), m_labels.end(), [=](const auto &l) { return l.get() == label; });
    return static_cast<int>(found - m_labels.begin());
}

QModelIndex LabelBrowserModel::indexOf(const Label *label) const
{
    return createIndex(rowOf(label), 0);
}

QModelIndex LabelBrowserModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_labels[static_cast<std::size_t>(parent.row())].get())
                            : createIndex(row, column);
}

QModelIndex LabelBrowserModel::parent(const QModelIndex &child) const
{
    const Label *label = child.isValid() ? labelOf(child) : nullptr;
    return label ? indexOf(label) : QModelIndex();
}

int LabelBrowserModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_labels.size());
    if (labelOf(parent))
        return 0;
    return static_cast<int>(m_labels[static_cast<std::size_t>(parent.row())]->values.size());
}

int LabelBrowserModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool LabelBrowserModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_labels.empty();
    if (labelOf(parent))
        return false;
    const Label &label = *m_labels[static_cast<std::size_t>(parent.row())];
    return label.fetch != Label::Fetch::Done || !label.values.empty();
}

bool LabelBrowserModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && !labelOf(parent)
        && m_labels[static_cast<std::size_t>(parent.row())]->fetch == Label::Fetch::Not;
}

void LabelBrowserModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Label &label = *m_labels[static_cast<std::size_t>(parent.row())];
    label.fetch = Label::Fetch::UnderWay;
    Q_EMIT valuesWanted(label.name);
}

Qt::ItemFlags LabelBrowserModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return labelOf(index) ? base | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : base;
}

QVariant LabelBrowserModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Label *label = labelOf(index))
        return valueData(*label, label->values[static_cast<std::size_t>(index.row())], role);
    return labelData(*m_labels[static_cast<std::size_t>(index.row())], role);
}

QVariant LabelBrowserModel::labelData(const Label &label, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return label.name;
    case IsLabelRole:
        return true;
    case HasCheckedRole:
        return !label.checked.isEmpty();
    case CountRole:
        return label.fetch == Label::Fetch::Done ? QVariant(static_cast<qint64>(label.values.size())) : QVariant();
    default:
        return {};
    }
}

QVariant LabelBrowserModel::valueData(const Label &label, const LabelValueCount &value, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return value.value;
    case IsLabelRole:
        return false;
    case Qt::CheckStateRole:
        return label.checked.contains(value.value) ? Qt::Checked : Qt::Unchecked;
    case CountRole:
        return value.lines ? QVariant(*value.lines) : QVariant();
    case ShareRole: {
        const qint64 most = label.values.front().lines.value_or(0);
        return most > 0 ? static_cast<double>(value.lines.value_or(0)) / static_cast<double>(most) : 0.0;
    }
    default:
        return {};
    }
}

bool LabelBrowserModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !labelOf(index))
        return false;
    Label &label = *labelOf(index);
    const QString &name = label.values[static_cast<std::size_t>(index.row())].value;
    if (value.toInt() == Qt::Checked)
        label.checked.insert(name);
    else
        label.checked.remove(name);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    const QModelIndex parent = index.parent();
    Q_EMIT dataChanged(parent, parent, {HasCheckedRole});
    Q_EMIT selectionChanged();
    return true;
}

} // namespace wardroom
