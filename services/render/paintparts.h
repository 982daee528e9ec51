// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/annotations.h"
#include "services/render/theme.h"

#include <cmath>

namespace wardroom {

// Small things that every painter of this folder needs.

inline QColor faded(QColor color, qreal opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

/// In the middle of a pixel, so that a line of one pixel is one pixel.
inline qreal crisp(qreal at)
{
    return std::floor(at) + 0.5;
}

inline Token priorityToken(int priority)
{
    constexpr Token Tokens[] = {Token::P0, Token::P1, Token::P2, Token::P3};
    return Tokens[std::clamp(priority, 0, 3)];
}

inline Token levelToken(ThresholdLevel level)
{
    constexpr Token Tokens[] = {Token::Ok, Token::P3, Token::P2, Token::P0};
    return Tokens[static_cast<int>(level)];
}

} // namespace wardroom
