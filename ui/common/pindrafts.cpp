// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pindrafts.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/evidence/alertjson.h"
#include "services/evidence/frozenspec.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

#include <set>

namespace wardroom {

namespace {

constexpr qsizetype LongestTitle = 160;

/// One line, and not too long for a timeline.
QString titleOf(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > LongestTitle ? line.left(LongestTitle - 1) + u'…' : line;
}

PinDraft draftOf(PinKind kind, const QString &title, const QString &query, const ViewContext &context, SourceKind source)
{
    PinDraft draft;
    draft.pin.kind = kind;
    draft.pin.title = titleOf(title);
    draft.pin.query = query;
    draft.pin.source = PinDrafts::source(context, source);
    return draft;
}

bool hasContent(const ChartSpec &spec)
{
    switch (spec.kind) {
    case ChartKind::Series:
        return spec.hasData();
    case ChartKind::Heatmap:
        return spec.heatmap != nullptr;
    case ChartKind::States:
        return spec.states && !spec.states->rows.empty();
    }
    return false;
}

qint64 stepOf(const ChartSpec &spec)
{
    if (spec.heatmap)
        return spec.heatmap->stepMs;
    qint64 step = 0;
    for (const ChartSeries &series : spec.series)
        step = std::max(step, series.snapshot->stepMs);
    return step;
}

/// The newest sample within the span; none: its end.
qint64 endOfData(const ChartSpec &spec)
{
    std::optional<qint64> last;
    for (const ChartSeries &series : spec.series) {
        const std::vector<qint64> &times = series.data().times;
        const auto after = std::upper_bound(times.begin(), times.end(), spec.span.toMs);
        if (after != times.begin() && spec.span.contains(*(after - 1)))
            last = std::max(last.value_or(spec.span.fromMs), *(after - 1));
    }
    return last.value_or(spec.span.toMs);
}

qint64 momentOf(const ChartSpec &spec, const TimeCursor &cursor)
{
    for (const std::optional<qint64> &ms : {cursor.hoverMs(), cursor.locks()[TimeCursor::A]}) {
        if (ms && spec.span.contains(*ms))
            return *ms;
    }
    return endOfData(spec);
}

FrozenLogLine frozenLine(const LogLine &line)
{
    FrozenLogLine result{line.timeNs, line.text, {}};
    const Labels none;
    for (const Labels *labels : {line.stream ? line.stream.get() : &none, &line.structuredMetadata, &line.parsed}) {
        for (const auto &pair : *labels)
            result.labels.append(pair);
    }
    return result;
}

bool isHidden(const QAbstractItemView &view, int column)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->isColumnHidden(column);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree && tree->isColumnHidden(column);
}

std::vector<int> chosenRows(const QAbstractItemView &view)
{
    std::set<int> rows;
    const QModelIndexList chosen = view.selectionModel() ? view.selectionModel()->selectedIndexes() : QModelIndexList();
    for (const QModelIndex &index : chosen)
        rows.insert(index.row());
    if (rows.empty()) {
        for (int row = 0; row < view.model()->rowCount(); ++row)
            rows.insert(rows.end(), row);
    }
    return {rows.begin(), rows.end()};
}

QString rowTitle(const FrozenTable &table)
{
    QStringList cells = table.rows.front();
    cells.removeAll(QString());
    return cells.join(QStringLiteral(" · "));
}

} // namespace

QString PinDrafts::source(const ViewContext &context, SourceKind kind)
{
    // Names of products, the same in every language.
    const QString name = kind == SourceKind::Prometheus ? QStringLiteral("Prometheus")
        : kind == SourceKind::Loki                      ? QStringLiteral("Loki")
                                                        : QStringLiteral("Alertmanager");
    return context.session() ? context.session()->connection().name + QStringLiteral(" · ") + name : name;
}

std::optional<PinDraft> PinDrafts::ofChart(const ChartSpec &spec, const ViewContext &context, SourceKind kind)
{
    if (!hasContent(spec))
        return std::nullopt;
    QString title = spec.title.isEmpty() ? spec.query : spec.title;
    if (title.isEmpty())
        title = tr("Chart");
    if (spec.comparison)
        title = tr("%1, compared with %2").arg(title, spec.comparison->name);
    PinDraft draft = draftOf(spec.comparison ? PinKind::Comparison : PinKind::Chart, title, spec.query, context, kind);
    draft.pin.fromMs = spec.span.fromMs;
    draft.pin.toMs = spec.span.toMs;
    draft.pin.stepMs = stepOf(spec);
    draft.pin.occurredMs = momentOf(spec, context.cursor());
    draft.data = frozenOf(spec);
    return draft;
}

std::optional<PinDraft> PinDrafts::ofLines(const std::vector<LogLine> &lines, const QString &query, const ViewContext &context)
{
    if (lines.empty())
        return std::nullopt;
    FrozenLogs logs;
    for (const LogLine &line : lines)
        logs.lines.push_back(frozenLine(line));
    std::stable_sort(logs.lines.begin(), logs.lines.end(), [](const auto &a, const auto &b) { return a.timeNs < b.timeNs; });
    constexpr qint64 nsOfMs = 1'000'000;
    PinDraft draft = draftOf(PinKind::Logs, logs.lines.front().text.trimmed().isEmpty() ? tr("Log lines") : logs.lines.front().text, query, context,
                             SourceKind::Loki);
    draft.pin.occurredMs = logs.lines.front().timeNs / nsOfMs;
    draft.pin.fromMs = draft.pin.occurredMs;
    draft.pin.toMs = logs.lines.back().timeNs / nsOfMs;
    draft.data = std::move(logs);
    return draft;
}

PinDraft PinDrafts::ofAlert(const Alert &alert, const ViewContext &context)
{
    PinDraft draft = draftOf(PinKind::Alert, alert.name().isEmpty() ? alert.labels.toString() : tr("%1 fired").arg(alert.name()),
                             alert.labels.toString(), context, SourceKind::Alertmanager);
    draft.pin.occurredMs = alert.startsAtMs > 0 ? alert.startsAtMs : context.clock().nowMs();
    draft.data = FrozenAlert{jsonOf(alert)};
    return draft;
}

std::optional<PinDraft> PinDrafts::ofRows(const QAbstractItemView &view, const QString &title, const QString &query, const ViewContext &context,
                                          SourceKind kind)
{
    return view.model() ? ofTable(frozenRows(view), title, query, context, kind) : std::nullopt;
}

std::optional<PinDraft> PinDrafts::ofTable(FrozenTable table, const QString &title, const QString &query, const ViewContext &context,
                                           SourceKind kind)
{
    if (table.rows.empty())
        return std::nullopt;
    QString name = title;
    if (table.rows.size() == 1)
        name = title.isEmpty() ? rowTitle(table) : title + QStringLiteral(": ") + rowTitle(table);
    PinDraft draft = draftOf(PinKind::Row, name.isEmpty() ? tr("Table") : name, query, context, kind);
    const TimeSpan span = context.span();
    draft.pin.fromMs = span.fromMs;
    draft.pin.toMs = span.toMs;
    draft.pin.occurredMs = span.toMs;
    draft.data = std::move(table);
    return draft;
}

std::optional<PinDraft> PinDrafts::ofText(const QString &text, const QString &title, const QString &query, const ViewContext &context)
{
    if (text.isEmpty())
        return std::nullopt;
    PinDraft draft = draftOf(PinKind::Text, title.isEmpty() ? text : title, query, context, SourceKind::Prometheus);
    draft.pin.mediaType = QStringLiteral("text/plain");
    draft.pin.occurredMs = context.clock().nowMs();
    draft.data = FrozenFile{text.toUtf8()};
    return draft;
}

FrozenTable frozenRows(const QAbstractItemView &view)
{
    const QAbstractItemModel &model = *view.model();
    FrozenTable table;
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (isHidden(view, column))
            continue;
        columns.push_back(column);
        table.head << model.headerData(column, Qt::Horizontal).toString();
    }
    for (const int row : chosenRows(view)) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column).data().toString();
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace wardroom
