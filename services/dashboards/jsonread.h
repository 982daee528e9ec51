// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/json/jsonvalue.h"

#include <optional>

/// Reading dashboards that many versions of many programs wrote: a member is found also where its name is in
/// another case (`refID`, or a whole file in lower case), a number also in quotes.
namespace wardroom::lenient {

/// Null where there is no such member.
const JsonValue &member(const JsonValue &object, QStringView key);
/// Down a dotted path: "options.legend.calcs".
const JsonValue &deep(const JsonValue &object, QStringView path);
/// A string as it is, a number or boolean as text, anything else empty.
QString text(const JsonValue &object, QStringView path);
/// What is no number at all, as "NaN" in quotes, or too large for one, is none.
std::optional<double> number(const JsonValue &value);
std::optional<double> number(const JsonValue &object, QStringView path);
/// Without its fraction, and as near as an int comes where it is larger.
int whole(const JsonValue &object, QStringView path, int otherwise);
/// Also "true", 1 and "1".
bool flag(const JsonValue &object, QStringView path, bool otherwise = false);
QStringList texts(const JsonValue &value);
/// How @p object writes @p key: as it is, or in another case.
QString keyIn(const JsonValue &object, QStringView key);
/// Sets `a.b.c`, making objects on the way; members that are there in another case are used.
void setDeep(JsonValue &object, QStringView path, const JsonValue &value);
void removeDeep(JsonValue &object, QStringView path);

} // namespace wardroom::lenient
