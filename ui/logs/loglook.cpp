// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/loglook.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

Token levelToken(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return Token::LogError;
    case LogLevel::Warn:
        return Token::LogWarn;
    case LogLevel::Info:
        return Token::LogInfo;
    case LogLevel::Debug:
        return Token::LogDebug;
    case LogLevel::Trace:
        return Token::LogTrace;
    case LogLevel::Unknown:
        break;
    }
    return Token::Unknown;
}

QString levelLetter(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return QStringLiteral("E");
    case LogLevel::Warn:
        return QStringLiteral("W");
    case LogLevel::Info:
        return QStringLiteral("I");
    case LogLevel::Debug:
        return QStringLiteral("D");
    case LogLevel::Trace:
        return QStringLiteral("T");
    case LogLevel::Unknown:
        break;
    }
    return QStringLiteral("·");
}

QString levelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return QStringLiteral("ERROR");
    case LogLevel::Warn:
        return QStringLiteral("WARN");
    case LogLevel::Info:
        return QStringLiteral("INFO");
    case LogLevel::Debug:
        return QStringLiteral("DEBUG");
    case LogLevel::Trace:
        return QStringLiteral("TRACE");
    case LogLevel::Unknown:
        break;
    }
    return QCoreApplication::translate("wardroom::LogsPage", "no level");
}

} // namespace wardroom
