// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/targetsmodel.h"

#include "models/explore/serverhealth.h"

#include <map>

namespace wardroom {

namespace {

ServerHealth healthOf(const ScrapeTarget &target)
{
    switch (target.health) {
    case ScrapeTarget::Health::Up:
        return ServerHealth::Good;
    case ScrapeTarget::Health::Down:
        return ServerHealth::Bad;
    case ScrapeTarget::Health::Unknown:
        break;
    }
    return ServerHealth::Unknown;
}

bool isNumber(int column)
{
    return column == TargetsModel::LastScrapeColumn || column == TargetsModel::DurationColumn;
}

} // namespace

void TargetsModel::setTargets(const std::vector<ScrapeTarget> &targets)
{
    std::map<QString, Section> pools;
    m_down = m_total = 0;
    for (const ScrapeTarget &target : targets) {
        if (target.dropped)
            continue;
        Section &pool = pools[target.scrapePool];
        pool.id = pool.group.name = target.scrapePool;
        pool.group.up += target.health == ScrapeTarget::Health::Up;
        ++pool.group.total;
        ++m_total;
        m_down += target.health == ScrapeTarget::Health::Down;
        pool.entries.push_back({target.scrapeUrl.toString() + target.labels.toString(), target});
    }
    std::vector<Section> sections;
    for (auto &[name, pool] : pools) {
        std::stable_sort(pool.entries.begin(), pool.entries.end(), [](const Entry &a, const Entry &b) {
            return healthOf(a.row) != healthOf(b.row) ? healthOf(a.row) > healthOf(b.row) : a.id < b.id;
        });
        sections.push_back(std::move(pool));
    }
    replaceSections(std::move(sections));
}

void TargetsModel::setFormat(const Formatter &format, qint64 nowMs)
{
    m_format = format;
    m_nowMs = nowMs;
    columnChanged(LastScrapeColumn);
}

int TargetsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == IsGroupRole)
        return groupAt(index) != nullptr;
    if (const TargetPool *const pool = groupAt(index))
        return poolData(*pool, index.column(), role);
    return targetData(*rowAt(index), index.column(), role);
}

QVariant TargetsModel::poolData(const TargetPool &pool, int column, int role) const
{
    const QString note = tr("%1 of %2 up").arg(m_format.count(pool.up), m_format.count(pool.total));
    switch (role) {
    case Qt::DisplayRole:
        return column == EndpointColumn ? pool.name : QString();
    case Qt::AccessibleTextRole:
        return pool.name + QStringLiteral(", ") + note;
    case GroupNoteRole:
        return note;
    case HealthRole:
        return static_cast<int>(pool.up == pool.total ? ServerHealth::Good : ServerHealth::Bad);
    case SearchRole:
        return pool.name;
    default:
        return {};
    }
}

QVariant TargetsModel::targetData(const ScrapeTarget &target, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(target, column);
    case Qt::ToolTipRole:
        if (column == LastScrapeColumn && target.lastScrapeMs > 0)
            return QString(m_format.dateTime(target.lastScrapeMs) + u'\n'
                           + m_format.utc(target.lastScrapeMs));
        return text(target, column);
    case Qt::AccessibleTextRole:
        return QStringList{target.scrapeUrl.toString(), text(target, StateColumn), target.lastError}.join(
            QStringLiteral(", "));
    case HealthRole:
        return static_cast<int>(healthOf(target));
    case SearchRole:
        return QStringList{target.scrapeUrl.toString(), target.labels.toString(), target.lastError}.join(
            u' ');
    default:
        return {};
    }
}

QString TargetsModel::text(const ScrapeTarget &target, int column) const
{
    switch (column) {
    case EndpointColumn:
        return target.scrapeUrl.toString();
    case StateColumn:
        return target.health == ScrapeTarget::Health::Up  ? tr("up")
            : target.health == ScrapeTarget::Health::Down ? tr("down")
                                                          : tr("unknown");
    case LabelsColumn:
        return target.labels.toString();
    case LastScrapeColumn:
        return target.lastScrapeMs > 0 ? m_format.age(m_nowMs - target.lastScrapeMs) : tr("never");
    case DurationColumn:
        return target.lastScrapeMs > 0 ? m_format.value(target.lastScrapeDurationSeconds, Unit::Seconds)
                                       : QString();
    case ErrorColumn:
        return target.lastError;
    default:
        return {};
    }
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EndpointColumn:
        return tr("Endpoint");
    case StateColumn:
        return tr("State");
    case LabelsColumn:
        return tr("Labels");
    case LastScrapeColumn:
        return tr("Last scrape");
    case DurationColumn:
        return tr("Took");
    case ErrorColumn:
        return tr("Last error");
    default:
        return {};
    }
}

} // namespace wardroom
