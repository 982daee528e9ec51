// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sourcestatus.h"

#include "services/render/format.h"
#include "ui/common/errortext.h"

namespace wardroom {

namespace {

StateMark markOf(SourceHealth::State state)
{
    switch (state) {
    case SourceHealth::State::Ok:
        return StateMark::Ok;
    case SourceHealth::State::Partial:
        return StateMark::Partial;
    case SourceHealth::State::Stale:
        return StateMark::Stale;
    case SourceHealth::State::Error:
        return StateMark::Error;
    case SourceHealth::State::Unknown:
        break;
    }
    return StateMark::Unknown;
}

QString wordOf(const SourceHealth &health, const Formatter &format)
{
    switch (health.state) {
    case SourceHealth::State::Ok:
        return {};
    case SourceHealth::State::Partial:
        return SourceStatus::tr("%1 of %2 peers").arg(health.peersUp).arg(health.peers);
    case SourceHealth::State::Stale:
        return SourceStatus::tr("no answer since %1").arg(format.time(health.lastSuccessMs));
    case SourceHealth::State::Error:
        return SourceStatus::tr("no answer");
    case SourceHealth::State::Unknown:
        break;
    }
    return SourceStatus::tr("not asked yet");
}

} // namespace

QString SourceStatus::name(SourceKind kind)
{
    switch (kind) { // names of products: the same in all languages
    case SourceKind::Prometheus:
        return QStringLiteral("Prometheus");
    case SourceKind::Alertmanager:
        return QStringLiteral("Alertmanager");
    case SourceKind::Loki:
        break;
    }
    return QStringLiteral("Loki");
}

SourceStatus SourceStatus::of(SourceKind kind, const SourceHealth &health, const Formatter &format, qint64 nowMs)
{
    SourceStatus status;
    status.mark = markOf(health.state);
    status.word = wordOf(health, format);
    QStringList story{name(kind)};
    if (health.lastSuccessMs > 0) {
        status.age = format.age(nowMs - health.lastSuccessMs);
        story += tr("Last answer %1 (%2).").arg(format.time(health.lastSuccessMs), format.utc(health.lastSuccessMs));
    }
    if (health.error)
        story += errorText(*health.error).text();
    if (health.otherHost) {
        story += tr("It forwards to %1. Your credentials were not sent there.").arg(health.redirectedTo.host());
        if (status.mark == StateMark::Ok)
            status.mark = StateMark::Warning;
        if (status.word.isEmpty())
            status.word = tr("forwards to another host");
    }
    status.toolTip = story.join(u'\n');
    return status;
}

} // namespace wardroom
