// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboards/dashboardlistmodel.h"

#include "models/dashboards/fieldvalue.h"

#include <QtCore/QFileInfo>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {
constexpr quintptr GroupId = std::numeric_limits<quintptr>::max(); // of rows at the top; else their section
}

DashboardListModel::DashboardListModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

DashboardListModel::Group DashboardListModel::groupOf(const LibraryEntry &entry)
{
    static const QHash<QString, Group> places{
        {u"web-vitals"_s, Users},         {u"golden-signals"_s, Gateway},   {u"canary"_s, Gateway},
        {u"business"_s, Application},     {u"order-pipeline"_s, Application}};
    return entry.isBundled() ? places.value(entry.uid, Infrastructure) : Own;
}

QString DashboardListModel::groupTitle(Group group)
{
    switch (group) {
    case Users:
        return tr("Real users");
    case Gateway:
        return tr("API gateway");
    case Application:
        return tr("Application");
    case Infrastructure:
        return tr("Infrastructure");
    case Own:
    case GroupCount:
        break;
    }
    return tr("Own folder");
}

void DashboardListModel::setBundled(const std::vector<LibraryEntry> &entries)
{
    beginResetModel();
    m_bundled = entries;
    rebuild();
    endResetModel();
}

void DashboardListModel::setOwn(std::vector<LibraryEntry> entries)
{
    beginResetModel();
    m_own = std::move(entries);
    rebuild();
    endResetModel();
}

/// Within a reset.
void DashboardListModel::rebuild()
{
    m_sections.clear();
    for (int group = 0; group < GroupCount; ++group) {
        Section section{static_cast<Group>(group), {}};
        for (const auto *list : {&m_bundled, &m_own}) {
            for (const LibraryEntry &entry : *list) {
                if (groupOf(entry) == section.group)
                    section.entries.push_back(entry);
            }
        }
        if (!section.entries.empty())
            m_sections.push_back(std::move(section));
    }
}

const LibraryEntry *DashboardListModel::entry(const QString &id) const
{
    return entryAt(indexOf(id));
}

QModelIndex DashboardListModel::indexOf(const QString &id) const
{
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        const auto &entries = m_sections[section].entries;
        for (std::size_t row = 0; row < entries.size(); ++row) {
            if (entries[row].id() == id)
                return createIndex(static_cast<int>(row), 0, section);
        }
    }
    return {};
}

void DashboardListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, index(row, ColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

const LibraryEntry *DashboardListModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == GroupId)
        return nullptr;
    return &m_sections[index.internalId()].entries[static_cast<std::size_t>(index.row())];
}

QModelIndex DashboardListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : GroupId);
}

QModelIndex DashboardListModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == GroupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, GroupId);
}

int DashboardListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != GroupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].entries.size());
}

int DashboardListModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DashboardListModel::groupData(const QModelIndex &index, int role) const
{
    const Group group = m_sections[static_cast<std::size_t>(index.row())].group;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? groupTitle(group) : QString();
    case IsGroupRole:
        return true;
    case SearchRole:
        return QString();
    default:
        return {};
    }
}

QString DashboardListModel::text(const LibraryEntry &entry, int column) const
{
    switch (column) {
    case TitleColumn:
        return entry.title;
    case AboutColumn:
        if (entry.error)
            return entry.error->detail;
        return entry.description.isEmpty() && !entry.isBundled() ? QFileInfo(entry.path).fileName()
                                                                 : entry.description;
    case StateColumn:
        if (entry.error)
            return tr("can not be read");
        if (entry.placeholders > 0)
            return tr("%n placeholder(s)", nullptr, entry.placeholders);
        return tr("%n panel(s)", nullptr, entry.panels);
    default:
        return {};
    }
}

QVariant DashboardListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LibraryEntry *entry = entryAt(index);
    if (!entry)
        return groupData(index, role);
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(*entry, index.column()));
    case Qt::AccessibleTextRole:
        return QStringList{entry->title, text(*entry, StateColumn), text(*entry, AboutColumn)}.join(u", "_s);
    case IsGroupRole:
        return false;
    case IdRole:
        return entry->id();
    case ErrorRole:
        return entry->error.has_value();
    case StatusRole:
        return static_cast<int>(entry->status);
    case SearchRole:
        return QStringList{entry->title, entry->description, entry->tags.join(u' '), entry->path}.join(u' ');
    default:
        return {};
    }
}

QVariant DashboardListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Dashboard");
    case AboutColumn:
        return tr("About");
    case StateColumn:
        return tr("Panels");
    default:
        return {};
    }
}

} // namespace wardroom
