// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/frame.h"
#include "services/json/jsonvalue.h"

/// The single transformations, one function each, by Grafana's names. All are pure: frames and options in,
/// frames out.
namespace wardroom::transform {

// Columns (columns.cpp)
Frames organize(Frames frames, const JsonValue &options);
Frames renameByRegex(Frames frames, const JsonValue &options);
Frames filterFieldsByName(Frames frames, const JsonValue &options);
Frames filterByRefId(Frames frames, const JsonValue &options);
Frames extractFields(Frames frames, const JsonValue &options);

// Rows (rows.cpp)
Frames sortBy(Frames frames, const JsonValue &options);
Frames limit(Frames frames, const JsonValue &options);
Frames filterByValue(Frames frames, const JsonValue &options);

// Numbers (calculations.cpp)
Frames calculateField(Frames frames, const JsonValue &options);
Frames reduce(Frames frames, const JsonValue &options);
Frames groupBy(Frames frames, const JsonValue &options);

// Several frames to one (joins.cpp)
Frames merge(Frames frames, const JsonValue &options);
Frames joinByField(Frames frames, const JsonValue &options);
Frames concatenate(Frames frames, const JsonValue &options);

// Labels and time series (labels.cpp)
Frames labelsToFields(Frames frames, const JsonValue &options);
Frames joinByLabels(Frames frames, const JsonValue &options);
Frames seriesToRows(Frames frames, const JsonValue &options);
Frames prepareTimeSeries(Frames frames, const JsonValue &options);
Frames timeSeriesTable(Frames frames, const JsonValue &options);

/// Only the rows at @p indices, in that order.
Frame withRows(const Frame &frame, const std::vector<std::size_t> &indices);
/// The numbers of a column; what is none is NaN.
std::vector<double> numbersOf(const Field &field);
/// The field named @p name, made where there is none, with @p rows empty cells.
Field &fieldNamed(Frame &frame, const QString &name, FieldType type, std::size_t rows);

} // namespace wardroom::transform
