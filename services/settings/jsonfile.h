// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace wardroom {

/// Something about a file of ours that the user has to be told: nothing was lost, but it is not where it was.
struct FileProblem
{
    enum class Kind {
        Broken, ///< not readable as what it should be; kept as `keptAs`, defaults are used
        Newer, ///< from a newer version; a copy is kept as `keptAs`, what is understood is used
        BadEntry, ///< one entry (`entry`) is not understood; it stays in the file, but is not used
        Renamed, ///< one entry had a name that was taken, and is called `entry` now
        NotSaved, ///< a change could not be written
    };
    Kind kind = Kind::Broken;
    QString file;
    QString keptAs;
    QString entry;
    QString detail; ///< technical, untranslated

    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

/// A JSON object in a file of ours, with a "version" number.
struct JsonFile
{
    QJsonObject object; ///< empty where there is no file or a broken one
    std::optional<FileProblem> problem;
    bool writable = true; ///< false where a broken file could not be put aside: writing would destroy it
};

/// Reads @p path. No file is no problem. A broken one is renamed to "NAME.broken-TIME" (@p nowMs in UTC), one
/// whose version is above @p version is copied to "NAME.version-NUMBER".
JsonFile readJsonFile(const QString &path, int version, qint64 nowMs);

/// Writes whole or not at all, readable by the owner only. Makes the folder.
Result<void> writeJsonFile(const QString &path, const QJsonObject &object);

/// Where the files of ours are: NAME in the user's configuration folder for Wardroom.
QString configurationFile(const QString &name);

} // namespace wardroom
