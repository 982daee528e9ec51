// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/loki/fakeloki.h"

#include <vector>

namespace wardroom {

/// Log lines of two pods, answered as Loki does. Seven lines share each time, so that pages end between equals.
class LineStore
{
public:
    /// @p count lines that end a second before @p endMs; each text begins with its own "id=N", the oldest is 0.
    LineStore(qint64 endMs, int count);

    int count() const { return static_cast<int>(m_times.size()); }
    /// The answer to query_range with this start, end, limit and direction.
    FakeLoki::Answer range(const QUrlQuery &query) const;

    /// The answer to labels and values.
    static FakeLoki::Answer list(const QList<QByteArray> &items);
    /// 40 errors and 80 others at the end of the range; or counts of app and env at one moment.
    static FakeLoki::Answer counts(const QUrlQuery &query, bool instant);
    static QByteArray tailFrame(qint64 timeMs, const QByteArray &text);

private:
    QByteArray value(int id) const;

    std::vector<qint64> m_times; ///< nanoseconds, ascending
};

} // namespace wardroom
