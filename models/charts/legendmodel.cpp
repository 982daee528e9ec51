// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/legendmodel.h"

#include "services/series/reduction.h"

#include <QtCore/QHash>

#include <cmath>
#include <limits>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

struct Title
{
    const char *calculation;
    const char *text;
};
constexpr Title Titles[] = {{"lastNotNull", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Last")},
                            {"firstNotNull", QT_TRANSLATE_NOOP("wardroom::LegendModel", "First")},
                            {"min", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Min")},
                            {"logmin", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Min above 0")},
                            {"max", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Max")},
                            {"mean", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Mean")},
                            {"median", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Median")},
                            {"sum", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Total")},
                            {"count", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Count")},
                            {"range", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Range")},
                            {"delta", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Increase")},
                            {"step", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Smallest step")},
                            {"diff", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Difference")},
                            {"diffperc", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Difference %")},
                            {"variance", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Variance")},
                            {"stdDev", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Std. dev.")},
                            {"distinctCount", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Distinct values")},
                            {"changeCount", QT_TRANSLATE_NOOP("wardroom::LegendModel", "Changes")},
                            {"allIsZero", QT_TRANSLATE_NOOP("wardroom::LegendModel", "All zero")},
                            {"allIsNull", QT_TRANSLATE_NOOP("wardroom::LegendModel", "No values")}};

/// What the figure counts; none: what the axis counts.
std::optional<Unit> ownUnit(const QString &calculation)
{
    static const QHash<QString, Unit> units{
        {u"count"_s, Unit::Count}, {u"distinctCount"_s, Unit::Count}, {u"changeCount"_s, Unit::Count},
        {u"diffperc"_s, Unit::Percent}, {u"variance"_s, Unit::Short},
        {u"allIsZero"_s, Unit::fromName(u"bool_yes_no")}, {u"allIsNull"_s, Unit::fromName(u"bool_yes_no")}};
    const auto it = units.constFind(calculation);
    return it == units.cend() ? std::nullopt : std::optional(*it);
}

} // namespace

LegendModel::LegendModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_calculations(usualCalculations())
{
}

QStringList LegendModel::usualCalculations()
{
    return {u"lastNotNull"_s, u"min"_s, u"max"_s, u"mean"_s, u"sum"_s};
}

QString LegendModel::calculationNamed(const QString &name)
{
    static const QHash<QString, QString> others{{u"last"_s, u"lastNotNull"_s}, {u"current"_s, u"lastNotNull"_s},
                                                {u"first"_s, u"firstNotNull"_s}, {u"avg"_s, u"mean"_s},
                                                {u"total"_s, u"sum"_s}};
    return isKnownCalculation(name) ? others.value(name, name) : QString();
}

std::vector<std::optional<double>> LegendModel::figures(const Series &series, TimeSpan span,
                                                        const QStringList &calculations)
{
    std::vector<double> values;
    const std::size_t last = series.lowerBound(span.toMs + 1);
    for (std::size_t i = series.lowerBound(span.fromMs); i < last; ++i) {
        if (std::isfinite(series.values[i]))
            values.push_back(series.values[i]);
    }
    std::vector<std::optional<double>> figures;
    for (const QString &calculation : calculations) {
        const double figure = reduceValues(values, calculation);
        figures.push_back(std::isfinite(figure) ? std::optional(figure) : std::nullopt);
    }
    return figures;
}

QString LegendModel::figureText(std::optional<double> figure, const QString &calculation, const ChartAxis &axis,
                                const Formatter &format)
{
    if (!figure)
        return u"—"_s;
    const auto own = ownUnit(calculation);
    return format.legendValue(*figure, own.value_or(axis.unit), own ? std::nullopt : axis.decimals);
}

std::vector<LegendModel::Row> LegendModel::rowsOf(const ChartSpec &spec) const
{
    std::vector<Row> rows;
    rows.reserve(spec.series.size());
    for (const ChartSeries &series : spec.series) {
        rows.push_back({series.label, series.visible, series.inLegend, spec.axis(series.style.axis),
                        figures(series.data(), spec.span, m_calculations)});
    }
    return rows;
}

void LegendModel::setChart(const ChartSpec &spec, const Formatter &format)
{
    m_spec = spec;
    std::vector<Row> rows = rowsOf(spec);
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row &a, const Row &b) { return a.label == b.label; });
    if (same) {
        m_format = format;
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_format = format;
    m_rows = std::move(rows);
    endResetModel();
}

void LegendModel::setCalculations(const QStringList &calculations)
{
    if (calculations == m_calculations)
        return;
    beginResetModel();
    m_calculations = calculations;
    m_rows = rowsOf(m_spec);
    endResetModel();
}

int LegendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LegendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFigure + static_cast<int>(m_calculations.size());
}

QString LegendModel::text(const Row &row, int column) const
{
    if (column == NameColumn)
        return row.label;
    const auto at = static_cast<std::size_t>(column - FirstFigure);
    return figureText(row.figures[at], m_calculations[column - FirstFigure], row.axis, m_format);
}

QVariant LegendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool name = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return name ? QVariant(row.label) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole:
        return row.visible ? text(row, index.column()) : tr("%1, hidden").arg(text(row, index.column()));
    case SortRole:
        // What has no value comes last when the highest is first.
        return name ? QVariant(row.label)
                    : QVariant(row.figures[static_cast<std::size_t>(index.column() - FirstFigure)].value_or(
                        -std::numeric_limits<double>::infinity()));
    case VisibleRole:
        return row.visible;
    case InLegendRole:
        return row.inLegend;
    default:
        return {};
    }
}

QVariant LegendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Series") : columnTitle(m_calculations.value(section - FirstFigure));
}

QString LegendModel::columnTitle(const QString &calculation)
{
    for (const Title &title : Titles) {
        if (QLatin1String(title.calculation) == calculation)
            return tr(title.text);
    }
    return calculation; // "p95"
}

} // namespace wardroom
