// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cursorpanel.h"

#include "models/charts/changemodel.h"
#include "services/core/clock.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/seriesdelegate.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace wardroom {

namespace {

/// A chart's title takes the whole row.
void spanHeads(QTreeView *view)
{
    for (int row = 0; row < view->model()->rowCount(); ++row)
        view->setFirstColumnSpanned(row, {},
                                    view->model()->index(row, 0).data(ChangeModel::HeadRole).toBool());
}

} // namespace

CursorPanel::CursorPanel(ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_cursorModel(new ChangeModel(ChangeModel::Mode::Cursors, this))
    , m_compareModel(new ChangeModel(ChangeModel::Mode::Comparison, this))
    , m_title(new TextLabel(TextRole::PanelTitle))
    , m_between(new TextLabel(TextRole::Base, Token::TextSecondary))
    , m_compareTitle(new TextLabel(TextRole::PanelTitle))
    , m_cursorView(makeTable(m_cursorModel))
    , m_compareView(makeTable(m_compareModel))
{
    createLayout();
    connect(&context.cursor(), &TimeCursor::locksChanged, this, &CursorPanel::refill);
    connect(&context, &ViewContext::zoneChanged, this, &CursorPanel::refill);
    onRetranslate(this, [this] { retranslate(); });
}

CursorPanel::~CursorPanel()
{
    // A field that loses the focus while it dies would still tell what was typed.
    for (QLineEdit *field : m_times)
        disconnect(field, nullptr, this, nullptr);
}

void CursorPanel::createLayout()
{
    auto *times = new QGridLayout;
    times->setHorizontalSpacing(8);
    for (const TimeCursor::Lock lock : {TimeCursor::A, TimeCursor::B}) {
        auto *name = new TextLabel(TextRole::Base);
        name->setBold(true);
        name->setText(lock == TimeCursor::A ? QStringLiteral("A") : QStringLiteral("B"));
        m_times[lock] = new QLineEdit;
        m_times[lock]->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00 00:00:00"))
                                       + 28);
        name->setBuddy(m_times[lock]);
        times->addWidget(name, lock, 0);
        times->addWidget(m_times[lock], lock, 1);
        connect(m_times[lock], &QLineEdit::editingFinished, this, [this, lock] { readTime(lock); });
    }
    times->setColumnStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(times);
    layout->addWidget(m_between);
    layout->addWidget(m_cursorView, 3);
    layout->addWidget(m_compareTitle);
    layout->addWidget(m_compareView, 1);
}

QTreeView *CursorPanel::makeTable(ChangeModel *model)
{
    auto *view = new QTreeView;
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setItemDelegateForColumn(
        0, new SeriesDelegate(view, [this](const QModelIndex &index) {
            const int chart = index.data(ChangeModel::ChartRole).toInt();
            const int series = index.data(ChangeModel::SeriesRole).toInt();
            const bool known = series >= 0 && chart < m_charts.size() && m_charts[chart];
            return known ? SeriesDelegate::Source{m_charts[chart], static_cast<std::size_t>(series)}
                         : SeriesDelegate::Source{};
        }));
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    return view;
}

void CursorPanel::retranslate()
{
    m_title->setText(tr("Cursors"));
    m_compareTitle->setText(tr("Compare"));
    m_cursorView->setAccessibleName(tr("Values at the cursors"));
    m_compareView->setAccessibleName(tr("Change since the earlier time"));
    m_times[TimeCursor::A]->setAccessibleName(tr("Time of cursor A"));
    m_times[TimeCursor::B]->setAccessibleName(tr("Time of cursor B"));
    for (QLineEdit *field : m_times)
        field->setPlaceholderText(tr("not set"));
    refill();
}

void CursorPanel::setCharts(const QList<ChartCanvas *> &charts)
{
    for (const auto &chart : std::as_const(m_charts)) {
        if (chart)
            disconnect(chart, nullptr, this, nullptr);
    }
    m_charts.clear();
    for (ChartCanvas *chart : charts) {
        m_charts << chart;
        connect(chart, &ChartCanvas::specChanged, this, &CursorPanel::refill);
        connect(chart, &QObject::destroyed, this, &CursorPanel::refill, Qt::QueuedConnection);
    }
    refill();
}

void CursorPanel::refill()
{
    std::vector<ChartSpec> specs;
    QString comparedWith;
    for (const auto &chart : std::as_const(m_charts)) {
        specs.push_back(chart ? chart->spec() : ChartSpec()); // places stay: rows name them by number
        if (specs.back().comparison)
            comparedWith = specs.back().comparison->name;
    }
    const Formatter format(languageOf(), m_context.zone());
    const TimeCursor::Locks &locks = m_context.cursor().locks();
    m_cursorModel->setCharts(specs, format, locks);
    m_compareModel->setCharts(specs, format, locks, locks[TimeCursor::B]);
    spanHeads(m_cursorView);
    spanHeads(m_compareView);
    const bool compares = m_compareModel->hasRows();
    m_compareTitle->setText(comparedWith.isEmpty() ? tr("Compare") : tr("Compare: %1").arg(comparedWith));
    m_compareTitle->setVisible(compares);
    m_compareView->setVisible(compares);
    showTimes();
}

void CursorPanel::showTimes()
{
    const Formatter format(languageOf(), m_context.zone());
    const TimeCursor::Locks &locks = m_context.cursor().locks();
    for (const TimeCursor::Lock lock : {TimeCursor::A, TimeCursor::B}) {
        m_times[lock]->setText(locks[lock] ? format.dateTime(*locks[lock]) : QString());
        setInvalid(m_times[lock], false);
    }
    const bool both = locks[TimeCursor::A] && locks[TimeCursor::B];
    const qint64 between = both ? *locks[TimeCursor::B] - *locks[TimeCursor::A] : 0;
    const QString length = format.duration(std::abs(between));
    m_between->setText(both ? tr("B − A %1").arg(between < 0 ? u'\u2212' + length : length)
                            : tr("Press A and B in a chart to lock two moments."));
}

void CursorPanel::readTime(TimeCursor::Lock lock)
{
    QLineEdit *field = m_times[lock];
    if (!field->isModified())
        return;
    field->setModified(false);
    if (field->text().trimmed().isEmpty()) {
        m_context.cursor().setLock(lock, std::nullopt);
        return;
    }
    const qint64 now = m_context.clock().nowMs();
    const auto point = TimePoint::parse(field->text(), now, m_context.zone());
    setInvalid(field, !point);
    if (!point)
        return;
    m_context.cursor().setLock(lock, point->resolve(now, m_context.zone()));
    showTimes();
}

} // namespace wardroom
