// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <atomic>

namespace wardroom {

/// Measures how long the thread it was made on is kept from answering. A thread of its own calls that thread every
/// millisecond and takes the time until the call is answered: what a key press would have waited. (The signals of
/// the event dispatcher do not serve: GLib's dispatcher works between `aboutToBlock` and `awake`.)
class GuiWatchdog final : public QThread
{
public:
    GuiWatchdog();
    ~GuiWatchdog() override;

    /// What was seen so far no longer counts.
    void forget() { m_longestNs = 0; }
    double longestMs() const { return static_cast<double>(m_longestNs) / 1e6; }

protected:
    void run() override;

private:
    QObject m_answering; ///< lives on the watched thread
    std::atomic<qint64> m_longestNs = 0;
};

} // namespace wardroom
