// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/shopstory.h"

namespace wardroom {

/// What the shop is like during one second: made by ShopModel, turned into metrics by ShopMetrics and into
/// lines by ShopLogs.
struct ShopMoment
{
    qint64 timeMs = 0; ///< the second's end
    double seconds = 1;
    double degradation = 0; ///< 0…1, see ShopStory
    double daily = 1; ///< traffic by time of day, about 0.8…1.1
    ShopPhase phase = ShopPhase::Healthy;
    QString version;
    QString canaryVersion;
    int poolActive = 0;
    int poolMax = 0;
    int poolWaiting = 0;
    bool secondInstanceDown = false;
    int rollbacks = 0;
    qint64 lastDeploymentMs = 0;

    friend bool operator==(const ShopMoment &, const ShopMoment &) = default;
};

/// A kind of request that a service answers, and how it takes the incident.
struct ShopRoute
{
    const char *service;
    const char *method;
    const char *route;
    double rate; ///< requests per second at noon
    double median; ///< seconds
    double errorShare; ///< of 5xx when at its worst
    double trafficChange; ///< relative, when at its worst
    double slowdown; ///< 0…1: how far latency follows the incident
};

/// All of them; those of one service stand together.
const std::vector<ShopRoute> &shopRoutes();

/// Pods of shop-api, payments and so on, by instance ("api-1").
QString podOf(const QString &instance);

} // namespace wardroom
