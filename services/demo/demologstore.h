// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/labels.h"

#include <QtCore/QByteArray>

#include <deque>
#include <vector>

namespace wardroom {

/// One stored line. Its labels are those of its stream.
struct DemoLogLine
{
    qint64 timeNs = 0;
    int stream = 0;
    QByteArray text; ///< UTF-8
    QByteArray traceId; ///< structured metadata; empty: none
};

/// The log lines of the demo, in order of time, bounded in number. Value type; not thread-safe.
class DemoLogStore
{
public:
    static constexpr size_t LongestHistory = 200'000; ///< lines

    struct Stream
    {
        Labels labels;
        QString detectedLevel; ///< structured metadata of all its lines: "error", "warn", "info", "debug"
    };

    /// The id of the stream with these labels; made when there is none. `service_name` and the detected level
    /// are added as Loki does.
    int stream(Labels labels);
    /// Lines come in any order within the last seconds; the store keeps them sorted, equal times in order of
    /// arrival.
    void append(DemoLogLine line);

    const std::vector<Stream> &streams() const { return m_streams; }
    const std::deque<DemoLogLine> &lines() const { return m_lines; }
    /// Index of the first line at or after @p timeNs.
    size_t firstAt(qint64 timeNs) const;
    /// Lines ever stored; grows by one with each.
    quint64 total() const { return m_total; }

private:
    std::vector<Stream> m_streams;
    std::deque<DemoLogLine> m_lines;
    quint64 m_total = 0;
};

} // namespace wardroom
