// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertlook.h"

#include "models/alerts/alertmodel.h"

namespace wardroom {

std::optional<IconId> alertStateIcon(AlertState state)
{
    switch (state) {
    case AlertState::Firing:
        return std::nullopt;
    case AlertState::Silenced:
        return IconId::Silence;
    case AlertState::Inhibited:
        return IconId::Inhibited;
    case AlertState::Muted:
        return IconId::Clock;
    }
    return std::nullopt;
}

QString alertStateLine(AlertState state, qint64 silencedUntilMs, qint64 nowMs, const Formatter &format)
{
    const QString word = alertStateText(state);
    if (state != AlertState::Silenced || silencedUntilMs <= nowMs)
        return word;
    return word + u' ' + format.age(silencedUntilMs - nowMs);
}

QString labelPairs(const Labels &labels)
{
    QStringList parts;
    for (const auto &[name, value] : labels)
        parts.append(name + u' ' + value);
    return parts.join(u", ");
}

} // namespace wardroom
