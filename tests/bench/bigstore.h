// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/journal.h"

#include <QtCore/QTemporaryDir>

namespace wardroom {

/// A store as a company has it after years: 2,000 incidents and 100,000 events in English and Chinese, one incident with
/// 5,000 of them. The same at each run but for ids. Made through the journal; takes some seconds.
class BigStore
{
public:
    static constexpr int Incidents = 2'000;
    static constexpr int Events = 100'000;
    static constexpr int EventsOfLargest = 5'000;

    /// Aborts the program where it can not be made.
    BigStore();

    Journal::Options options() const;
    std::unique_ptr<Journal> open() const;
    QUuid largest() const { return m_largest; } ///< the incident with many events
    const Clock &clock() const { return m_clock; }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    QUuid m_largest;
};

} // namespace wardroom
