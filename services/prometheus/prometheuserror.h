// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/error.h"

#include <optional>

namespace wardroom {

/// The two texts of an error answer, `{"status":"error","errorType":"bad_data","error":"…"}`.
struct PrometheusErrorBody
{
    QString type;
    QString message;
};

/// Kind of an errorType: Prometheus' own words, Mimir's, and VictoriaMetrics' which are HTTP status codes.
/// Nothing for a word that is not known.
std::optional<ErrorKind> kindOfErrorType(QStringView errorType);

/// The Error of an answer that says "error" in its body, whatever its HTTP status was.
Error errorOf(const PrometheusErrorBody &body);

/// An HTTP failure as the API means it: VictoriaMetrics answers paths that it does not have with 400 and "unsupported
/// path requested", which is NotFound. All else stays.
Error explained(Error httpError);

} // namespace wardroom
