// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowsmodel.h"
#include "services/incident/incidenttypes.h"
#include "services/render/format.h"

#include <functional>

namespace wardroom {

/// The newest events of a timeline, newest first. What the program noted of checklist and action items is
/// left out: they have panels of their own.
class RecentEventsModel final : public RowsModel<TimelineEvent>
{
    Q_OBJECT
public:
    static constexpr std::size_t MostRows = 200;
    enum Role {
        TimeRole = Qt::UserRole, ///< to the minute
        LaneRole, ///< int, of Lane
        LaneTextRole,
        ActorRole, ///< "auto" where nobody did it
        AutomaticRole, ///< bool
        IdRole,
    };
    /// The words of the interface.
    struct Words
    {
        std::function<QString(Lane)> lane;
        std::function<QString(const QString &, Origin)> actor;
        /// In the reader's language, of what the program wrote; none: as it is.
        std::function<QString(const TimelineEvent &, const Formatter &)> title = {};
    };

    explicit RecentEventsModel(Words words, QObject *parent = nullptr);

    /// @p events: by time, oldest first. Cost: one pass over those that are left out, a copy of those that
    /// are shown.
    void setEvents(const std::vector<TimelineEvent> &events);
    void setFormat(const Formatter &format);
    static bool isShown(const TimelineEvent &event);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString titleOf(const TimelineEvent &event) const;

    const Words m_words;
    Formatter m_format;
};

} // namespace wardroom
