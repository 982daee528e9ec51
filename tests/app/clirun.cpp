// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include "services/core/redaction.h"

#include <QtTest/QTest>

namespace wardroom {

CliRun::CliRun(QStringList arguments)
    : m_arguments(std::move(arguments))
    , m_out(std::tmpfile())
    , m_err(std::tmpfile())
    , m_output(m_out, m_err)
{
}

CliRun::~CliRun()
{
    m_runner.reset();
    std::fclose(m_out);
    std::fclose(m_err);
}

void CliRun::start()
{
    m_context.reset(
        new CommandContext{m_clock, m_output, std::make_shared<Redactor>(), environment, QTimeZone::utc(), connectionsFile});
    m_runner = std::make_unique<CommandRunner>(*m_context);
    QObject::connect(m_runner.get(), &CommandRunner::finished, m_runner.get(), [this](int exitCode) { m_exitCode = exitCode; });
    if (const auto exitCode = m_runner->start(m_arguments))
        m_exitCode = exitCode;
}

bool CliRun::wait()
{
    return QTest::qWaitFor([this] { return m_exitCode.has_value(); }, 30'000);
}

int CliRun::exitCode()
{
    start();
    return wait() ? *m_exitCode : -1;
}

QString CliRun::read(std::FILE *file)
{
    std::fflush(file);
    std::rewind(file);
    QByteArray bytes;
    char buffer[4096];
    while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file))
        bytes.append(buffer, static_cast<qsizetype>(count));
    std::fseek(file, 0, SEEK_END);
    return QString::fromUtf8(bytes);
}

} // namespace wardroom
