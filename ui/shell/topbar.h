// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QUuid>
#include <QtWidgets/QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace wardroom {

class ActionRegistry;
class CursorReadout;
class SearchButton;
class SelectorButton;
class ViewContext;

/// An environment to choose from.
struct EnvironmentEntry
{
    QUuid id;
    QString name;
    int colour = 0; ///< 0…7: index into the chart palette
};

/// The bar on top of the pages, 44 px: what is looked at. Follows the ViewContext and changes it.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    TopBar(ViewContext &view, ActionRegistry &actions, QWidget *parent = nullptr);

    void setEnvironments(const QList<EnvironmentEntry> &environments);
    const QList<EnvironmentEntry> &environments() const { return m_environments; }
    /// The one chosen, also while its session is still being opened.
    void setCurrentEnvironment(const QUuid &id);

    /// Adds the button that pins, and one for what waits to be filed: it is there while something does.
    void setPinActions(QAction *pin, QAction *tray);
    void setTrayCount(int count);
    QPushButton *pinButton() const { return m_pin; } ///< null before setPinActions()
    QPushButton *trayButton() const { return m_tray; }
    /// Where things about pins open.
    QWidget *pinAnchor();

    SelectorButton *environmentButton() const { return m_environment; }
    SelectorButton *rangeButton() const { return m_range; }
    SelectorButton *refreshButton() const { return m_refresh; }
    SelectorButton *zoneButton() const { return m_zone; }
    SearchButton *searchButton() const { return m_search; }

Q_SIGNALS:
    void environmentChosen(const QUuid &id);
    void manageEnvironmentsRequested();
    void paletteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createSelectors();
    void createLayout(ActionRegistry &actions);
    void connectView();
    void updateEnvironment();
    void updatePins();
    void updateRange();
    void updateRefresh();
    void updateZone();
    void showEnvironments();
    void showRefresh();

    ViewContext &m_view;
    ActionRegistry &m_actions;
    QList<EnvironmentEntry> m_environments;
    QUuid m_current;
    SelectorButton *m_environment = nullptr;
    SelectorButton *m_range = nullptr;
    SelectorButton *m_refresh = nullptr;
    SelectorButton *m_zone = nullptr;
    SearchButton *m_search = nullptr;
    CursorReadout *m_cursor = nullptr;
    QPushButton *m_pin = nullptr;
    QPushButton *m_tray = nullptr;
    QAction *m_pinAction = nullptr;
    int m_waiting = 0; ///< pins in the tray
};

} // namespace wardroom
