// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/loglinemodel.h"

#include "services/logs/linetext.h"
#include "services/loki/loglevel.h"

#include <QtCore/QDateTime>

#include <iterator>

namespace wardroom {

namespace {

// Which label tells streams apart for a reader, most telling first.
constexpr QLatin1String SourceLabels[] = {
    QLatin1String("pod"),       QLatin1String("instance"),     QLatin1String("container"), QLatin1String("app"),
    QLatin1String("service"),   QLatin1String("service_name"), QLatin1String("job"),       QLatin1String("filename"),
};

void move(std::vector<LogLine> &from, std::deque<LogLine> &to, std::deque<LogLine>::iterator where)
{
    to.insert(where, std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

} // namespace

LogLineModel::LogLineModel(QObject *parent, int capacity)
    : QAbstractTableModel(parent)
    , m_capacity(capacity)
{
}

std::size_t LogLineModel::position(int row) const
{
    const auto offset = static_cast<std::size_t>(row);
    return m_order == LogOrder::NewestFirst ? m_lines.size() - 1 - offset : offset;
}

void LogLineModel::setOrder(LogOrder order)
{
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(lineCount() - 1 - old.row(), old.column()));
    m_order = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void LogLineModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(lineCount() - 1, TimeColumn), {Qt::DisplayRole});
}

void LogLineModel::replace(std::vector<LogLine> lines)
{
    beginResetModel();
    m_lines.clear();
    m_lostNewer = 0;
    const std::size_t surplus = lines.size() - std::min(lines.size(), static_cast<std::size_t>(m_capacity));
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(surplus));
    move(lines, m_lines, m_lines.end());
    endResetModel();
}

void LogLineModel::addNewer(std::vector<LogLine> lines)
{
    const int surplus = static_cast<int>(lines.size()) - m_capacity;
    if (surplus > 0)
        lines.erase(lines.begin(), lines.begin() + surplus);
    const int count = static_cast<int>(lines.size());
    if (count == 0)
        return;
    removeOldest(lineCount() + count - m_capacity);
    beginInsertNewer(count);
    move(lines, m_lines, m_lines.end());
    endInsertRows();
}

void LogLineModel::addOlder(std::vector<LogLine> lines)
{
    const int surplus = static_cast<int>(lines.size()) - m_capacity;
    if (surplus > 0)
        lines.erase(lines.end() - surplus, lines.end());
    const int count = static_cast<int>(lines.size());
    if (count == 0)
        return;
    const int dropped = std::max(0, lineCount() + count - m_capacity);
    removeNewest(dropped);
    m_lostNewer += dropped + std::max(0, surplus);
    beginInsertOlder(count);
    move(lines, m_lines, m_lines.begin());
    endInsertRows();
}

void LogLineModel::removeOldest(int count)
{
    if (count <= 0)
        return;
    const int first = m_order == LogOrder::NewestFirst ? lineCount() - count : 0;
    beginRemoveRows({}, first, first + count - 1);
    m_lines.erase(m_lines.begin(), m_lines.begin() + count);
    endRemoveRows();
}

void LogLineModel::removeNewest(int count)
{
    if (count <= 0)
        return;
    const int first = m_order == LogOrder::NewestFirst ? 0 : lineCount() - count;
    beginRemoveRows({}, first, first + count - 1);
    m_lines.erase(m_lines.end() - count, m_lines.end());
    endRemoveRows();
}

void LogLineModel::beginInsertNewer(int count)
{
    const int first = m_order == LogOrder::NewestFirst ? 0 : lineCount();
    beginInsertRows({}, first, first + count - 1);
}

void LogLineModel::beginInsertOlder(int count)
{
    const int first = m_order == LogOrder::NewestFirst ? lineCount() : 0;
    beginInsertRows({}, first, first + count - 1);
}

int LogLineModel::rowNear(qint64 timeNs) const
{
    if (m_lines.empty())
        return -1;
    const auto after = std::lower_bound(m_lines.begin(), m_lines.end(), timeNs,
                                        [](const LogLine &line, qint64 ns) { return line.timeNs < ns; });
    auto nearest = after;
    if (after == m_lines.end() || (after != m_lines.begin() && timeNs - std::prev(after)->timeNs < after->timeNs - timeNs))
        nearest = std::prev(after);
    const int offset = static_cast<int>(nearest - m_lines.begin());
    return m_order == LogOrder::NewestFirst ? lineCount() - 1 - offset : offset;
}

int LogLineModel::findRow(int row, int direction, const std::function<bool(const LogLine &)> &matches) const
{
    for (int next = row + direction; next >= 0 && next < lineCount(); next += direction) {
        if (matches(line(next)))
            return next;
    }
    return -1;
}

QString LogLineModel::sourceOf(const Labels &stream)
{
    for (const QLatin1String name : SourceLabels) {
        const QString value = stream.value(QString(name));
        if (!value.isEmpty())
            return value;
    }
    return {};
}

int LogLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lineCount();
}

int LogLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine &line = this->line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(line, index.column());
    case TimeNsRole:
        return line.timeNs;
    case LevelRole:
        return static_cast<int>(line.level);
    case SourceRole:
        return line.stream ? sourceOf(*line.stream) : QString();
    case SourceIndexRole:
        return sourceIndex(line);
    case TextRole:
        return line.text;
    case RowTextRole:
        return displayLine(line.text);
    case WrappedTextRole:
        return displayText(line.text);
    default:
        return {};
    }
}

QString LogLineModel::cellText(const LogLine &line, int column) const
{
    switch (column) {
    case TimeColumn:
        return QDateTime::fromMSecsSinceEpoch(line.timeMs(), m_zone).toString(u"HH:mm:ss.zzz");
    case LevelColumn:
        return QString(logLevelName(line.level));
    case SourceColumn:
        return line.stream ? sourceOf(*line.stream) : QString();
    default:
        return displayLine(line.text);
    }
}

int LogLineModel::sourceIndex(const LogLine &line) const
{
    const QString source = line.stream ? sourceOf(*line.stream) : QString();
    const auto known = m_sources.constFind(source);
    return known != m_sources.cend() ? *known : *m_sources.insert(source, static_cast<int>(m_sources.size()));
}

QVariant LogLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    case SourceColumn:
        return tr("Source");
    case LineColumn:
        return tr("Line");
    default:
        return {};
    }
}

} // namespace wardroom
