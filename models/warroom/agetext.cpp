// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warroom/agetext.h"

namespace wardroom {

namespace {
constexpr qint64 MinuteMs = 60'000;
constexpr qint64 HourMs = 60 * MinuteMs;
} // namespace

QString coarseAge(const Formatter &format, qint64 ms)
{
    const bool inMinutes = ms >= MinuteMs && ms < HourMs;
    return inMinutes ? format.duration(ms - ms % MinuteMs) : format.age(ms);
}

} // namespace wardroom
