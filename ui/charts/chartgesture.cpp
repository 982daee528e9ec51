// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgesture.h"

#include <cmath>

namespace wardroom {

void ChartGesture::press(const ChartLayout &layout, QPointF at, bool pans, qint64 latestMs)
{
    m_layout = layout;
    m_from = m_to = at;
    m_latestMs = latestMs;
    m_pressed = true;
    m_pans = pans;
    m_moved = false;
}

bool ChartGesture::move(QPointF at, qreal threshold)
{
    if (!m_pressed)
        return false;
    m_to = at;
    m_moved = m_moved || std::abs(at.x() - m_from.x()) >= threshold;
    return m_moved;
}

std::optional<TimeSpan> ChartGesture::selection() const
{
    if (!m_moved || m_pans)
        return std::nullopt;
    const qint64 a = m_layout.msAt(m_from.x());
    const qint64 b = m_layout.msAt(m_to.x());
    return TimeSpan{std::min(a, b), std::max(a, b)};
}

std::optional<TimeSpan> ChartGesture::panned() const
{
    if (!m_moved || !m_pans || m_layout.plot().width() <= 0)
        return std::nullopt;
    const TimeSpan span = m_layout.span();
    const double share = (m_from.x() - m_to.x()) / m_layout.plot().width();
    const qint64 wanted = std::llround(share * static_cast<double>(span.durationMs()));
    const qint64 shift = std::min(wanted, std::max<qint64>(0, m_latestMs - span.toMs));
    return TimeSpan{span.fromMs + shift, span.toMs + shift};
}

} // namespace wardroom
