// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/overview/overviewfeed.h"

#include <QtWidgets/QWidget>

namespace wardroom {

/// One goal of the success board: what it is, how it stands now, whether it is met, and how it came there.
class GoalTile final : public QWidget
{
    Q_OBJECT
public:
    struct Content
    {
        QString title;
        FormattedValue figure; ///< "—" where there is none
        QString goal; ///< "goal ≥ 99.9 %"
        QString remark; ///< the change over the range, or why there is no value
        GoalState state = GoalState::Unknown;
        bool stale = false; ///< the figure is not of now; the remark says how old
        SnapshotPtr history; ///< sparkline; may be null
    };

    explicit GoalTile(QWidget *parent = nullptr);

    void setContent(Content content);
    const Content &content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// "met", "missed", "unknown".
    static QString stateText(GoalState state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintState(QPainter &painter, const QRect &line) const;
    void paintFigure(QPainter &painter, const QRect &line) const;
    void paintHistory(QPainter &painter, const QRect &line) const;

    Content m_content;
};

} // namespace wardroom
