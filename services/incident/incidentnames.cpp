// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentnames.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

using Words = std::vector<QLatin1String>;

Words words(std::initializer_list<const char *> list)
{
    Words result;
    for (const char *word : list)
        result.emplace_back(word);
    return result;
}

} // namespace

template <> const Words &wordsOf<Severity>()
{
    static const Words list = words({"sev1", "sev2", "sev3", "sev4"});
    return list;
}

template <> const Words &wordsOf<IncidentStatus>()
{
    static const Words list = words({"triage", "investigating", "fixing", "monitoring", "resolved", "closed"});
    return list;
}

template <> const Words &wordsOf<Milestone>()
{
    static const Words list = words({"started", "detected", "acknowledged", "mitigated", "resolved"});
    return list;
}

template <> const Words &wordsOf<IncidentRole>()
{
    static const Words list = words({"commander", "deputy", "scribe", "customer-liaison", "internal-liaison"});
    return list;
}

template <> const Words &wordsOf<FoundBy>()
{
    static const Words list = words({"alert", "user-report", "team-member"});
    return list;
}

template <> const Words &wordsOf<Lane>()
{
    static const Words list = words({"impact", "detection", "action", "decision", "communication"});
    return list;
}

template <> const Words &wordsOf<Visibility>()
{
    static const Words list = words({"internal", "external"});
    return list;
}

template <> const Words &wordsOf<Origin>()
{
    static const Words list = words({"hand", "automatic"});
    return list;
}

template <> const Words &wordsOf<ImpactLevel>()
{
    static const Words list = words({"none", "minor", "partial", "major", "full"});
    return list;
}

template <> const Words &wordsOf<EventKind>()
{
    static const Words list = words({"note", "alert", "silence", "deployment", "status", "severity", "role", "checklist", "update",
                                     "milestone", "pin", "action", "number"});
    return list;
}

template <> const Words &wordsOf<ActionPriority>()
{
    static const Words list = words({"urgent", "high", "medium", "low"});
    return list;
}

template <> const Words &wordsOf<Audience>()
{
    static const Words list = words({"internal", "executives", "customers"});
    return list;
}

template <> const Words &wordsOf<PinKind>()
{
    static const Words list = words({"chart", "logs", "alert", "row", "comparison", "file", "image", "text"});
    return list;
}

QString englishName(Severity severity)
{
    return QStringLiteral("SEV-%1").arg(static_cast<int>(severity) + 1);
}

QString englishName(IncidentStatus status)
{
    return wordOf(status);
}

QString englishName(Milestone milestone)
{
    return wordOf(milestone);
}

QString englishName(IncidentRole role)
{
    return QString(wordOf(role)).replace(u'-', u' ');
}

QStringList namesIn(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,，、;；]"));
    QStringList names;
    for (const QString &name : text.split(separators)) {
        if (!name.trimmed().isEmpty())
            names += name.trimmed();
    }
    return names;
}

} // namespace wardroom
