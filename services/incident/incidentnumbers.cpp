// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/incidentnumbers.h"

#include "services/incident/incidentcontent.h"
#include "services/incident/incidentnames.h"
#include "services/store/journal.h"
#include "services/store/uuid7.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace wardroom {

namespace {

constexpr int HighestRunning = 999'999;

/// Namespace of the entities that keep the highest number of a year.
const QUuid &numberingSpace()
{
    static const QUuid space = QUuid::fromString(QStringLiteral("5e1c1c1e-6f4b-4a0e-9a51-2f3b1d7c0a11"));
    return space;
}

/// "B", …, "Z", "AA", "AB", … for the second, third, … of one number.
QString suffixOf(int place)
{
    QString suffix;
    for (int rest = place; rest >= 0; rest = rest / 26 - 1)
        suffix.prepend(QChar(u'A' + rest % 26));
    return suffix;
}

bool wasDeclaredBefore(const Incident *a, const Incident *b)
{
    return a->declaredMs != b->declaredMs ? a->declaredMs < b->declaredMs : a->id < b->id;
}

TimelineEvent noteOf(const Incident &incident, const Incident &twin)
{
    TimelineEvent note;
    note.id = makeUuid5(incident.id, QStringLiteral("number:") + twin.id.toString(QUuid::WithoutBraces));
    note.incident = incident.id;
    note.occurredMs = std::max(incident.declaredMs, twin.declaredMs);
    note.recordedMs = note.occurredMs;
    note.lane = Lane::Communication;
    note.kind = EventKind::Number;
    note.origin = Origin::Automatic;
    note.facts = {incident.displayNumber(), twin.title, twin.displayNumber()};
    note.title = QStringLiteral("Two computers gave the same number %1: this incident is %2, “%3” is %4")
                     .arg(incident.number, incident.displayNumber(), twin.title, twin.displayNumber());
    return note;
}

} // namespace

std::optional<NumberParts> numberParts(const QString &number)
{
    static const QRegularExpression form(QStringLiteral("^INC-(\\d{4})-(\\d{3,6})$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(number);
    if (!match.hasMatch())
        return std::nullopt;
    return NumberParts{match.capturedView(1).toInt(), match.capturedView(2).toInt()};
}

QString incidentNumber(int year, int running)
{
    return QStringLiteral("INC-%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(running, 3, 10, QLatin1Char('0'));
}

Result<GivenNumber> takeNumber(Journal &journal, int year)
{
    const auto incidents = journal.recordsOfKind(IncidentEntity);
    if (!incidents)
        return failure(incidents.error());
    const QUuid counter = makeUuid5(numberingSpace(), QString::number(year));
    const auto kept = journal.record(counter);
    if (!kept)
        return failure(kept.error());
    qint64 highest = kept->has_value() ? (*kept)->fields.value(QLatin1String("last")).toInteger() : 0;
    for (const Record &record : *incidents) {
        const auto parts = numberParts(record.fields.value(QLatin1String("number")).toString());
        if (parts && parts->year == year)
            highest = std::max<qint64>(highest, parts->running);
    }
    highest = std::clamp<qint64>(highest, 0, HighestRunning) + 1;
    if (highest > HighestRunning)
        return failure(ErrorKind::Storage, QStringLiteral("no incident numbers of %1 are left").arg(year));
    return GivenNumber{incidentNumber(year, static_cast<int>(highest)),
                       {NumberingEntity, counter, {{QStringLiteral("last"), highest}}}};
}

void giveSuffixes(std::vector<Incident> &incidents)
{
    QHash<QString, std::vector<Incident *>> byNumber;
    byNumber.reserve(static_cast<qsizetype>(incidents.size()));
    for (Incident &incident : incidents) {
        incident.suffix.clear();
        if (!incident.number.isEmpty())
            byNumber[incident.number].push_back(&incident);
    }
    for (std::vector<Incident *> &twins : byNumber) {
        if (twins.size() < 2)
            continue;
        std::sort(twins.begin(), twins.end(), &wasDeclaredBefore);
        for (std::size_t i = 1; i < twins.size(); ++i)
            twins[i]->suffix = suffixOf(static_cast<int>(i));
    }
}

std::vector<TimelineEvent> numberNotes(const Incident &incident, const std::vector<Incident> &all)
{
    std::vector<TimelineEvent> notes;
    if (incident.number.isEmpty())
        return notes;
    for (const Incident &twin : all) {
        if (twin.number == incident.number && twin.id != incident.id)
            notes.push_back(noteOf(incident, twin));
    }
    std::sort(notes.begin(), notes.end(), [](const TimelineEvent &a, const TimelineEvent &b) {
        return a.occurredMs != b.occurredMs ? a.occurredMs < b.occurredMs : a.id < b.id;
    });
    return notes;
}

} // namespace wardroom
