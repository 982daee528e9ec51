// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpresenter.h"

#include "services/core/clock.h"

namespace wardroom {

namespace {
constexpr int TickMs = 1000;
constexpr int PixelsASample = 2; // finer than that no eye sees
} // namespace

OverviewPresenter::OverviewPresenter(ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_feed(defaultOverview(), defaultPriorities())
    , m_alerts(m_feed.definition().alertPlaces)
    , m_errorLines(m_feed.definition().logs.serviceLabels)
{
    connect(&context, &ViewContext::sessionChanged, this, &OverviewPresenter::followSession);
    connect(&context, &ViewContext::rangeChanged, this, &OverviewPresenter::fetch);
    connect(&context, &ViewContext::refreshRequested, this, &OverviewPresenter::fetch);
    connect(&context, &ViewContext::zoneChanged, this, &OverviewPresenter::applyFormat);
    connect(&m_feed, &OverviewFeed::alertsChanged, this, &OverviewPresenter::takeAlerts);
    connect(&m_feed, &OverviewFeed::servicesChanged, this,
            [this] { m_services.setServices(m_feed.services()); });
    connect(&m_feed, &OverviewFeed::errorLinesChanged, this,
            [this] { m_errorLines.setLines(m_feed.errorLines().lines); });
    connect(&m_tick, &QTimer::timeout, this, [this] { m_alerts.setFormat(format(), nowMs()); });
    m_tick.setInterval(TickMs);
    applyFormat();
    followSession();
}

qint64 OverviewPresenter::nowMs() const
{
    return m_context.clock().nowMs();
}

void OverviewPresenter::followSession()
{
    m_feed.setSession(m_context.session());
    fetch();
}

void OverviewPresenter::setChartWidth(int pixels)
{
    m_chartWidth = std::max(100, pixels);
}

void OverviewPresenter::setActive(bool active)
{
    m_active = active;
    if (!active) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    if (m_outdated)
        fetch();
}

void OverviewPresenter::fetch()
{
    m_outdated = !m_active;
    if (!m_active)
        return;
    const TimeSpan span = m_context.span();
    const qint64 step = stepFor(span, m_chartWidth / PixelsASample, m_feed.definition().scrapeIntervalMs);
    m_feed.fetch(span, step);
}

void OverviewPresenter::retry()
{
    fetch();
}

void OverviewPresenter::applyFormat()
{
    const Formatter now = format();
    m_feed.setLanguage(now.language());
    m_alerts.setFormat(now, nowMs());
    m_services.setFormat(now);
    m_errorLines.setFormat(now);
}

void OverviewPresenter::takeAlerts()
{
    static const std::vector<Alert> noAlerts;
    static const std::vector<Silence> noSilences;
    const AlertFeed *feed = m_feed.alerts();
    m_alerts.setAlerts(feed ? feed->alerts() : noAlerts, feed ? feed->silences() : noSilences,
                       m_feed.priorities());
}

} // namespace wardroom
