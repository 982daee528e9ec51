// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/prometheus/prometheustypes.h"
#include "services/render/format.h"

#include <QtCore/QAbstractTableModel>

#include <array>

namespace wardroom {

/// The answers of queries as one table: a column a label, then the value; of a range the last, lowest,
/// highest and mean value of each series. The column of query letters is there only where there are several
/// queries.
class ResultModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int MostRows = 10'000;
    enum Role { SortRole = Qt::UserRole + 1 }; ///< double or QString

    struct Answer
    {
        QString letter; ///< "A"
        const QueryResult *result = nullptr; ///< not kept
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows' places where the columns stay the same.
    void setAnswers(const std::vector<Answer> &answers);
    void setFormat(const Formatter &format);
    /// Series beyond MostRows.
    int leftOut() const { return m_leftOut; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Field { Letter, Label, Value, Last, Lowest, Highest, Mean };
    struct Column
    {
        Field field = Field::Value;
        QString label; ///< of Field::Label
        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Row
    {
        QString letter;
        Labels labels;
        std::array<double, 4> numbers{}; ///< value; or last, lowest, highest and mean
        QString text; ///< in place of a number: a string, a histogram
    };
    void addRows(const Answer &answer, std::vector<Row> &rows);
    static Row rowOf(const QString &letter, const Series &series);
    static Row rowOf(const QString &letter, const VectorSample &sample);
    static std::vector<Column> columnsFor(const std::vector<Row> &rows, bool severalQueries, bool range);
    double number(const Row &row, Field field) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    Formatter m_format;
    int m_leftOut = 0;
};

} // namespace wardroom
