// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connection.h"
#include "services/core/result.h"
#include "services/render/chartspec.h"

#include <QtCore/QStringList>

namespace wardroom {

/// A text that is data, in the interface's languages. English stands in for a missing one.
struct LocalText
{
    QString english;
    QString traditionalChinese;
    QString simplifiedChinese;

    const QString &in(Language language) const;
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

enum class Comparison { AtLeast, AtMost, Above, Below, Equal };

/// What a value should be.
struct Goal
{
    Comparison comparison = Comparison::AtLeast;
    double value = 0;

    bool isMetBy(double actual) const;
    friend bool operator==(const Goal &, const Goal &) = default;
};

/// One tile of the success board.
struct TileDefinition
{
    enum class Source {
        Range, ///< newest value of a range query, whose samples are the sparkline
        Instant, ///< an instant query, without sparkline: for windows of days
        Alerts, ///< count of active alerts; the query gives the sparkline only
    };
    QString id;
    LocalText title;
    Source source = Source::Range;
    QString expr;
    Unit unit = Unit::None;
    Goal goal;
    LocalText whenUnknown; ///< why there is usually no value, e.g. "no rollback in 30 d"
};

struct ChartQuery
{
    QString expr;
    QString legend; ///< `{{label}}` is replaced by the series' label
    LocalText name; ///< instead of a legend, where the query has one series
    SeriesStyle style;
    bool neutral = false;
};

struct ThresholdDefinition
{
    double value = 0;
    ThresholdLevel level = ThresholdLevel::Warning;
    LocalText name;
};

struct ChartDefinition
{
    QString id;
    LocalText title;
    LocalText subtitle;
    Unit unit = Unit::None;
    std::vector<ChartQuery> queries;
    int seriesLimit = 12;
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool logarithmic = false;
    std::vector<ThresholdDefinition> thresholds;
    QString alerts; ///< anchored regular expression over alert names whose firing is marked; empty: none
};

struct DeploymentsDefinition
{
    QString expr; ///< its values are moments, in seconds, or above zero while a deployment is made
    QString text; ///< with `{{label}}`

    /// With the query that the environment's user has set, if one is.
    DeploymentsDefinition of(const Connection &connection) const;
};

/// How the health of services is judged, by instant queries that all keep the label `service`.
struct ServicesDefinition
{
    QString label; ///< names the service
    QString upExpr; ///< 1 all instances up, 0 none
    QString latencyExpr; ///< seconds
    QString errorsExpr; ///< share of 1
    double latencyWarning = 0;
    double latencyError = 0;
    double errorsWarning = 0;
    double errorsError = 0;
    qint64 noDataMs = 0; ///< older than this is no data
};

struct LogsDefinition
{
    QString lines; ///< LogQL for the newest error lines
    QString count; ///< LogQL metric query for their number
    qint64 countWindowMs = 0;
    int limit = 50;
    QStringList serviceLabels; ///< the first that a stream has names the sender
};

/// What the Overview shows: data, so that a person can change it without a new program.
struct OverviewDefinition
{
    int version = 0;
    qint64 scrapeIntervalMs = 15'000;
    std::vector<TileDefinition> tiles;
    std::vector<ChartDefinition> charts;
    QString alertBandsExpr;
    DeploymentsDefinition deployments;
    QStringList alertPlaces; ///< labels of alerts; the first that one has tells where it is
    ServicesDefinition services;
    LogsDefinition logs;
};

/// ErrorKind::Storage names what is wrong and where ("charts[2].queries[0]: …").
Result<OverviewDefinition> parseOverview(const QByteArray &json);
/// What the program ships with (resources/overview/overview.json).
OverviewDefinition defaultOverview();

} // namespace wardroom
