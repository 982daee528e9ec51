// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/log.h"

#include "services/core/redaction.h"

#include <QtCore/QDir>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <atomic>

namespace wardroom {

namespace {

const auto CategoryPrefix = QLatin1String("wardroom.");

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

/// The rules of QLoggingCategory that let @p level and what is graver through for @p category.
Result<QString> rulesFor(const QString &category, const QString &level)
{
    static const QStringList order{QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"),
                                   QStringLiteral("critical")};
    const qsizetype lowest = level == QLatin1String("off") ? order.size() : order.indexOf(level);
    if (lowest < 0)
        return failure(ErrorKind::BadQuery, QStringLiteral("unknown log level \"%1\"; use debug, info, warning, critical or off").arg(level));
    QString rules;
    for (qsizetype i = 0; i < order.size(); ++i)
        rules += QStringLiteral("%1.%2=%3\n").arg(category, order[i], i >= lowest ? QStringLiteral("true") : QStringLiteral("false"));
    return rules;
}

} // namespace

struct Log::Private
{
    std::shared_ptr<const Redactor> redactor;
    std::unique_ptr<spdlog::logger> logger;
    QString filePath;
    QString fileProblem;
    QtMessageHandler previous = nullptr;

    static std::atomic<Private *> active;

    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        Private *const self = active.load();
        if (!self)
            return;
        QLatin1String category(context.category ? context.category : "default");
        if (category.startsWith(CategoryPrefix))
            category = category.mid(CategoryPrefix.size());
        const QByteArray line = self->redactor->redact(message).toUtf8();
        self->logger->log(levelOf(type), "[{}] {}", std::string_view(category.data(), static_cast<std::size_t>(category.size())),
                          std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
    }
};

std::atomic<Log::Private *> Log::Private::active{nullptr};

Log::Log(const Options &options, std::shared_ptr<const Redactor> redactor)
    : d(std::make_unique<Private>())
{
    d->redactor = std::move(redactor);
    std::vector<spdlog::sink_ptr> sinks;
    if (options.toStandardError) {
        auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
        sink->set_level(options.allToStandardError ? spdlog::level::trace : spdlog::level::warn);
        sinks.push_back(std::move(sink));
    }
    if (!options.directory.isEmpty()) {
        const QString path = QDir(options.directory).filePath(QStringLiteral("wardroom.log"));
        try {
            if (!QDir().mkpath(options.directory))
                throw spdlog::spdlog_ex("cannot create the folder");
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                QFile::encodeName(path).toStdString(), static_cast<std::size_t>(options.fileSize),
                static_cast<std::size_t>(options.fileCount)));
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            d->filePath = path;
        } catch (const spdlog::spdlog_ex &e) {
            d->fileProblem = QString::fromLocal8Bit(e.what());
        }
    }
    d->logger = std::make_unique<spdlog::logger>("wardroom", sinks.begin(), sinks.end());
    d->logger->set_level(spdlog::level::trace); // Qt's categories decide
    d->logger->flush_on(spdlog::level::warn);
    d->logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %L %v", spdlog::pattern_time_type::utc);
    if (!setLevels(options.level))
        (void)setLevels(QStringLiteral("info"));
    Private::active.store(d.get());
    d->previous = qInstallMessageHandler(&Private::handle);
}

Log::~Log()
{
    qInstallMessageHandler(d->previous);
    Private::active.store(nullptr);
    d->logger->flush();
}

Result<void> Log::setLevels(const QString &levels)
{
    QString rules;
    for (const QString &part : levels.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        // A bare level is for everything, but Qt's own debug output would drown ours.
        const QString category = equals < 0 ? QStringLiteral("wardroom.*")
                                            : CategoryPrefix + part.left(equals).trimmed();
        const auto lines = rulesFor(category, part.mid(equals + 1).trimmed());
        if (!lines)
            return failure(lines.error());
        rules += *lines;
    }
    QLoggingCategory::setFilterRules(rules);
    return {};
}

QString Log::filePath() const
{
    return d->filePath;
}

QString Log::fileProblem() const
{
    return d->fileProblem;
}

void Log::flush()
{
    d->logger->flush();
}

} // namespace wardroom
