// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboardedit.h"
#include "services/dashboards/dashboardlayout.h"
#include "services/dashboards/gridarrangement.h"

#include <QtWidgets/QWidget>

namespace wardroom {

class DashboardEditor;
class PanelBoard;

/// Lies over the panels while a dashboard is edited: shows which panel is chosen, and moves and resizes it by mouse
/// or keyboard.
///
/// A click chooses, dragging moves, dragging the lower right corner resizes; Esc gives a drag up. Arrow keys move by one
/// unit, with Shift they resize; Tab chooses the next panel; Delete and Ctrl+D remove and duplicate; Enter goes to the
/// panel's fields; a double click on a row opens or closes it.
class EditOverlay final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it. It becomes a child of the board's inner widget.
    EditOverlay(DashboardEditor &editor, PanelBoard &board);

    /// Where the corner to resize by is, for tests and for the cursor's shape. In own coordinates.
    QRect cornerOf(const QRect &panel) const;

Q_SIGNALS:
    void rowToggled(const QString &key, bool collapsed);
    void editRequested(); ///< of the chosen panel's fields

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Grip { Nothing, Panel, Corner };

    /// A drag from the press to the release.
    struct Drag
    {
        Grip grip = Grip::Nothing;
        QPoint start; ///< where it was pressed
        GridPos from; ///< as displayed
        GridPos to; ///< as displayed
        bool moved = false; ///< far enough to be no click
    };

    const PlacedPanel *placedAt(const QPoint &position) const;
    const PlacedPanel *placedOf(int panelId) const;
    Grip gripAt(const QPoint &position) const;
    /// The section that holds the displayed grid line @p y, and where it begins.
    std::pair<int, int> sectionAt(int y) const;
    PanelPlace toPlace(const GridPos &displayed) const;
    /// What stands in the section of @p row, which begins at line @p top.
    std::vector<GridItem> itemsOf(int row, int top) const;
    GridPos dragged(const QPoint &position) const;
    QSize unit() const;
    void moveBy(int dx, int dy);
    void resizeBy(int dw, int dh);
    void chooseNext(int step);
    void cancelDrag();
    void followBoard();
    void describe();
    void paintDrag(QPainter &painter) const;

    DashboardEditor &m_editor;
    PanelBoard &m_board;
    Drag m_drag;
    int m_hovered = 0;
};

} // namespace wardroom
