// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/seriessnapshot.h"

#include <memory>

namespace wardroom {

enum class LogLevel { Unknown, Trace, Debug, Info, Warn, Error };

/// One log line. Nothing in it is markup. The stream's labels are shared by all its lines.
struct LogLine
{
    qint64 timeNs = 0; ///< nanoseconds since 1970 UTC
    QString text;
    std::shared_ptr<const Labels> stream;
    Labels structuredMetadata;
    Labels parsed; ///< only where the answer came with categorised labels
    LogLevel level = LogLevel::Unknown;

    qint64 timeMs() const { return timeNs / 1'000'000; }
};

/// What a LogQL query returns: lines (Streams), or series as from Prometheus.
struct LogQueryResult
{
    enum class Type { Streams, Matrix, Vector, Scalar };
    Type type = Type::Streams;
    std::vector<LogLine> lines; ///< merged over streams in the direction asked for; doubles are kept
    SnapshotPtr series; ///< Matrix; Vector and Scalar as one sample a series
    qint64 bytesProcessed = 0;
    qint64 linesProcessed = 0;
    double executionSeconds = 0;
    QStringList warnings;
};

struct LogVolume
{
    Labels labels;
    qint64 bytes = 0;
};

struct LogStats
{
    qint64 streams = 0;
    qint64 chunks = 0;
    qint64 bytes = 0;
    qint64 entries = 0;
};

struct DetectedField
{
    QString label;
    QString type; ///< string, int, float, boolean, duration, bytes
    qint64 cardinality = 0;
    QStringList parsers;
};

struct LogPattern
{
    QString pattern;
    QString level;
    std::vector<std::pair<qint64, qint64>> samples; ///< time in ms, count
};

struct TailFrame
{
    std::vector<LogLine> lines; ///< oldest first
    qint64 dropped = 0; ///< lines the server left out
};

} // namespace wardroom
