// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/editoverlay.h"

#include "ui/dashboards/dashboardeditor.h"
#include "ui/dashboards/panelboard.h"
#include "ui/dashboards/panelview.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {
constexpr int CornerSize = 20;
constexpr int ScrollMargin = 24; // of the visible part: dragging there scrolls
constexpr int ScrollStep = 24;
const QString KeyMerge = QStringLiteral("keys"); // one undo for a run of key strokes

GridPos gridIn(const std::vector<GridItem> &items, int id)
{
    const auto it = std::find_if(items.begin(), items.end(), [id](const GridItem &item) { return item.id == id; });
    return it == items.end() ? GridPos() : it->grid;
}
} // namespace

EditOverlay::EditOverlay(DashboardEditor &editor, PanelBoard &board)
    : QWidget(board.widget())
    , m_editor(editor)
    , m_board(board)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    board.widget()->installEventFilter(this);
    connect(&board, &PanelBoard::viewCreated, this, &QWidget::raise);
    connect(&editor, &DashboardEditor::chosenChanged, this, [this] {
        describe();
        update();
    });
    connect(&editor, &DashboardEditor::documentChanged, this, &EditOverlay::followBoard);
    followBoard();
}

/// As large as what it lies over.
bool EditOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_board.widget() && (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded))
        followBoard();
    return QWidget::eventFilter(watched, event);
}

void EditOverlay::followBoard()
{
    setGeometry(m_board.widget()->rect());
    raise();
    describe();
    update();
}

void EditOverlay::describe()
{
    const PlacedPanel *placed = placedOf(m_editor.chosen());
    if (!placed) {
        setAccessibleName(tr("Panels being edited. Tab chooses one."));
        return;
    }
    const QString title = placed->title.isEmpty() ? tr("Panel without title") : placed->title;
    setAccessibleName(tr("%1, column %2, line %3, %4 wide, %5 high")
                          .arg(title)
                          .arg(placed->grid.x + 1)
                          .arg(placed->grid.y + 1)
                          .arg(placed->grid.w)
                          .arg(placed->grid.h));
}

// Where things are ---------------------------------------------------------------------------------------------------

const PlacedPanel *EditOverlay::placedAt(const QPoint &position) const
{
    for (const PlacedPanel &placed : m_board.placed()) {
        if (m_board.geometryOf(placed.grid).contains(position))
            return &placed;
    }
    return nullptr;
}

const PlacedPanel *EditOverlay::placedOf(int panelId) const
{
    const auto &placed = m_board.placed();
    const auto it = std::find_if(placed.begin(), placed.end(),
                                 [panelId](const PlacedPanel &each) { return each.panelId == panelId; });
    return it == placed.end() ? nullptr : &*it;
}

QRect EditOverlay::cornerOf(const QRect &panel) const
{
    const int size = scaled(this, CornerSize);
    return {panel.right() - size + 1, panel.bottom() - size + 1, size, size};
}

EditOverlay::Grip EditOverlay::gripAt(const QPoint &position) const
{
    const PlacedPanel *placed = placedAt(position);
    if (!placed || placed->isRow)
        return Grip::Nothing;
    return cornerOf(m_board.geometryOf(placed->grid)).contains(position) ? Grip::Corner : Grip::Panel;
}

std::pair<int, int> EditOverlay::sectionAt(int y) const
{
    std::pair<int, int> section{0, 0};
    for (const PlacedPanel &placed : m_board.placed()) {
        if (placed.isRow && !placed.collapsed && placed.grid.y < std::max(y, 1))
            section = {placed.panelId, placed.grid.y + 1};
    }
    return section;
}

PanelPlace EditOverlay::toPlace(const GridPos &displayed) const
{
    const auto [row, top] = sectionAt(displayed.y);
    PanelPlace place{row, displayed};
    place.grid.y = std::max(0, displayed.y - top);
    return place;
}

std::vector<GridItem> EditOverlay::itemsOf(int row, int top) const
{
    std::vector<GridItem> items;
    bool inside = row == 0;
    for (const PlacedPanel &placed : m_board.placed()) {
        GridPos grid = placed.grid;
        grid.y -= top;
        if (placed.isRow)
            inside = placed.panelId == row;
        else if (inside)
            items.push_back({placed.panelId, grid});
    }
    return items;
}

QSize EditOverlay::unit() const
{
    const QRect one = m_board.geometryOf({0, 0, 1, 1});
    const QRect next = m_board.geometryOf({1, 1, 1, 1});
    return {std::max(1, next.left() - one.left()), std::max(1, next.top() - one.top())};
}

GridPos EditOverlay::dragged(const QPoint &position) const
{
    const QPoint way = position - m_drag.start;
    const QSize cell = unit();
    const int dx = static_cast<int>(std::lround(double(way.x()) / cell.width()));
    const int dy = static_cast<int>(std::lround(double(way.y()) / cell.height()));
    GridPos grid = m_drag.from;
    if (m_drag.grip == Grip::Corner) {
        grid.w = std::min(grid.w + dx, GridPos::Columns - grid.x);
        grid.h += dy;
    } else {
        grid.x += dx;
        grid.y += dy;
    }
    return withinGrid(grid);
}

// Mouse --------------------------------------------------------------------------------------------------------------

void EditOverlay::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    const PlacedPanel *placed = placedAt(position);
    m_editor.choose(placed ? placed->panelId : 0);
    m_drag = {};
    if (!placed)
        return;
    m_drag.grip = gripAt(position);
    m_drag.start = position;
    m_drag.from = m_drag.to = placed->grid;
}

void EditOverlay::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_drag.grip == Grip::Nothing || !(event->buttons() & Qt::LeftButton)) {
        const PlacedPanel *placed = placedAt(position);
        m_hovered = placed ? placed->panelId : 0;
        const Grip grip = gripAt(position);
        setCursor(grip == Grip::Corner      ? Qt::SizeFDiagCursor
                      : grip == Grip::Panel ? Qt::SizeAllCursor
                                            : Qt::ArrowCursor);
        update();
        return;
    }
    m_drag.moved = m_drag.moved
        || (position - m_drag.start).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drag.moved)
        return;
    m_drag.to = dragged(position);
    QScrollBar *bar = m_board.verticalScrollBar();
    const int top = position.y() - bar->value();
    if (top < scaled(this, ScrollMargin))
        bar->setValue(bar->value() - ScrollStep);
    else if (top > m_board.viewport()->height() - scaled(this, ScrollMargin))
        bar->setValue(bar->value() + ScrollStep);
    update();
}

void EditOverlay::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.grip == Grip::Nothing)
        return;
    const Drag drag = std::exchange(m_drag, {});
    update();
    if (!drag.moved || drag.to == drag.from)
        return;
    if (drag.grip == Grip::Corner) {
        // Its section is the one it stands in, wherever the pointer went.
        PanelPlace place = toPlace(drag.from);
        place.grid.w = drag.to.w;
        place.grid.h = drag.to.h;
        m_editor.place(EditKind::ResizePanel, place);
    } else {
        m_editor.place(EditKind::MovePanel, toPlace(drag.to));
    }
}

void EditOverlay::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PlacedPanel *placed = placedAt(event->position().toPoint());
    if (placed && placed->isRow)
        Q_EMIT rowToggled(placed->key, !placed->collapsed);
    else if (placed)
        Q_EMIT editRequested();
}

void EditOverlay::leaveEvent(QEvent *event)
{
    m_hovered = 0;
    update();
    QWidget::leaveEvent(event);
}

void EditOverlay::cancelDrag()
{
    m_drag = {};
    update();
}

// Keyboard -----------------------------------------------------------------------------------------------------------

void EditOverlay::moveBy(int dx, int dy)
{
    const PlacedPanel *placed = placedOf(m_editor.chosen());
    if (!placed || placed->isRow)
        return;
    const auto [row, top] = sectionAt(placed->grid.y);
    const std::vector<GridItem> items = itemsOf(row, top);
    const GridPos here = toPlace(placed->grid).grid;
    GridPos to = withinGrid({here.x + dx, here.y + dy, here.w, here.h});
    // Up and down as far as it has an effect: a panel above another goes below it, or stays.
    while (dy > 0 && to.y < here.y + TallestPanel && gridIn(arranged(items, placed->panelId, to), placed->panelId) == here)
        ++to.y;
    m_editor.place(EditKind::MovePanel, {row, to}, KeyMerge);
}

void EditOverlay::resizeBy(int dw, int dh)
{
    const PlacedPanel *placed = placedOf(m_editor.chosen());
    if (!placed || placed->isRow)
        return;
    PanelPlace place = toPlace(placed->grid);
    place.grid.w = std::min(place.grid.w + dw, GridPos::Columns - place.grid.x);
    place.grid.h += dh;
    m_editor.place(EditKind::ResizePanel, place, KeyMerge);
}

void EditOverlay::chooseNext(int step)
{
    const auto &placed = m_board.placed();
    const auto it = std::find_if(placed.begin(), placed.end(), [this](const PlacedPanel &each) {
        return each.panelId == m_editor.chosen();
    });
    const auto index = it == placed.end() ? (step > 0 ? -1 : std::ssize(placed)) : it - placed.begin();
    const auto next = std::clamp<std::ptrdiff_t>(index + step, 0, std::ssize(placed) - 1);
    if (placed.empty())
        return;
    const PlacedPanel &chosen = placed[std::size_t(next)];
    m_editor.choose(chosen.panelId);
    const QRect place = m_board.geometryOf(chosen.grid);
    m_board.ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2);
}

bool EditOverlay::focusNextPrevChild(bool next)
{
    const auto &placed = m_board.placed();
    const int end = placed.empty() ? 0 : (next ? placed.back() : placed.front()).panelId;
    if (!placed.empty() && m_editor.chosen() != end) {
        chooseNext(next ? 1 : -1);
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void EditOverlay::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const auto step = [this, shift](int dx, int dy) { shift ? resizeBy(dx, dy) : moveBy(dx, dy); };
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->key() == Qt::Key_D)
            m_editor.duplicate();
        else
            QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Delete:
        return m_editor.remove();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_editor.chosenPanel())
            Q_EMIT editRequested();
        return;
    case Qt::Key_Escape:
        if (m_drag.grip != Grip::Nothing)
            return cancelDrag();
        if (m_editor.chosen() != 0)
            return m_editor.choose(0);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

// Painting -----------------------------------------------------------------------------------------------------------

void EditOverlay::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    for (const PlacedPanel &placed : m_board.placed()) {
        const QRectF place = QRectF(m_board.geometryOf(placed.grid));
        if (!place.intersects(event->rect()))
            continue;
        const bool chosen = placed.panelId == m_editor.chosen();
        const bool hovered = placed.panelId == m_hovered;
        painter.setPen(QPen(theme.color(chosen || hovered ? Token::Accent : Token::LineStrong), chosen ? 2 : 1));
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 3, 3);
        if (placed.isRow)
            continue;
        const QRectF corner = cornerOf(place.toRect());
        for (const qreal part : {0.35, 0.6, 0.85})
            painter.drawLine(QPointF(corner.left() + corner.width() * part, corner.bottom() - 4),
                             QPointF(corner.right() - 4, corner.top() + corner.height() * part));
    }
    if (m_drag.moved)
        paintDrag(painter);
}

/// Where everything of the section goes if it is let go now.
void EditOverlay::paintDrag(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const auto [row, top] = sectionAt(m_drag.grip == Grip::Corner ? m_drag.from.y : m_drag.to.y);
    GridPos to = m_drag.to;
    to.y = std::max(0, to.y - top);
    std::vector<GridItem> items = itemsOf(row, top);
    if (row != sectionAt(m_drag.from.y).first)
        items.push_back({m_editor.chosen(), m_drag.from}); // it comes from another section
    for (GridItem &item : arranged(std::move(items), m_editor.chosen(), to)) {
        item.grid.y += top;
        const bool own = item.id == m_editor.chosen();
        QColor fill = theme.color(Token::Accent);
        fill.setAlphaF(own ? 0.25F : 0.06F);
        painter.setBrush(fill);
        painter.setPen(QPen(theme.color(Token::Accent), own ? 2 : 1, own ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(QRectF(m_board.geometryOf(item.grid)).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace wardroom
