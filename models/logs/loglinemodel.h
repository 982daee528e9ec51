// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/loki/lokitypes.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimeZone>

#include <deque>

namespace wardroom {

enum class LogOrder { NewestFirst, OldestFirst };

/// The log lines on the screen: a ring of at most capacity() lines in order of time. Lines arrive at either end in
/// batches, one contiguous insertion each; when the ring is full the far end lets go of as many.
///
/// Roles carry data only; level and source are drawn by the view. A cell's DisplayRole is its plain text.
class LogLineModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, LevelColumn, SourceColumn, LineColumn, ColumnCount };
    enum Role {
        TimeNsRole = Qt::UserRole + 1, ///< qint64, nanoseconds since 1970 UTC
        LevelRole, ///< int(LogLevel)
        SourceRole, ///< QString: the stream's pod, application or job
        SourceIndexRole, ///< int: the same source has the same index, counted as first seen
        TextRole, ///< QString: the line as it came
        RowTextRole, ///< QString: on one line, control characters made harmless
        WrappedTextRole, ///< QString: the same with its line ends
    };
    static constexpr int DefaultCapacity = 100'000;

    explicit LogLineModel(QObject *parent = nullptr, int capacity = DefaultCapacity);

    int capacity() const { return m_capacity; }
    LogOrder order() const { return m_order; }
    void setOrder(LogOrder order);
    void setZone(const QTimeZone &zone);

    // All batches are given oldest line first, whatever the order shown.
    void replace(std::vector<LogLine> lines);
    /// Lines that follow the newest one held.
    void addNewer(std::vector<LogLine> lines);
    /// Lines that precede the oldest one held.
    void addOlder(std::vector<LogLine> lines);
    void clear() { replace({}); }

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    const LogLine &line(int row) const { return m_lines[position(row)]; }
    const LogLine &newest() const { return m_lines.back(); }
    const LogLine &oldest() const { return m_lines.front(); }
    /// Lines let go at the newer end since the last replace(): what is shown no longer reaches to its newest end.
    qint64 lostNewer() const { return m_lostNewer; }
    /// The row whose line is nearest in time; -1 where there are none.
    int rowNear(qint64 timeNs) const;
    /// The row of the next line, from @p row in @p direction (1 or -1), that @p matches; -1: none.
    int findRow(int row, int direction, const std::function<bool(const LogLine &)> &matches) const;

    static QString sourceOf(const Labels &stream);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::size_t position(int row) const;
    void removeOldest(int count);
    void removeNewest(int count);
    void beginInsertNewer(int count);
    void beginInsertOlder(int count);
    QString cellText(const LogLine &line, int column) const;
    int sourceIndex(const LogLine &line) const;

    const int m_capacity;
    LogOrder m_order = LogOrder::NewestFirst;
    QTimeZone m_zone = QTimeZone::utc();
    std::deque<LogLine> m_lines; ///< oldest first
    qint64 m_lostNewer = 0;
    mutable QHash<QString, int> m_sources;
};

} // namespace wardroom
