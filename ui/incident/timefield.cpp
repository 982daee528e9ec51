// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/timefield.h"

#include "services/core/clock.h"
#include "services/incident/timetext.h"
#include "services/render/format.h"
#include "ui/theme/wardroomstyle.h"

namespace wardroom {

TimeField::TimeField(const Clock &clock, QWidget *parent)
    : QLineEdit(parent)
    , m_clock(clock)
{
    connect(this, &QLineEdit::textChanged, this, &TimeField::check);
}

void TimeField::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    check();
}

Result<std::optional<qint64>> TimeField::moment() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return std::optional<qint64>();
    const Result<qint64> ms = parseIncidentTime(typed, m_clock.nowMs(), m_zone, m_reference);
    if (!ms)
        return failure(ms.error());
    return std::optional(*ms);
}

void TimeField::check()
{
    const auto at = moment();
    setInvalid(this, !at);
    if (!at)
        setToolTip(tr("This is not a time. Write 14:35, -10m or yesterday 23:10."));
    else if (*at)
        setToolTip(Formatter(languageOf(), m_zone).dateTime(**at) + u'\n' + Formatter().utc(**at));
    else
        setToolTip({});
}

} // namespace wardroom
