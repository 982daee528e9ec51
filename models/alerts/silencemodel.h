// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"

#include <QtCore/QAbstractTableModel>

namespace wardroom {

/// A silence and how many of the present alerts it hides.
struct SilenceRow
{
    Silence silence;
    int alerts = 0;
    friend bool operator==(const SilenceRow &, const SilenceRow &) = default;
};

/// Silences: active ones first, then pending, then expired; within these the one that ends (or ended) next.
class SilenceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, MatchersColumn, AlertsColumn, EndsColumn, CreatorColumn, CommentColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< int(Silence::State)
        StartsAtRole, ///< qint64 ms
        EndsAtRole, ///< qint64 ms
        AlertCountRole, ///< int
        IdRole, ///< QString
    };

    explicit SilenceModel(QObject *parent = nullptr);

    /// Also counts, for each silence, the @p alerts that name it in silencedBy.
    void setSilences(const std::vector<Silence> &silences, const std::vector<Alert> &alerts);
    void clear();
    const SilenceRow &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int activeCount() const;
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void apply(const std::vector<SilenceRow> &rows);
    QString text(const SilenceRow &row, int column) const;

    std::vector<SilenceRow> m_rows;
};

QString silenceStateText(Silence::State state);
/// `service="shop-api" env=~"prod.*"`
QString matchersText(const std::vector<Matcher> &matchers);

} // namespace wardroom
