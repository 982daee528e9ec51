// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include <array>
#include <cmath>

namespace wardroom {

namespace {

constexpr QChar TrueMinus = u'\u2212';
constexpr int MostDecimals = 9;
constexpr double LargestPlain = 1e15; // beyond, a double has no whole digits to show

/// A scale a number is shown in: value × factor, followed by the suffix.
struct Scale
{
    double factor = 1;
    QString suffix;
    int mostDecimals = MostDecimals;
    bool trimZeros = false; ///< 12.50 → 12.5; measured quantities keep their zeros
};

Scale durationScale(double seconds)
{
    if (seconds == 0 || seconds >= 1)
        return {1, QStringLiteral("s"), 2};
    if (seconds >= 1e-3)
        return {1e3, QStringLiteral("ms"), seconds >= 0.01 ? 0 : 1};
    return {1e6, QStringLiteral("µs"), 0};
}

Scale powerScale(double magnitude, double base, const std::array<const char *, 5> &suffixes)
{
    std::size_t power = 0;
    double factor = 1;
    while (power + 1 < suffixes.size() && magnitude * factor >= base) {
        factor /= base;
        ++power;
    }
    return {factor, QString::fromUtf8(suffixes[power]), MostDecimals, true};
}

/// Shares below this have their zeros to read already, and get fewer digits behind them.
constexpr double SmallShare = 0.001;
constexpr int SmallShareDigits = 2;

Scale percentScale(double percent, double factor, int digits)
{
    // One decimal reads best; small shares need theirs, and a goal such as 99.9 % needs two beside it.
    const int decimals =
        percent != 0 && percent < 0.1 ? MostDecimals : (digits > Formatter::ChartDigits ? 2 : 1);
    return {factor, QStringLiteral("%"), decimals};
}

/// The scale for numbers of the size of @p magnitude (not negative).
Scale scaleFor(double magnitude, Unit unit, int digits)
{
    switch (unit) {
    case Unit::None:
        return {1, {}, MostDecimals, true};
    case Unit::Count:
        return {1, {}, 0, true};
    case Unit::Short:
        return powerScale(magnitude, 1000, {"", "k", "M", "G", "T"});
    case Unit::Percent:
        return percentScale(magnitude, 1, digits);
    case Unit::PercentUnit:
        return percentScale(magnitude * 100, 100, digits);
    case Unit::Seconds:
        return durationScale(magnitude);
    case Unit::Milliseconds: {
        Scale scale = durationScale(magnitude / 1000);
        scale.factor /= 1000;
        return scale;
    }
    case Unit::Bytes:
        return powerScale(magnitude, 1024, {"B", "KiB", "MiB", "GiB", "TiB"});
    case Unit::BytesPerSecond:
        return powerScale(magnitude, 1024, {"B/s", "KiB/s", "MiB/s", "GiB/s", "TiB/s"});
    case Unit::RequestsPerSecond: {
        Scale scale = powerScale(magnitude, 1000, {"", "k", "M", "G", "T"});
        const QString rate = QCoreApplication::translate("Format", "req/s");
        scale.suffix += scale.suffix.isEmpty() ? rate : u' ' + rate;
        return scale;
    }
    case Unit::PerMinute:
        return {1, QCoreApplication::translate("Format", "/min"), MostDecimals, true};
    }
    return {};
}

/// @p value with so many significant digits.
double rounded(double value, int digits)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const double power = std::pow(10.0, digits - 1 - exponent);
    const double result = std::round(value * power) / power;
    return std::isfinite(result) ? result : value;
}

int decimalsFor(double value, int digits, const Scale &scale)
{
    if (value == 0)
        return 0;
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-12));
    return std::clamp(digits - 1 - exponent, 0, scale.mostDecimals);
}

void trimZeros(QString &number)
{
    if (!number.contains(u'.'))
        return;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
}

/// Fixed notation with thousands separators and a true minus; a negative zero loses its sign.
QString plain(double value, int decimals, bool trim)
{
    QString number = std::abs(value) < LargestPlain ? QString::number(std::abs(value), 'f', decimals)
                                                    : QString::number(std::abs(value), 'g', 3);
    if (trim)
        trimZeros(number);
    if (!number.contains(u'e')) {
        const qsizetype point = number.indexOf(u'.');
        for (qsizetype at = (point < 0 ? number.size() : point) - 3; at > 0; at -= 3)
            number.insert(at, u',');
    }
    const bool zero =
        std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c == u'0' || c == u'.'; });
    return value < 0 && !zero ? TrueMinus + number : number;
}

/// 99.996 % must not be printed as 100 %: what is below the whole stays below it.
double keptBelowWhole(double percent, int digits, const Scale &scale)
{
    if (percent >= 100 || rounded(percent, digits) < 100)
        return percent;
    const double power = std::pow(10.0, decimalsFor(99, digits, scale));
    return std::floor(percent * power) / power;
}

QString withSign(const QString &number, double value)
{
    return value > 0 ? u'+' + number : number;
}

struct AgeUnit
{
    qint64 seconds;
    const char *text; ///< %1: this unit, %2: the next smaller one
    int next; ///< how many of the next smaller one it holds
};
constexpr std::array<AgeUnit, 3> AgeUnits{{
    {86'400, QT_TRANSLATE_NOOP("Format", "%1d %2h"), 24},
    {3'600, QT_TRANSLATE_NOOP("Format", "%1h %2m"), 60},
    {60, QT_TRANSLATE_NOOP("Format", "%1m %2s"), 60},
}};

} // namespace

Language languageOf(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return Language::English;
    const bool traditional = locale.script() == QLocale::TraditionalHanScript
        || locale.territory() == QLocale::Taiwan || locale.territory() == QLocale::HongKong
        || locale.territory() == QLocale::Macao;
    return traditional ? Language::TraditionalChinese : Language::SimplifiedChinese;
}

Unit unitFromName(QStringView name)
{
    struct Name
    {
        QLatin1String name;
        Unit unit;
    };
    static constexpr std::array<Name, 10> Names{{{QLatin1String("count"), Unit::Count},
                                                 {QLatin1String("short"), Unit::Short},
                                                 {QLatin1String("percent"), Unit::Percent},
                                                 {QLatin1String("percentunit"), Unit::PercentUnit},
                                                 {QLatin1String("s"), Unit::Seconds},
                                                 {QLatin1String("ms"), Unit::Milliseconds},
                                                 {QLatin1String("bytes"), Unit::Bytes},
                                                 {QLatin1String("Bps"), Unit::BytesPerSecond},
                                                 {QLatin1String("reqps"), Unit::RequestsPerSecond},
                                                 {QLatin1String("cpm"), Unit::PerMinute}}};
    for (const Name &known : Names) {
        if (known.name == name)
            return known.unit;
    }
    return Unit::None;
}

Formatter::Formatter(Language language, const QTimeZone &zone)
    : m_language(language)
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
{
}

FormattedValue Formatter::parts(double value, Unit unit, int digits) const
{
    if (std::isnan(value))
        return {QStringLiteral("—"), {}, false};
    if (std::isinf(value))
        return {(value < 0 ? QString(TrueMinus) : QStringLiteral("+")) + QStringLiteral("Inf"), {}, false};
    const bool share = unit == Unit::Percent || unit == Unit::PercentUnit;
    const double whole = unit == Unit::PercentUnit ? 1 : 100;
    if (share && std::abs(value) < SmallShare * whole)
        digits = std::min(digits, SmallShareDigits);
    // The scale is that of the number as it will be read: 999.9 ms is 1.00 s.
    const Scale scale = scaleFor(std::abs(rounded(value, digits)), unit, digits);
    double scaled = value * scale.factor;
    if (share)
        scaled = keptBelowWhole(scaled, digits, scale);
    const int decimals = decimalsFor(rounded(scaled, digits), digits, scale);
    return {plain(scaled, decimals, scale.trimZeros), scale.suffix,
            !(share && m_language != Language::English)};
}

QString Formatter::legendValue(double number, Unit unit) const
{
    const bool rate = unit == Unit::RequestsPerSecond || unit == Unit::PerMinute;
    return value(number, rate ? Unit::Short : unit);
}

QString Formatter::axisLabel(double value, double step, double largest, Unit unit) const
{
    const Scale scale = scaleFor(std::abs(largest), unit, ChartDigits);
    const double scaledStep = std::abs(step * scale.factor);
    int decimals = 0;
    for (double rest = scaledStep; decimals < MostDecimals && scaledStep > 0; rest *= 10) {
        if (std::abs(rest - std::round(rest)) < 1e-6 * rest)
            break;
        ++decimals;
    }
    const bool share = unit == Unit::Percent || unit == Unit::PercentUnit;
    // On an axis the unit of a rate is said once, in the panel's head.
    const bool silent = unit == Unit::RequestsPerSecond || unit == Unit::PerMinute;
    const QString suffix =
        silent ? scaleFor(std::abs(largest), Unit::Short, ChartDigits).suffix : scale.suffix;
    const double factor =
        silent ? scaleFor(std::abs(largest), Unit::Short, ChartDigits).factor : scale.factor;
    return FormattedValue{plain(value * factor, decimals, false), suffix,
                          !(share && m_language != Language::English)}
        .text();
}

QString Formatter::count(qint64 count) const
{
    return plain(static_cast<double>(count), 0, false);
}

QString Formatter::change(double before, double after, Unit unit) const
{
    if (!std::isfinite(before) || !std::isfinite(after))
        return {};
    if (unit == Unit::Percent || unit == Unit::PercentUnit) {
        const double points = (after - before) * (unit == Unit::PercentUnit ? 100 : 1);
        return withSign(plain(points, std::abs(points) < 0.05 ? 0 : 1, false), std::round(points * 10)) + u' '
            + QCoreApplication::translate("Format", "pp");
    }
    if (before == 0)
        return {};
    const double ratio = after / before;
    if (ratio >= 10)
        return QStringLiteral("× ") + plain(ratio, 0, false);
    const double percent = std::round((ratio - 1) * 100 * (before < 0 ? -1 : 1));
    return FormattedValue{withSign(plain(percent, 0, false), percent), QStringLiteral("%"),
                          m_language == Language::English}
        .text();
}

QString Formatter::age(qint64 ms) const
{
    const qint64 seconds = std::max<qint64>(0, ms) / 1000;
    const int width = m_language == Language::English ? 2 : 1;
    for (const AgeUnit &unit : AgeUnits) {
        if (seconds < unit.seconds)
            continue;
        const qint64 rest = seconds % unit.seconds / (unit.seconds / unit.next);
        return QCoreApplication::translate("Format", unit.text)
            .arg(seconds / unit.seconds)
            .arg(rest, width, 10, QLatin1Char('0'));
    }
    return QCoreApplication::translate("Format", "%1 s").arg(seconds);
}

QString Formatter::duration(qint64 ms) const
{
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds >= 86'400 && seconds % 86'400 == 0)
        return QCoreApplication::translate("Format", "%1 d").arg(seconds / 86'400);
    if (seconds >= 3'600 && seconds % 3'600 == 0)
        return QCoreApplication::translate("Format", "%1 h").arg(seconds / 3'600);
    if (seconds >= 60 && seconds % 60 == 0)
        return QCoreApplication::translate("Format", "%1 min").arg(seconds / 60);
    return age(seconds * 1000);
}

QString Formatter::stamp(qint64 ms, const QString &pattern) const
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(ms, m_zone), pattern);
}

QString Formatter::time(qint64 ms) const
{
    return stamp(ms, QStringLiteral("HH:mm:ss"));
}

QString Formatter::timeToMinute(qint64 ms) const
{
    return stamp(ms, QStringLiteral("HH:mm"));
}

QString Formatter::timeToMs(qint64 ms) const
{
    return stamp(ms, QStringLiteral("HH:mm:ss.zzz"));
}

QString Formatter::date(qint64 ms) const
{
    return stamp(ms, QStringLiteral("yyyy-MM-dd"));
}

QString Formatter::dateTime(qint64 ms) const
{
    return stamp(ms, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString Formatter::utc(qint64 ms) const
{
    return Formatter(m_language, QTimeZone::utc()).dateTime(ms) + QStringLiteral(" UTC");
}

QString Formatter::zoneName(qint64 ms) const
{
    const int minutes = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc())) / 60;
    if (minutes == 0)
        return QStringLiteral("UTC");
    QString name =
        QStringLiteral("UTC%1%2").arg(minutes < 0 ? TrueMinus : QChar(u'+')).arg(std::abs(minutes) / 60);
    if (minutes % 60 != 0)
        name += QStringLiteral(":%1").arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return name;
}

} // namespace wardroom
