// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a dashboard to its first paint, without data: parsed, laid out, painted. One of the size that the
// well known one has, 500 kB; and that itself where the collection of real dashboards is at hand (WARDROOM_SHARED_DIR),
// in the version there.
#include "models/view/viewcontext.h"
#include "tests/bench/benchmark.h"
#include "tests/ui/dashboards/dashboardworld.h"
#include "ui/dashboards/dashboardview.h"
#include "ui/theme/appearance.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtWidgets/QApplication>

using namespace wardroom;

namespace {

constexpr int Rounds = 7;
constexpr QSize PageSize(1528, 918);
constexpr double GoalMs = 250;
constexpr int Rows = 16;
constexpr int PanelsARow = 8;
constexpr int TargetsAPanel = 12;

QByteArray realDashboard()
{
    const QString shared = qEnvironmentVariable("WARDROOM_SHARED_DIR");
    if (shared.isEmpty())
        return {};
    QDirIterator files(shared + QStringLiteral("/corpora/grafana"), {QStringLiteral("node-exporter-full*.json")},
                       QDir::Files, QDirIterator::Subdirectories);
    QByteArray largest;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.size() > largest.size())
            largest = file.readAll();
    }
    return largest;
}

QByteArray generatedTargets(int panel)
{
    static const QString form = QStringLiteral(
        R"json({"refId":"T%1","datasource":{"type":"prometheus","uid":"${datasource}"},"expr":"sum by (mode, instance) )json"
        R"json((irate(node_cpu_seconds_total{mode=\"mode%1\",instance=~\"$node\",job=~\"$job\"}[$__rate_interval])) / )json"
        R"json(scalar(count(node_load1) + %2)","legendFormat":"{{mode}}, {{instance}}","format":"time_series","interval":""})json");
    QStringList targets;
    for (int i = 0; i < TargetsAPanel; ++i)
        targets << form.arg(i).arg(panel);
    return targets.join(u',').toUtf8();
}

QByteArray generatedPanels(int row)
{
    QByteArray panels;
    for (int i = 0; i < PanelsARow; ++i) {
        const int id = row * (PanelsARow + 1) + i + 2;
        panels += QByteArray(i == 0 ? "" : ",") + R"({"type":"timeseries","id":)" + QByteArray::number(id)
            + R"(,"title":"Panel )" + QByteArray::number(id) + R"(","gridPos":{"w":12,"h":10,"x":)"
            + QByteArray::number(i % 2 * 12) + R"(,"y":)" + QByteArray::number(row * 41 + 1 + i / 2 * 10)
            + R"(},"fieldConfig":{"defaults":{"unit":"percentunit","custom":{"fillOpacity":40,"stacking":{"mode":"normal"}}},)"
              R"("overrides":[{"matcher":{"id":"byRegexp","options":"/idle/"},"properties":[{"id":"color","value":{"mode":"fixed","fixedColor":"green"}}]}]},"targets":[)"
            + generatedTargets(id) + "]}";
    }
    return panels;
}

QByteArray generatedDashboard()
{
    QByteArray rows;
    for (int row = 0; row < Rows; ++row) {
        const bool collapsed = row > 1;
        rows += QByteArray(row == 0 ? "" : ",") + R"({"type":"row","title":"Row","id":)"
            + QByteArray::number(row * (PanelsARow + 1) + 1) + R"(,"collapsed":)" + (collapsed ? "true" : "false")
            + R"(,"gridPos":{"w":24,"h":1,"x":0,"y":)" + QByteArray::number(row * 41) + R"(},"panels":[)"
            + (collapsed ? generatedPanels(row) + "]}" : "]}," + generatedPanels(row));
    }
    return R"({"title":"Generated","schemaVersion":39,"panels":[)" + rows + "]}";
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    Appearance appearance;
    appearance.apply({});
    const ManualClock clock(1'795'000'000'000);
    TimeCursor cursor;
    ViewContext context(clock, cursor);
    const auto opening = [&](const QByteArray &json) {
        return [&context, json] {
            DashboardView view(context);
            view.resize(PageSize);
            view.open(DashboardWorld::document(json));
            view.show();
            view.grab();
        };
    };
    const QByteArray generated = generatedDashboard();
    const QByteArray real = realDashboard();
    const std::vector<double> took = medianTimes({opening(generated), opening(real.isEmpty() ? generated : real)}, Rounds);
    printFigure("open-node-exporter-full", took.front(), "ms", GoalMs, "250ms-goal");
    printFigure("open-node-exporter-full-size", static_cast<double>(generated.size()) / 1000, "kB");
    if (!real.isEmpty()) {
        printFigure("open-node-exporter-full-real", took.back(), "ms", GoalMs, "250ms-goal");
        printFigure("open-node-exporter-full-real-size", static_cast<double>(real.size()) / 1000, "kB");
    }
    return 0;
}
