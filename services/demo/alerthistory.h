// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/shopmoment.h"

#include <QtCore/QByteArray>

#include <optional>
#include <vector>

namespace wardroom {

/// What Prometheus would have written about its alerts in the time before the demo began: the series ALERTS
/// and ALERTS_FOR_STATE, for the main rules of resources/demo/rules.yml. Value type.
class AlertHistory
{
public:
    struct Sample
    {
        QByteArray labels; ///< without alertstate
        bool firing = false; ///< else pending
        double activeSinceSeconds = 0;
    };

    AlertHistory();

    /// The alerts that are active at @p moment; moments come in order. The index of an alert never changes,
    /// an alert that is not active is absent.
    std::vector<std::optional<Sample>> at(const ShopMoment &moment);

private:
    struct Rule
    {
        QByteArray labels;
        double threshold; ///< of what follows
        double (*measure)(const ShopMoment &);
        qint64 forMs;
        qint64 sinceMs = 0; ///< 0: not active
    };
    std::vector<Rule> m_rules;
};

} // namespace wardroom
