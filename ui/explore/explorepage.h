// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/explore/serverpresenter.h"

class QStackedWidget;
class QTabBar;

namespace wardroom {

class ExplorePresenter;
class MetricsPane;
class MetricsPresenter;
class QueryHistory;
class QueryPane;
class ServerListPane;
class ViewContext;

/// Explore: queries and their answers, the metric browser, and what Prometheus says of its targets and rules.
class ExplorePage final : public Page
{
    Q_OBJECT
public:
    enum Section { QuerySection, MetricsSection, TargetsSection, RulesSection };

    /// Both must outlive the page.
    ExplorePage(ViewContext &context, QueryHistory &history, QWidget *parent = nullptr);
    ~ExplorePage() override;

    bool isComplete() const override;
    /// Runs @p promql.
    void showQuery(const QString &promql);
    void showSection(Section section);

    ExplorePresenter &presenter() const { return *m_presenter; }
    QTabBar *sections() const { return m_sections; }
    QueryPane *queries() const { return m_queries; }
    MetricsPane *metrics() const { return m_metrics; }
    ServerListPane *targets() const { return m_targets; }
    ServerListPane *rules() const { return m_rules; }

Q_SIGNALS:
    /// The user wants @p promql as a panel; who has dashboards asks which one.
    void addToDashboardRequested(const QString &promql, const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createPanes();
    void connectPanes();
    void retranslate();
    void updateServer();
    void updateTargets();
    void updateRules();
    void updateFreshness(ServerListPane &pane, const ServerPresenter::List &list);
    void queryTarget(const QModelIndex &index);
    void queryRule(const QModelIndex &index);

    ViewContext &m_context;
    ExplorePresenter *m_presenter;
    MetricsPresenter *m_metricsPresenter;
    ServerPresenter *m_server;
    QTabBar *m_sections = nullptr;
    QStackedWidget *m_stack = nullptr;
    QueryPane *m_queries = nullptr;
    MetricsPane *m_metrics = nullptr;
    ServerListPane *m_targets = nullptr;
    ServerListPane *m_rules = nullptr;
};

} // namespace wardroom
