// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/groupedrowsmodel.h"
#include "services/prometheus/prometheustypes.h"
#include "services/render/format.h"

namespace wardroom {

/// A rule group without its rules.
struct RuleGroupHead
{
    QString name;
    QString file;
    double intervalSeconds = 0;
    double evaluationSeconds = 0;
    bool hasErrors = false;
    friend bool operator==(const RuleGroupHead &, const RuleGroupHead &) = default;
};

/// Recording and alerting rules in their groups, in the server's order, for that is the order they are
/// evaluated in.
class RulesModel final : public GroupedRowsModel<RuleGroupHead, Rule>
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        HealthColumn,
        StateColumn,
        QueryColumn,
        LastColumn,
        DurationColumn,
        ErrorColumn,
        ColumnCount
    };

    using GroupedRowsModel::GroupedRowsModel;

    void setGroups(const std::vector<RuleGroup> &groups);
    /// How ages are written, and the moment they are counted to.
    void setFormat(const Formatter &format, qint64 nowMs);
    int errorCount() const { return m_errors; }
    int ruleCount() const { return m_total; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant groupData(const RuleGroupHead &group, int column, int role) const;
    QVariant ruleData(const Rule &rule, int column, int role) const;
    QString text(const Rule &rule, int column) const;

    Formatter m_format;
    qint64 m_nowMs = 0;
    int m_errors = 0;
    int m_total = 0;
};

} // namespace wardroom
