// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"

namespace wardroom {

DashboardDocument documentOf(const QByteArray &json);

/// A dashboard with members of our own invention everywhere, that every edit has to keep: panels 1 and 2 on top,
/// row 3 with panel 4, the closed row 5 with panel 6 in it.
QByteArray editableJson();

/// Adds a test row for each dashboard there is to try edits on: the one above, those that come with the program, and
/// real ones where that collection is at hand. Column "content": the file.
void addDashboardRows();

/// Each panel's JSON, nested ones too, without its id, place and nested panels: as sorted texts.
QStringList panelContents(const DashboardDocument &document);
/// The model without its panels.
JsonValue headContent(const DashboardDocument &document);

} // namespace wardroom
