// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>

namespace wardroom {

/// Narrows targets or rules to those that have all words of a search, and if wanted to those that are not
/// well. A group whose name has the words shows all of its rows.
class HealthFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit HealthFilter(QObject *parent = nullptr);

    void setSearch(const QString &search);
    void setProblemsOnly(bool on);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool hasWords(const QModelIndex &index) const;

    QStringList m_words;
    bool m_problemsOnly = false;
};

} // namespace wardroom
