// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/resultmodel.h"

#include <cmath>
#include <limits>
#include <set>

namespace wardroom {

namespace {

constexpr double None = std::numeric_limits<double>::quiet_NaN();
constexpr int Digits = 6; // a table is read more closely than a chart

QString histogramText(const HistogramSample &histogram, const Formatter &format)
{
    return ResultModel::tr("histogram: %1 observations, sum %2")
        .arg(format.value(histogram.count, Unit::None, Digits),
             format.value(histogram.sum, Unit::None, Digits));
}

} // namespace

ResultModel::Row ResultModel::rowOf(const QString &letter, const Series &series)
{
    Row row{letter, series.labels, {None, None, None, None}, {}};
    double sum = 0;
    int finite = 0;
    for (const double value : series.values) {
        if (std::isnan(value))
            continue;
        sum += value;
        row.numbers[1] = finite == 0 ? value : std::min(row.numbers[1], value);
        row.numbers[2] = finite == 0 ? value : std::max(row.numbers[2], value);
        ++finite;
    }
    if (!series.values.empty())
        row.numbers[0] = series.values.back();
    if (finite > 0)
        row.numbers[3] = sum / finite;
    if (series.values.empty() && !series.histograms.empty())
        row.text = histogramText(series.histograms.back(), Formatter());
    return row;
}

ResultModel::Row ResultModel::rowOf(const QString &letter, const VectorSample &sample)
{
    Row row{letter, sample.labels, {sample.value, None, None, None}, {}};
    if (sample.histogram)
        row.text = histogramText(*sample.histogram, Formatter());
    return row;
}

void ResultModel::addRows(const Answer &answer, std::vector<Row> &rows)
{
    const auto isFull = [this, &rows] {
        const bool full = rows.size() >= static_cast<std::size_t>(MostRows);
        m_leftOut += full;
        return full;
    };
    const QueryResult &result = *answer.result;
    if (result.matrix) {
        for (const Series &series : result.matrix->series) {
            if (!isFull())
                rows.push_back(rowOf(answer.letter, series));
        }
    }
    for (const VectorSample &sample : result.vector) {
        if (!isFull())
            rows.push_back(rowOf(answer.letter, sample));
    }
    if (result.type == QueryResult::Type::String && !isFull())
        rows.push_back({answer.letter, {}, {None, None, None, None}, result.string});
}

std::vector<ResultModel::Column> ResultModel::columnsFor(const std::vector<Row> &rows, bool severalQueries,
                                                         bool range)
{
    std::set<QString> labels;
    for (const Row &row : rows) {
        for (const auto &[name, value] : row.labels)
            labels.insert(name);
    }
    std::vector<Column> columns;
    if (severalQueries)
        columns.push_back({Field::Letter, {}});
    for (const QString &label : labels)
        columns.push_back({Field::Label, label});
    if (range) {
        for (const Field field : {Field::Last, Field::Lowest, Field::Highest, Field::Mean})
            columns.push_back({field, {}});
    } else {
        columns.push_back({Field::Value, {}});
    }
    return columns;
}

void ResultModel::setAnswers(const std::vector<Answer> &answers)
{
    std::vector<Row> rows;
    bool range = false;
    m_leftOut = 0;
    for (const Answer &answer : answers) {
        range = range || answer.result->matrix;
        addRows(answer, rows);
    }
    std::vector<Column> columns = columnsFor(rows, answers.size() > 1, range);
    const bool samePlaces = columns == m_columns
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
                                return a.letter == b.letter && a.labels == b.labels;
                            });
    if (samePlaces) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel(); // another query, or other series: another table
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    endResetModel();
}

void ResultModel::setFormat(const Formatter &format)
{
    m_format = format;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

double ResultModel::number(const Row &row, Field field) const
{
    switch (field) {
    case Field::Lowest:
        return row.numbers[1];
    case Field::Highest:
        return row.numbers[2];
    case Field::Mean:
        return row.numbers[3];
    default:
        return row.numbers[0];
    }
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    const bool isText = column.field == Field::Letter || column.field == Field::Label;
    const QString text = column.field == Field::Letter ? row.letter
        : isText                                       ? row.labels.value(column.label)
                                                       : row.text;
    switch (role) {
    case Qt::DisplayRole:
        return isText || !text.isEmpty() ? text
                                         : m_format.value(number(row, column.field), Unit::None, Digits);
    case Qt::ToolTipRole:
        return isText || !text.isEmpty()
            ? text
            : QString::number(number(row, column.field), 'g', QLocale::FloatingPointShortest);
    case Qt::AccessibleTextRole:
        return QString(
            row.labels.toString() + u' '
            + (row.text.isEmpty() ? m_format.value(row.numbers[0], Unit::None, Digits) : row.text));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
    case SortRole:
        return isText ? QVariant(text) : QVariant(number(row, column.field));
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    const bool isText = column.field == Field::Letter || column.field == Field::Label;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (column.field) {
    case Field::Letter:
        return tr("Query");
    case Field::Label:
        return column.label;
    case Field::Value:
        return tr("Value");
    case Field::Last:
        return tr("Last");
    case Field::Lowest:
        return tr("Lowest");
    case Field::Highest:
        return tr("Highest");
    case Field::Mean:
        return tr("Mean");
    }
    return {};
}

} // namespace wardroom
