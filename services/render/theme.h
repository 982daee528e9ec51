// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

#include <array>
#include <span>

namespace wardroom {

enum class ThemeId { Light, Dark, Wall };
inline constexpr std::array AllThemes{ThemeId::Light, ThemeId::Dark, ThemeId::Wall};

/// A role a colour plays. One table in theme.cpp gives each its colour in every theme; a test measures the contrasts.
enum class Token {
    BgWindow,
    BgChrome,
    BgPanel,
    BgRaised,
    BgInput,
    BgHead,
    BgHover,
    BgSelected,
    LineSubtle,
    LineStrong,
    LineControl,
    TextPrimary,
    TextSecondary,
    TextMuted,
    TextDisabled,
    Accent,
    AccentFill,
    OnFill,
    Cursor,
    P0,
    P0Fill,
    P0Tint,
    P1,
    P1Fill,
    P1Tint,
    P2,
    P2Fill,
    P2Tint,
    P3,
    P3Fill,
    P3Tint,
    Ok,
    OkTint,
    Partial,
    SynLabel,
    SynString,
    SynFunc,
    SynNumber,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    Chart6,
    Chart7,
    Chart8,
    Count,
    // The same colour under the name of another use.
    Stale = P2,
    Error = P0,
    Unknown = TextMuted,
    LogError = P0,
    LogWarn = P2,
    LogInfo = P3,
    LogDebug = TextSecondary,
    LogTrace = TextMuted,
    SynOperator = TextSecondary,
    SynComment = TextMuted,
};

/// Sizes in device-independent pixels.
enum class TextRole { Base, Code, Caption, PageTitle, PanelTitle, Figure };

/// Colours and sizes of one theme. A value: painters get it as an argument, widgets ask themeOf() (ui/theme).
class Theme
{
public:
    explicit constexpr Theme(ThemeId id = ThemeId::Light)
        : m_id(id)
    {
    }

    constexpr ThemeId id() const { return m_id; }
    bool isDark() const { return m_id != ThemeId::Light; }
    QColor color(Token token) const;
    /// Colour of the series or environment with this index; repeats after 8 (then drawn dashed).
    QColor chartColor(int index) const;
    /// Low to high.
    std::span<const QRgb> heatmap() const;

    int pixelSize(TextRole role) const;
    int lineHeight(TextRole role) const;
    qreal chartLineWidth() const { return m_id == ThemeId::Wall ? 3.0 : 1.25; }

    friend bool operator==(const Theme &, const Theme &) = default;

private:
    ThemeId m_id;
};

/// Contrast ratio by WCAG 2, from 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace wardroom
