// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/paneldata.h"
#include "services/render/format.h"

namespace wardroom {

/// A colour as a dashboard's author names it; the theme says what it looks like.
struct FieldColor
{
    QString name; ///< of Grafana's palette ("semi-dark-red"), or a CSS colour; empty: none
    int palette = -1; ///< index into the chart palette
    std::optional<double> ramp; ///< place on a continuous scale, 0…1

    bool isNone() const { return name.isEmpty() && palette < 0 && !ramp; }
    friend bool operator==(const FieldColor &, const FieldColor &) = default;
};

/// A value as a person reads it: with mappings, unit and decimals.
struct ShownValue
{
    FormattedValue text;
    FieldColor color; ///< none: that of plain text
};

/// @p index: of the field, for colours by palette. A number outside of all mappings is written in the field's
/// unit; what is missing is the field's own word for it, or "—".
/// @p digits: significant ones, where the author did not choose decimals.
ShownValue shownValue(const FieldConfig &config, const Cell &cell, int index, const Formatter &format,
                      int digits = Formatter::ChartDigits);

/// The colour that @p config gives to a field whose value is @p value, mappings aside.
FieldColor colorOf(const FieldConfig &config, double value, int index);

/// The field's own name where the author did not give one, which may hold `${__field.labels.x}`.
QString shownName(const FieldConfig &config, const QString &name, const Labels &labels);

/// One figure of a panel: a field reduced to a value, with the series it came from.
struct FieldValue
{
    QString name;
    double value = 0; ///< NaN: unknown
    ShownValue shown;
    FieldConfig config;
    int index = 0; ///< of the field, in the order of the queries
    SnapshotPtr snapshot; ///< may be null
    std::size_t series = 0; ///< within it

    /// Ends of the scale that gauges and bars stand on; the field's own where the author set them.
    double least = 0;
    double most = 100;
    /// Where the value lies on it, 0…1; 0 where it is unknown.
    double share() const;
};

/// @p text for a tooltip, which would else take it for markup where it looks like that. Empty stays empty.
QString plainToolTip(const QString &text);

struct FieldValues
{
    std::vector<FieldValue> values;
    std::size_t all = 0; ///< that there are, shown or not
};

/// What stat, gauge, bar gauge and pie panels show: `reduceOptions` of the panel's options over its data. Values of no
/// more than @p most.
FieldValues fieldValues(const Panel &panel, const PanelData &data, const Formatter &format, std::size_t most = 60);

} // namespace wardroom
