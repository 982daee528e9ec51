// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/sourcetree.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>

#include <algorithm>

namespace wardroom {

QString projectRoot()
{
    return qEnvironmentVariable("WARDROOM_SOURCE_DIR");
}

std::vector<SourceFile> readTree(const QString &root, const QStringList &folders, const QStringList &patterns)
{
    std::vector<SourceFile> files;
    const QDir base(root);
    for (const QString &folder : folders) {
        QDirIterator it(base.filePath(folder), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({base.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

std::vector<SourceFile> readProductCode(const QString &root)
{
    return readTree(root,
                    {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models"), QStringLiteral("services")},
                    {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

bool nonePrinted(const std::vector<Violation> &violations)
{
    for (const Violation &violation : violations)
        qWarning("%s:%d: %s", qPrintable(violation.path), violation.line, qPrintable(violation.message));
    return violations.empty();
}

} // namespace wardroom
