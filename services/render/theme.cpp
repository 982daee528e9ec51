// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/theme.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

// Rows in the order of Token; columns light, dark, wall.
constexpr QRgb Colours[][3] = {
    {0xF3F4F6, 0x121418, 0x000000}, // bg.window
    {0xE9EBEE, 0x0D0F12, 0x000000}, // bg.chrome
    {0xFFFFFF, 0x191C21, 0x0A0C0F}, // bg.panel
    {0xFFFFFF, 0x252930, 0x14181D}, // bg.raised
    {0xFFFFFF, 0x0F1115, 0x000000}, // bg.input
    {0xF7F8F9, 0x1E2127, 0x101419}, // bg.head
    {0xEFF1F4, 0x21252B, 0x1A1F26}, // bg.hover
    {0xDBE7FB, 0x1B2F4E, 0x0F2342}, // bg.selected
    {0xE1E4E8, 0x272B32, 0x2F363F}, // line.subtle
    {0xC9CED6, 0x3A404A, 0x59636F}, // line.strong
    {0x7D8490, 0x68707C, 0x8C96A3}, // line.control
    {0x191D23, 0xE6E9ED, 0xFFFFFF}, // text.primary
    {0x47505C, 0xB3BAC4, 0xDDE2E8}, // text.secondary
    {0x5D6672, 0x8F98A4, 0xB9C1CB}, // text.muted
    {0x9AA1AB, 0x5B626D, 0x7A838E}, // text.disabled
    {0x1B5FC7, 0x6FA8FF, 0x8FBBFF}, // accent
    {0x1B5FC7, 0x2B68CE, 0x2B68CE}, // accent.fill
    {0xFFFFFF, 0xFFFFFF, 0xFFFFFF}, // on.fill
    {0x191D23, 0xF2F4F7, 0xFFFFFF}, // cursor
    {0xBF1330, 0xFF7484, 0xFF98A4}, // p0
    {0xC4152F, 0xC92A41, 0xD32F47}, // p0.fill
    {0xFBE4E7, 0x38191F, 0x3A1219}, // p0.tint
    {0xA94400, 0xFF9A52, 0xFFA566}, // p1
    {0xB64A00, 0xAD4B06, 0xB55008}, // p1.fill
    {0xFCEBDD, 0x33210F, 0x361F08}, // p1.tint
    {0x7D5A00, 0xE3BA45, 0xF2CB5A}, // p2
    {0x7D5A00, 0x7A5B0C, 0x8A6810}, // p2.fill
    {0xF8F0D8, 0x2B2613, 0x2D250A}, // p2.tint
    {0x3F6387, 0x8FB4D9, 0xA9CBEC}, // p3
    {0x4A6C8F, 0x4A6785, 0x4F6F90}, // p3.fill
    {0xE7EEF5, 0x1B2631, 0x14212E}, // p3.tint
    {0x1A6E42, 0x56C486, 0x6FDA9D}, // ok
    {0xE0F2E8, 0x152A20, 0x0C2A1B}, // ok.tint
    {0x7A4FA8, 0xC3A2F0, 0xD2B8F7}, // partial
    {0x1B5FC7, 0x7FB2FF, 0x8FBBFF}, // syn.label
    {0x1A6E42, 0x7FCB9E, 0x6FDA9D}, // syn.string
    {0x7A4FA8, 0xC3A2F0, 0xD2B8F7}, // syn.func
    {0xA94400, 0xF0A46B, 0xFFA566}, // syn.number
    {0x2856B8, 0x4F8AE0, 0x5E9BF0}, // chart.1
    {0xA84B0A, 0xDB7F2E, 0xEE9440}, // chart.2
    {0x047C66, 0x3DE3BF, 0x4AF0CD}, // chart.3
    {0x7B3A86, 0xBA6C98, 0xD287B2}, // chart.4
    {0x9A8D0A, 0xE4D766, 0xF0E47A}, // chart.5
    {0xA47BEA, 0xC3B5FF, 0xD6CBFF}, // chart.6
    {0x5F9D43, 0x7DB768, 0x92CC7C}, // chart.7
    {0x2E9ABB, 0x46B4D0, 0x55C2DE}, // chart.8
};
static_assert(std::size(Colours) == static_cast<std::size_t>(Token::Count));

constexpr QRgb LightHeat[] = {0xF1F5F4, 0xCFE3E6, 0xA3CBD8, 0x72AEC8, 0x468DB3, 0x2A6C97, 0x1B4C75, 0x12304F};
constexpr QRgb DarkHeat[] = {0x1B2430, 0x1C3A56, 0x1F5480, 0x2A72A6, 0x4A93BF, 0x7AB5CF, 0xAFD5DC, 0xE6F2E9};

struct TextSize
{
    int pixels;
    int line;
};
// Rows in the order of TextRole; columns desk, wall.
constexpr TextSize Sizes[][2] = {
    {{13, 20}, {26, 40}}, // Base
    {{12, 22}, {24, 40}}, // Code
    {{11, 16}, {20, 30}}, // Caption
    {{17, 28}, {44, 60}}, // PageTitle
    {{13, 20}, {28, 42}}, // PanelTitle
    {{24, 32}, {42, 56}}, // Figure
};

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor Theme::color(Token token) const
{
    return QColor::fromRgb(Colours[static_cast<std::size_t>(token)][static_cast<std::size_t>(m_id)]);
}

QColor Theme::chartColor(int index) const
{
    return color(static_cast<Token>(static_cast<int>(Token::Chart1) + std::abs(index) % 8));
}

std::span<const QRgb> Theme::heatmap() const
{
    return m_id == ThemeId::Light ? std::span<const QRgb>(LightHeat) : std::span<const QRgb>(DarkHeat);
}

int Theme::pixelSize(TextRole role) const
{
    return Sizes[static_cast<std::size_t>(role)][m_id == ThemeId::Wall].pixels;
}

int Theme::lineHeight(TextRole role) const
{
    return Sizes[static_cast<std::size_t>(role)][m_id == ThemeId::Wall].line;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace wardroom
