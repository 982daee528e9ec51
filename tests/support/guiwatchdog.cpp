// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guiwatchdog.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSemaphore>

#include <memory>

namespace wardroom {

namespace {

constexpr unsigned long PauseMs = 1;
constexpr int LookForEndMs = 50;

} // namespace

GuiWatchdog::GuiWatchdog()
{
    start(QThread::TimeCriticalPriority);
}

GuiWatchdog::~GuiWatchdog()
{
    requestInterruption();
    wait();
}

void GuiWatchdog::run()
{
    while (!isInterruptionRequested()) {
        const auto answered = std::make_shared<QSemaphore>(); // outlives us where the answer comes late
        QElapsedTimer waited;
        waited.start();
        QMetaObject::invokeMethod(&m_answering, [answered] { answered->release(); }, Qt::QueuedConnection);
        bool done = false;
        while (!done && !isInterruptionRequested()) {
            done = answered->tryAcquire(1, LookForEndMs);
            m_longestNs = std::max<qint64>(m_longestNs, waited.nsecsElapsed());
        }
        msleep(PauseMs);
    }
}

} // namespace wardroom
