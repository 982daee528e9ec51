// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace wardroom {

/// The programs of the distribution that the demo runs.
struct DemoPrograms
{
    QString prometheus;
    QString promtool;
    QString alertmanager;
    QString nodeExporter;
    QStringList missingPackages; ///< Debian's names, each once; empty: all there

    /// Looks in @p folders, or in PATH and the usual system folders when that is empty.
    static DemoPrograms find(const QStringList &folders = {});
};

} // namespace wardroom
