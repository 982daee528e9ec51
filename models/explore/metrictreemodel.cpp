// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/metrictreemodel.h"

#include "services/render/format.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace wardroom {

struct MetricTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    QString text; ///< a prefix, or a metric's name
    int entry = -1; ///< of m_metrics; -1: a prefix
    int metrics = 1;
    std::vector<std::unique_ptr<Node>> children;
};

namespace {

bool isSeparator(QChar c)
{
    return c == u'_' || c == u':' || c == u'.';
}

/// The end of the part of a name that starts at @p from, its separator included; the name's end for the last
/// part.
qsizetype partEnd(const QString &name, qsizetype from)
{
    qsizetype at = from;
    while (at < name.size() && isSeparator(name[at])) // `__name`, `:node:sum`
        ++at;
    while (at < name.size() && !isSeparator(name[at]))
        ++at;
    return std::min(at + 1, name.size());
}

} // namespace

MetricTreeModel::MetricTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

MetricTreeModel::~MetricTreeModel() = default;

void MetricTreeModel::setMetrics(std::vector<MetricEntry> metrics)
{
    if (metrics == m_metrics)
        return;
    const bool sameRows = std::equal(metrics.begin(), metrics.end(), m_metrics.begin(), m_metrics.end(),
                                     [](const MetricEntry &a, const MetricEntry &b) {
                                         return a.name == b.name && a.type == b.type && a.help == b.help;
                                     });
    m_metrics = std::move(metrics);
    if (!sameRows) {
        rebuild();
        return;
    }
    changeCounts({});
    if (m_sortColumn == SeriesColumn)
        sort(m_sortColumn, m_sortOrder);
}

void MetricTreeModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    sortChildren(*m_root);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const Node *const node = nodeOf(index);
        after << createIndex(node->row, index.column(), node);
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void MetricTreeModel::sortChildren(Node &node)
{
    struct Keyed
    {
        std::unique_ptr<Node> child;
        QString text;
        qint64 series; ///< -1: not told
    };
    std::vector<Keyed> rows;
    for (auto &child : node.children) {
        sortChildren(*child);
        const bool typed = m_sortColumn == TypeColumn && child->entry >= 0;
        const QString type = typed ? m_metrics[static_cast<std::size_t>(child->entry)].type : QString();
        const qint64 series = m_sortColumn == SeriesColumn ? seriesOf(*child, m_metrics).value_or(-1) : 0;
        const QString text = m_sortColumn == SeriesColumn ? QString() : type + u'\n' + child->text;
        rows.push_back({std::move(child), text, series});
    }
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(rows.begin(), rows.end(), [descending](const Keyed &a, const Keyed &b) {
        if ((a.series < 0) != (b.series < 0))
            return b.series < 0;
        return descending ? std::tie(b.series, b.text) < std::tie(a.series, a.text)
                          : std::tie(a.series, a.text) < std::tie(b.series, b.text);
    });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        node.children[i] = std::move(rows[i].child);
        node.children[i]->row = static_cast<int>(i);
    }
}

void MetricTreeModel::changeCounts(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, SeriesColumn, parent), index(rows - 1, SeriesColumn, parent));
    for (int row = 0; row < rows; ++row)
        changeCounts(index(row, 0, parent));
}

void MetricTreeModel::setFilter(const QString &search, const QString &type)
{
    const QStringList words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words && type == m_type)
        return;
    m_words = words;
    m_type = type;
    rebuild();
}

bool MetricTreeModel::isWanted(const MetricEntry &entry) const
{
    if (!m_type.isEmpty() && entry.type != m_type)
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&entry](const QString &word) {
        return entry.name.contains(word, Qt::CaseInsensitive)
            || entry.help.contains(word, Qt::CaseInsensitive);
    });
}

void MetricTreeModel::rebuild()
{
    beginResetModel(); // other metrics, or another question
    m_root = std::make_unique<Node>();
    std::vector<int> wanted;
    for (std::size_t i = 0; i < m_metrics.size(); ++i) {
        if (isWanted(m_metrics[i]))
            wanted.push_back(static_cast<int>(i));
    }
    m_shown = static_cast<int>(wanted.size());
    if (m_words.isEmpty() && m_type.isEmpty()) {
        fill(*m_root, wanted, 0);
    } else {
        for (const int entry : wanted)
            addGroup(*m_root, {entry});
    }
    if (m_sortColumn != NameColumn || m_sortOrder != Qt::AscendingOrder) // else they are by name already
        sortChildren(*m_root);
    endResetModel();
}

void MetricTreeModel::fill(Node &node, const std::vector<int> &entries, qsizetype prefix)
{
    // They are sorted, so those of one part stand together.
    std::vector<int> group;
    QString part;
    for (const int entry : entries) {
        const QString &name = m_metrics[static_cast<std::size_t>(entry)].name;
        const QString next = name.left(partEnd(name, prefix));
        if (!group.empty() && next != part) {
            addGroup(node, group);
            group.clear();
        }
        part = next;
        group.push_back(entry);
    }
    if (!group.empty())
        addGroup(node, group);
}

void MetricTreeModel::addGroup(Node &node, const std::vector<int> &entries)
{
    const QString &first = m_metrics[static_cast<std::size_t>(entries.front())].name;
    auto child = std::make_unique<Node>();
    child->parent = &node;
    child->row = static_cast<int>(node.children.size());
    child->metrics = static_cast<int>(entries.size());
    if (entries.size() == 1) {
        child->text = first;
        child->entry = entries.front();
    } else {
        // As far as all of them go together: no row with a single row below.
        const QString &last = m_metrics[static_cast<std::size_t>(entries.back())].name;
        qsizetype common = 0;
        for (;;) {
            const qsizetype end = partEnd(first, common);
            if (end == common || first.left(end) != last.left(partEnd(last, common)))
                break;
            common = end;
        }
        child->text = first.left(common);
        fill(*child, entries, common);
    }
    node.children.push_back(std::move(child));
}

QStringList MetricTreeModel::types() const
{
    std::set<QString> types;
    for (const MetricEntry &entry : m_metrics) {
        if (!entry.type.isEmpty())
            types.insert(entry.type);
    }
    return QStringList(types.begin(), types.end());
}

const MetricTreeModel::Node *MetricTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex MetricTreeModel::indexOf(const Node &node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, 0, &node);
}

QModelIndex MetricTreeModel::indexOf(const QString &metric) const
{
    const Node *node = m_root.get();
    while (node && node->entry < 0) {
        const auto next =
            std::find_if(node->children.begin(), node->children.end(), [&metric](const auto &child) {
                return child->entry >= 0 ? child->text == metric : metric.startsWith(child->text);
            });
        node = next == node->children.end() ? nullptr : next->get();
    }
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex MetricTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex MetricTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int MetricTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int MetricTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

std::optional<qint64> MetricTreeModel::seriesOf(const Node &node, const std::vector<MetricEntry> &metrics)
{
    if (node.entry >= 0)
        return metrics[static_cast<std::size_t>(node.entry)].series;
    qint64 sum = 0;
    for (const auto &child : node.children) {
        const auto series = seriesOf(*child, metrics);
        if (!series)
            return std::nullopt; // a sum of some would not be the sum
        sum += *series;
    }
    return sum;
}

QVariant MetricTreeModel::text(const Node &node, int column) const
{
    switch (column) {
    case NameColumn:
        return node.text;
    case TypeColumn:
        return node.entry < 0 ? tr("%n metrics", nullptr, node.metrics)
                              : m_metrics[static_cast<std::size_t>(node.entry)].type;
    case SeriesColumn: {
        const auto series = seriesOf(node, m_metrics);
        return series ? Formatter().count(*series) : QString();
    }
    default:
        return {};
    }
}

QVariant MetricTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    const MetricEntry *const entry =
        node.entry < 0 ? nullptr : &m_metrics[static_cast<std::size_t>(node.entry)];
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::ToolTipRole:
        return entry && !entry->help.isEmpty() ? QString(entry->name + u'\n' + entry->help) : node.text;
    case Qt::AccessibleTextRole:
        return QStringList{node.text, text(node, TypeColumn).toString(), entry ? entry->help : QString()}
            .join(QStringLiteral(", "));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == SeriesColumn ? Qt::AlignRight : Qt::AlignLeft));
    case MetricRole:
        return entry ? entry->name : QString();
    case HelpRole:
        return entry ? entry->help : QString();
    case MetricCountRole:
        return node.metrics;
    default:
        return {};
    }
}

QVariant MetricTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == SeriesColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::InitialSortOrderRole)
        return QVariant::fromValue(section == SeriesColumn ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Metric");
    case TypeColumn:
        return tr("Type");
    case SeriesColumn:
        return tr("Series");
    default:
        return {};
    }
}

} // namespace wardroom
