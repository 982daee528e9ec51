// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace wardroom {

/// Ctrl+C and SIGTERM as a signal of the event loop: the handler writes a byte into a pipe that the loop watches, which
/// is all that a signal handler may do. One object a process.
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void requested();

private:
    void read();

    int m_pipe[2] = {-1, -1};
};

} // namespace wardroom
