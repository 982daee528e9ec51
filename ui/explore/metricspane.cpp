// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/metricspane.h"

#include "services/promql/promqlselectors.h"
#include "services/render/format.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/searchfield.h"
#include "ui/common/stateview.h"
#include "ui/common/textlabel.h"
#include "ui/explore/metricspresenter.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTreeView>

namespace wardroom {

namespace {
constexpr int TypeWidth = 110;
constexpr int CountWidth = 90;
} // namespace

QString queryForMetric(const QString &metric, const QString &type)
{
    PromqlSelector selector;
    selector.metric = metric;
    const QString text = selector.text();
    if (metric.endsWith(QLatin1String("_bucket")))
        return QStringLiteral("histogram_quantile(0.95, sum by (le) (rate(%1[$__rate_interval])))").arg(text);
    const bool counts = type == QLatin1String("counter") || metric.endsWith(QLatin1String("_total"))
        || ((type == QLatin1String("histogram") || type == QLatin1String("summary"))
            && (metric.endsWith(QLatin1String("_count")) || metric.endsWith(QLatin1String("_sum"))));
    return counts ? QStringLiteral("rate(%1[$__rate_interval])").arg(text) : text;
}

MetricsPane::MetricsPane(MetricsPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    auto *splitter = new QSplitter;
    splitter->addWidget(createList());
    splitter->addWidget(createDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&presenter, &MetricsPresenter::changed, this, &MetricsPane::refresh);
    onRestyle(this, [this] { sizeColumns(); });
    onRetranslate(this, [this] { retranslate(); });
}

void MetricsPane::setUpTree(QTreeView *tree)
{
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionsClickable(false);
}

QWidget *MetricsPane::createList()
{
    auto *list = new QWidget;
    m_search = new SearchField;
    m_type = new QComboBox;
    m_summary = new TextLabel(TextRole::Caption, Token::TextMuted);
    m_tree = new QTreeView;
    setUpTree(m_tree);
    m_tree->header()->setSortIndicator(MetricTreeModel::NameColumn, Qt::AscendingOrder);
    m_tree->setModel(&m_presenter.tree());
    m_tree->setSortingEnabled(true);
    m_treeState = new StateView(m_tree);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_type);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(12, 8, 6, 8);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_treeState, 1);
    layout->addWidget(m_summary);
    connect(m_search, &QLineEdit::textChanged, this, &MetricsPane::filter);
    connect(m_type, &QComboBox::currentIndexChanged, this, &MetricsPane::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &MetricsPane::select);
    connect(m_tree, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (!index.data(MetricTreeModel::MetricRole).toString().isEmpty())
            m_query->click();
    });
    connect(m_treeState, &StateView::retryRequested, this, &MetricsPane::retryRequested);
    return list;
}

QWidget *MetricsPane::createDetail()
{
    auto *detail = new QWidget;
    m_name = new TextLabel(TextRole::PanelTitle);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts = new TextLabel(TextRole::Caption, Token::TextMuted);
    m_help = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_help->setWordWrap(true);
    m_query = new QPushButton;
    m_query->setIcon(icon(IconId::Play));
    m_labels = new QTreeView;
    setUpTree(m_labels);
    m_labels->setModel(&m_presenter.labels());
    m_labelState = new StateView(m_labels);
    auto *row = new QHBoxLayout;
    row->addWidget(m_facts);
    row->addStretch(1);
    row->addWidget(m_query);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(6, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addLayout(row);
    layout->addWidget(m_help);
    layout->addWidget(m_labelState, 1);
    connect(m_query, &QPushButton::clicked, this, [this] {
        const MetricEntry *const entry = m_presenter.entry(m_chosen);
        Q_EMIT queryRequested(queryForMetric(m_chosen, entry ? entry->type : QString()));
    });
    connect(m_labelState, &StateView::retryRequested, this, &MetricsPane::retryRequested);
    return detail;
}

void MetricsPane::sizeColumns()
{
    QHeaderView *tree = m_tree->header();
    tree->setSectionResizeMode(QHeaderView::Fixed);
    tree->setSectionResizeMode(MetricTreeModel::NameColumn, QHeaderView::Stretch);
    tree->resizeSection(MetricTreeModel::TypeColumn, scaled(this, TypeWidth));
    tree->resizeSection(MetricTreeModel::SeriesColumn, scaled(this, CountWidth));
    QHeaderView *labels = m_labels->header();
    labels->setSectionResizeMode(QHeaderView::Fixed);
    labels->setSectionResizeMode(LabelCardinalityModel::NameColumn, QHeaderView::Stretch);
    labels->resizeSection(LabelCardinalityModel::CountColumn, scaled(this, CountWidth));
}

void MetricsPane::retranslate()
{
    m_search->setPlaceholderText(tr("Find a metric by name or help"));
    m_search->setAccessibleName(tr("Find a metric by name or help"));
    m_type->setAccessibleName(tr("Type of metric"));
    m_tree->setAccessibleName(tr("Metrics"));
    m_labels->setAccessibleName(tr("Labels of the metric"));
    m_query->setText(tr("Query it"));
    if (m_type->count() > 0)
        m_type->setItemText(0, tr("All types"));
    refresh();
}

void MetricsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void MetricsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

void MetricsPane::refresh()
{
    fillTypes();
    updateSummary();
    updateState();
    updateDetail();
}

void MetricsPane::fillTypes()
{
    QStringList types{tr("All types")};
    types += m_presenter.tree().types();
    QStringList present;
    for (int i = 0; i < m_type->count(); ++i)
        present << m_type->itemText(i);
    if (types == present)
        return;
    const QString chosen = m_type->currentIndex() > 0 ? m_type->currentText() : QString();
    const QSignalBlocker blocker(m_type);
    m_type->clear();
    m_type->addItems(types);
    m_type->setCurrentIndex(std::max(0, m_type->findText(chosen)));
}

void MetricsPane::filter()
{
    m_presenter.tree().setFilter(m_search->text(),
                                 m_type->currentIndex() > 0 ? m_type->currentText() : QString());
    const QModelIndex chosen = m_presenter.tree().indexOf(m_chosen);
    if (chosen.isValid()) {
        m_tree->setCurrentIndex(chosen);
        m_tree->scrollTo(chosen);
    }
    updateSummary();
    updateState();
}

void MetricsPane::select(const QModelIndex &index)
{
    const QString metric = index.data(MetricTreeModel::MetricRole).toString();
    if (metric.isEmpty())
        return; // a prefix: what was chosen stays
    m_chosen = metric;
    m_presenter.select(metric);
    updateDetail();
}

void MetricsPane::updateSummary()
{
    const Formatter format;
    const MetricTreeModel &tree = m_presenter.tree();
    QStringList parts;
    if (tree.shownCount() < tree.metricCount())
        parts
            << tr("%1 of %2 metrics").arg(format.count(tree.shownCount()), format.count(tree.metricCount()));
    else if (tree.metricCount() > 0)
        parts << tr("%1 metrics").arg(format.count(tree.metricCount()));
    if (m_presenter.catalog().seriesInStorage() >= 0)
        parts << tr("%1 series in the storage").arg(format.count(m_presenter.catalog().seriesInStorage()));
    else if (m_presenter.catalog().hasAnswer() && !m_presenter.catalog().hasCounts()
             && !m_presenter.catalog().isLoading())
        parts << tr("this server does not count series");
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
}

QString MetricsPane::summary() const
{
    return m_summary->text();
}

void MetricsPane::updateState()
{
    const MetricCatalog &catalog = m_presenter.catalog();
    if (!m_presenter.hasPrometheus())
        m_treeState->showEmpty(
            tr("This environment has no Prometheus."),
            tr("Its metrics would stand here. Add a Prometheus to the connection in the settings."));
    else if (m_presenter.tree().rowCount() > 0)
        m_treeState->showContent();
    else if (catalog.error())
        m_treeState->showError(*catalog.error());
    else if (catalog.isLoading() || !catalog.hasAnswer())
        m_treeState->showLoading();
    else if (m_presenter.tree().metricCount() > 0)
        m_treeState->showEmpty(tr("No metric fits."), tr("Shorten the search, or choose all types."));
    else
        m_treeState->showEmpty(tr("No metrics in this time range."), tr("Widen the time range."));
}

void MetricsPane::updateDetail()
{
    const MetricDetail &detail = m_presenter.detail();
    const MetricEntry *const entry = m_presenter.entry(detail.metric());
    const bool chosen = !detail.metric().isEmpty();
    m_name->setText(detail.metric());
    m_help->setText(entry ? entry->help : QString());
    m_query->setVisible(chosen);
    QStringList facts;
    if (entry && !entry->type.isEmpty())
        facts << entry->type;
    if (entry && !entry->unit.isEmpty())
        facts << entry->unit;
    if (detail.series())
        facts << tr("%n series in the time range", nullptr, static_cast<int>(*detail.series()))
                     .replace(QString::number(*detail.series()), Formatter().count(*detail.series()));
    if (detail.isCapped())
        facts << tr("too many to count by label");
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    if (!chosen)
        m_labelState->showEmpty(tr("Choose a metric."),
                                tr("Its labels and how many series each value has stand here."));
    else if (!detail.labels().empty())
        m_labelState->showContent();
    else if (detail.error())
        m_labelState->showError(*detail.error());
    else if (detail.isLoading())
        m_labelState->showLoading();
    else
        m_labelState->showEmpty(tr("This metric has no labels."));
}

QString MetricsPane::detailText() const
{
    return m_name->text() + u'\n' + m_facts->text() + u'\n' + m_help->text();
}

} // namespace wardroom
