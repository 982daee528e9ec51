// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentlist.h"

#include "models/incident/tablecsv.h"
#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/incident/incidentdesk.h"
#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/incidenttext.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedrow.h"
#include "ui/common/stateview.h"
#include "ui/incident/chipbutton.h"
#include "ui/incident/flattable.h"
#include "ui/incident/incidentdelegate.h"
#include "ui/incident/metricspanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QSaveFile>
#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

namespace wardroom {

namespace {

constexpr int TickMs = 1000;
constexpr int MostHits = 2000;
constexpr int AllColumns = 1180; // wide enough for them
constexpr std::array AllShown{IncidentFilter::Shown::All, IncidentFilter::Shown::Open, IncidentFilter::Shown::Closed};

} // namespace

IncidentList::IncidentList(IncidentDesk &desk, ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_context(context)
    , m_model({&IncidentText::severity, &IncidentText::status})
    , m_problem(new NoticeBar(NoticeBar::Kind::Error))
{
    m_filter.setSourceModel(&m_model);
    createTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(createFilters());
    layout->addWidget(m_problem);
    layout->addWidget(m_splitter, 1);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &IncidentList::tick);
    connect(&desk, &IncidentDesk::listChanged, this, &IncidentList::follow);
    connect(&context, &ViewContext::zoneChanged, this, &IncidentList::follow);
    onRetranslate(this, [this] { retranslate(); });
}

bool IncidentList::isComplete() const
{
    return m_desk.hasLoaded();
}

// Parts ------------------------------------------------------------------------------------------------------------

QWidget *IncidentList::createBar()
{
    auto *bar = new QWidget;
    m_search = new SearchField;
    connect(m_search, &QLineEdit::textChanged, this, &IncidentList::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_table->setFocus();
        m_table->selectRow(0);
    });
    m_csv = new QPushButton;
    m_import = new QPushButton;
    m_share = new QPushButton;
    m_share->setIcon(icon(IconId::External));
    m_declare = new QPushButton;
    m_declare->setIcon(icon(IconId::Plus, Token::OnFill));
    setButtonRole(m_declare, ButtonRole::Primary);
    setKeyHint(m_declare, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    connect(m_csv, &QPushButton::clicked, this, &IncidentList::askForCsv);
    connect(m_import, &QPushButton::clicked, this, &IncidentList::importRequested);
    connect(m_share, &QPushButton::clicked, this, [this] { Q_EMIT shareRequested(chosen()); });
    connect(m_declare, &QPushButton::clicked, this, &IncidentList::declareRequested);
    auto *row = new QHBoxLayout(bar);
    row->addWidget(m_search, 1);
    for (QPushButton *button : {m_csv, m_import, m_share, m_declare})
        row->addWidget(button);
    onRestyle(bar, [bar, row] {
        row->setContentsMargins(scaled(bar, 12), scaled(bar, 8), scaled(bar, 12), 0);
        row->setSpacing(scaled(bar, 8));
    });
    return bar;
}

QWidget *IncidentList::createFilters()
{
    auto *bar = new QWidget;
    QList<QPushButton *> shown;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        m_shown[i] = new QPushButton;
        shown += m_shown[i];
        connect(m_shown[i], &QPushButton::toggled, this, [this, i](bool on) {
            if (!on)
                return;
            m_filter.setShown(AllShown[i]);
            updateState();
        });
    }
    m_environment = new QComboBox;
    m_environment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_environment, &QComboBox::activated, this, [this] {
        m_filter.setEnvironment(m_environment->currentData().toString());
        updateState();
    });
    auto *row = new QHBoxLayout(bar);
    row->addWidget(segmentedRow(shown));
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        m_severities[i] = new ChipButton;
        m_severities[i]->setCheckable(true);
        m_severities[i]->setSeverity(AllSeverities[i]);
        connect(m_severities[i], &ChipButton::toggled, this, &IncidentList::filterBySeverity);
        row->addWidget(m_severities[i]);
    }
    row->addWidget(m_environment);
    row->addStretch(1);
    onRestyle(bar, [bar, row] {
        row->setContentsMargins(scaled(bar, 12), scaled(bar, 8), scaled(bar, 12), scaled(bar, 8));
        row->setSpacing(scaled(bar, 8));
    });
    return bar;
}

void IncidentList::createTable()
{
    m_table = new FlatTable;
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new IncidentDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(IncidentListModel::StartedColumn, Qt::DescendingOrder);
    m_table->setColumnWidths({92, 132, 0, 112, 150, 96, 80, 80, 120, 120});
    m_state = new StateView(m_table);
    connect(m_table, &QTableView::activated, this, &IncidentList::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IncidentList::updateButtons);
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_model.rowCount() > 0)
            clearFilters();
        else
            Q_EMIT declareRequested();
    });
    connect(m_state, &StateView::secondTriggered, this, &IncidentList::sampleRequested);
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_metrics = new MetricsPanel;
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(m_state);
    m_splitter->addWidget(m_metrics);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
}

// State ------------------------------------------------------------------------------------------------------------

void IncidentList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_declare->setVisible(!readOnly);
    m_import->setVisible(!readOnly);
    m_share->setVisible(!readOnly);
    updateState();
}

void IncidentList::follow()
{
    const Formatter format(languageOf(), m_context.zone());
    m_model.setNow(m_context.clock().nowMs());
    m_model.setFormat(format);
    m_model.setIncidents(m_desk.incidents());
    m_metrics->setIncidents(m_desk.incidents(), m_context.clock().nowMs(), format);
    updateEnvironments();
    updateState();
    Q_EMIT completeChanged();
}

void IncidentList::tick()
{
    m_model.setNow(m_context.clock().nowMs());
}

void IncidentList::updateEnvironments()
{
    const QStringList names = m_model.environments();
    const QString chosen = m_filter.environment();
    m_environment->clear();
    m_environment->addItem(tr("All environments"), QString());
    for (const QString &name : names)
        m_environment->addItem(name, name);
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(chosen)));
    m_environment->setVisible(names.size() > 1);
}

void IncidentList::updateState()
{
    m_metrics->setVisible(m_model.rowCount() > 0);
    if (m_desk.problem())
        m_state->showError(*m_desk.problem());
    else if (!m_desk.hasLoaded())
        m_state->showLoading();
    else if (m_filter.rowCount() > 0)
        m_state->showContent();
    else if (m_model.rowCount() > 0)
        m_state->showEmpty(tr("No incident passes the filter."), tr("%n incidents are hidden by it.", nullptr, m_model.rowCount()),
                           tr("Clear the filter"));
    else
        m_state->showEmpty(tr("No incidents yet."),
                           tr("An incident gathers what happened on one timeline, with its evidence, and keeps it on this computer."),
                           m_readOnly ? QString() : tr("Declare an incident"), m_readOnly ? QString() : tr("Open the sample"));
    updateButtons();
}

void IncidentList::updateButtons()
{
    const auto count = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    m_share->setText(count > 0 ? tr("Share %n incidents…", nullptr, count) : tr("Share…"));
    m_share->setEnabled(m_filter.rowCount() > 0);
    m_share->setToolTip(count > 0 ? QString() : tr("Writes the incidents that are shown, or those chosen, into one file."));
    m_csv->setEnabled(m_filter.rowCount() > 0);
}

QList<QUuid> IncidentList::chosen() const
{
    QList<QUuid> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        ids += index.data(IncidentListModel::IdRole).toUuid();
    for (int row = 0; rows.isEmpty() && row < m_filter.rowCount(); ++row)
        ids += m_filter.index(row, 0).data(IncidentListModel::IdRole).toUuid();
    return ids;
}

void IncidentList::select(const QUuid &id)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.index(std::max(0, m_model.rowOf(id)), 0));
    if (m_model.rowOf(id) < 0 || !index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void IncidentList::openCurrent()
{
    if (const QModelIndex index = m_table->currentIndex(); index.isValid())
        Q_EMIT openRequested(index.data(IncidentListModel::IdRole).toUuid());
}

// Filters ----------------------------------------------------------------------------------------------------------

void IncidentList::filterBySeverity()
{
    QSet<Severity> wanted;
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        if (m_severities[i]->isChecked())
            wanted.insert(AllSeverities[i]);
    }
    m_filter.setSeverities(wanted);
    updateState();
}

void IncidentList::clearFilters()
{
    m_search->clear();
    m_shown.front()->setChecked(true);
    for (ChipButton *chip : m_severities)
        chip->setChecked(false);
    m_filter.setEnvironment({});
    updateEnvironments();
    updateState();
}

void IncidentList::search(const QString &text)
{
    const QString words = text.simplified();
    if (words.isEmpty()) {
        m_searching.cancel();
        m_problem->setText({});
        m_filter.setFound(std::nullopt);
        m_model.setExcerpts({});
        updateState();
        return;
    }
    m_searching = m_desk.store().run(
        this, [words](Journal &journal) { return journal.search(words, MostHits); },
        [this](const Result<std::vector<SearchHit>> &hits) {
            m_problem->setText(hits ? QString() : errorText(hits.error()).text());
            if (hits)
                showHits(*hits);
        });
}

void IncidentList::showHits(const std::vector<SearchHit> &hits)
{
    QSet<QUuid> found;
    QHash<QUuid, QString> excerpts;
    for (const SearchHit &hit : hits) {
        if (hit.incident.isNull())
            continue;
        found.insert(hit.incident);
        // What stands in the title is read there already.
        if (hit.id != hit.incident && !excerpts.contains(hit.incident))
            excerpts.insert(hit.incident, hit.excerpt);
    }
    m_model.setExcerpts(excerpts);
    m_filter.setFound(found);
    updateState();
}

// Files ------------------------------------------------------------------------------------------------------------

void IncidentList::askForCsv()
{
    auto *dialog = new QFileDialog(this, tr("Save the list"), QStringLiteral("incidents.csv"), QStringLiteral("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &IncidentList::saveCsv);
    dialog->open();
}

bool IncidentList::saveCsv(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = tableCsv(m_filter);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    m_problem->setText(saved ? QString() : tr("%1 can not be written. %2").arg(path, file.errorString()));
    return saved;
}

void IncidentList::retranslate()
{
    m_search->setPlaceholderText(tr("Search in incidents, timelines and post-mortems"));
    m_search->setAccessibleName(tr("Search incidents"));
    const QString shown[] = {tr("All"), tr("Open"), tr("Closed")};
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_shown[i]->setText(shown[i]);
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        m_severities[i]->setAccessibleName(tr("Only %1").arg(IncidentText::severity(AllSeverities[i])));
        m_severities[i]->setToolTip(IncidentText::severityMeaning(AllSeverities[i]));
    }
    m_environment->setAccessibleName(tr("Environment"));
    m_csv->setText(tr("Save as CSV…"));
    m_import->setText(tr("Open a file…"));
    m_declare->setText(tr("Declare incident"));
    m_table->setAccessibleName(tr("Incidents"));
    follow();
}

void IncidentList::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Token::BgPanel));
}

/// In a narrow window titles matter more than what the incident itself says again.
void IncidentList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (const int column : {IncidentListModel::TtaColumn, IncidentListModel::CommanderColumn, IncidentListModel::EnvironmentColumn})
        m_table->setColumnHidden(column, width() < scaled(this, AllColumns));
}

void IncidentList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_tick.start();
}

void IncidentList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace wardroom
