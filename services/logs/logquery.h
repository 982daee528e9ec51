// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"
#include "services/series/matcher.h"

#include <QtCore/QStringList>

namespace wardroom {

/// Building and changing LogQL texts. All functions are pure, escape what they are given, and keep the rest of a person's
/// text, comments included. A text without a selector comes back as it was.

/// Any of some values of a label, as ticked in the label browser.
struct LabelChoice
{
    QString label;
    QStringList values;
};

/// `{app="shop", env=~"prod|test"}`; choices without values are left out. Empty where nothing is chosen: LogQL has no
/// selector that takes all.
QString selectorFor(const std::vector<LabelChoice> &choices);
/// The matchers of the first selector.
Result<std::vector<Matcher>> selectorMatchers(const QString &logql);
/// With the first selector replaced by @p selector; a text without one becomes the selector.
QString withSelector(const QString &logql, const QString &selector);

/// True for a query that returns lines: it begins with its only selector.
bool returnsLines(const QString &logql);

/// With @p matcher in every selector. One of the same label that contradicts it (its opposite) goes.
QString withMatcher(const QString &logql, const Matcher &matcher);
QString withoutMatcher(const QString &logql, const Matcher &matcher);
/// With all @p matchers, whatever it has already, as Grafana applies a dashboard's ad hoc filters: in every selector; where
/// a pipeline has a parser, as label filters at its end, for they may be of what that found.
QString withFilters(QString logql, const std::vector<Matcher> &matchers);

/// `|= "text"` or `!= "text"` behind the other stages of every pipeline.
enum class LineFilter { Contains, Excludes };
QString withLineFilter(const QString &logql, LineFilter filter, const QString &text);
QString withoutLineFilter(const QString &logql, LineFilter filter, const QString &text);

/// `| label="value"`: for structured metadata and for what a parser found.
QString withLabelFilter(const QString &logql, const Matcher &matcher);

/// The counts of @p logql's lines by level, a point each @p stepMs. Empty for a query that returns no lines.
QString volumeQuery(const QString &logql, qint64 stepMs);
/// A step people read, so that @p span has about @p bars bars.
qint64 volumeStep(TimeSpan span, int bars);

} // namespace wardroom
