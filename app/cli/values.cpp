// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"

#include <QtCore/QDateTime>

#include <array>
#include <charconv>
#include <cmath>

namespace wardroom {

QString valueText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("+Inf") : QStringLiteral("-Inf");
    const double size = std::abs(value);
    const bool exponent = size != 0 && (size < 1e-6 || size >= 1e21);
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   exponent ? std::chars_format::scientific : std::chars_format::fixed);
    return QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
}

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString setTimeText(qint64 ms)
{
    return ms == 0 ? QString() : timeText(ms);
}

QString timeTextNs(qint64 ns)
{
    constexpr qint64 Second = 1'000'000'000;
    const qint64 seconds = ns >= 0 ? ns / Second : (ns - Second + 1) / Second;
    const QString whole = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    return QStringLiteral("%1.%2Z").arg(whole).arg(ns - seconds * Second, 9, 10, QLatin1Char('0'));
}

} // namespace wardroom
