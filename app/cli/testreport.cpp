// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/testreport.h"

#include "app/cli/kindname.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace wardroom {

namespace {

QString featureName(Feature feature)
{
    switch (feature) {
    case Feature::MetricMetadata:
        return QStringLiteral("metadata");
    case Feature::Rules:
        return QStringLiteral("rules");
    case Feature::Targets:
        return QStringLiteral("targets");
    case Feature::Exemplars:
        return QStringLiteral("exemplars");
    case Feature::FormatQuery:
        return QStringLiteral("format-query");
    case Feature::Tail:
        return QStringLiteral("tail");
    case Feature::LogVolume:
        return QStringLiteral("volume");
    case Feature::DetectedFields:
        return QStringLiteral("detected-fields");
    case Feature::LogPatterns:
        return QStringLiteral("patterns");
    case Feature::Silences:
        return QStringLiteral("silences");
    case Feature::Cluster:
        return QStringLiteral("cluster");
    }
    return {};
}

QStringList featureNames(const QList<Feature> &features)
{
    QStringList names;
    for (const Feature feature : features)
        names += featureName(feature);
    return names;
}

QString millisecondsText(std::optional<qint64> ms)
{
    return ms ? QStringLiteral("%1 ms").arg(*ms) : QString();
}

std::optional<qint64> latencyOf(const SourceReport &source)
{
    return source.latencyMs < 0 ? std::nullopt : std::optional(source.latencyMs);
}

QString problemText(const SourceReport &source)
{
    if (source.error)
        return describe(*source.error);
    return source.isClockOff() ? QStringLiteral("the server's clock differs") : QString();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject sourceJson(const SourceReport &source)
{
    return {{QStringLiteral("kind"), kindName(source.kind)},
            {QStringLiteral("url"), source.url.toString()},
            {QStringLiteral("ok"), !source.error.has_value()},
            {QStringLiteral("application"), orNull(source.application)},
            {QStringLiteral("version"), orNull(source.version)},
            {QStringLiteral("latencyMs"), orNull(latencyOf(source))},
            {QStringLiteral("clockDifferenceMs"), orNull(source.clockDifferenceMs)},
            {QStringLiteral("features"), QJsonArray::fromStringList(featureNames(source.features))},
            {QStringLiteral("absent"), QJsonArray::fromStringList(featureNames(source.absent))},
            {QStringLiteral("error"), source.error ? QJsonValue(describe(*source.error)) : QJsonValue()}};
}

QStringList sourceRow(const SourceReport &source)
{
    return {kindName(source.kind),
            source.url.toString(),
            source.error ? QStringLiteral("failed") : QStringLiteral("ok"),
            QStringLiteral("%1 %2").arg(source.application, source.version).trimmed(),
            millisecondsText(latencyOf(source)),
            millisecondsText(source.clockDifferenceMs),
            featureNames(source.features).join(u' '),
            problemText(source)};
}

} // namespace

Report testReport(const std::vector<SourceReport> &sources, OutputFormat format)
{
    Report report;
    QJsonArray json;
    for (const char *name : {"source", "url", "result", "version"})
        report.table.columns.push_back({QString::fromLatin1(name)});
    for (const char *name : {"latency", "clock"})
        report.table.columns.push_back({QString::fromLatin1(name), Table::Align::Right});
    for (const char *name : {"features", "problem"})
        report.table.columns.push_back({QString::fromLatin1(name)});
    for (const SourceReport &source : sources) {
        report.table.rows.push_back(sourceRow(source));
        json.append(sourceJson(source));
    }
    if (format == OutputFormat::Json)
        report.json = json;
    return report;
}

} // namespace wardroom
