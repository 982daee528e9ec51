// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/interrupt.h"

#include <QtCore/QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace wardroom {

namespace {

constexpr std::array Signals{SIGINT, SIGTERM};
volatile std::sig_atomic_t s_writeEnd = -1;

void handle(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(static_cast<int>(s_writeEnd), &byte, 1);
}

void install(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : Signals)
        sigaction(number, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Then the signals keep their default and simply end the process.
    s_writeEnd = m_pipe[1];
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Interrupt::read);
    install(&handle);
}

Interrupt::~Interrupt()
{
    if (m_pipe[0] < 0)
        return;
    install(SIG_DFL);
    s_writeEnd = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void Interrupt::read()
{
    std::array<char, 16> bytes{};
    while (::read(m_pipe[0], bytes.data(), bytes.size()) > 0) { }
    Q_EMIT requested();
}

} // namespace wardroom
