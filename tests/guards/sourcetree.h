// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace wardroom {

/// A file of the project as the guards see it.
struct SourceFile
{
    QString path; ///< from the project's root, with slashes
    QString text;
};

/// One broken rule: where, and what to do about it.
struct Violation
{
    QString path;
    int line = 0; ///< from 1; 0: the whole file
    QString message;
    friend bool operator==(const Violation &, const Violation &) = default;
};

/// The project's root: WARDROOM_SOURCE_DIR, as ctest sets it.
QString projectRoot();
/// All files below @p folders of @p root whose names match @p patterns, in the order of their paths.
std::vector<SourceFile> readTree(const QString &root, const QStringList &folders, const QStringList &patterns);
/// C++ sources and headers of the product: app, ui, models, services.
std::vector<SourceFile> readProductCode(const QString &root);

/// True if there are none; else prints one line each, as a failing test's own message is cut short.
bool nonePrinted(const std::vector<Violation> &violations);

} // namespace wardroom
