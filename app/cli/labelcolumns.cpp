// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labelcolumns.h"

#include <algorithm>

namespace wardroom {

LabelColumns::LabelColumns(OutputFormat format, QString title, QStringList ownColumns)
    : m_spread(format == OutputFormat::Csv)
    , m_title(std::move(title))
    , m_ownColumns(std::move(ownColumns))
{
}

void LabelColumns::add(const Labels &labels)
{
    if (!m_spread)
        return;
    for (const auto &[name, value] : labels) {
        const auto at = std::lower_bound(m_names.begin(), m_names.end(), name);
        if (at == m_names.end() || *at != name)
            m_names.insert(at, name);
    }
}

void LabelColumns::appendColumns(Table &table) const
{
    if (!m_spread)
        table.columns.push_back({m_title});
    for (const QString &name : m_names)
        table.columns.push_back({m_ownColumns.contains(name) ? QStringLiteral("label_") + name : name});
}

QStringList LabelColumns::cells(const Labels &labels) const
{
    if (!m_spread)
        return {labels.toString()};
    QStringList cells;
    for (const QString &name : m_names)
        cells += labels.value(name);
    return cells;
}

} // namespace wardroom
