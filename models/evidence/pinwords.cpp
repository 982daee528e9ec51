// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/pinwords.h"

namespace wardroom {

QString PinWords::kind(PinKind kind)
{
    switch (kind) {
    case PinKind::Chart:
        return tr("Chart");
    case PinKind::Logs:
        return tr("Log lines");
    case PinKind::Alert:
        return tr("Alert");
    case PinKind::Row:
        return tr("Table");
    case PinKind::Comparison:
        return tr("Comparison");
    case PinKind::File:
        return tr("File");
    case PinKind::Image:
        return tr("Picture");
    case PinKind::Text:
        break;
    }
    return tr("Text");
}

QString PinWords::count(PinKind kind, qint64 count)
{
    const Formatter format;
    const QString number = format.count(count);
    switch (kind) {
    case PinKind::Chart:
    case PinKind::Comparison:
        return count == 1 ? tr("1 point") : tr("%1 points").arg(number);
    case PinKind::Logs:
        return count == 1 ? tr("1 line") : tr("%1 lines").arg(number);
    case PinKind::Row:
        return count == 1 ? tr("1 row") : tr("%1 rows").arg(number);
    case PinKind::Alert:
        return {};
    case PinKind::File:
    case PinKind::Image:
    case PinKind::Text:
        break;
    }
    return format.value(static_cast<double>(count), Unit::Bytes);
}

QString PinWords::origin(const Pin &pin, const Formatter &format)
{
    QStringList parts;
    if (!pin.source.isEmpty())
        parts << pin.source;
    if (pin.toMs - pin.fromMs >= 60'000) {
        const bool oneDay = format.date(pin.fromMs) == format.date(pin.toMs);
        const QString end = oneDay ? format.timeToMinute(pin.toMs) : format.date(pin.toMs) + u' ' + format.timeToMinute(pin.toMs);
        parts << format.date(pin.fromMs) + u' ' + format.timeToMinute(pin.fromMs) + QStringLiteral("–") + end;
    } else if (pin.occurredMs > 0) { // a moment, or so short that minutes do not tell
        parts << format.dateTime(pin.occurredMs);
    }
    if (pin.stepMs > 0)
        parts << tr("step %1").arg(format.duration(pin.stepMs));
    if (const QString amount = count(pin.kind, pin.count); !amount.isEmpty())
        parts << amount;
    return parts.join(tr(", ", "between parts of a list"));
}

QString PinWords::frozen(const Pin &pin, const Formatter &format)
{
    QStringList parts{pin.actor.isEmpty() ? tr("Frozen %1").arg(format.dateTime(pin.frozenMs))
                                          : tr("Frozen %1 by %2").arg(format.dateTime(pin.frozenMs), pin.actor)};
    if (pin.thinned && (pin.kind == PinKind::Chart || pin.kind == PinKind::Comparison))
        parts << tr("thinned, lowest and highest values kept");
    else if (pin.thinned)
        parts << thinning(pin);
    if (pin.masked)
        parts << tr("sensitive values masked");
    return parts.join(tr(", ", "between parts of a list"));
}

QString PinWords::thinning(const Pin &pin)
{
    if (!pin.thinned || pin.kind == PinKind::Chart || pin.kind == PinKind::Comparison)
        return {};
    const Formatter format;
    return pin.wholeCount > 0 ? tr("first %1 of %2").arg(format.count(pin.count), format.count(pin.wholeCount)) : tr("not all of it was kept");
}

QString PinWords::shortHash(const QByteArray &sha256)
{
    const QString hex = hash(sha256);
    return hex.size() < 12 ? hex : hex.left(4) + u' ' + hex.mid(4, 4) + QStringLiteral(" … ") + hex.right(4);
}

} // namespace wardroom
