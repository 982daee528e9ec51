// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/actionstab.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/incident/incidentdesk.h"
#include "ui/common/incidenttext.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/incident/actiondelegate.h"
#include "ui/incident/flattable.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/timelinewords.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace wardroom {

ActionsTab::ActionsTab(IncidentDesk &desk, ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_context(context)
    , m_model(&IncidentText::priority)
    , m_problem(new NoticeBar(NoticeBar::Kind::Error))
{
    createTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_problem);
    layout->addWidget(m_state, 1);
    connect(&context, &ViewContext::zoneChanged, this, &ActionsTab::follow);
    connect(&m_model, &ActionTableModel::edited, this, [this](const ActionItem &before, const ActionItem &after) {
        m_problem->setText({});
        m_desk.submit(changeAction(before, after));
    });
    connect(&m_model, &ActionTableModel::refused, this, [this](int column, const QString &typed) {
        m_problem->setText(column == ActionTableModel::DueColumn
                               ? tr("“%1” is not a date. Write friday, tomorrow 18:00, +3d or 2026-12-01.").arg(typed)
                               : IncidentText::refusal({Refusal::EmptyTitle, {}, {}}));
    });
    onRetranslate(this, [this] { retranslate(); });
}

void ActionsTab::createTable()
{
    m_table = new FlatTable;
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ActionDelegate(m_table));
    m_table->setColumnWidths({56, 0, 160, 190, 110, 240});
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_state = new StateView(m_table);
    connect(m_state, &StateView::actionTriggered, this, [this] { m_entry->setFocus(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActionsTab::updateButtons);
    const auto key = [this](QKeySequence keys, auto slot) {
        auto *shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(QKeySequence::Delete, &ActionsTab::removeChosen);
    key(Qt::Key_Return, [this] { m_table->edit(m_table->currentIndex()); });
}

QWidget *ActionsTab::createBar()
{
    auto *bar = new QWidget;
    m_entry = new QLineEdit;
    m_add = new QPushButton;
    m_add->setIcon(icon(IconId::Plus));
    m_open = new QPushButton;
    m_open->setIcon(icon(IconId::External));
    m_remove = new QPushButton;
    setKeyHint(m_remove, QKeySequence::Delete);
    connect(m_entry, &QLineEdit::returnPressed, this, &ActionsTab::add);
    connect(m_add, &QPushButton::clicked, this, &ActionsTab::add);
    connect(m_open, &QPushButton::clicked, this, &ActionsTab::openTracker);
    connect(m_remove, &QPushButton::clicked, this, &ActionsTab::removeChosen);
    auto *row = new QHBoxLayout(bar);
    row->addWidget(m_entry, 1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_add, m_open, m_remove})
        row->addWidget(button);
    onRestyle(bar, [bar, row] {
        row->setContentsMargins(scaled(bar, 12), scaled(bar, 8), scaled(bar, 12), scaled(bar, 8));
        row->setSpacing(scaled(bar, 8));
    });
    return bar;
}

void ActionsTab::setFile(std::shared_ptr<IncidentFile> file)
{
    if (m_file)
        disconnect(m_file.get(), nullptr, this, nullptr);
    m_file = std::move(file);
    if (m_file) {
        connect(m_file.get(), &IncidentFile::loaded, this, &ActionsTab::follow);
        connect(m_file.get(), &IncidentFile::changed, this, &ActionsTab::follow);
    }
    follow();
}

void ActionsTab::setReadOnly(bool readOnly)
{
    m_model.setReadOnly(readOnly);
    for (QWidget *part : std::initializer_list<QWidget *>{m_entry, m_add}) {
        part->setEnabled(!readOnly);
        part->setToolTip(readOnly ? TimelineWords::readOnly() : QString());
    }
    follow();
}

void ActionsTab::follow()
{
    m_model.setFormat(Formatter(languageOf(), m_context.zone()), m_context.clock().nowMs());
    m_model.setItems(m_file ? m_file->content().actions : std::vector<ActionItem>());
    if (m_model.rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty(tr("No action items yet."), tr("What is to be improved so that this does not happen again stands here, each with an owner and a date."),
                           m_entry->isEnabled() ? tr("Write the first one") : QString());
    updateButtons();
}

void ActionsTab::add()
{
    const QString title = m_entry->text().simplified();
    if (title.isEmpty() || !m_file)
        return;
    ActionItem item;
    item.incident = m_file->id();
    item.title = title;
    m_desk.submit(wardroom::addAction(item, m_desk.context()));
    m_entry->clear();
    m_problem->setText({});
}

void ActionsTab::removeChosen()
{
    // Not asked about: undo brings it back.
    Change change;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        change.edits.append(wardroom::removeAction(m_model.row(index.row())).edits);
    if (!change.edits.isEmpty() && m_entry->isEnabled())
        m_desk.submit(change);
}

void ActionsTab::openTracker()
{
    const QModelIndex index = m_table->currentIndex();
    const QUrl url = index.isValid() ? QUrl(m_model.row(index.row()).trackerUrl, QUrl::StrictMode) : QUrl();
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        QDesktopServices::openUrl(url);
}

void ActionsTab::updateButtons()
{
    const auto count = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    const QModelIndex index = m_table->currentIndex();
    const bool hasLink = count == 1 && index.isValid() && m_model.row(index.row()).trackerUrl.startsWith(QLatin1String("http"));
    m_open->setEnabled(hasLink);
    m_open->setToolTip(hasLink ? QString() : tr("Choose an action item that has a link to a tracker."));
    m_remove->setEnabled(count > 0 && m_entry->isEnabled());
    m_remove->setText(tr("Remove %n items", nullptr, std::max(1, count)));
    m_remove->setToolTip(!m_entry->isEnabled() ? TimelineWords::readOnly() : count > 0 ? QString() : tr("Choose an action item to remove."));
}

void ActionsTab::retranslate()
{
    m_entry->setPlaceholderText(tr("Monitor how many connections of the pool are in use"));
    m_entry->setAccessibleName(tr("New action item"));
    m_add->setText(tr("Add"));
    m_open->setText(tr("Open in tracker"));
    m_table->setAccessibleName(tr("Action items"));
    follow();
}

} // namespace wardroom
