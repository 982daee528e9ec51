// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewtexts.h"

namespace wardroom {

namespace {

QString sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast:
        return QStringLiteral("≥ ");
    case Comparison::AtMost:
        return QStringLiteral("≤ ");
    case Comparison::Above:
        return QStringLiteral("> ");
    case Comparison::Below:
        return QStringLiteral("< ");
    case Comparison::Equal:
        break;
    }
    return {};
}

} // namespace

QString OverviewTexts::goal(const Goal &goal, Unit unit, const Formatter &format)
{
    return tr("goal %1").arg(sign(goal.comparison)
                             + format.axisLabel(goal.value, goal.value, goal.value, unit));
}

QString OverviewTexts::stale(qint64 dataMs, qint64 nowMs, const Formatter &format)
{
    return tr("stale, %1 old").arg(format.age(nowMs - dataMs));
}

OverviewTexts::HeadState OverviewTexts::headState(const PartState &state, qint64 nowMs,
                                                  const Formatter &format)
{
    if (state.isPartial())
        return {StateMark::Partial, tr("%1 of %2 queries").arg(state.answered).arg(state.asked)};
    if (state.error && state.hasData())
        return {StateMark::Stale, stale(state.dataMs, nowMs, format)};
    return {};
}

GoalTile::Content OverviewTexts::tile(const TileDefinition &definition, const TileData &data, TimeSpan span,
                                      qint64 nowMs, const std::array<int, PriorityCount> &alerts,
                                      const Formatter &format)
{
    GoalTile::Content content;
    content.title = definition.title.in(format.language());
    content.figure = data.value ? format.parts(*data.value, definition.unit, Formatter::FigureDigits)
                                : FormattedValue{QStringLiteral("—"), {}, false};
    content.goal = goal(definition.goal, definition.unit, format);
    content.state = data.goal;
    content.history = data.history;
    content.stale = data.state.error && data.state.hasData() && data.value;
    content.remark = content.stale ? stale(data.state.dataMs, nowMs, format)
                                   : remark(definition, data, span, alerts, format);
    return content;
}

QString OverviewTexts::remark(const TileDefinition &definition, const TileData &data, TimeSpan span,
                              const std::array<int, PriorityCount> &alerts, const Formatter &format)
{
    if (data.state.loading)
        return tr("loading");
    if (!data.value && data.state.absent)
        return tr("no such source");
    if (!data.value && data.state.error)
        return tr("the query failed");
    if (!data.value) {
        const QString reason = definition.whenUnknown.in(format.language());
        return reason.isEmpty() ? tr("no data") : reason;
    }
    if (definition.source == TileDefinition::Source::Alerts) {
        QStringList parts;
        for (int i = 0; i < PriorityCount && parts.size() < 2; ++i) {
            if (const int count = alerts[static_cast<std::size_t>(i)]; count > 0)
                parts << QString::number(count) + u' ' + priorityName(static_cast<Priority>(i));
        }
        return parts.join(QStringLiteral(" · "));
    }
    const QString change =
        data.before ? format.change(*data.before, *data.value, definition.unit) : QString();
    return change.isEmpty()
        ? QString()
        : tr("%1 in %2", "a change, and the time it took").arg(change, format.duration(span.durationMs()));
}

} // namespace wardroom
