// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alerttree.h"
#include "services/render/format.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;

namespace wardroom {

class AlertDetails;
class AlertsPresenter;
class AlertTreeView;
class Clock;
class NoticeBar;
class StateView;

/// The merged list of alerts: filter, grouping, the tree, and the details of the alert chosen.
class AlertListPane final : public QWidget
{
    Q_OBJECT
public:
    AlertListPane(AlertsPresenter &presenter, const Clock &clock, QWidget *parent = nullptr);

    void setFormatter(const Formatter &format);
    /// Selects the alert, where it passes the filter, and opens its details.
    void showAlert(const QString &fingerprint);
    /// The alert of the current row; null where that is a group or there is none.
    const AlertTreeRow *currentAlert() const;
    StateView *stateView() const { return m_state; }
    AlertTreeView *tree() const { return m_tree; }
    QLineEdit *filterField() const { return m_filter; }
    QPushButton *declareButton() const { return m_declare; }

Q_SIGNALS:
    /// Silence the alerts chosen; what they have in common are the matchers to begin with.
    void silenceRequested(const std::vector<wardroom::Matcher> &matchers);
    /// Declare an incident because of the alerts chosen. @p group: the identity of the group they stand in, where it is one.
    void incidentRequested(const std::vector<wardroom::Alert> &alerts, const wardroom::Labels &group);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createBar();
    void createGroupMenu();
    void createStateMenu();
    QWidget *createList();
    void connectTree();
    void retranslate();
    void showFilterError();
    void showDetails();
    void openDetails();
    void updateButtons();
    void updateEmptyState();
    void requestSilence();
    void requestIncident();
    std::vector<Alert> chosenAlerts() const;
    void fillGroupMenu();
    void groupByLabel(const QString &label, bool on);
    QString groupingText() const;
    QString stateText() const;

    AlertsPresenter &m_presenter;
    QLineEdit *m_filter = nullptr;
    NoticeBar *m_filterError = nullptr;
    QPushButton *m_groupBy = nullptr;
    QMenu *m_groupMenu = nullptr;
    QPushButton *m_stateBy = nullptr;
    QMenu *m_stateMenu = nullptr;
    std::optional<AlertState> m_shownState;
    QPushButton *m_silence = nullptr;
    QPushButton *m_declare = nullptr;
    QSplitter *m_splitter = nullptr;
    AlertTreeView *m_tree = nullptr;
    StateView *m_state = nullptr;
    AlertDetails *m_details = nullptr;
    bool m_wantsDetails = true; ///< of the alert that is chosen; none is chosen: no pane
};

} // namespace wardroom
