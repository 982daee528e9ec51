// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/theme.h"

#include <QtGui/QIcon>

class QPainter;

namespace wardroom {

/// Our own line icons, one file each in resources/icons: a box of 20, strokes of 1.5, no fill.
enum class IconId {
    WarRoom,
    Overview,
    Dashboard,
    Explore,
    Logs,
    Alert,
    Incident,
    Feedback,
    Settings,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Plus,
    Close,
    Check,
    More,
    Search,
    Filter,
    Refresh,
    Clock,
    Globe,
    Lock,
    Unlock,
    Pin,
    Star,
    Copy,
    Link,
    External,
    Fullscreen,
    Edit,
    Undo,
    Redo,
    Play,
    Pause,
    Wrap,
    Columns,
    Context,
    Table,
    Lanes,
    Split,
    Silence,
    Route,
    Inhibited,
    Frozen,
    Deploy,
    Rollback,
    Database,
    Users,
    Flag,
    Warning,
    Info,
    Key,
    Count,
};

/// The icon in the colour of @p token: it follows the application's theme at the moment it is painted, is grey where
/// its control is disabled, and is sharp at any size and scale.
QIcon icon(IconId id, Token token = Token::TextSecondary);

/// The same for delegates and painters that know their colour.
void paintIcon(QPainter &painter, const QRect &rect, IconId id, const QColor &colour);

/// Where the drawing lies, e.g. ":/icons/chevron-down.svg".
QString iconPath(IconId id);

/// The program's own icon, for windows.
QIcon applicationIcon();

} // namespace wardroom
