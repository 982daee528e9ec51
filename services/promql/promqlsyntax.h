// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace wardroom {

// The words of PromQL that are no functions. Their case does not matter, as in Prometheus' own lexer.

bool isPromqlKeyword(QStringView word);
/// start, end, step and range: keywords only before a parenthesis, as metrics have these names, too.
bool isCalledPromqlKeyword(QStringView word);
/// by, without, on, ignoring, group_left and group_right: a list of labels in parentheses follows.
bool takesPromqlLabels(QStringView keyword);

/// What may stand between two complete expressions, or behind one: `and`, `offset`, `by` …
const QStringList &promqlKeywordsBehind();
/// What may stand behind a binary operator: `bool`, `on`, `ignoring` …
const QStringList &promqlOperatorModifiers();

} // namespace wardroom
