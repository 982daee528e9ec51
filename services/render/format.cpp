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
constexpr double LargestTime = 8e15; // ms; QDateTime's last year and a double's last whole number
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
    constexpr double Minute = 60;
    constexpr double Hour = 3'600;
    constexpr double Day = 86'400;
    if (seconds >= 2 * Day)
        return {1 / Day, QStringLiteral("d"), 2, true};
    if (seconds >= Hour)
        return {1 / Hour, QStringLiteral("h"), 2, true};
    if (seconds >= 2 * Minute)
        return {1 / Minute, QStringLiteral("min"), 2, true};
    if (seconds == 0 || seconds >= 1)
        return {1, QStringLiteral("s"), 2};
    if (seconds >= 1e-3)
        return {1e3, QStringLiteral("ms"), seconds >= 0.01 ? 0 : 1};
    if (seconds >= 1e-6)
        return {1e6, QStringLiteral("µs"), 0};
    return {1e9, QStringLiteral("ns"), 0};
}

/// The prefix that brings @p magnitude below @p base, and its factor.
Scale powerScale(double magnitude, double base, const std::array<const char *, 6> &prefixes)
{
    std::size_t power = 0;
    double factor = 1;
    while (power + 1 < prefixes.size() && magnitude * factor >= base) {
        factor /= base;
        ++power;
    }
    return {factor, QString::fromLatin1(prefixes[power]), MostDecimals, true};
}

Scale decimalScale(double magnitude)
{
    return powerScale(magnitude, 1000, {"", "k", "M", "G", "T", "P"});
}

Scale binaryScale(double magnitude)
{
    return powerScale(magnitude, 1024, {"", "Ki", "Mi", "Gi", "Ti", "Pi"});
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

/// Below 1, electrical and other SI units go down to thousandths: "12 mV".
bool hasSmallPrefixes(const Unit &unit)
{
    static const QStringList whole{QString(), QStringLiteral("B"), QStringLiteral("b"), QStringLiteral("B/s"),
                                   QStringLiteral("b/s")};
    return unit.kind() == UnitKind::Si && !whole.contains(unit.affix());
}

/// The prefix below one that leaves a number of a tenth or more.
Scale smallScale(double magnitude)
{
    static constexpr std::array Prefixes{u"m", u"µ", u"n", u"p", u"f"};
    double factor = 1e3;
    std::size_t power = 0;
    for (; power + 1 < Prefixes.size() && magnitude * factor < 0.1; ++power)
        factor *= 1e3;
    return {factor, QString::fromUtf16(Prefixes[power]), 1, true};
}

/// The scale for numbers of the size of @p magnitude (not negative).
Scale scaleFor(double magnitude, const Unit &unit, int digits)
{
    const double base = magnitude * unit.factor();
    Scale scale;
    switch (unit.kind()) {
    case UnitKind::Whole:
        return {1, {}, 0, true};
    case UnitKind::Percent:
        return percentScale(base, unit.factor(), digits);
    case UnitKind::Duration:
        scale = durationScale(base);
        break;
    case UnitKind::Si:
        scale = hasSmallPrefixes(unit) && base > 0 && base < 0.1 ? smallScale(base) : decimalScale(base);
        scale.suffix += unit.affix();
        break;
    case UnitKind::Binary:
        scale = binaryScale(base);
        scale.suffix += unit.affix();
        break;
    case UnitKind::Rate:
        scale = decimalScale(base);
        scale.suffix += (scale.suffix.isEmpty() ? QString() : QStringLiteral(" ")) + unit.affix();
        break;
    case UnitKind::Prefixed:
        scale = decimalScale(base);
        break;
    default:
        return {1, unit.affix(), MostDecimals, true};
    }
    scale.factor *= unit.factor();
    return scale;
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

QString signOf(double value)
{
    return value < 0 ? QString(TrueMinus) : QString();
}

/// "26:03:04"; where @p day stands for a day "1d 02:03:04".
QString clock(qint64 seconds, const QString &day)
{
    constexpr qint64 DaySeconds = 86'400;
    const QLatin1Char zero('0');
    const bool apart = !day.isEmpty() && seconds >= DaySeconds;
    const QString time = QStringLiteral("%1:%2:%3")
                             .arg((apart ? seconds % DaySeconds : seconds) / 3'600, 2, 10, zero)
                             .arg(seconds / 60 % 60, 2, 10, zero)
                             .arg(seconds % 60, 2, 10, zero);
    return apart ? QString::number(seconds / DaySeconds) + day + u' ' + time : time;
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

Formatter::Formatter(Language language, const QTimeZone &zone)
    : m_language(language)
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
{
}

Formatter Formatter::at(qint64 nowMs) const
{
    Formatter copy = *this;
    copy.m_nowMs = nowMs;
    return copy;
}

/// Units that are written as words rather than as a number.
FormattedValue Formatter::textParts(double value, const Unit &unit) const
{
    const auto ms = static_cast<qint64>(std::clamp(value, -LargestTime, LargestTime));
    const double seconds = std::clamp(value * unit.factor(), -LargestTime / 1000, LargestTime / 1000);
    switch (unit.kind()) {
    case UnitKind::Boolean:
        return {unit.affix().section(u'/', value != 0 ? 0 : 1, value != 0 ? 0 : 1), {}};
    case UnitKind::Hexadecimal:
        return {unit.affix() + QString::number(ms, 16).toUpper(), {}};
    case UnitKind::Scientific:
        return {QString::number(value, 'e', 2), {}};
    case UnitKind::DateTime:
        return {stamp(ms, unit.affix()), {}};
    case UnitKind::DateOrTime:
        return {stamp(ms, m_nowMs && date(*m_nowMs) == date(ms) ? unit.affix().section(u' ', 1) : unit.affix()), {}};
    case UnitKind::FromNow:
        return {m_nowMs ? fromNow(ms - *m_nowMs) : dateTime(ms), {}};
    case UnitKind::DurationWords:
        if (seconds != 0 && std::abs(seconds) < 1)
            return parts(seconds, Unit::Seconds);
        return {signOf(seconds) + age(static_cast<qint64>(std::abs(seconds) * 1000)), {}};
    case UnitKind::Clock:
        return {signOf(seconds) + clock(static_cast<qint64>(std::abs(seconds)), unit.affix()), {}};
    default:
        return {};
    }
}

QString Formatter::fromNow(qint64 ms) const
{
    return ms > 0 ? QCoreApplication::translate("Format", "in %1").arg(age(ms))
                  : QCoreApplication::translate("Format", "%1 ago").arg(age(-ms));
}

FormattedValue Formatter::scaledParts(double value, const Unit &unit, int digits,
                                      std::optional<int> decimals) const
{
    if (unit.isPercent() && std::abs(value) * unit.factor() < 100 * SmallShare)
        digits = std::min(digits, SmallShareDigits);
    // The scale is that of the number as it will be read: 999.9 ms is 1.00 s.
    const Scale scale = scaleFor(std::abs(rounded(value, digits)), unit, digits);
    double scaled = value * scale.factor;
    if (unit.isPercent() && !decimals)
        scaled = keptBelowWhole(scaled, digits, scale);
    const QString number = decimals
        ? plain(scaled, std::clamp(*decimals, 0, MostDecimals), false)
        : plain(scaled, decimalsFor(rounded(scaled, digits), digits, scale), scale.trimZeros);
    if (unit.kind() == UnitKind::Prefixed)
        return {value < 0 ? TrueMinus + unit.affix() + number.mid(1) : unit.affix() + number, scale.suffix};
    return {number, scale.suffix, !(unit.isPercent() && m_language != Language::English)};
}

FormattedValue Formatter::parts(double value, Unit unit, int digits) const
{
    if (std::isnan(value))
        return {QStringLiteral("—"), {}, false};
    if (std::isinf(value))
        return {(value < 0 ? QString(TrueMinus) : QStringLiteral("+")) + QStringLiteral("Inf"), {}, false};
    if (const FormattedValue text = textParts(value, unit); !text.number.isEmpty())
        return text;
    return scaledParts(value, unit, digits, {});
}

QString Formatter::fixedValue(double value, Unit unit, std::optional<int> decimals) const
{
    if (!decimals || !std::isfinite(value) || !textParts(value, unit).number.isEmpty())
        return parts(value, unit).text();
    return scaledParts(value, unit, ChartDigits, decimals).text();
}

QString Formatter::legendValue(double number, Unit unit, std::optional<int> decimals) const
{
    return fixedValue(number, unit.kind() == UnitKind::Rate ? Unit(Unit::Short) : unit, decimals);
}

QString Formatter::axisLabel(double value, double step, double largest, Unit unit,
                             std::optional<int> decimals) const
{
    if (const FormattedValue text = textParts(value, unit); !text.number.isEmpty())
        return text.text();
    // On an axis the unit of a rate is said once, in the panel's head.
    const Unit shown = unit.kind() == UnitKind::Rate ? Unit(Unit::Short) : unit;
    const Scale scale = scaleFor(std::abs(largest), shown, ChartDigits);
    const double scaledStep = std::abs(step * scale.factor);
    int needed = 0;
    for (double rest = scaledStep; needed < MostDecimals && scaledStep > 0; rest *= 10) {
        if (std::abs(rest - std::round(rest)) < 1e-6 * rest)
            break;
        ++needed;
    }
    QString number = plain(value * scale.factor, decimals ? std::max(*decimals, needed) : needed, false);
    if (unit.kind() == UnitKind::Prefixed)
        number.insert(number.startsWith(TrueMinus) ? 1 : 0, unit.affix());
    return FormattedValue{number, scale.suffix, !(unit.isPercent() && m_language != Language::English)}
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
    if (unit.isPercent()) {
        const double points = (after - before) * unit.factor();
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

QString Formatter::moment(qint64 ms, qint64 spanMs) const
{
    constexpr qint64 DayMs = 86'400'000;
    constexpr qint64 InstantMs = 10'000;
    return spanMs >= DayMs ? dateTime(ms) : spanMs < InstantMs ? timeToMs(ms) : time(ms);
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
