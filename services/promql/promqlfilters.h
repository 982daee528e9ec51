// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/series/matcher.h"

namespace wardroom {

/// @p promql with @p matchers added to every selector: `up / foo{a="b"}` and `job="x"` give `up{job="x"} /
/// foo{a="b",job="x"}`. Strings, comments and the labels of by, on … stay as they are; so does a selector whose brace
/// is not closed, which the server refuses anyway. Variables must have been put in. A pure function.
QString withMatchers(const QString &promql, const std::vector<Matcher> &matchers);

} // namespace wardroom
