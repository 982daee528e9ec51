// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pintray.h"

#include "models/view/viewcontext.h"
#include "services/evidence/pinner.h"
#include "ui/common/errortext.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/common/textlabel.h"
#include "ui/evidence/evidencewindow.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

namespace wardroom {

namespace {
constexpr int Width = 620;
constexpr int ListHeight = 240;
constexpr int KindWidth = 92;
constexpr int SourceWidth = 150;
constexpr int TimeWidth = 140;
} // namespace

PinTray::PinTray(ViewContext &context, IncidentDesk &desk, Pinner &pinner, QWidget *parent)
    : Popup(parent)
    , m_context(context)
    , m_desk(desk)
    , m_pinner(pinner)
    , m_title(new TextLabel(TextRole::PanelTitle))
    , m_list(new QTreeView)
    , m_state(new StateView(m_list))
    , m_failure(new NoticeBar(NoticeBar::Kind::Error))
    , m_incidents(new QComboBox)
    , m_file(new QPushButton)
    , m_open(new QPushButton)
    , m_remove(new QPushButton)
{
    createList();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_failure);
    column->addWidget(m_state, 1);
    column->addWidget(createFoot());
    onRestyle(this, [this, column] {
        const int margin = scaled(this, 12);
        column->setContentsMargins(margin, margin, margin, margin);
        m_state->setFixedSize(scaled(this, Width), scaled(this, ListHeight));
        m_list->setColumnWidth(PinListModel::KindColumn, scaled(this, KindWidth));
        m_list->header()->resizeSection(PinListModel::SourceColumn, scaled(this, SourceWidth));
        m_list->header()->resizeSection(PinListModel::TimeColumn, scaled(this, TimeWidth));
    });
    connect(&desk, &IncidentDesk::trayChanged, this, &PinTray::showPins);
    connect(&desk, &IncidentDesk::listChanged, this, &PinTray::showIncidents);
    connect(&desk, &IncidentDesk::currentChanged, this, &PinTray::showIncidents);
    onRetranslate(this, [this] { retranslate(); });
    m_list->setFocus();
}

void PinTray::createList()
{
    m_list->setModel(&m_pins);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(PinListModel::TitleColumn, QHeaderView::Stretch);
    connect(m_list, &QTreeView::activated, this, &PinTray::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PinTray::updateButtons);
}

QWidget *PinTray::createFoot()
{
    setButtonRole(m_file, ButtonRole::Primary);
    connect(m_file, &QPushButton::clicked, this, &PinTray::file);
    connect(m_open, &QPushButton::clicked, this, &PinTray::open);
    connect(m_remove, &QPushButton::clicked, this, &PinTray::remove);
    connect(m_incidents, &QComboBox::currentIndexChanged, this, &PinTray::updateButtons);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_remove);
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(m_incidents);
    row->addWidget(m_file);
    return foot;
}

void PinTray::retranslate()
{
    m_title->setText(tr("Pins to be filed"));
    m_list->setAccessibleName(tr("Pins to be filed"));
    m_incidents->setAccessibleName(tr("Incident"));
    m_open->setText(tr("Open"));
    m_remove->setText(tr("Remove"));
    m_pins.setFormat(Formatter(languageOf(), m_context.zone()));
    showPins();
    showIncidents();
}

void PinTray::showPins()
{
    m_pins.setPins(m_desk.tray());
    if (m_pins.rowCount() == 0)
        m_state->showEmpty(tr("No pin waits here."), tr("What is pinned while no incident is open waits here until it is filed."));
    else
        m_state->showContent();
    if (m_pins.rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_pins.index(0, 0));
    updateButtons();
}

/// Open ones first, the current one chosen.
void PinTray::showIncidents()
{
    const QUuid before = m_incidents->currentData().toUuid();
    const QUuid wanted = before.isNull() ? m_desk.current() : before;
    const QSignalBlocker quiet(m_incidents);
    m_incidents->clear();
    for (const bool open : {true, false}) {
        for (const Incident &incident : m_desk.incidents()) {
            if (incident.isOpen() == open)
                m_incidents->addItem(incident.displayNumber() + u' ' + incident.title, incident.id);
        }
    }
    m_incidents->setCurrentIndex(std::max(0, m_incidents->findData(wanted)));
    m_incidents->setVisible(m_incidents->count() > 1);
    m_incidents->setMaximumWidth(scaled(this, 220));
    updateButtons();
}

void PinTray::updateButtons()
{
    const bool any = !chosen().empty();
    const Incident *incident = m_desk.find(m_incidents->currentData().toUuid());
    m_file->setText(incident ? tr("File to %1").arg(incident->displayNumber()) : tr("File to an incident"));
    m_file->setEnabled(any && incident);
    m_file->setToolTip(incident ? QString() : tr("There is no incident yet. Declare one first."));
    m_open->setEnabled(any);
    m_remove->setEnabled(any);
}

std::vector<Pin> PinTray::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<Pin> pins;
    for (const QModelIndex &row : std::as_const(rows))
        pins.push_back(m_pins.row(row.row()));
    return pins;
}

void PinTray::file()
{
    Change change;
    const EditContext context = m_desk.context();
    for (const Pin &pin : chosen()) {
        TimelineEvent event;
        event.incident = m_incidents->currentData().toUuid();
        event.lane = Lane::Detection;
        const Change one = filePin(pin, event, context);
        change.actor = one.actor;
        change.edits += one.edits;
    }
    submit(change);
}

void PinTray::open()
{
    const std::vector<Pin> pins = chosen();
    if (pins.empty())
        return;
    (new EvidenceWindow(m_pinner, m_context, pins, parentWidget()))->show();
    close();
}

void PinTray::remove()
{
    Change change;
    for (const Pin &pin : chosen())
        change.edits += removePin(pin).edits;
    submit(change);
}

void PinTray::submit(const Change &change)
{
    if (change.edits.isEmpty())
        return;
    m_writing = m_desk.submit(change, this, [this](const Result<Receipt> &receipt) {
        m_failure->setText(receipt ? QString() : errorText(receipt.error()).text());
    });
}

void PinTray::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        remove();
    else
        Popup::keyPressEvent(event);
}

} // namespace wardroom
