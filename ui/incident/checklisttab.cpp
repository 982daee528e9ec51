// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/checklisttab.h"

#include "models/view/viewcontext.h"
#include "services/incident/incidentdesk.h"
#include "services/incident/shippedtext.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/incident/checkitemdelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/timelinewords.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

namespace wardroom {

ChecklistTab::ChecklistTab(IncidentDesk &desk, ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_context(context)
{
    createList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_list, 1);
    connect(&context, &ViewContext::zoneChanged, this, &ChecklistTab::follow);
    onRetranslate(this, [this] { retranslate(); });
}

void ChecklistTab::createList()
{
    m_list = new QListView;
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CheckItemDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
}

QWidget *ChecklistTab::createBar()
{
    auto *bar = new QWidget;
    m_entry = new QLineEdit;
    m_entry->installEventFilter(this);
    m_add = new QPushButton;
    m_add->setIcon(icon(IconId::Plus));
    m_count = new TextLabel(TextRole::PanelTitle);
    m_keys = new ElidedLabel(TextRole::Caption, Token::TextMuted);
    connect(m_entry, &QLineEdit::returnPressed, this, &ChecklistTab::enter);
    connect(m_add, &QPushButton::clicked, this, &ChecklistTab::enter);
    auto *row = new QHBoxLayout(bar);
    row->addWidget(m_count);
    row->addWidget(m_entry, 1);
    row->addWidget(m_add);
    row->addWidget(m_keys);
    onRestyle(bar, [bar, row] {
        row->setContentsMargins(scaled(bar, 12), scaled(bar, 8), scaled(bar, 12), scaled(bar, 8));
        row->setSpacing(scaled(bar, 8));
    });
    return bar;
}

void ChecklistTab::setFile(std::shared_ptr<IncidentFile> file)
{
    if (m_file)
        disconnect(m_file.get(), nullptr, this, nullptr);
    m_file = std::move(file);
    if (m_file) {
        connect(m_file.get(), &IncidentFile::loaded, this, &ChecklistTab::follow);
        connect(m_file.get(), &IncidentFile::changed, this, &ChecklistTab::follow);
    }
    stopRenaming();
    follow();
}

void ChecklistTab::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QWidget *part : std::initializer_list<QWidget *>{m_entry, m_add}) {
        part->setEnabled(!readOnly);
        part->setToolTip(readOnly ? TimelineWords::readOnly() : QString());
    }
}

void ChecklistTab::follow()
{
    const Incident incident = m_file ? m_file->incident() : Incident();
    m_model.setFormat(Formatter(languageOf(), m_context.zone()),
                      [incident](const CheckItem &item) { return checkText(item, incident, QLocale()); });
    m_model.setItems(m_file ? m_file->content().checks : std::vector<CheckItem>());
    m_count->setText(tr("%1 of %2 done").arg(m_model.doneCount()).arg(m_model.rowCount()));
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0, 0));
}

const CheckItem *ChecklistTab::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.row(index.row()) : nullptr;
}

void ChecklistTab::mark(CheckState (*next)(const CheckItem &))
{
    if (const CheckItem *const item = current(); item && !m_readOnly)
        m_desk.submit(setCheck(*item, next(*item), m_desk.context()));
}

void ChecklistTab::move(int by)
{
    const int target = m_list->currentIndex().row() + by;
    const CheckItem *const item = current();
    if (!item || m_readOnly || target < 0 || target >= m_model.rowCount())
        return;
    // They change places, by their rows where two computers have given both the same one.
    const CheckItem &other = m_model.row(target);
    const bool apart = other.position != item->position;
    Change change = moveCheck(*item, apart ? other.position : target);
    change.edits.append(moveCheck(other, apart ? item->position : target - by).edits);
    m_desk.submit(change);
}

void ChecklistTab::removeCurrent()
{
    if (const CheckItem *const item = current(); item && !m_readOnly)
        m_desk.submit(removeCheck(*item));
}

void ChecklistTab::startRenaming()
{
    const CheckItem *const item = current();
    if (!item || m_readOnly)
        return;
    m_renaming = item->id;
    m_entry->setText(m_list->currentIndex().data().toString());
    m_entry->selectAll();
    m_entry->setFocus();
    m_add->setText(tr("Rename"));
}

void ChecklistTab::stopRenaming()
{
    m_renaming = {};
    m_entry->clear();
    m_add->setText(tr("Add"));
}

void ChecklistTab::enter()
{
    const QString text = m_entry->text().simplified();
    if (!m_file || text.isEmpty())
        return;
    const std::vector<CheckItem> &items = m_model.rows();
    const auto renamed = std::find_if(items.begin(), items.end(), [this](const CheckItem &item) { return item.id == m_renaming; });
    if (renamed != items.end())
        m_desk.submit(renameCheck(*renamed, text));
    else
        m_desk.submit(addCheck(m_file->id(), text, items.empty() ? 0 : items.back().position + 1));
    const bool backToList = !m_renaming.isNull();
    stopRenaming();
    if (backToList)
        m_list->setFocus();
}

bool ChecklistTab::handleKey(const QKeyEvent &event)
{
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Space:
        mark(&ChecklistModel::ticked);
        return true;
    case Qt::Key_P:
        if (event.modifiers() == Qt::NoModifier)
            mark(&ChecklistModel::startedOrNot);
        return event.modifiers() == Qt::NoModifier;
    case Qt::Key_F2:
        startRenaming();
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            move(event.key() == Qt::Key_Up ? -1 : 1);
        return alt;
    default:
        return false;
    }
}

bool ChecklistTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_entry && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        stopRenaming();
        m_list->setFocus();
        return true;
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent *>(event)->pos();
        const QModelIndex index = m_list->indexAt(at);
        QStyleOptionViewItem option;
        option.initFrom(m_list->viewport());
        option.widget = m_list;
        option.rect = m_list->visualRect(index);
        if (index.isValid() && CheckItemDelegate::boxRect(option).adjusted(-6, -6, 6, 6).contains(at))
            mark(&ChecklistModel::ticked);
    }
    return QWidget::eventFilter(watched, event);
}

void ChecklistTab::retranslate()
{
    m_entry->setPlaceholderText(tr("Another thing to do"));
    m_entry->setAccessibleName(tr("New item of the checklist"));
    m_list->setAccessibleName(tr("Checklist"));
    m_keys->setText(tr("Space ticks, P in progress, F2 renames, Del removes, Alt+↑↓ moves"));
    m_add->setText(m_renaming.isNull() ? tr("Add") : tr("Rename"));
    follow();
}

} // namespace wardroom
