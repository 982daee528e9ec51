// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/annotationmarks.h"

#include "services/dashboards/interpolation.h"
#include "services/series/legend.h"

namespace wardroom {

bool canAsk(const AnnotationQuery &annotation, const Dashboard &dashboard)
{
    if (!annotation.enabled || annotation.builtIn || annotation.expr.trimmed().isEmpty())
        return false;
    const DatasourceRef::Kind kind = dashboard.effective(annotation.datasource).kind;
    return kind == DatasourceRef::Kind::Prometheus || kind == DatasourceRef::Kind::Inherited
        || kind == DatasourceRef::Kind::Unknown;
}

std::vector<DeploymentMark> annotationMarks(const SeriesSnapshot &snapshot, const AnnotationQuery &annotation)
{
    const QString &given = annotation.titleFormat.isEmpty() ? annotation.textFormat : annotation.titleFormat;
    std::vector<DeploymentMark> marks;
    for (const Series &series : snapshot.series) {
        SeriesSnapshot one;
        one.series = {series};
        one.span = snapshot.span;
        one.stepMs = snapshot.stepMs;
        const QString text = given.isEmpty() ? annotation.name : legendText(given, series.labels);
        for (const AlertBand &run : firingIntervals(one, [](const Labels &) { return 0; })) {
            if (run.span.fromMs > snapshot.span.fromMs) // else it began earlier, nobody knows when
                marks.push_back({run.span.fromMs, text});
        }
    }
    return marks;
}

} // namespace wardroom
