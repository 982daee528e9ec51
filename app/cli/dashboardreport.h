// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "services/dashboards/dashboarddocument.h"

namespace wardroom {

/// What one file holds: its dashboards taken together.
struct CheckedFile
{
    QString name;
    std::optional<Error> error; ///< unreadable; then the rest is empty
    ImportStatus status = ImportStatus::Whole; ///< the worst of its dashboards
    ImportReport sum; ///< numbers added up; losses one after the other
};

CheckedFile checkedFile(const QString &name, const std::vector<DashboardDocument> &documents);
Report dashboardReport(const std::vector<CheckedFile> &files, OutputFormat format);

} // namespace wardroom
