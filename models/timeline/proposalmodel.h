// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/timelineimport.h"
#include "services/render/format.h"

#include <QtCore/QAbstractTableModel>

#include <functional>

namespace wardroom {

/// Events that a pasted text seems to tell: which of them to take, and what they say, to be put right before.
class ProposalModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, LaneColumn, TitleColumn, ActorColumn, LineColumn, ColumnCount };
    enum Role {
        LaneRole = Qt::UserRole, ///< int, of Lane
        GuessedRole, ///< bool: the text does not tell the day
    };
    /// How a time is written and a lane is called.
    struct Words
    {
        std::function<QString(qint64)> time;
        std::function<QString(Lane)> lane;
    };

    explicit ProposalModel(QObject *parent = nullptr);

    /// Another text: all of them are taken at first.
    void setProposal(ImportProposal proposal);
    void setWords(Words words);
    std::vector<TimelineEvent> chosen() const;
    int chosenCount() const;
    void chooseAll(bool on);
    const std::vector<int> &skipped() const { return m_proposal.skipped; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void chosenChanged();

private:
    QString text(const ProposedEvent &proposed, int column) const;

    ImportProposal m_proposal;
    std::vector<bool> m_chosen;
    Words m_words;
};

} // namespace wardroom
