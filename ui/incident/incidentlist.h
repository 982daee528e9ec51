// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incidentfilter.h"
#include "models/incident/incidentlistmodel.h"
#include "services/core/requesthandle.h"
#include "services/store/journal.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <array>

class QComboBox;
class QPushButton;
class QSplitter;

namespace wardroom {

class ChipButton;
class FlatTable;
class IncidentDesk;
class MetricsPanel;
class NoticeBar;
class SearchField;
class StateView;
class ViewContext;

/// All incidents: filters, search in everything that was written about them, order by any column, and how long they took by month.
class IncidentList final : public QWidget
{
    Q_OBJECT
public:
    IncidentList(IncidentDesk &desk, ViewContext &context, QWidget *parent = nullptr);

    /// A store of somebody else's: nothing can be declared in it.
    void setReadOnly(bool readOnly);
    bool isComplete() const;
    /// Those chosen, else all that are shown.
    QList<QUuid> chosen() const;
    void select(const QUuid &id);
    bool saveCsv(const QString &path);

    IncidentListModel &model() { return m_model; }
    IncidentFilter &filter() { return m_filter; }
    FlatTable *table() const { return m_table; }
    SearchField *searchField() const { return m_search; }
    StateView *stateView() const { return m_state; }
    MetricsPanel *metrics() const { return m_metrics; }
    QPushButton *declareButton() const { return m_declare; }
    QPushButton *shareButton() const { return m_share; }

Q_SIGNALS:
    void completeChanged();
    void openRequested(const QUuid &id);
    void declareRequested();
    void importRequested();
    void sampleRequested();
    void shareRequested(const QList<QUuid> &incidents);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createBar();
    QWidget *createFilters();
    void createTable();
    void retranslate();
    void follow();
    void tick();
    void updateState();
    void updateButtons();
    void updateEnvironments();
    void search(const QString &text);
    void showHits(const std::vector<SearchHit> &hits);
    void filterBySeverity();
    void openCurrent();
    void clearFilters();
    void askForCsv();

    IncidentDesk &m_desk;
    ViewContext &m_context;
    IncidentListModel m_model;
    IncidentFilter m_filter;
    SearchField *m_search = nullptr;
    std::array<QPushButton *, 3> m_shown{};
    std::array<ChipButton *, 4> m_severities{};
    QComboBox *m_environment = nullptr;
    QPushButton *m_csv = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_share = nullptr;
    QPushButton *m_declare = nullptr;
    NoticeBar *m_problem = nullptr;
    FlatTable *m_table = nullptr;
    StateView *m_state = nullptr;
    MetricsPanel *m_metrics = nullptr;
    QSplitter *m_splitter = nullptr;
    QTimer m_tick;
    RequestHandle m_searching;
    bool m_readOnly = false;
};

} // namespace wardroom
