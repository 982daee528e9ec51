// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/panelboard.h"

#include "ui/dashboards/panelfactory.h"
#include "ui/dashboards/panelview.h"
#include "ui/dashboards/rowheader.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <utility>

namespace wardroom {

namespace {
constexpr int Margin = 200; // around the visible part
constexpr int SettleMs = 60;
constexpr int FrameWidth = 90; // of a panel, beside its plot
} // namespace

PanelBoard::PanelBoard(ViewContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming would move every panel
    setWidget(new QWidget);
    m_settled.setSingleShot(true);
    m_settled.setInterval(SettleMs);
    connect(&m_settled, &QTimer::timeout, this, &PanelBoard::createVisible);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_settled.start(); });
}

void PanelBoard::setPanels(const Dashboard &dashboard, const std::vector<PlacedPanel> &placed)
{
    std::vector<Item> old = std::move(m_items);
    m_items.clear();
    m_placed = placed;
    const QHash<QString, std::size_t> before = std::exchange(m_indices, {});
    QHash<int, PanelKind> kinds;
    for (const auto &panel : dashboard.panels)
        kinds.insert(panel.id, panel.kind);
    for (const PlacedPanel &each : placed) {
        const auto kind = kinds.constFind(each.panelId);
        if (kind == kinds.cend())
            continue;
        Item item{each, *kind, nullptr, nullptr};
        const auto known = before.constFind(each.key);
        if (known != before.cend() && old[*known].kind == item.kind) {
            item.view = std::exchange(old[*known].view, nullptr);
            item.header = std::exchange(old[*known].header, nullptr);
        }
        m_indices.insert(each.key, m_items.size());
        m_items.push_back(std::move(item));
    }
    removeUnused(old);
    m_visible.clear();
    arrange();
}

void PanelBoard::removeUnused(std::vector<Item> &old)
{
    // Later: one of them may be telling us something.
    for (const Item &item : old) {
        for (QWidget *widget : {static_cast<QWidget *>(item.view), static_cast<QWidget *>(item.header)}) {
            if (!widget)
                continue;
            widget->hide();
            widget->deleteLater();
        }
    }
}

PanelView *PanelBoard::view(const QString &key) const
{
    const auto index = m_indices.constFind(key);
    return index == m_indices.cend() ? nullptr : m_items[*index].view;
}

QList<PanelView *> PanelBoard::views() const
{
    QList<PanelView *> views;
    for (const Item &item : m_items) {
        if (item.view)
            views << item.view;
    }
    return views;
}

QHash<QString, int> PanelBoard::visiblePanels() const
{
    return m_visible;
}

QRect PanelBoard::geometryOf(const GridPos &grid) const
{
    const int gap = scaled(this, Gap);
    const auto yOf = [unit = rowHeight() * m_stretch](int row) { return qRound(row * unit); };
    const int width = viewport()->width() - gap / 2;
    // From both edges, so that neighbours meet whatever the rounding.
    const auto xOf = [&](int column) { return column * (width + gap) / GridPos::Columns; };
    const int left = xOf(grid.x);
    const int top = yOf(grid.y);
    return {left, top, std::max(1, xOf(grid.x + std::max(1, grid.w)) - gap - left),
            std::max(1, yOf(grid.y + std::max(1, grid.h)) - gap - top)};
}

int PanelBoard::rowHeight() const
{
    return scaled(this, UnitHeight) + scaled(this, Gap);
}

void PanelBoard::setStretch(qreal stretch)
{
    if (qFuzzyCompare(std::exchange(m_stretch, stretch), stretch))
        return;
    arrange();
}

void PanelBoard::setTailHeight(int pixels)
{
    if (std::exchange(m_tail, pixels) != pixels)
        arrange();
}

void PanelBoard::arrange()
{
    int bottom = 0;
    for (const Item &item : m_items) {
        const QRect place = geometryOf(item.placed.grid);
        bottom = std::max(bottom, place.bottom() + 1);
        if (item.view)
            item.view->setGeometry(place);
        if (item.header)
            item.header->setGeometry(place);
    }
    widget()->resize(viewport()->width(), bottom + std::max(m_tail, scaled(this, Gap)));
    createVisible();
}

QRect PanelBoard::nearlyVisible() const
{
    const int margin = scaled(this, Margin);
    return QRect(0, verticalScrollBar()->value() - margin, viewport()->width(), viewport()->height() + 2 * margin);
}

void PanelBoard::createVisible()
{
    if (!isVisible())
        return;
    const QRect near = nearlyVisible();
    QHash<QString, int> visible;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const QRect place = geometryOf(m_items[i].placed.grid);
        if (!place.intersects(near))
            continue;
        create(m_items[i]);
        if (m_items[i].view)
            visible.insert(m_items[i].placed.key, std::max(100, place.width() - FrameWidth));
    }
    const bool sameKeys = visible.size() == m_visible.size()
        && std::all_of(visible.keyBegin(), visible.keyEnd(),
                       [this](const QString &key) { return m_visible.contains(key); });
    m_visible = std::move(visible);
    if (!sameKeys)
        Q_EMIT visibleChanged();
}

void PanelBoard::create(Item &item)
{
    const PlacedPanel &placed = item.placed;
    if (placed.isRow) {
        if (!item.header) {
            item.header = new RowHeader(widget());
            connect(item.header, &QAbstractButton::clicked, this, [this, key = placed.key] {
                const auto row = std::find_if(m_placed.begin(), m_placed.end(),
                                              [&](const PlacedPanel &each) { return each.key == key; });
                if (row != m_placed.end())
                    Q_EMIT rowToggled(key, !row->collapsed);
            });
        }
        item.header->setRow(placed.title, placed.collapsed, placed.hiddenPanels);
        item.header->setGeometry(geometryOf(placed.grid));
        item.header->show();
        return;
    }
    if (item.view)
        return;
    item.view = createPanelView(item.kind, m_context);
    item.view->setParent(widget());
    item.view->setGeometry(geometryOf(placed.grid));
    connect(item.view, &PanelView::clicked, this, [this, key = placed.key] { Q_EMIT panelClicked(key); });
    Q_EMIT viewCreated(placed.key, item.view);
    item.view->show();
}

void PanelBoard::scrollToPanel(int panelId)
{
    for (const Item &item : m_items) {
        if (item.placed.panelId != panelId)
            continue;
        verticalScrollBar()->setValue(geometryOf(item.placed.grid).top());
        createVisible();
        return;
    }
}

void PanelBoard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void PanelBoard::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    createVisible();
}

bool PanelBoard::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        arrange();
    return handled;
}

} // namespace wardroom
