// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/common/searchfield.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

namespace wardroom {

namespace {

constexpr QSize FirstSize(880, 640);

QStandardItem *item(const QString &text, bool strong = false)
{
    auto *const result = new QStandardItem(text); // the model owns it
    result->setEditable(false);
    if (strong) {
        QFont font;
        font.setBold(true);
        result->setData(font, Qt::FontRole);
    }
    return result;
}

} // namespace

KeysDialog::KeysDialog(const QList<KeyTopic> &topics, QWidget *parent)
    : QDialog(parent)
    , m_found(new QSortFilterProxyModel(this))
    , m_field(new SearchField)
    , m_list(new QTreeView)
{
    setWindowTitle(tr("Keyboard and mouse"));
    resize(scaled(this, FirstSize.width()), scaled(this, FirstSize.height()));
    m_field->setPlaceholderText(tr("Search keys and what they do"));
    m_field->setAccessibleName(tr("Search"));
    fill(topics);
    m_found->setSourceModel(&m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true); // a place that is found shows all of its keys
    m_list->setModel(m_found);
    m_list->setAccessibleName(tr("Keys and gestures"));
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    find({});
    m_list->resizeColumnToContents(0);
    auto *const close = new QPushButton(tr("Close"));
    auto *const buttons = new QDialogButtonBox;
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &KeysDialog::find);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_field->setFocus();
}

void KeysDialog::fill(const QList<KeyTopic> &topics)
{
    m_model.setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    for (const KeyTopic &topic : topics) {
        QStandardItem *const title = item(topic.title, true);
        for (const KeyTopic::Line &line : topic.lines)
            title->appendRow({item(line.keys), item(line.does)});
        m_model.appendRow({title, item({})});
    }
}

void KeysDialog::find(const QString &text)
{
    m_found->setFilterFixedString(text.trimmed());
    m_list->expandAll();
    for (int row = 0; row < m_found->rowCount(); ++row)
        m_list->setFirstColumnSpanned(row, {}, true);
}

} // namespace wardroom
