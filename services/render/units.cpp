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
    {"ppm", K::Plain, 1, "ppm"},
    {"conppm", K::Plain, 1, "ppm"},
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
    {"KiBs", K::Binary, KiB, "B/s"},
    {"MiBs", K::Binary, KiB *KiB, "B/s"},
    {"GiBs", K::Binary, KiB *KiB *KiB, "B/s"},
    {"Kbits", K::Si, 1e3, "b/s"},
    {"Mbits", K::Si, 1e6, "b/s"},
    {"Gbits", K::Si, 1e9, "b/s"},
    {"Kibits", K::Binary, KiB, "b/s"},
    {"Mibits", K::Binary, KiB *KiB, "b/s"},
    {"Gibits", K::Binary, KiB *KiB *KiB, "b/s"},
    // Throughput
    {"cps", K::Rate, 1, "c/s"},
    {"ops", K::Rate, 1, "ops/s"},
    {"rps", K::Rate, 1, "rd/s"},
    {"wps", K::Rate, 1, "wr/s"},
    {"iops", K::Rate, 1, "io/s"},
    {"eps", K::Rate, 1, "evt/s"},
    {"mps", K::Rate, 1, "msg/s"},
    {"recps", K::Rate, 1, "rec/s"},
    {"rowsps", K::Rate, 1, "rows/s"},
    {"pps", K::Rate, 1, "p/s"},
    {"opm", K::Rate, 1, "ops/min"},
    {"rpm", K::Rate, 1, "rd/min"},
    {"reqpm", K::Rate, 1, QT_TRANSLATE_NOOP("Format", "req/min"), true},
    {"wpm", K::Rate, 1, "wr/min"},
    {"epm", K::Rate, 1, "evt/min"},
    {"mpm", K::Rate, 1, "msg/min"},
    // Time
    {"ns", K::Duration, 1e-9, ""},
    {"µs", K::Duration, 1e-6, ""},
    {"us", K::Duration, 1e-6, ""},
    {"m", K::Duration, Minute, ""},
    {"h", K::Duration, Hour, ""},
    {"d", K::Duration, Day, ""},
    {"dtdurationms", K::DurationWords, 1e-3, ""},
    {"dtdurations", K::DurationWords, 1, ""},
    {"dtdhms", K::DurationWords, 1, ""},
    {"dthms", K::Clock, 1, ""},
    {"timeticks", K::DurationWords, 1e-2, ""},
    {"clockms", K::DurationWords, 1e-3, ""},
    {"clocks", K::DurationWords, 1, ""},
    {"hertz", K::Si, 1, "Hz"},
    {"Hz", K::Si, 1, "Hz"},
    {"rothz", K::Si, 1, "Hz"},
    {"rotrpm", K::Rate, 1, "rpm"},
    {"dateTimeAsIso", K::DateTime, 1, "yyyy-MM-dd HH:mm:ss"},
    {"dateTimeAsIsoNoDateIfToday", K::DateTime, 1, "yyyy-MM-dd HH:mm:ss"},
    {"dateTimeAsUS", K::DateTime, 1, "MM/dd/yyyy h:mm:ss AP"},
    {"dateTimeAsUSNoDateIfToday", K::DateTime, 1, "MM/dd/yyyy h:mm:ss AP"},
    {"dateTimeAsLocal", K::DateTime, 1, "yyyy-MM-dd HH:mm:ss"},
    {"dateTimeAsSystem", K::DateTime, 1, "yyyy-MM-dd HH:mm:ss"},
    {"dateTimeFromNow", K::FromNow, 1, ""},
    // Power, heat and weight
    {"watt", K::Si, 1, "W"},
    {"kwatt", K::Si, 1e3, "W"},
    {"megwatt", K::Si, 1e6, "W"},
    {"watth", K::Si, 1, "Wh"},
    {"kwatth", K::Si, 1e3, "Wh"},
    {"voltamp", K::Si, 1, "VA"},
    {"joule", K::Si, 1, "J"},
    {"volt", K::Si, 1, "V"},
    {"mvolt", K::Si, 1e-3, "V"},
    {"kvolt", K::Si, 1e3, "V"},
    {"amp", K::Si, 1, "A"},
    {"mamp", K::Si, 1e-3, "A"},
    {"ohm", K::Si, 1, "Ω"},
    {"dBm", K::Plain, 1, "dBm"},
    {"celsius", K::Plain, 1, "°C"},
    {"fahrenheit", K::Plain, 1, "°F"},
    {"kelvin", K::Plain, 1, "K"},
    {"pressurehpa", K::Plain, 1, "hPa"},
    {"pressurembar", K::Plain, 1, "mbar"},
    {"pressurebar", K::Plain, 1, "bar"},
    {"lengthm", K::Si, 1, "m"},
    {"lengthmm", K::Plain, 1, "mm"},
    {"lengthkm", K::Plain, 1, "km"},
    {"massg", K::Si, 1, "g"},
    {"masskg", K::Plain, 1, "kg"},
    {"velocityms", K::Plain, 1, "m/s"},
    {"velocitykmh", K::Plain, 1, "km/h"},
    {"degree", K::Plain, 1, "°"},
    {"flops", K::Si, 1, "FLOPS"},
    {"Hs", K::Si, 1, "H/s"},
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
    {"currencyBTC", K::Prefixed, 1, "₿"},
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
    static constexpr std::array<Form, 4> Forms{{{QLatin1String("suffix:"), Suffixed},
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
    const QString text = name.trimmed().toString();
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
