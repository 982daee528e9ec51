// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings/jsonfile.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

namespace wardroom {

namespace {

constexpr qint64 LargestFile = 16 * 1024 * 1024;
constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// A name that is free, beside @p path.
QString asideName(const QString &path, qint64 nowMs)
{
    const QString stem = QStringLiteral("%1.broken-%2").arg(
        path, QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss")));
    QString name = stem;
    for (int i = 2; QFile::exists(name); ++i)
        name = QStringLiteral("%1-%2").arg(stem).arg(i);
    return name;
}

JsonFile putAside(const QString &path, const QString &reason, qint64 nowMs)
{
    JsonFile result;
    const QString aside = asideName(path, nowMs);
    result.writable = QFile::rename(path, aside);
    result.problem = FileProblem{FileProblem::Kind::Broken, path, result.writable ? aside : QString(), {}, reason};
    return result;
}

Result<QJsonObject> parse(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, file.errorString());
    if (file.size() > LargestFile)
        return failure(ErrorKind::Storage, QStringLiteral("larger than %1 bytes").arg(LargestFile));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::Storage, QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return failure(ErrorKind::Storage, QStringLiteral("not a JSON object"));
    return document.object();
}

} // namespace

JsonFile readJsonFile(const QString &path, int version, qint64 nowMs)
{
    // A link that leads nowhere is no file either.
    if (!QFileInfo::exists(path))
        return {};
    const auto object = parse(path);
    if (!object)
        return putAside(path, object.error().detail, nowMs);
    JsonFile result;
    result.object = *object;
    if (const int found = object->value(QLatin1String("version")).toInt(); found > version) {
        // One copy is enough, however often it is read.
        const QString aside = QStringLiteral("%1.version-%2").arg(path).arg(found);
        result.writable = QFile::exists(aside) || QFile::copy(path, aside);
        result.problem = FileProblem{FileProblem::Kind::Newer, path, result.writable ? aside : QString(), {},
                                     QStringLiteral("version %1, known is %2").arg(found).arg(version)};
    }
    return result;
}

Result<void> writeJsonFile(const QString &path, const QJsonObject &object)
{
    const auto failed = [&path](const QString &why) {
        return failure(ErrorKind::Storage, QStringLiteral("%1: %2").arg(path, why));
    };
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed(QStringLiteral("cannot create the folder"));
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly) || file.write(text) != text.size()
        || !file.flush() || !file.commit())
        return failed(file.errorString());
    return {};
}

QString configurationFile(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QStringLiteral("%1/wardroom/%2").arg(folder, name);
}

} // namespace wardroom
