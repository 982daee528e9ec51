// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorepage.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/promql/promqlselectors.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/explore/explorepresenter.h"
#include "ui/explore/metricspane.h"
#include "ui/explore/metricspresenter.h"
#include "ui/explore/querypane.h"
#include "ui/explore/resultpane.h"
#include "ui/explore/serverlistpane.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace wardroom {

ExplorePage::ExplorePage(ViewContext &context, QueryHistory &history, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_presenter(new ExplorePresenter(context, history, this))
    , m_metricsPresenter(new MetricsPresenter(context, this))
    , m_server(new ServerPresenter(context, this))
{
    createPanes();
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 0);
    m_sections = new QTabBar;
    m_sections->setDrawBase(false);
    m_sections->setExpanding(false);
    for (int i = 0; i < m_stack->count(); ++i)
        m_sections->addTab(QString());
    row->addWidget(m_sections);
    row->addStretch(1);
    head->setMinimumHeight(scaled(this, 40));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_stack, 1);
    connectPanes();
    onRetranslate(this, [this] { retranslate(); });
}

ExplorePage::~ExplorePage() = default;

void ExplorePage::createPanes()
{
    m_queries = new QueryPane(m_context, *m_presenter);
    m_metrics = new MetricsPane(*m_metricsPresenter);
    m_targets =
        new ServerListPane(m_server->targets(),
                           {{0, 90, 0, 90, 70, 0},
                            TargetsModel::StateColumn,
                            {TargetsModel::LabelsColumn},
                            TargetsModel::ErrorColumn});
    m_rules = new ServerListPane(
        m_server->rules(),
        {{0, 90, 90, 0, 90, 70, 0}, RulesModel::HealthColumn, {RulesModel::QueryColumn}, RulesModel::ErrorColumn});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_queries);
    m_stack->addWidget(m_metrics);
    m_stack->addWidget(m_targets);
    m_stack->addWidget(m_rules);
}

void ExplorePage::connectPanes()
{
    connect(m_sections, &QTabBar::currentChanged, this, [this](int section) {
        m_stack->setCurrentIndex(section);
        Q_EMIT completeChanged();
    });
    connect(m_queries, &QueryPane::addToDashboardRequested, this, &ExplorePage::addToDashboardRequested);
    connect(m_queries->results(), &ResultPane::drawn, this, &Page::completeChanged);
    connect(m_metrics, &MetricsPane::queryRequested, this, &ExplorePage::showQuery);
    connect(m_metrics, &MetricsPane::retryRequested, &m_context, &ViewContext::refreshNow);
    connect(m_targets, &ServerListPane::shownChanged, m_server, &ServerPresenter::setTargetsActive);
    connect(m_rules, &ServerListPane::shownChanged, m_server, &ServerPresenter::setRulesActive);
    connect(m_targets, &ServerListPane::activated, this, &ExplorePage::queryTarget);
    connect(m_rules, &ServerListPane::activated, this, &ExplorePage::queryRule);
    for (const ServerListPane *pane : {m_targets, m_rules})
        connect(pane->stateView(), &StateView::retryRequested, m_server, &ServerPresenter::refresh);
    connect(m_server, &ServerPresenter::changed, this, &ExplorePage::updateServer);
    connect(m_presenter, &ExplorePresenter::changed, this, &Page::completeChanged);
    connect(m_metricsPresenter, &MetricsPresenter::changed, this, &Page::completeChanged);
}

bool ExplorePage::isComplete() const
{
    return m_presenter->isComplete() && m_metricsPresenter->isComplete() && m_server->isComplete()
        && m_queries->results()->isDrawn();
}

void ExplorePage::retranslate()
{
    m_sections->setTabText(QuerySection, tr("Query"));
    m_sections->setTabText(MetricsSection, tr("Metrics"));
    m_sections->setTabText(TargetsSection, tr("Targets"));
    m_sections->setTabText(RulesSection, tr("Rules"));
    m_sections->setAccessibleName(tr("Sections of Explore"));
    m_targets->setTexts(tr("Find a target by address, label or error"), tr("Targets"));
    m_rules->setTexts(tr("Find a rule by name, query or error"), tr("Rules"));
    m_server->applyFormat();
    updateServer();
}

void ExplorePage::showSection(Section section)
{
    m_sections->setCurrentIndex(section);
}

void ExplorePage::showQuery(const QString &promql)
{
    showSection(QuerySection);
    m_queries->showQuery(promql);
}

void ExplorePage::updateServer()
{
    updateTargets();
    updateRules();
    Q_EMIT completeChanged();
}

void ExplorePage::updateFreshness(ServerListPane &pane, const ServerPresenter::List &list)
{
    const Formatter format(languageOf(), m_context.zone());
    if (list.hasData && list.error)
        pane.setFreshness(StateMark::Stale,
                          tr("%1 old").arg(format.age(m_context.clock().nowMs() - list.answeredMs)));
    else
        pane.setFreshness(StateMark::Ok, {});
}

void ExplorePage::updateTargets()
{
    const ServerPresenter::List &list = m_server->targetList();
    const TargetsModel &model = m_server->targets();
    const Formatter format;
    updateFreshness(*m_targets, list);
    m_targets->setErrorsShown(model.downCount() > 0);
    m_targets->setSummary(list.hasData
                              ? tr("%1 targets, %2 down")
                                    .arg(format.count(model.targetCount()), format.count(model.downCount()))
                              : QString());
    if (!m_server->hasPrometheus())
        m_targets->stateView()->showEmpty(
            tr("This environment has no Prometheus."),
            tr("Its targets would stand here. Add a Prometheus to the connection in the settings."));
    else if (model.targetCount() > 0)
        m_targets->showRows();
    else if (list.error)
        m_targets->stateView()->showError(*list.error);
    else if (list.hasData)
        m_targets->stateView()->showEmpty(tr("No targets."), tr("This server scrapes nothing."));
    else
        m_targets->stateView()->showLoading();
}

void ExplorePage::updateRules()
{
    const ServerPresenter::List &list = m_server->ruleList();
    const RulesModel &model = m_server->rules();
    const Formatter format;
    updateFreshness(*m_rules, list);
    m_rules->setErrorsShown(model.errorCount() > 0);
    m_rules->setSummary(list.hasData
                            ? tr("%1 rules, %2 with errors")
                                  .arg(format.count(model.ruleCount()), format.count(model.errorCount()))
                            : QString());
    if (!m_server->hasPrometheus())
        m_rules->stateView()->showEmpty(
            tr("This environment has no Prometheus."),
            tr("Its rules would stand here. Add a Prometheus to the connection in the settings."));
    else if (model.ruleCount() > 0)
        m_rules->showRows();
    else if (list.error)
        m_rules->stateView()->showError(*list.error);
    else if (list.hasData)
        m_rules->stateView()->showEmpty(tr("No rules."), tr("This server evaluates none."));
    else
        m_rules->stateView()->showLoading();
}

void ExplorePage::queryTarget(const QModelIndex &index)
{
    const ScrapeTarget *const target = m_server->targets().rowAt(index);
    if (!target)
        return;
    QStringList matchers;
    for (const QString &label : {QStringLiteral("job"), QStringLiteral("instance")}) {
        if (target->labels.contains(label))
            matchers << promqlMatcher({label, target->labels.value(label), false, true});
    }
    showQuery(QStringLiteral("up{") + matchers.join(u',') + u'}');
}

void ExplorePage::queryRule(const QModelIndex &index)
{
    if (const Rule *const rule = m_server->rules().rowAt(index))
        showQuery(rule->query);
}

void ExplorePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Token::BgPanel));
}

} // namespace wardroom
