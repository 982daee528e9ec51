// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QScreen;

namespace wardroom {

class DashboardView;
class ElidedLabel;
class NoticeBar;
class TextLabel;
class ViewContext;

/// One monitor of the wall: a dashboard without rail, bars or fields, its title and the time. What does not fit on the
/// screen is shown a screenful after the other. Esc asks to leave.
class WallWindow final : public QWidget
{
    Q_OBJECT
public:
    /// @p context must outlive it. @p documents are not empty; @p first is the one to begin with.
    WallWindow(ViewContext &context, std::vector<DashboardDocument> documents, std::size_t first);

    /// Full screen there.
    void showOn(QScreen *screen);
    /// Names those of the chosen dashboards that are not on the wall, each with why; empty: all are.
    void setUnreadable(const QStringList &unreadable);
    NoticeBar &notice() const { return *m_notice; }
    /// The next screenful, or the next dashboard.
    void advance();
    std::size_t current() const { return m_current; }
    /// Screenfuls of the present dashboard above the one that is seen.
    int page() const { return m_page; }
    DashboardView &view() const { return *m_view; }

Q_SIGNALS:
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /// One screenful: grid rows, and how much they are stretched to fill the screen.
    struct Screenful
    {
        int top = 0;
        qreal stretch = 1;
    };
    QList<Screenful> screenfuls() const;
    Screenful screenfulFrom(int top, int bottom, const QList<int> &breaks) const;
    void showScreenful();
    void showDashboard(std::size_t index);
    void showTitle();
    void showTime();
    void showUnreadable();

    ViewContext &m_context;
    const std::vector<DashboardDocument> m_documents;
    QStringList m_unreadable;
    std::size_t m_current = 0;
    int m_page = 0;
    ElidedLabel *m_title;
    TextLabel *m_place;
    TextLabel *m_time;
    NoticeBar *m_notice;
    DashboardView *m_view;
    QTimer m_tick;
};

} // namespace wardroom
