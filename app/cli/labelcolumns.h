// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "services/series/labels.h"

namespace wardroom {

/// How label sets stand in a table: on a terminal as one column `name{a="x"}`, in CSV as a column a label, so
/// that a spreadsheet can filter by them. A label named like an own column of the table gets the prefix "label_".
class LabelColumns
{
public:
    /// @p title heads the one column of the terminal; @p ownColumns are the names that are taken.
    LabelColumns(OutputFormat format, QString title, QStringList ownColumns);

    /// Call for each label set first, so that all have the same columns.
    void add(const Labels &labels);
    void appendColumns(Table &table) const;
    QStringList cells(const Labels &labels) const;

private:
    const bool m_spread;
    const QString m_title;
    const QStringList m_ownColumns;
    QStringList m_names; ///< sorted
};

} // namespace wardroom
