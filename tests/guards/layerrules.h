// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/guards/sourcetree.h"

namespace wardroom {

/// Which way dependencies run: app → ui → models → services, and within services from the ground up. CMake alone can
/// not keep this: a header of QtWidgets compiles in a library that links only QtCore.
class LayerRules
{
public:
    /// @p serviceOrder: folders of services, the ground first; one may include what stands before it.
    explicit LayerRules(QStringList serviceOrder);
    /// The order that services/CMakeLists.txt gives.
    static QStringList serviceOrderOf(const QString &cmakeText);

    std::vector<Violation> check(const SourceFile &file) const;

private:
    QString complaint(const QString &path, const QString &included) const;
    QString qtComplaint(const QString &path, const QString &included) const;
    QString serviceComplaint(const QString &from, const QString &to) const;

    QStringList m_serviceOrder;
};

} // namespace wardroom
