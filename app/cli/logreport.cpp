// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/logreport.h"

#include "app/cli/jsonvalues.h"
#include "app/cli/values.h"

namespace wardroom {

namespace {

// Of a time with nanoseconds, and of the longest level: lines that come one by one stand in line with these.
constexpr int TimeWidth = 30;
constexpr int LevelWidth = 5;

QString levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Unknown:
        return {};
    case LogLevel::Trace:
        return QStringLiteral("trace");
    case LogLevel::Debug:
        return QStringLiteral("debug");
    case LogLevel::Info:
        return QStringLiteral("info");
    case LogLevel::Warn:
        return QStringLiteral("warn");
    case LogLevel::Error:
        return QStringLiteral("error");
    }
    return {};
}

Labels streamOf(const LogLine &line)
{
    return line.stream ? *line.stream : Labels();
}

QJsonObject lineJson(const LogLine &line)
{
    return {{QStringLiteral("time"), timeTextNs(line.timeNs)},
            {QStringLiteral("timeNs"), QString::number(line.timeNs)},
            {QStringLiteral("level"), levelName(line.level)},
            {QStringLiteral("labels"), jsonOf(streamOf(line))},
            {QStringLiteral("metadata"), jsonOf(line.structuredMetadata)},
            {QStringLiteral("line"), line.text}};
}

/// Streams come one by one, so columns are fixed: labels stand as one column in CSV too.
Table lineTable(const std::vector<LogLine> &lines)
{
    Table table;
    table.columns = {{QStringLiteral("time"), Table::Align::Left, TimeWidth},
                     {QStringLiteral("level"), Table::Align::Left, LevelWidth},
                     {QStringLiteral("labels")},
                     {QStringLiteral("line")}};
    for (const LogLine &line : lines)
        table.rows.push_back({timeTextNs(line.timeNs), levelName(line.level), streamOf(line).toString(), line.text});
    return table;
}

} // namespace

Report logReport(const std::vector<LogLine> &lines, OutputFormat format)
{
    if (format != OutputFormat::Json)
        return {lineTable(lines), {}, {}};
    QJsonArray json;
    for (const LogLine &line : lines)
        json.append(lineJson(line));
    return {{}, json, {}};
}

} // namespace wardroom
