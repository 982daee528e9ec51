// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demorandom.h"
#include "services/demo/metricset.h"
#include "services/demo/shopmoment.h"

namespace wardroom {

/// What node_exporter tells of the shop's machines: the targets of job "node" in a MetricSet. Value type.
class HostMetrics
{
public:
    /// Adds the series to each such target.
    void define(MetricSet &set);
    void add(const ShopMoment &moment, MetricSet &set, DemoRandom &random);

private:
    struct Host
    {
        MetricSet::TargetId target = 0;
        bool feelsIncident = false;
        bool isDatabase = false;
        MetricSet::SeriesId idle = 0, user = 0, system = 0, iowait = 0;
        MetricSet::SeriesId memoryAvailable = 0, diskAvailable = 0, received = 0, sent = 0, load1 = 0,
                            load5 = 0;
        double load = 0.35; ///< share of the processor
        double memoryTotal = 0; ///< bytes
    };
    struct Families
    {
        MetricSet::FamilyId cpu, memoryTotal, memoryAvailable, diskSize, diskAvailable, received, sent, load1,
            load5;
    };

    static Families defineFamilies(MetricSet &set);
    static Host defineHost(MetricSet &set, const Families &families, MetricSet::TargetId target);
    void addProcessor(Host &host, const ShopMoment &moment, MetricSet &set, DemoRandom &random) const;
    void addRest(const Host &host, const ShopMoment &moment, MetricSet &set, DemoRandom &random) const;

    std::vector<Host> m_hosts;
    qint64 m_firstMs = 0;
};

} // namespace wardroom
