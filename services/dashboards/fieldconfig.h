// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/json/jsonvalue.h"
#include "services/render/seriesstyle.h"

#include <limits>
#include <optional>
#include <vector>

namespace wardroom {

/// One step of a colour scale: it holds from `value` on; the first step has no value and holds from minus
/// infinity.
struct Threshold
{
    std::optional<double> value;
    QString color; ///< a CSS colour or a name of Grafana's palette ("semi-dark-red")
    friend bool operator==(const Threshold &, const Threshold &) = default;
};

struct Thresholds
{
    bool percentage = false; ///< values are percent of the way from min to max
    std::vector<Threshold> steps; ///< ascending

    /// The step that @p value falls into; null where there is none.
    const Threshold *stepFor(double value, double min, double max) const;
    friend bool operator==(const Thresholds &, const Thresholds &) = default;
};

/// Shows a text, a colour or both instead of some values.
struct ValueMapping
{
    enum class Kind { Value, Range, Regex, Special };
    enum class Special { None, Null, NaN, NullOrNaN, True, False, Empty };
    Kind kind = Kind::Value;
    QString match; ///< the value as text, or the pattern
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();
    Special special = Special::None;
    QString text; ///< empty: the value's own
    QString color; ///< empty: the field's own
    friend bool operator==(const ValueMapping &, const ValueMapping &) = default;
};

struct DataLink
{
    QString title;
    QString url; ///< with variables in it; never opened without a person's click
    bool newTab = false;
    friend bool operator==(const DataLink &, const DataLink &) = default;
};

enum class LineInterpolation { Linear, Smooth, StepBefore, StepAfter };
enum class StackingMode { None, Normal, Percent };
enum class AxisPlacement { Auto, Left, Right, Hidden };
enum class ThresholdDisplay { Off, Line, Area, LineAndArea };
enum class CellDisplay { Auto, ColorText, ColorBackground, Gauge, Sparkline, Json, Image, Pill };

/// How the values of one field are shown: Grafana's fieldConfig (https://grafana.com/docs/grafana/latest/
/// panels-visualizations/configure-standard-options/), defaults with overrides applied.
struct FieldConfig
{
    QString displayName; ///< empty: by legend or name; may hold `${__field.labels.x}`
    QString description;
    QString unit; ///< Grafana's name, or free text ("suffix: apples", "/ sec"); empty: none
    std::optional<int> decimals;
    std::optional<double> min;
    std::optional<double> max;
    QString noValue;
    QString colorMode; ///< "fixed", "thresholds", "palette-classic", "continuous-GrYlRd", "shades" …
    QString fixedColor;
    Thresholds thresholds;
    std::vector<ValueMapping> mappings;
    std::vector<DataLink> links;
    bool filterable = false;

    // custom.*: what one kind of panel adds
    DrawStyle drawStyle = DrawStyle::Line;
    LineInterpolation lineInterpolation = LineInterpolation::Linear;
    double lineWidth = 1;
    double fillOpacity = 0; ///< 0…100
    QString gradientMode;
    QString lineStyle; ///< "solid", "dash", "dot"
    double pointSize = 5;
    QString showPoints; ///< "auto", "always", "never"
    NullMode nullMode = NullMode::Gap;
    bool nullAsZero = false; ///< of the older graph panel
    double connectBelowMs = 0; ///< gaps shorter than this are connected; 0: all or none, as nullMode says
    StackingMode stacking = StackingMode::None;
    QString stackingGroup;
    bool negativeY = false; ///< drawn below zero
    AxisPlacement axisPlacement = AxisPlacement::Auto;
    QString axisLabel;
    double logBase = 0; ///< 0: linear
    std::optional<double> axisSoftMin;
    std::optional<double> axisSoftMax;
    bool axisCenteredZero = false;
    ThresholdDisplay thresholdDisplay = ThresholdDisplay::Off;
    QString fillBelowTo; ///< the field down to which the area is filled
    bool hiddenInGraph = false;
    bool hiddenInLegend = false;
    bool hiddenInTooltip = false;
    int width = 0; ///< of a column, in pixels; 0: automatic
    int minWidth = 0;
    QString align; ///< "auto", "left", "center", "right"
    CellDisplay cell = CellDisplay::Auto;
    bool hiddenColumn = false;

    friend bool operator==(const FieldConfig &, const FieldConfig &) = default;
};

/// Reads `fieldConfig.defaults`.
FieldConfig readFieldConfig(const JsonValue &defaults);

/// What an override may look at.
struct FieldIdentity
{
    enum class Type { Time, Number, String, Boolean, Other };
    QString name; ///< as displayed
    QString refId; ///< of the query it came from
    Type type = Type::Number;
    std::vector<double> values; ///< for byValue only; may be empty
};

struct FieldProperty
{
    QString id; ///< "unit", "custom.lineWidth"
    JsonValue value;
};

/// Some fields that look different from the others.
struct FieldOverride
{
    enum class Matcher { ByName, ByRegexp, ByFrameRefId, ByValue, ByType, ByNames, Unknown };
    Matcher matcher = Matcher::Unknown;
    QString matcherId; ///< as written
    JsonValue options;
    std::vector<FieldProperty> properties;

    bool matches(const FieldIdentity &field) const;
};

/// Defaults and overrides of a panel.
struct FieldConfigSource
{
    JsonValue defaults;
    std::vector<FieldOverride> overrides;

    /// The defaults with every matching override laid over them, in order.
    FieldConfig configFor(const FieldIdentity &field) const;
    FieldConfig common() const { return readFieldConfig(defaults); }
};

FieldConfigSource readFieldConfigSource(const JsonValue &fieldConfig);
/// Whether the property @p id has an effect here.
bool isKnownProperty(const QString &id);

} // namespace wardroom
