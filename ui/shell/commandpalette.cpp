// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/common/searchfield.h"
#include "ui/shell/palettedelegate.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>

namespace wardroom {

namespace {
constexpr int Rows = 12;
constexpr int PageStep = 10;
} // namespace

CommandPalette::CommandPalette(std::vector<PaletteCommand> commands, QWidget *parent)
    : Popup(parent)
    , m_field(new SearchField)
    , m_list(new QListView)
{
    m_model.setCommands(std::move(commands));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFixedSize(scaled(this, 560), scaled(this, 28) * Rows);
    m_field->setPlaceholderText(tr("Type a command, a page or an environment"));
    m_field->setAccessibleName(tr("Command"));
    auto *column = new QVBoxLayout(this);
    const int margin = scaled(this, 8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_field);
    column->addWidget(m_list);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        select(0);
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    m_field->installEventFilter(this);
    select(0);
}

void CommandPalette::showOver(QWidget *window)
{
    adjustSize();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, scaled(this, 72))));
    show();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int row = m_list->currentIndex().row();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            select(row + 1);
            return true;
        case Qt::Key_Up:
            select(row - 1);
            return true;
        case Qt::Key_PageDown:
            select(std::min(row + PageStep, m_model.rowCount() - 1));
            return true;
        case Qt::Key_PageUp:
            select(std::max(row - PageStep, 0));
            return true;
        default:
            break;
        }
    }
    return Popup::eventFilter(watched, event);
}

void CommandPalette::select(int row)
{
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index((row + m_model.rowCount()) % m_model.rowCount()));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // First away with us: the command may open a window of its own.
    hide();
    m_model.run(index);
    close();
}

} // namespace wardroom
