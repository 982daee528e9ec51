// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/activealertsmodel.h"
#include "models/overview/errorlinesmodel.h"
#include "models/overview/servicehealthmodel.h"
#include "models/view/viewcontext.h"
#include "services/overview/overviewfeed.h"

namespace wardroom {

/// What stands behind the Overview: follows the window's environment, range, refresh and zone, and puts what
/// the feed brings into models.
class OverviewPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit OverviewPresenter(ViewContext &context, QObject *parent = nullptr);

    OverviewFeed &feed() { return m_feed; }
    ActiveAlertsModel &alerts() { return m_alerts; }
    ServiceHealthModel &services() { return m_services; }
    ErrorLinesModel &errorLines() { return m_errorLines; }
    Formatter format() const { return Formatter(languageOf(), m_context.zone()); }
    qint64 nowMs() const;

    /// How wide a chart is: the distance of samples follows from it.
    void setChartWidth(int pixels);
    /// Words of another language, times of another zone.
    void applyFormat();
    void retry();
    /// Nothing is fetched while the page can not be seen.
    void setActive(bool active);

private:
    void followSession();
    void fetch();
    void takeAlerts();

    ViewContext &m_context;
    OverviewFeed m_feed;
    ActiveAlertsModel m_alerts;
    ServiceHealthModel m_services;
    ErrorLinesModel m_errorLines;
    QTimer m_tick; ///< ages
    int m_chartWidth = 480;
    bool m_active = false;
    bool m_outdated = true; ///< something changed while the page could not be seen
};

} // namespace wardroom
