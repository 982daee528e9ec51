// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reporttext.h"

#include "services/render/format.h"
#include "ui/common/errortext.h"
#include "ui/shell/sourcestatus.h"

namespace wardroom {

namespace {

QString joined(const QList<Feature> &features)
{
    QStringList names;
    for (const Feature feature : features)
        names += ReportText::featureName(feature);
    return names.join(ReportText::tr(", "));
}

QString headlineOf(const SourceReport &report)
{
    QString name = report.application.isEmpty() ? SourceStatus::name(report.kind) : report.application;
    if (!report.version.isEmpty())
        name += u' ' + report.version;
    const QString host = report.url.port() < 0 ? report.url.host() : QStringLiteral("%1:%2").arg(report.url.host()).arg(report.url.port());
    if (report.latencyMs < 0)
        return QStringLiteral("%1 – %2").arg(name, host);
    return ReportText::tr("%1 – %2, %3 ms").arg(name, host).arg(report.latencyMs);
}

QString clockLine(const SourceReport &report)
{
    const qint64 difference = *report.clockDifferenceMs;
    const QString age = Formatter().age(std::abs(difference));
    if (!report.isClockOff())
        return ReportText::tr("Its clock agrees with this computer's.");
    return difference > 0
        ? ReportText::tr("Its clock is %1 ahead of this computer's. Times will look wrong until one of them is set right.").arg(age)
        : ReportText::tr("Its clock is %1 behind this computer's. Times will look wrong until one of them is set right.").arg(age);
}

} // namespace

QString ReportText::featureName(Feature feature)
{
    switch (feature) {
    case Feature::MetricMetadata:
        return tr("metric descriptions");
    case Feature::Rules:
        return tr("rules");
    case Feature::Targets:
        return tr("targets");
    case Feature::Exemplars:
        return tr("exemplars");
    case Feature::FormatQuery:
        return tr("query formatting");
    case Feature::Tail:
        return tr("live tail");
    case Feature::LogVolume:
        return tr("log volume");
    case Feature::DetectedFields:
        return tr("detected fields");
    case Feature::LogPatterns:
        return tr("log patterns");
    case Feature::Silences:
        return tr("silences");
    case Feature::Cluster:
        break;
    }
    return tr("cluster");
}

ReportText ReportText::of(const SourceReport &report)
{
    ReportText text;
    text.headline = headlineOf(report);
    if (report.error) {
        text.mark = StateMark::Error;
        text.lines += errorText(*report.error).text();
        if (report.found != ServerKind::Unknown && report.error->cause == ErrorCause::OtherService)
            text.lines += tr("What answers there is %1.").arg(productName(report.found));
    }
    if (report.clockDifferenceMs) {
        text.lines += clockLine(report);
        if (report.isClockOff() && text.mark == StateMark::Ok)
            text.mark = StateMark::Warning;
    }
    if (!report.redirectedTo.isEmpty()) {
        text.lines += tr("It forwards to %1. Your credentials are not sent there.").arg(report.redirectedTo.host());
        if (text.mark == StateMark::Ok)
            text.mark = StateMark::Warning;
    }
    if (report.clusterPeers > 1)
        text.lines += tr("Member of a cluster of %n servers.", nullptr, report.clusterPeers);
    if (!report.features.isEmpty())
        text.lines += tr("Has: %1").arg(joined(report.features));
    if (!report.absent.isEmpty())
        text.lines += tr("Lacks: %1").arg(joined(report.absent));
    return text;
}

} // namespace wardroom
