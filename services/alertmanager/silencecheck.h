// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"
#include "services/core/result.h"

#include <optional>

namespace wardroom {

/// Why a silence would be refused, by us or by the server.
enum class SilenceProblem {
    NoMatchers,
    EmptyLabelName,
    BadRegex, ///< not a regular expression of RE2
    MatchesEverything, ///< every matcher accepts the empty value: the server refuses it
    EndNotAfterStart,
    EndInThePast,
    NoCreator,
    NoComment,
};

/// The first problem of @p silence, or none. @p nowMs absent: the end is not compared with the present.
std::optional<SilenceProblem> silenceProblem(const Silence &silence, std::optional<qint64> nowMs = {});
/// The same as ErrorKind::BadQuery with a technical detail.
Result<void> validateSilence(const Silence &silence, std::optional<qint64> nowMs = {});

/// The alerts that @p silence would hide by its matchers, whatever its times: what a preview shows.
/// Empty where a matcher can not be compiled.
std::vector<Alert> matchingAlerts(const Silence &silence, const std::vector<Alert> &alerts);
bool matches(const Silence &silence, const Alert &alert);

} // namespace wardroom
