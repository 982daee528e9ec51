// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/loki/lokitypes.h"
#include "services/series/seriessnapshot.h"

#include <QtCore/QJsonObject>

namespace wardroom {

/// How a frozen chart is drawn again: enough to show it as it was seen, without its dashboard.
struct FrozenLook
{
    QString title;
    QString subtitle;
    QString unit; ///< Grafana's name of it
    QStringList legends; ///< one a series
    std::vector<bool> hidden; ///< one a series
    QJsonObject options; ///< style (stack, fill, axis, thresholds …), understood by the code that froze it
};

/// A chart's data as seen then: all series in range.
struct FrozenChart
{
    SnapshotPtr snapshot;
    FrozenLook look;
    SnapshotPtr earlier; ///< of a comparison; null: none
    qint64 shiftMs = 0;
    QString comparison; ///< its name
};

struct FrozenLogLine
{
    qint64 timeNs = 0;
    QString text;
    QList<std::pair<QString, QString>> labels;
    friend bool operator==(const FrozenLogLine &, const FrozenLogLine &) = default;
};
struct FrozenLogs
{
    std::vector<FrozenLogLine> lines;
};

/// Head and cells of rows, as shown.
struct FrozenTable
{
    QStringList head;
    std::vector<QStringList> rows;
};

/// An alert with all it said.
struct FrozenAlert
{
    QJsonObject alert;
};

// To bytes and back. The bytes are the same for the same data; they carry their kind and format version. Reading checks
// everything: damaged or hostile bytes give ErrorKind::Storage.
QByteArray freeze(const FrozenChart &chart);
QByteArray freeze(const FrozenLogs &logs);
QByteArray freeze(const FrozenTable &table);
QByteArray freeze(const FrozenAlert &alert);
Result<FrozenChart> thawChart(const QByteArray &bytes);
Result<FrozenLogs> thawLogs(const QByteArray &bytes);
Result<FrozenTable> thawTable(const QByteArray &bytes);
Result<FrozenAlert> thawAlert(const QByteArray &bytes);

/// Keeps lowest and highest (and first and last) sample of each of @p buckets intervals: no spike is lost.
FrozenChart thinned(const FrozenChart &chart, std::size_t buckets);

} // namespace wardroom
