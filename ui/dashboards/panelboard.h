// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboardlayout.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <QtWidgets/QScrollArea>

namespace wardroom {

class PanelView;
class RowHeader;
class ViewContext;

/// The panels of a dashboard on its own grid of 24 columns, scrolling up and down. Widgets are made when they
/// come near the visible part, so a dashboard of hundreds of panels opens at once; visibleChanged() says which
/// panels want data.
class PanelBoard final : public QScrollArea
{
    Q_OBJECT
public:
    /// Grafana's measures, in device-independent pixels before the text scale.
    static constexpr int UnitHeight = 30;
    static constexpr int Gap = 8;

    explicit PanelBoard(ViewContext &context, QWidget *parent = nullptr);

    /// Panels with a key and kind as before keep their widget.
    void setPanels(const Dashboard &dashboard, const std::vector<PlacedPanel> &placed);
    /// Null where there is no such panel, or it was not near the visible part yet.
    PanelView *view(const QString &key) const;
    /// Of all that were made, in reading order.
    QList<PanelView *> views() const;
    const std::vector<PlacedPanel> &placed() const { return m_placed; }
    /// Width of their plots in pixels by key.
    QHash<QString, int> visiblePanels() const;
    /// Panels are so many times as high as usual; the wall fits whole ones into its screen.
    void setStretch(qreal stretch);
    qreal stretch() const { return m_stretch; }
    /// Height of a grid row and the gap below it, before stretching.
    int rowHeight() const;
    /// Room below the last panel at least, so that any panel can stand at the upper edge.
    void setTailHeight(int pixels);
    /// Where a panel stands within widget().
    QRect geometryOf(const GridPos &grid) const;
    void scrollToPanel(int panelId);

Q_SIGNALS:
    void visibleChanged();
    void viewCreated(const QString &key, wardroom::PanelView *view);
    void panelClicked(const QString &key);
    void rowToggled(const QString &key, bool collapsed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Item
    {
        PlacedPanel placed;
        PanelKind kind = PanelKind::Placeholder;
        PanelView *view = nullptr;
        RowHeader *header = nullptr;
    };
    void arrange();
    void createVisible();
    void create(Item &item);
    QRect nearlyVisible() const;
    void removeUnused(std::vector<Item> &old);

    ViewContext &m_context;
    std::vector<PlacedPanel> m_placed;
    std::vector<Item> m_items;
    QHash<QString, std::size_t> m_indices; ///< of the items, by key: there may be thousands
    QHash<QString, int> m_visible;
    qreal m_stretch = 1;
    int m_tail = 0;
    QTimer m_settled; ///< while a person drags the scroll bar, panels that fly by are not asked for
};

} // namespace wardroom
