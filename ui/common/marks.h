// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/theme.h"

#include <QtCore/QRectF>

class QFont;
class QPainter;

namespace wardroom {

/// How something is, told by shape and then by colour. A word always stands beside it.
enum class StateMark {
    Ok, ///< disc with a tick
    Stale, ///< clock
    Partial, ///< half disc
    Warning, ///< triangle
    Error, ///< octagon with a cross
    Unknown, ///< dashed ring with "?"
};

Token tokenOf(StateMark mark);
/// Fits into the largest square in the middle of @p rect; made for 14 to 20 px.
void paintStateMark(QPainter &painter, const QRectF &rect, StateMark mark, const Theme &theme);

/// Priorities by shape, letter and weight: P0 a filled chip with a square, P1 tinted and outlined with a diamond, P2 a
/// bare triangle, P3 a bare circle. @p priority is 0…3.
void paintPriority(QPainter &painter, const QRectF &rect, int priority, const Theme &theme, const QFont &base);
/// The room that takes in @p base; the same for all four, so that they line up.
QSizeF prioritySize(const QFont &base);
/// The shape alone, for legends and lanes.
void paintPriorityShape(QPainter &painter, const QRectF &rect, int priority, const QColor &colour);
Token priorityToken(int priority);

} // namespace wardroom
