// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/explore/promqlcompletion.h"

#include <QtCore/QAbstractListModel>

namespace wardroom {

/// What completion offers for the letters typed: those that start with them first, then those that contain
/// them, then those that have them in this order. At most MostRows; a person types on rather than scrolls.
class CompletionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int MostRows = 200;
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int(PromqlCompletion::Kind)
        DetailRole, ///< QString: type or signature
        HelpRole, ///< QString
    };

    using QAbstractListModel::QAbstractListModel;

    void setCompletions(PromqlCompletions completions, const QString &typed);
    void setTyped(const QString &typed);
    const PromqlCompletion &completion(int row) const;
    /// Nothing more to write: the one row that is left is what is typed.
    bool isFinished() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void rank();

    PromqlCompletions m_completions;
    QString m_typed;
    std::vector<int> m_shown; ///< indexes of m_completions
};

/// "metric", "function" … in the user's language.
QString completionKindText(PromqlCompletion::Kind kind);

} // namespace wardroom
