// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/hostmetrics.h"

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

constexpr double Gigabyte = 1e9;
constexpr double Cores = 4;

} // namespace

void HostMetrics::define(MetricSet &set)
{
    const Families families = defineFamilies(set);
    for (size_t i = 0; i < set.targets().size(); ++i)
        if (set.targets()[i].job == QLatin1String("node"))
            m_hosts.push_back(defineHost(set, families, static_cast<MetricSet::TargetId>(i)));
}

HostMetrics::Families HostMetrics::defineFamilies(MetricSet &set)
{
    using Type = MetricSet::Type;
    return {set.addFamily("node_cpu_seconds_total", Type::Counter, "Processor time by mode."),
            set.addFamily("node_memory_MemTotal_bytes", Type::Gauge, "Memory of the machine."),
            set.addFamily("node_memory_MemAvailable_bytes", Type::Gauge, "Memory that programs can have."),
            set.addFamily("node_filesystem_size_bytes", Type::Gauge, "Size of the file system."),
            set.addFamily("node_filesystem_avail_bytes", Type::Gauge, "Free for users."),
            set.addFamily("node_network_receive_bytes_total", Type::Counter, "Bytes received."),
            set.addFamily("node_network_transmit_bytes_total", Type::Counter, "Bytes sent."),
            set.addFamily("node_load1", Type::Gauge, "Load over one minute."),
            set.addFamily("node_load5", Type::Gauge, "Load over five minutes.")};
}

HostMetrics::Host HostMetrics::defineHost(MetricSet &set, const Families &families,
                                          MetricSet::TargetId target)
{
    const MetricTarget &where = set.targets()[static_cast<size_t>(target)];
    Host host;
    host.target = target;
    host.isDatabase = where.instance == QLatin1String("db-1");
    host.feelsIncident = host.isDatabase || where.service == QLatin1String("shop-api");
    const auto cpu = [&](const char *mode) {
        return set.add(families.cpu, target, QByteArray("cpu=\"0\",mode=\"") + mode + '"');
    };
    host.idle = cpu("idle");
    host.user = cpu("user");
    host.system = cpu("system");
    host.iowait = cpu("iowait");
    host.memoryTotal = (host.isDatabase ? 64 : 16) * Gigabyte;
    set.set(set.add(families.memoryTotal, target), host.memoryTotal);
    host.memoryAvailable = set.add(families.memoryAvailable, target);
    const QByteArray disk = QByteArray("device=\"/dev/vda1\",fstype=\"ext4\",mountpoint=\"")
        + (host.isDatabase ? "/var" : "/") + '"';
    set.set(set.add(families.diskSize, target, disk), (host.isDatabase ? 500 : 80) * Gigabyte);
    host.diskAvailable = set.add(families.diskAvailable, target, disk);
    host.received = set.add(families.received, target, "device=\"eth0\"");
    host.sent = set.add(families.sent, target, "device=\"eth0\"");
    host.load1 = set.add(families.load1, target);
    host.load5 = set.add(families.load5, target);
    return host;
}

void HostMetrics::add(const ShopMoment &moment, MetricSet &set, DemoRandom &random)
{
    if (m_firstMs == 0)
        m_firstMs = moment.timeMs;
    for (Host &host : m_hosts) {
        addProcessor(host, moment, set, random);
        addRest(host, moment, set, random);
    }
}

void HostMetrics::addProcessor(Host &host, const ShopMoment &moment, MetricSet &set, DemoRandom &random) const
{
    const double hurt = host.feelsIncident ? moment.degradation : 0.0;
    // Slow drift plus noise: load has a memory.
    const double aim = (0.30 + 0.02 * static_cast<double>(host.target % 5)) * moment.daily + 0.14 * hurt;
    host.load = std::clamp(host.load + (aim - host.load) * 0.05 + 0.008 * random.noise(), 0.02, 0.97);
    const double busy = std::clamp(host.load + 0.02 * random.noise(), 0.01, 0.99) * moment.seconds;
    set.increase(host.user, busy * 0.72);
    set.increase(host.system, busy * 0.22);
    set.increase(host.iowait, busy * 0.06);
    set.increase(host.idle, moment.seconds - busy);
    set.set(host.load1, std::round(host.load * Cores * 100) / 100);
    set.set(host.load5, std::round((host.load * 0.4 + aim * 0.6) * Cores * 100) / 100);
}

void HostMetrics::addRest(const Host &host, const ShopMoment &moment, MetricSet &set,
                          DemoRandom &random) const
{
    const double hurt = host.feelsIncident ? moment.degradation : 0.0;
    set.set(host.memoryAvailable,
            std::round(host.memoryTotal * (0.42 - 0.08 * hurt + 0.003 * random.noise())));
    const double hours = static_cast<double>(moment.timeMs - m_firstMs) / 3.6e6;
    // The database's disk is full in about a day: an alert of its own that has nothing to do with the
    // incident.
    const double free = host.isDatabase ? 115 - 4.2 * hours : 38 - 0.05 * hours;
    set.set(host.diskAvailable, std::round(std::max(1.0, free + 0.02 * random.noise()) * Gigabyte));
    const double traffic = moment.seconds * moment.daily;
    set.increase(host.received, 9.5e6 * traffic * (1 - 0.20 * hurt) * (1 + 0.08 * random.noise()));
    set.increase(host.sent, 2.2e7 * traffic * (1 - 0.25 * hurt) * (1 + 0.08 * random.noise()));
}

} // namespace wardroom
