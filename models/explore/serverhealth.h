// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/Qt>

namespace wardroom {

/// How a target or a rule is; of a group that of its worst row.
enum class ServerHealth { Good, Unknown, Bad };

/// Roles that the models of targets and rules share, for delegates and the filter.
enum ServerRole {
    HealthRole = Qt::UserRole + 1, ///< int(ServerHealth); invalid where nothing can be said
    IsGroupRole, ///< bool
    SearchRole, ///< QString: all that a search looks through
    GroupNoteRole, ///< QString, of a group: what stands muted behind its name
};

} // namespace wardroom
