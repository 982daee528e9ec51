// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertlistpane.h"

#include "ui/alerts/alertdetails.h"
#include "ui/alerts/alertspresenter.h"
#include "ui/alerts/alerttreeview.h"
#include "ui/common/errortext.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

namespace wardroom {

namespace {

AlertOrder orderFor(int column, Qt::SortOrder sort)
{
    AlertOrder order;
    order.descending = sort == Qt::DescendingOrder;
    switch (column) {
    case AlertModel::NameColumn:
        order.by = AlertOrder::By::Name;
        break;
    case AlertModel::DiffersColumn:
        order.by = AlertOrder::By::Differs;
        break;
    case AlertModel::ValueColumn:
        order.by = AlertOrder::By::Value;
        break;
    case AlertModel::AgeColumn:
        order.by = AlertOrder::By::Age;
        break;
    case AlertModel::StateColumn:
        order.by = AlertOrder::By::State;
        break;
    default:
        order.by = AlertOrder::By::Priority;
    }
    return order;
}

} // namespace

AlertListPane::AlertListPane(AlertsPresenter &presenter, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_tree(new AlertTreeView(clock))
{
    const AlertDetails::Lookup lookup{
        [&presenter](const QString &id) { return presenter.feed() ? presenter.feed()->silence(id) : nullptr; },
        [&presenter](const QString &fingerprint) { return presenter.alert(fingerprint); }};
    m_details = new AlertDetails(clock, lookup);
    m_filterError = new NoticeBar(NoticeBar::Kind::Error);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_filterError);
    layout->addWidget(createList(), 1);
    connectTree();
    connect(&m_presenter, &AlertsPresenter::updated, this, [this] {
        showDetails();
        updateEmptyState();
    });
    connect(&m_presenter, &AlertsPresenter::filterChanged, this, &AlertListPane::showFilterError);
    showDetails();
    onRetranslate(this, [this] { retranslate(); });
}

// Parts ------------------------------------------------------------------------------------------------------------

QWidget *AlertListPane::createBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_filter = new QLineEdit;
    m_filter->addAction(icon(IconId::Filter), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    onRestyle(m_filter, [this] { m_filter->setFont(fontFor(m_filter, TextRole::Code)); });
    connect(m_filter, &QLineEdit::textChanged, &m_presenter, &AlertsPresenter::setFilterText);
    createGroupMenu();
    createStateMenu();
    m_silence = new QPushButton;
    m_silence->setIcon(icon(IconId::Silence));
    setKeyHint(m_silence, QKeySequence(Qt::Key_S));
    connect(m_silence, &QPushButton::clicked, this, &AlertListPane::requestSilence);
    m_declare = new QPushButton;
    m_declare->setIcon(icon(IconId::Incident));
    setKeyHint(m_declare, QKeySequence(Qt::Key_I));
    connect(m_declare, &QPushButton::clicked, this, &AlertListPane::requestIncident);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_groupBy);
    layout->addWidget(m_stateBy);
    layout->addWidget(m_declare);
    layout->addWidget(m_silence);
    return bar;
}

void AlertListPane::createGroupMenu()
{
    m_groupBy = new QPushButton;
    m_groupMenu = new QMenu(m_groupBy);
    m_groupBy->setMenu(m_groupMenu);
    connect(m_groupMenu, &QMenu::aboutToShow, this, &AlertListPane::fillGroupMenu);
}

void AlertListPane::fillGroupMenu()
{
    using By = AlertGrouping::By;
    m_groupMenu->clear();
    const auto choose = [this](By by) {
        AlertGrouping grouping = m_presenter.grouping();
        grouping.by = by;
        if (by != By::Labels)
            grouping.labels.clear();
        m_presenter.setGrouping(grouping);
        retranslate();
    };
    const auto add = [&](const QString &text, By by) {
        QAction *action = m_groupMenu->addAction(text, this, [choose, by] { choose(by); });
        action->setCheckable(true);
        action->setChecked(m_presenter.grouping().by == by);
    };
    add(tr("Routes"), By::Routes);
    add(tr("Nothing"), By::Nothing);
    m_groupMenu->addSeparator();
    const QStringList names = m_presenter.labelNames();
    for (const QString &name : names) {
        QAction *action = m_groupMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_presenter.grouping().labels.contains(name));
        connect(action, &QAction::triggered, this, [this, name](bool on) { groupByLabel(name, on); });
    }
}

void AlertListPane::groupByLabel(const QString &label, bool on)
{
    AlertGrouping grouping = m_presenter.grouping();
    grouping.labels.removeAll(label);
    if (on)
        grouping.labels.append(label);
    grouping.by = grouping.labels.isEmpty() ? AlertGrouping::By::Routes : AlertGrouping::By::Labels;
    m_presenter.setGrouping(grouping);
    retranslate();
}

QString AlertListPane::groupingText() const
{
    const AlertGrouping &grouping = m_presenter.grouping();
    switch (grouping.by) {
    case AlertGrouping::By::Routes:
        return tr("Routes");
    case AlertGrouping::By::Nothing:
        return tr("Nothing");
    case AlertGrouping::By::Labels:
        return grouping.labels.join(u", ");
    }
    return {};
}

void AlertListPane::createStateMenu()
{
    m_stateBy = new QPushButton;
    m_stateMenu = new QMenu(m_stateBy);
    m_stateBy->setMenu(m_stateMenu);
    connect(m_stateMenu, &QMenu::aboutToShow, this, [this] {
        m_stateMenu->clear();
        const auto add = [this](const QString &text, std::optional<AlertState> state) {
            QAction *action = m_stateMenu->addAction(text);
            action->setCheckable(true);
            action->setChecked(m_shownState == state);
            connect(action, &QAction::triggered, this, [this, state] {
                m_shownState = state;
                m_presenter.setShownState(state);
                retranslate();
            });
        };
        add(tr("All"), std::nullopt);
        for (const AlertState state : {AlertState::Firing, AlertState::Silenced, AlertState::Inhibited, AlertState::Muted})
            add(alertStateText(state), state);
    });
}

QString AlertListPane::stateText() const
{
    return m_shownState ? alertStateText(*m_shownState) : tr("All");
}

QWidget *AlertListPane::createList()
{
    m_tree->setAlerts(&m_presenter.alerts());
    m_state = new StateView(m_tree);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(m_state);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    return m_splitter;
}

void AlertListPane::connectTree()
{
    connect(m_tree, &AlertTreeView::selectionMoved, this, [this] {
        showDetails();
        updateButtons();
    });
    connect(m_tree, &AlertTreeView::detailsRequested, this, &AlertListPane::openDetails);
    connect(m_tree, &QTreeView::doubleClicked, this, &AlertListPane::openDetails);
    connect(m_tree, &AlertTreeView::silenceRequested, this, &AlertListPane::requestSilence);
    connect(m_tree, &AlertTreeView::incidentRequested, this, &AlertListPane::requestIncident);
    connect(m_details, &AlertDetails::closeRequested, this, [this] {
        m_wantsDetails = false;
        m_details->hide();
        m_tree->setFocus();
    });
    QHeaderView *head = m_tree->header();
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(AlertModel::PriorityColumn, Qt::AscendingOrder);
    connect(head, &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { m_presenter.setOrder(orderFor(column, order)); });
    connect(m_state, &StateView::retryRequested, &m_presenter, &AlertsPresenter::retry);
    connect(m_state, &StateView::actionTriggered, m_filter, &QLineEdit::clear);
}

// State ------------------------------------------------------------------------------------------------------------

void AlertListPane::setFormatter(const Formatter &format)
{
    m_tree->setFormatter(format);
    m_details->setFormatter(format);
}

void AlertListPane::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter, such as service=\"shop-api\" env=~\"prod.*\" or a word"));
    m_filter->setAccessibleName(tr("Filter alerts"));
    m_groupBy->setText(tr("Group by %1").arg(groupingText()));
    m_stateBy->setText(tr("State %1").arg(stateText()));
    m_tree->setAccessibleName(tr("Alerts"));
    updateButtons();
    updateEmptyState();
    showFilterError();
}

void AlertListPane::updateButtons()
{
    const auto count = static_cast<int>(m_tree->selectedFingerprints().size());
    m_silence->setText(tr("Silence…"));
    m_silence->setEnabled(m_presenter.feed());
    m_silence->setToolTip(count > 0 ? tr("Silence what the %n chosen alerts share", nullptr, count)
                                    : tr("Write a new silence"));
    m_declare->setText(tr("Declare incident…"));
    m_declare->setEnabled(count > 0);
    m_declare->setToolTip(count > 0 ? tr("Declare an incident because of the %n chosen alerts", nullptr, count)
                                    : tr("Choose the alerts that the incident is about."));
}

void AlertListPane::updateEmptyState()
{
    const AlertFeed *feed = m_presenter.feed();
    if (!feed) {
        m_state->showEmpty(tr("This environment has no Alertmanager."),
                           tr("Its alerts would stand here. Add an Alertmanager to the connection in the settings."));
    } else if (!feed->hasData()) {
        if (feed->error())
            m_state->showError(*feed->error());
        else
            m_state->showLoading();
    } else if (m_presenter.alerts().alertCount() > 0) {
        m_state->showContent();
    } else if (m_presenter.alertCount() > 0) {
        m_state->showEmpty(tr("No alert passes the filter."), tr("%n alerts are hidden by it.", nullptr, m_presenter.alertCount()),
                           tr("Clear the filter"));
    } else {
        m_state->showEmpty(tr("No alerts."), tr("Alerts that fire stand here, grouped by where they are sent."));
    }
}

void AlertListPane::showFilterError()
{
    const std::optional<Error> &error = m_presenter.filterError();
    m_filterError->setText(
        error ? tr("The filter can not be read: %1. The list still shows the last one that could.").arg(error->detail)
              : QString());
}

const AlertTreeRow *AlertListPane::currentAlert() const
{
    return m_presenter.alerts().alertAt(m_tree->currentIndex());
}

void AlertListPane::showDetails()
{
    const QStringList chosen = m_tree->selectedFingerprints();
    const QModelIndex current = m_tree->currentIndex();
    const AlertTreeRow *row = m_presenter.alerts().alertAt(current);
    if (!row && chosen.size() == 1)
        row = m_presenter.alerts().alertAt(m_presenter.alerts().indexOf(chosen.front()));
    m_details->setAlert(row ? std::optional(*row) : std::nullopt);
    m_details->setVisible(row && m_wantsDetails);
}

void AlertListPane::openDetails()
{
    if (!m_presenter.alerts().alertAt(m_tree->currentIndex()))
        return;
    m_wantsDetails = true;
    showDetails();
}

void AlertListPane::showAlert(const QString &fingerprint)
{
    if (!m_presenter.alerts().indexOf(fingerprint).isValid())
        return;
    m_tree->selectFingerprint(fingerprint);
    m_tree->setFocus();
    openDetails();
}

std::vector<Alert> AlertListPane::chosenAlerts() const
{
    std::vector<Alert> chosen;
    const QStringList fingerprints = m_tree->selectedFingerprints();
    for (const QString &fingerprint : fingerprints) {
        if (const Alert *alert = m_presenter.alert(fingerprint))
            chosen.push_back(*alert);
    }
    return chosen;
}

void AlertListPane::requestSilence()
{
    Q_EMIT silenceRequested(AlertsPresenter::matchersFor(chosenAlerts()));
}

void AlertListPane::requestIncident()
{
    const std::vector<Alert> alerts = chosenAlerts();
    if (alerts.empty())
        return;
    // Only where one group was chosen: the alerts of several have no identity in common but what they share.
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    QModelIndex group = rows.isEmpty() ? QModelIndex() : rows.first();
    group = group.parent().isValid() ? group.parent() : group;
    const bool one = std::all_of(rows.begin(), rows.end(), [&group](const QModelIndex &row) { return row == group || row.parent() == group; });
    const AlertTreeGroup *const bucket = one ? m_presenter.alerts().groupAt(group) : nullptr;
    Q_EMIT incidentRequested(alerts, bucket ? bucket->identity : Labels());
}

void AlertListPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Token::BgPanel));
}

} // namespace wardroom
