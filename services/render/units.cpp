// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/render/units.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <array>

namespace wardroom {

namespace {

using K = UnitKind;
constexpr double KiB = 1024;
constexpr double Minute = 60;
constexpr double Hour = 3'600;
constexpr double Day = 86'400;

/// Facts about units by the names in Grafana's dashboard JSON (grafana.com/docs, "Standard options: Unit").
constexpr UnitTraits Table[] = {
    // The named ones, in the order of Unit::Named.
    {"none", K::Plain, 1, ""},
    {"count", K::Whole, 1, ""},
    {"short", K::Si, 1, ""},
    {"percent", K::Percent, 1, "%"},
    {"percentunit", K::Percent, 100, "%"},
    {"s", K::Duration, 1, ""},
    {"ms", K::Duration, 1e-3, ""},
    {"bytes", K::Binary, 1, "B"},
    {"Bps", K::Si, 1, "B/s"},
    {"reqps", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "req/s"), true},
    {"cpm", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "/min"), true},
    {"suffix", K::Plain, 1, ""},
    {"prefix", K::Prefixed, 1, ""},
    {"time", K::DateTime, 1, ""},
    // Numbers
    {"string", K::Plain, 1, ""},
    {"locale", K::Whole, 1, ""},
    {"sishort", K::Si, 1, ""},
    {"sci", K::Scientific, 1, ""},
    {"hex", K::Hexadecimal, 1, ""},
    {"hex0x", K::Hexadecimal, 1, "0x"},
    {"bool", K::Boolean, 1, QT_TRANSLATE_NOOP("Format", "True/False"), true},
    {"bool_yes_no", K::Boolean, 1, QT_TRANSLATE_NOOP("Format", "Yes/No"), true},
    {"bool_on_off", K::Boolean, 1, QT_TRANSLATE_NOOP("Format", "On/Off"), true},
    {"humidity", K::Plain, 1, "%RH"},
    {"dB", K::Plain, 1, "dB"},
    {"pixel", K::Plain, 1, "px"},
    // Data, by powers of 1024 and of 1000
    {"bits", K::Binary, 1, "b"},
    {"kbytes", K::Binary, KiB, "B"},
    {"mbytes", K::Binary, KiB *KiB, "B"},
    {"gbytes", K::Binary, KiB *KiB *KiB, "B"},
    {"tbytes", K::Binary, KiB *KiB *KiB *KiB, "B"},
    {"pbytes", K::Binary, KiB *KiB *KiB *KiB *KiB, "B"},
    {"decbytes", K::Si, 1, "B"},
    {"decbits", K::Si, 1, "b"},
    {"deckbytes", K::Si, 1e3, "B"},
    {"decmbytes", K::Si, 1e6, "B"},
    {"decgbytes", K::Si, 1e9, "B"},
    {"dectbytes", K::Si, 1e12, "B"},
    {"decpbytes", K::Si, 1e15, "B"},
    {"bps", K::Si, 1, "b/s"},
    {"binBps", K::Binary, 1, "B/s"},
    {"binbps", K::Binary, 1, "b/s"},
    {"KBs", K::Si, 1e3, "B/s"},
    {"MBs", K::Si, 1e6, "B/s"},
    {"GBs", K::Si, 1e9, "B/s"},
    {"TBs", K::Si, 1e12, "B/s"},
    {"PBs", K::Si, 1e15, "B/s"},
    {"KiBs", K::Binary, KiB, "B/s"},
    {"MiBs", K::Binary, KiB *KiB, "B/s"},
    {"GiBs", K::Binary, KiB *KiB *KiB, "B/s"},
    {"TiBs", K::Binary, KiB *KiB *KiB *KiB, "B/s"},
    {"PiBs", K::Binary, KiB *KiB *KiB *KiB *KiB, "B/s"},
    {"Kbits", K::Si, 1e3, "b/s"},
    {"Mbits", K::Si, 1e6, "b/s"},
    {"Gbits", K::Si, 1e9, "b/s"},
    {"Tbits", K::Si, 1e12, "b/s"},
    {"Pbits", K::Si, 1e15, "b/s"},
    {"Kibits", K::Binary, KiB, "b/s"},
    {"Mibits", K::Binary, KiB *KiB, "b/s"},
    {"Gibits", K::Binary, KiB *KiB *KiB, "b/s"},
    {"Tibits", K::Binary, KiB *KiB *KiB *KiB, "b/s"},
    {"Pibits", K::Binary, KiB *KiB *KiB *KiB *KiB, "b/s"},
    // Throughput
    {"cps", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "c/s"), true},
    {"ops", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "ops/s"), true},
    {"rps", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "rd/s"), true},
    {"wps", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "wr/s"), true},
    {"iops", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "io/s"), true},
    {"eps", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "evt/s"), true},
    {"mps", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "msg/s"), true},
    {"recps", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "rec/s"), true},
    {"rowsps", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "rows/s"), true},
    {"pps", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "p/s"), true},
    {"opm", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "ops/min"), true},
    {"rpm", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "rd/min"), true},
    {"reqpm", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "req/min"), true},
    {"wpm", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "wr/min"), true},
    {"epm", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "evt/min"), true},
    {"mpm", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "msg/min"), true},
    {"recpm", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "rec/min"), true},
    {"rowspm", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "rows/min"), true},
    // Time
    {"ns", K::Duration, 1e-9, ""},
    {"µs", K::Duration, 1e-6, ""},
    {"us", K::Duration, 1e-6, ""},
    {"m", K::Duration, Minute, ""},
    {"h", K::Duration, Hour, ""},
    {"d", K::Duration, Day, ""},
    {"dtdurationms", K::DurationWords, 1e-3, ""},
    {"dtdurations", K::DurationWords, 1, ""},
    {"dtdhms", K::Clock, 1, "d"},
    {"dthms", K::Clock, 1, ""},
    {"timeticks", K::DurationWords, 1e-2, ""},
    {"clockms", K::DurationWords, 1e-3, ""},
    {"clocks", K::DurationWords, 1, ""},
    {"hertz", K::Si, 1, "Hz"},
    {"Hz", K::Si, 1, "Hz"},
    {"rothz", K::Si, 1, "Hz"},
    {"rotrpm", K::Rate, 1, "rpm"},
    {"dateTimeAsIso", K::DateTime, 1, "yyyy-MM-dd HH:mm:ss"},
    {"dateTimeAsIsoNoDateIfToday", K::DateOrTime, 1, "yyyy-MM-dd HH:mm:ss"},
    {"dateTimeAsUS", K::DateTime, 1, "MM/dd/yyyy h:mm:ss AP"},
    {"dateTimeAsUSNoDateIfToday", K::DateOrTime, 1, "MM/dd/yyyy h:mm:ss AP"},
    {"dateTimeAsLocal", K::DateTime, 1, "yyyy-MM-dd HH:mm:ss"},
    {"dateTimeAsLocalNoDateIfToday", K::DateOrTime, 1, "yyyy-MM-dd HH:mm:ss"},
    {"dateTimeAsSystem", K::DateTime, 1, "yyyy-MM-dd HH:mm:ss"},
    {"dateTimeFromNow", K::FromNow, 1, ""},
    // Electricity and light
    {"watt", K::Si, 1, "W"},
    {"kwatt", K::Si, 1e3, "W"},
    {"megwatt", K::Si, 1e6, "W"},
    {"gwatt", K::Si, 1e9, "W"},
    {"mwatt", K::Si, 1e-3, "W"},
    {"Wm2", K::Plain, 1, "W/m²"},
    {"voltamp", K::Si, 1, "VA"},
    {"kvoltamp", K::Si, 1e3, "VA"},
    {"voltampreact", K::Si, 1, "var"},
    {"kvoltampreact", K::Si, 1e3, "var"},
    {"watth", K::Si, 1, "Wh"},
    {"watthperkg", K::Si, 1, "Wh/kg"},
    {"kwatth", K::Si, 1e3, "Wh"},
    {"kwattm", K::Si, 1e3, "W·min"},
    {"amph", K::Si, 1, "Ah"},
    {"kamph", K::Si, 1e3, "Ah"},
    {"mamph", K::Si, 1e-3, "Ah"},
    {"joule", K::Si, 1, "J"},
    {"ev", K::Si, 1, "eV"},
    {"amp", K::Si, 1, "A"},
    {"kamp", K::Si, 1e3, "A"},
    {"mamp", K::Si, 1e-3, "A"},
    {"volt", K::Si, 1, "V"},
    {"kvolt", K::Si, 1e3, "V"},
    {"mvolt", K::Si, 1e-3, "V"},
    {"dBm", K::Plain, 1, "dBm"},
    {"ohm", K::Si, 1, "Ω"},
    {"kohm", K::Si, 1e3, "Ω"},
    {"Mohm", K::Si, 1e6, "Ω"},
    {"farad", K::Si, 1, "F"},
    {"µfarad", K::Si, 1e-6, "F"},
    {"nfarad", K::Si, 1e-9, "F"},
    {"pfarad", K::Si, 1e-12, "F"},
    {"ffarad", K::Si, 1e-15, "F"},
    {"henry", K::Si, 1, "H"},
    {"mhenry", K::Si, 1e-3, "H"},
    {"µhenry", K::Si, 1e-6, "H"},
    {"lumens", K::Si, 1, "lm"},
    {"lux", K::Plain, 1, "lx"},
    // Heat, pressure, radiation
    {"celsius", K::Plain, 1, "°C"},
    {"fahrenheit", K::Plain, 1, "°F"},
    {"kelvin", K::Plain, 1, "K"},
    {"pressurembar", K::Si, 1e-3, "bar"},
    {"pressurebar", K::Si, 1, "bar"},
    {"pressurekbar", K::Si, 1e3, "bar"},
    {"pressurepa", K::Si, 1, "Pa"},
    {"pressurehpa", K::Plain, 1, "hPa"},
    {"pressurekpa", K::Plain, 1, "kPa"},
    {"pressurehg", K::Plain, 1, "inHg"},
    {"pressurepsi", K::Plain, 1, "psi"},
    {"radbq", K::Si, 1, "Bq"},
    {"radci", K::Si, 1, "Ci"},
    {"radgy", K::Si, 1, "Gy"},
    {"radrad", K::Si, 1, "rad"},
    {"radsv", K::Si, 1, "Sv"},
    {"radmsv", K::Si, 1e-3, "Sv"},
    {"radusv", K::Si, 1e-6, "Sv"},
    {"radrem", K::Si, 1, "rem"},
    {"radexpckg", K::Si, 1, "C/kg"},
    {"radr", K::Si, 1, "R"},
    {"radsvh", K::Si, 1, "Sv/h"},
    {"radmsvh", K::Si, 1e-3, "Sv/h"},
    {"radusvh", K::Si, 1e-6, "Sv/h"},
    // Space, weight, movement
    {"lengthm", K::Si, 1, "m"},
    {"lengthmm", K::Si, 1e-3, "m"},
    {"lengthin", K::Plain, 1, "in"},
    {"lengthft", K::Plain, 1, "ft"},
    {"lengthkm", K::Plain, 1, "km"},
    {"lengthmi", K::Plain, 1, "mi"},
    {"areaM2", K::Plain, 1, "m²"},
    {"areaF2", K::Plain, 1, "ft²"},
    {"areaMI2", K::Plain, 1, "mi²"},
    {"litre", K::Si, 1, "L"},
    {"mlitre", K::Si, 1e-3, "L"},
    {"m3", K::Plain, 1, "m³"},
    {"Nm3", K::Plain, 1, "Nm³"},
    {"dm3", K::Plain, 1, "dm³"},
    {"gallons", K::Plain, 1, "gal"},
    {"massg", K::Si, 1, "g"},
    {"massmg", K::Si, 1e-3, "g"},
    {"masskg", K::Plain, 1, "kg"},
    {"masst", K::Plain, 1, "t"},
    {"masslb", K::Plain, 1, "lb"},
    {"velocityms", K::Plain, 1, "m/s"},
    {"velocitykmh", K::Plain, 1, "km/h"},
    {"velocitymph", K::Plain, 1, "mph"},
    {"velocityknot", K::Plain, 1, "kn"},
    {"accMS2", K::Plain, 1, "m/s²"},
    {"accFS2", K::Plain, 1, "ft/s²"},
    {"accG", K::Plain, 1, "g"},
    {"forceN", K::Si, 1, "N"},
    {"forcekN", K::Si, 1e3, "N"},
    {"forceNm", K::Si, 1, "Nm"},
    {"forcekNm", K::Si, 1e3, "Nm"},
    {"degree", K::Plain, 1, "°"},
    {"radian", K::Plain, 1, "rad"},
    {"grad", K::Plain, 1, "grad"},
    {"arcmin", K::Plain, 1, "arcmin"},
    {"arcsec", K::Plain, 1, "arcsec"},
    {"rotrads", K::Plain, 1, "rad/s"},
    {"rotdegs", K::Plain, 1, "°/s"},
    {"flowgpm", K::Plain, 1, "gpm"},
    {"flowcms", K::Plain, 1, "m³/s"},
    {"flowcfs", K::Plain, 1, "ft³/s"},
    {"flowcfm", K::Plain, 1, "ft³/min"},
    {"litreh", K::Plain, 1, "L/h"},
    {"flowlpm", K::Plain, 1, "L/min"},
    {"flowmlpm", K::Plain, 1, "mL/min"},
    // Concentration
    {"ppm", K::Plain, 1, "ppm"},
    {"conppm", K::Plain, 1, "ppm"},
    {"conppb", K::Plain, 1, "ppb"},
    {"conngm3", K::Plain, 1, "ng/m³"},
    {"conngNm3", K::Plain, 1, "ng/Nm³"},
    {"conµgm3", K::Plain, 1, "µg/m³"},
    {"conµgNm3", K::Plain, 1, "µg/Nm³"},
    {"conmgm3", K::Plain, 1, "mg/m³"},
    {"conmgNm3", K::Plain, 1, "mg/Nm³"},
    {"congm3", K::Plain, 1, "g/m³"},
    {"congNm3", K::Plain, 1, "g/Nm³"},
    {"conmgdL", K::Plain, 1, "mg/dL"},
    {"conmmolL", K::Plain, 1, "mmol/L"},
    // Computing
    {"flops", K::Si, 1, "FLOPS"},
    {"mflops", K::Si, 1e6, "FLOPS"},
    {"gflops", K::Si, 1e9, "FLOPS"},
    {"tflops", K::Si, 1e12, "FLOPS"},
    {"pflops", K::Si, 1e15, "FLOPS"},
    {"eflops", K::Si, 1e18, "FLOPS"},
    {"zflops", K::Si, 1e21, "FLOPS"},
    {"yflops", K::Si, 1e24, "FLOPS"},
    {"Hs", K::Si, 1, "H/s"},
    {"KHs", K::Si, 1e3, "H/s"},
    {"MHs", K::Si, 1e6, "H/s"},
    {"GHs", K::Si, 1e9, "H/s"},
    {"THs", K::Si, 1e12, "H/s"},
    {"PHs", K::Si, 1e15, "H/s"},
    {"EHs", K::Si, 1e18, "H/s"},
    // Money
    {"currencyUSD", K::Prefixed, 1, "$"},
    {"currencyEUR", K::Prefixed, 1, "€"},
    {"currencyGBP", K::Prefixed, 1, "£"},
    {"currencyJPY", K::Prefixed, 1, "¥"},
    {"currencyCNY", K::Prefixed, 1, "¥"},
    {"currencyTWD", K::Prefixed, 1, "NT$"},
    {"currencyKRW", K::Prefixed, 1, "₩"},
    {"currencyINR", K::Prefixed, 1, "₹"},
    {"currencyRUB", K::Prefixed, 1, "₽"},
    {"currencyUAH", K::Prefixed, 1, "₴"},
    {"currencyBRL", K::Prefixed, 1, "R$"},
    {"currencyCHF", K::Prefixed, 1, "CHF "},
    {"currencyPLN", K::Prefixed, 1, "PLN "},
    {"currencyCZK", K::Prefixed, 1, "CZK "},
    {"currencyZAR", K::Prefixed, 1, "R"},
    {"currencyIDR", K::Prefixed, 1, "Rp"},
    {"currencyPHP", K::Prefixed, 1, "₱"},
    {"currencyBTC", K::Prefixed, 1, "₿"},
    {"currencymBTC", K::Prefixed, 1, "mBTC "},
    {"currencyµBTC", K::Prefixed, 1, "µBTC "},
    {"currencyDKK", K::Plain, 1, "kr"},
    {"currencyISK", K::Plain, 1, "kr"},
    {"currencyNOK", K::Plain, 1, "kr"},
    {"currencySEK", K::Plain, 1, "kr"},
    {"currencyVND", K::Plain, 1, "₫"},
    {"currencyTRY", K::Plain, 1, "₺"},
};

const QHash<QString, quint16> &rowsByName()
{
    static const QHash<QString, quint16> rows = [] {
        QHash<QString, quint16> all;
        for (quint16 row = 0; row < std::size(Table); ++row)
            all.insert(QString::fromUtf8(Table[row].id), row);
        return all;
    }();
    return rows;
}

/// "YYYY-MM-DD HH:mm", as dashboards write it, in Qt's letters.
QString qtPattern(QStringView pattern)
{
    QString text = pattern.toString();
    text.replace(u'Y', u'y')
        .replace(u'D', u'd')
        .replace(u'A', QLatin1String("AP"))
        .replace(u'a', QLatin1String("ap"));
    return text;
}

} // namespace

Unit Unit::fromName(QStringView name)
{
    const auto free = [](Named named, QStringView affix) {
        Unit unit(named);
        unit.m_affix = affix.toString();
        return unit;
    };
    struct Form
    {
        QLatin1String start;
        Named named;
    };
    static constexpr std::array<Form, 5> Forms{{{QLatin1String("suffix:"), Suffixed},
                                                {QLatin1String("count:"), Suffixed},
                                                {QLatin1String("prefix:"), Prefixed},
                                                {QLatin1String("currency:"), Prefixed},
                                                {QLatin1String("time:"), Moment}}};
    for (const Form &form : Forms) {
        if (name.startsWith(form.start))
            return free(form.named, name.sliced(form.start.size()));
    }
    if (name.startsWith(
            QLatin1String("si:"))) // "si:k b/s": scaled by the user; the prefix is part of the suffix
        return free(Suffixed, name.sliced(3));
    Unit unit;
    QString text = name.trimmed().toString();
    text.replace(QChar(0x3bc), QChar(0xb5)); // both letters are written for micro
    if (const auto row = rowsByName().constFind(text); row != rowsByName().constEnd())
        unit.m_row = *row;
    else if (!text.isEmpty())
        unit = free(Suffixed, text);
    return unit;
}

const UnitTraits &Unit::traits() const
{
    return Table[m_row];
}

QString Unit::name() const
{
    const QString id = QString::fromUtf8(traits().id);
    return m_row == Suffixed || m_row == Prefixed || m_row == Moment ? id + u':' + m_affix : id;
}

UnitKind Unit::kind() const
{
    return traits().kind;
}

double Unit::factor() const
{
    return traits().factor;
}

QString Unit::affix() const
{
    if (m_row == Moment)
        return qtPattern(m_affix);
    if (m_row == Suffixed || m_row == Prefixed)
        return m_affix;
    return traits().translated ? QCoreApplication::translate("Format", traits().suffix)
                               : QString::fromUtf8(traits().suffix);
}

QString Unit::headText() const
{
    return kind() == UnitKind::Rate ? affix() : QString();
}

int Unit::knownCount()
{
    return static_cast<int>(std::size(Table));
}

QString Unit::knownName(int row)
{
    return QString::fromUtf8(Table[row].id);
}

} // namespace wardroom
