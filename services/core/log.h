// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"

#include <QtCore/QLoggingCategory>

#include <memory>

namespace wardroom {

class Redactor;

/// Logging. Code writes through Qt's categories (`Q_LOGGING_CATEGORY(lcNet, "wardroom.net")`, one a component),
/// which is also how Qt's own messages arrive; this class hands all of them to spdlog: a rotating file, and standard
/// error for warnings. Every line passes the Redactor first.
///
/// While an object of this class lives it is the process's message handler; there is one, owned by main().
class Log
{
public:
    struct Options
    {
        QString directory; ///< wardroom.log is written here; empty: no file
        QString level = QStringLiteral("info"); ///< see setLevels()
        bool toStandardError = true;
        bool allToStandardError = false; ///< not only warnings: for programs without a window
        qint64 fileSize = 5 * 1024 * 1024;
        int fileCount = 5;
    };

    Log(const Options &options, std::shared_ptr<const Redactor> redactor);
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    /// "debug", or "info,net=debug,loki=warning": a level for everything, then levels of single components.
    /// Levels: debug, info, warning, critical, off. May be called at any time.
    static Result<void> setLevels(const QString &levels);

    QString filePath() const;
    /// Why there is no file, if one was wanted and could not be opened.
    QString fileProblem() const;
    void flush();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wardroom
