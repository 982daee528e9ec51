// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/storytext.h"

#include "services/incident/incidentnames.h"
#include "services/incident/shippedtext.h"
#include "ui/common/incidenttext.h"

#include <QtCore/QDateTime>

namespace wardroom {

QString StoryText::statusTitle(const QStringList &facts)
{
    if (facts.size() == 4 && facts[0] == QLatin1String("declared")) {
        const auto severity = fromWord<Severity>(facts[2]);
        return severity ? tr("%1 declared: %2, %3", "number, severity, title").arg(facts[1], IncidentText::severity(*severity), facts[3])
                        : QString();
    }
    const auto before = fromWord<IncidentStatus>(facts.value(0));
    const auto after = fromWord<IncidentStatus>(facts.value(1));
    if (!before || !after)
        return {};
    return tr("Status: %1 → %2").arg(IncidentText::status(*before), IncidentText::status(*after));
}

QString StoryText::roleTitle(const QStringList &facts)
{
    const auto role = fromWord<IncidentRole>(facts.value(0));
    if (!role || facts.size() < 3)
        return {};
    const QString name = IncidentText::role(*role);
    if (facts[2].isEmpty())
        return tr("%1: %2 steps down", "role, name").arg(name, facts[1]);
    if (facts[1].isEmpty())
        return tr("%1: %2", "role, name").arg(name, facts[2]);
    return tr("%1: %2 hands over to %3", "role, name, name").arg(name, facts[1], facts[2]);
}

QString StoryText::checkTitle(const QStringList &facts)
{
    if (facts.size() < 3)
        return {};
    CheckItem item;
    item.key = facts[0];
    item.text = facts[1];
    const QString text = checkText(item, {}, QLocale());
    if (facts[2] == QLatin1String("done"))
        return tr("Checklist: %1 (done)").arg(text);
    if (facts[2] == QLatin1String("started"))
        return tr("Checklist: %1 (started)").arg(text);
    return tr("Checklist: %1 (open again)").arg(text);
}

QString StoryText::milestoneTitle(const QStringList &facts, const Formatter &format)
{
    const auto milestone = fromWord<Milestone>(facts.value(0));
    if (!milestone)
        return {};
    const QDateTime at = QDateTime::fromString(facts.value(1), Qt::ISODate);
    const QString name = IncidentText::milestone(*milestone);
    return at.isValid() ? tr("Milestone “%1”: %2").arg(name, format.time(at.toMSecsSinceEpoch())) : tr("Milestone “%1” removed").arg(name);
}

QString StoryText::title(const TimelineEvent &event, const Formatter &format)
{
    if (event.facts.isEmpty())
        return event.title;
    QString title;
    switch (event.kind) {
    case EventKind::Status:
        title = statusTitle(event.facts);
        break;
    case EventKind::Severity:
        if (const auto before = fromWord<Severity>(event.facts.value(0)), after = fromWord<Severity>(event.facts.value(1)); before && after)
            title = tr("Severity: %1 → %2").arg(IncidentText::severity(*before), IncidentText::severity(*after));
        break;
    case EventKind::Role:
        title = roleTitle(event.facts);
        break;
    case EventKind::Checklist:
        title = checkTitle(event.facts);
        break;
    case EventKind::Milestone:
        title = milestoneTitle(event.facts, format);
        break;
    case EventKind::Number:
        if (event.facts.size() == 3)
            title = tr("Two computers gave the same number: this incident is %1, “%2” is %3")
                        .arg(event.facts[0], event.facts[1], event.facts[2]);
        break;
    default:
        break;
    }
    return title.isEmpty() ? event.title : title;
}

} // namespace wardroom
