// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/revisionwords.h"

#include "services/incident/incidentnames.h"
#include "ui/common/incidenttext.h"

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 60;

QString shortened(const QString &text)
{
    return text.size() > LongestValue ? text.left(LongestValue) + u'…' : text;
}

} // namespace

QString RevisionWords::created(const QJsonObject &fields)
{
    if (fields.value("kind"_L1).toString() == wordOf(EventKind::Pin))
        return tr("made by a pin");
    if (fields.value("origin"_L1).toString() == wordOf(Origin::Automatic))
        return tr("recorded automatically");
    return tr("made");
}

QString RevisionWords::valueOf(const QString &field, const QJsonValue &value, const Formatter &format)
{
    if (value.isNull() || value.isUndefined())
        return tr("none");
    if (field == "at"_L1 || field == "end"_L1)
        return format.time(value.toInteger());
    if (const auto lane = fromWord<Lane>(value.toString()); lane && field == "lane"_L1)
        return IncidentText::lane(*lane);
    if (const auto visibility = fromWord<Visibility>(value.toString()); visibility && field == "visibility"_L1)
        return IncidentText::visibility(*visibility);
    if (const auto impact = fromWord<ImpactLevel>(value.toString()); impact && field == "impact"_L1)
        return IncidentText::impact(*impact);
    return shortened(value.toVariant().toString());
}

QString RevisionWords::changed(const QString &field, const QJsonValue &before, const QJsonValue &after, const Formatter &format)
{
    if (field == DeletedField)
        return after.toBool() ? tr("deleted") : tr("brought back");
    if (field == "starred"_L1)
        return after.toBool() ? tr("starred") : tr("star removed");
    if (field == "body"_L1) {
        const qsizetype was = before.toString().size();
        const qsizetype is = after.toString().size();
        return is == 0 ? tr("text removed") : was == 0 ? tr("text added") : is > was ? tr("text extended") : tr("text changed");
    }
    const QString from = valueOf(field, before, format);
    const QString to = valueOf(field, after, format);
    if (field == "title"_L1)
        return tr("title: %1 → %2").arg(from, to);
    if (field == "at"_L1)
        return tr("time: %1 → %2").arg(from, to);
    if (field == "end"_L1)
        return tr("end: %1 → %2").arg(from, to);
    if (field == "lane"_L1)
        return tr("lane: %1 → %2").arg(from, to);
    if (field == "visibility"_L1)
        return tr("visibility: %1 → %2").arg(from, to);
    if (field == "impact"_L1)
        return tr("impact: %1 → %2").arg(from, to);
    if (field == "count"_L1)
        return tr("happened %1 times").arg(to);
    return tr("%1: %2 → %3", "field of a later version").arg(field, from, to);
}

std::vector<Revision> RevisionWords::revisions(const std::vector<Operation> &operations, const Formatter &format)
{
    std::vector<Revision> revisions;
    QJsonObject fields;
    for (const Operation &operation : operations) {
        QStringList words;
        const bool first = revisions.empty();
        if (first)
            words << created(operation.patch);
        for (auto field = operation.patch.begin(); field != operation.patch.end(); ++field) {
            const QJsonValue before = fields.value(field.key());
            if (!first && before != field.value() && !(before.isUndefined() && field.value().isNull()) && field.key() != "recorded"_L1)
                words << changed(field.key(), before, field.value(), format);
            fields.insert(field.key(), field.value());
        }
        if (!operation.reverts.isNull())
            words.prepend(tr("undone"));
        if (!words.isEmpty())
            revisions.push_back({operation.time.ms(), operation.actor, words.join(tr("; ", "between changes"))});
    }
    std::reverse(revisions.begin(), revisions.end());
    return revisions;
}

} // namespace wardroom
