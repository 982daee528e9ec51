// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/loki/lokitypes.h"

#include <QtCore/QHash>

namespace wardroom {

/// The lines at the far end of what was read, by which an answer that begins there again is cleared of repeats.
/// Equal lines of equal time do occur and count each: a line is remembered as often as it came.
class BoundaryLines
{
public:
    void clear();
    bool isEmpty() const { return m_byText.isEmpty(); }
    qint64 timeNs() const { return m_timeNs; } ///< 0 while empty

    /// Keeps the lines of one time only: @p line begins anew where its time differs.
    void remember(const LogLine &line);
    /// True where @p line is one of those remembered, which is then forgotten.
    bool takeRepeat(const LogLine &line);

private:
    qint64 m_timeNs = 0;
    QHash<QString, std::vector<Labels>> m_byText;
};

} // namespace wardroom
