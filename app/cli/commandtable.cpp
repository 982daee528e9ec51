// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"

#include "app/cli/alertscommand.h"
#include "app/cli/connectionexportcommand.h"
#include "app/cli/connectionimportcommand.h"
#include "app/cli/connectionlistcommand.h"
#include "app/cli/connectiontestcommand.h"
#include "app/cli/dashboardcheckcommand.h"
#include "app/cli/incidentaddcommand.h"
#include "app/cli/incidentdeclarecommand.h"
#include "app/cli/incidentexportcommand.h"
#include "app/cli/incidentimportcommand.h"
#include "app/cli/incidentlistcommand.h"
#include "app/cli/incidentsetcommand.h"
#include "app/cli/incidentshowcommand.h"
#include "app/cli/logscommand.h"
#include "app/cli/querycommand.h"
#include "app/cli/queryrangecommand.h"
#include "app/cli/silencescommand.h"
#include "app/cli/storerebuildcommand.h"
#include "app/cli/storeverifycommand.h"

namespace wardroom {

namespace {

template <typename T> std::unique_ptr<Command> make(CommandContext &context)
{
    return std::make_unique<T>(context);
}

const QLatin1String MetricJson(
    "JSON: {\"resultType\", \"result\", \"warnings\", \"infos\"}; resultType and result are those of the \"data\" of "
    "Prometheus' HTTP API: values are strings, among them \"NaN\", \"+Inf\" and \"-Inf\".");
const QLatin1String AlertJson("JSON: an array in the form of Alertmanager's GET /api/v2/alerts.");
const QLatin1String SilenceJson("JSON: an array in the form of Alertmanager's GET /api/v2/silences.");
const QLatin1String LogJson(
    "JSON: an array of {\"time\", \"timeNs\", \"level\", \"labels\", \"metadata\", \"line\"}, oldest first; with --follow one such "
    "object a line. Queries that return metrics give the JSON of query-range.");
const QLatin1String ConnectionJson(
    "JSON: an array of {\"name\", \"prometheus\", \"alertmanagers\", \"loki\"} with URLs; a source that is absent is null.");
const QLatin1String TestJson(
    "JSON: an array of {\"kind\", \"url\", \"ok\", \"application\", \"version\", \"latencyMs\", \"clockDifferenceMs\", "
    "\"features\", \"absent\", \"error\"}; what is not known is null. The exit status is 1 where a source fails.");
const QLatin1String ExportJson("The export is JSON whatever --output says; \"connection import\" and the window read it.");

const QLatin1String DashboardJson(
    "JSON: an array of {\"file\", \"status\", \"panels\", \"placeholders\", \"targets\", \"expressions\", \"variables\", "
    "\"losses\": [{\"panel\", \"what\"}], \"error\"}; status is whole, changed, lost or unreadable. Panels are all of the file's, rows "
    "and panels within rows too. Exit status: 0 whole or changed, 1 something is lost, 2 a file is unreadable.");
const QLatin1String VerifyJson(
    "JSON: {\"file\", \"operations\", \"records\", \"evidence\", \"problems\"}; the problems also go to standard error. Nothing is "
    "changed. The exit status is 1 where there are any.");
const QLatin1String RebuildJson("JSON: {\"file\", \"operations\"}.");

const QLatin1String IncidentJson(
    "JSON: an object {\"id\", \"number\", \"title\", \"severity\", \"status\", \"impact\", \"summary\", \"milestones\", \"roles\", "
    "\"metrics\", …}. It is on the disk when the command has ended.");
const QLatin1String IncidentListJson("JSON: an array of incidents, newest first, in the form of \"incident show\" without its lists.");
const QLatin1String ContentJson(
    "JSON: an object {\"id\", \"number\", …, \"events\", \"checklist\", \"actions\", \"updates\", \"pins\"}; CSV and table: its events.");
const QLatin1String EventJson(
    "JSON: the event as an object {\"id\", \"incident\", \"at\", \"lane\", \"title\", \"body\", …}. It is on the disk when the command has ended.");
const QLatin1String BundleJson("JSON: an object {\"file\", \"operations\", \"blobs\", \"added\", \"incidents\"}.");

} // namespace

const std::vector<CommandEntry> &commandTable()
{
    static const std::vector<CommandEntry> table{
        {QLatin1String("query"), QLatin1String("EXPR"), QLatin1String("Evaluate a PromQL expression at one moment"), MetricJson,
         &make<QueryCommand>},
        {QLatin1String("query-range"), QLatin1String("EXPR"), QLatin1String("Evaluate a PromQL expression over a time range"),
         MetricJson, &make<QueryRangeCommand>},
        {QLatin1String("alerts"), QLatin1String("[MATCHER ...]"),
         QLatin1String("List Alertmanager's alerts, merged over the peers of a cluster"), AlertJson, &make<AlertsCommand>},
        {QLatin1String("silences"), QLatin1String(""), QLatin1String("List Alertmanager's silences"), SilenceJson,
         &make<SilencesCommand>},
        {QLatin1String("logs"), QLatin1String("QUERY"), QLatin1String("Show log lines from Loki by a LogQL query"), LogJson,
         &make<LogsCommand>},
        {QLatin1String("connection test"), QLatin1String("[NAME]"),
         QLatin1String("Test each source of a connection: version, latency, clock, abilities"), TestJson, &make<ConnectionTestCommand>},
        {QLatin1String("connection list"), QLatin1String(""), QLatin1String("List the stored connections"), ConnectionJson,
         &make<ConnectionListCommand>},
        {QLatin1String("connection export"), QLatin1String("[NAME ...]"), QLatin1String("Write connections as JSON, without secrets"),
         ExportJson, &make<ConnectionExportCommand>},
        {QLatin1String("connection import"), QLatin1String("FILE"), QLatin1String("Add the connections of an export"), ConnectionJson,
         &make<ConnectionImportCommand>},
        {QLatin1String("dashboard check"), QLatin1String("FILE ..."),
         QLatin1String("Tell how Grafana dashboards would open: what is whole, changed or lost"), DashboardJson,
         &make<DashboardCheckCommand>},
        {QLatin1String("incident declare"), QLatin1String("--title TEXT"), QLatin1String("Declare an incident"), IncidentJson,
         &make<IncidentDeclareCommand>},
        {QLatin1String("incident list"), QLatin1String(""), QLatin1String("List the incidents"), IncidentListJson, &make<IncidentListCommand>},
        {QLatin1String("incident show"), QLatin1String("ID"), QLatin1String("Show an incident with its timeline"), ContentJson,
         &make<IncidentShowCommand>},
        {QLatin1String("incident add"), QLatin1String("ID TEXT"), QLatin1String("Add an event to the timeline"), EventJson,
         &make<IncidentAddCommand>},
        {QLatin1String("incident set"), QLatin1String("ID FIELD VALUE"), QLatin1String("Change an incident: severity, status, roles, milestones, texts"),
         IncidentJson, &make<IncidentSetCommand>},
        {QLatin1String("incident export"), QLatin1String("[ID ...] --file FILE"), QLatin1String("Write incidents with their evidence as a .wardroom file"),
         BundleJson, &make<IncidentExportCommand>},
        {QLatin1String("incident import"), QLatin1String("FILE"), QLatin1String("Take in the incidents of a .wardroom file, or only check it"),
         BundleJson, &make<IncidentImportCommand>},
        {QLatin1String("store verify"), QLatin1String(""),
         QLatin1String("Check the store of incidents: file, journal, records, evidence, search index"), VerifyJson,
         &make<StoreVerifyCommand>},
        {QLatin1String("store rebuild"), QLatin1String(""),
         QLatin1String("Make all that screens read anew from the journal"), RebuildJson, &make<StoreRebuildCommand>},
    };
    return table;
}

const CommandEntry *findCommand(const QStringList &words)
{
    for (const CommandEntry &entry : commandTable()) {
        const QStringList name = QString(entry.name).split(u' ');
        if (words.mid(0, name.size()) == name)
            return &entry;
    }
    return nullptr;
}

} // namespace wardroom
