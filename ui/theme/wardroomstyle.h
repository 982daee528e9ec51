// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/theme.h"

#include <QtWidgets/QProxyStyle>

namespace wardroom {

/// Draws every standard widget by the visual language, over Fusion. No style sheets: they are slow to start and
/// would be a second table of colours. Owns the theme; changing it repolishes the application.
class WardroomStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit WardroomStyle(Theme theme);

    const Theme &theme() const { return m_theme; }
    /// Palette for QApplication::setPalette.
    static QPalette paletteFor(const Theme &theme);

private:
    Theme m_theme;
};

/// The theme @p widget is drawn with; light where the style is not ours (a single widget in a test).
const Theme &themeOf(const QWidget *widget);

} // namespace wardroom
