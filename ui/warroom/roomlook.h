// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/theme.h"

#include <QtCore/QSize>
#include <QtGui/QFont>

class QWidget;

namespace wardroom {

/// Sizes of a war room: they follow the room there is, so that the same page reads on a laptop and, in the
/// wall theme, from five metres. A value. Measures are those of a wall of 1920 × 1080; at a desk half of them
/// is the least.
class RoomLook
{
public:
    enum class Text { Clock, Severity, Title, Figure, Lead, Body, Small };

    RoomLook() = default;
    /// For @p room in the theme, text size and language that @p widget shows.
    static RoomLook of(const QWidget *widget, QSize room);

    const Theme &theme() const { return m_theme; }
    QColor color(Token token) const { return m_theme.color(token); }
    bool isWall() const { return m_theme.id() == ThemeId::Wall; }
    int px(qreal wallPixels) const { return qRound(wallPixels * m_scale); }
    QFont font(Text text, bool bold = false) const;
    int rowHeight() const;
    int padding() const { return px(20); }
    int gap() const { return px(12); }
    qreal lineWidth() const { return std::max(1.0, 1.5 * m_scale); }

    friend bool operator==(const RoomLook &, const RoomLook &) = default;

private:
    Theme m_theme;
    QFont m_base;
    qreal m_scale = 0.5;
};

} // namespace wardroom
