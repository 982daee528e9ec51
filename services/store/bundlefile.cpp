// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/bundlefile.h"

#include "services/store/bundlecodec.h"
#include "services/store/evidencetable.h"
#include "services/store/operationjson.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace wardroom {

namespace {

QByteArray linesOf(std::vector<Operation> operations)
{
    std::sort(operations.begin(), operations.end(), comesBefore);
    QByteArray lines;
    for (const Operation &operation : operations)
        lines += operationLine(operation) + '\n';
    return lines;
}

Result<void> readLines(const QByteArray &lines, std::vector<Operation> &operations)
{
    const QList<QByteArray> all = lines.split('\n');
    for (const QByteArray &line : all) {
        if (line.isEmpty())
            continue;
        auto operation = operationOfLine(line);
        if (!operation)
            return failure(ErrorKind::Storage,
                           QStringLiteral("the file is malformed: operation %1 can not be read").arg(operations.size() + 1));
        operations.push_back(std::move(*operation));
    }
    return {};
}

tl::unexpected<Error> fileFailure(const QString &path, const QFileDevice &file)
{
    return failure(ErrorKind::Storage, QStringLiteral("%1: %2").arg(path, file.errorString()));
}

} // namespace

QByteArray encodeBundle(const Bundle &bundle)
{
    std::vector<BundleSection> sections;
    const QByteArray lines = linesOf(bundle.operations);
    sections.push_back({BundleSection::Kind::Operations, lines, sha256Of(lines)});
    std::vector<Blob> blobs = bundle.blobs;
    std::sort(blobs.begin(), blobs.end(), [](const Blob &a, const Blob &b) { return a.sha256 < b.sha256; });
    for (const Blob &blob : blobs)
        sections.push_back({BundleSection::Kind::Blob, blob.data, blob.sha256});
    return packSections(sections);
}

Result<Bundle> decodeBundle(const QByteArray &bytes)
{
    auto sections = unpackSections(bytes);
    if (!sections)
        return failure(sections.error());
    Bundle bundle;
    for (BundleSection &section : *sections) {
        if (section.kind == BundleSection::Kind::Blob) {
            bundle.blobs.push_back({section.sha256, std::move(section.content)});
        } else if (section.kind == BundleSection::Kind::Operations) {
            if (const auto read = readLines(section.content, bundle.operations); !read)
                return failure(read.error());
        }
    }
    return bundle;
}

Result<void> writeBundle(const QString &path, const Bundle &bundle)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileFailure(path, file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(encodeBundle(bundle)) < 0 || !file.flush() || !file.commit())
        return fileFailure(path, file);
    return {};
}

Result<Bundle> readBundle(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(path, file);
    if (file.size() > MostBytes)
        return failure(ErrorKind::Storage, QStringLiteral("%1 is larger than %2 MB").arg(path).arg(MostBytes >> 20));
    if (file.isSequential())
        return failure(ErrorKind::Storage, QStringLiteral("%1 is not a file").arg(path));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fileFailure(path, file);
    return decodeBundle(bytes);
}

} // namespace wardroom
