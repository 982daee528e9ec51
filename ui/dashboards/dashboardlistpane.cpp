// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/dashboardlistpane.h"

#include "models/dashboards/dashboardlistmodel.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/searchfield.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QDir>
#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>

namespace wardroom {

namespace {

constexpr int TitleWidth = 300;
constexpr int StateWidth = 150;
constexpr int SearchWidth = 280;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme &theme = themeOf(option->widget);
        if (index.data(DashboardListModel::IsGroupRole).toBool()) {
            option->font = bold(option->font);
            option->backgroundBrush = theme.color(Token::BgHead);
            return;
        }
        if (index.column() == DashboardListModel::TitleColumn)
            return;
        const bool broken = index.data(DashboardListModel::ErrorRole).toBool();
        const bool state = index.column() == DashboardListModel::StateColumn;
        option->palette.setColor(QPalette::Text,
                                 theme.color(broken && state ? Token::Error : Token::TextSecondary));
    }
};

} // namespace

DashboardListPane::DashboardListPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new DashboardListModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_title(new TextLabel(TextRole::PageTitle))
    , m_search(new SearchField)
    , m_new(new QPushButton(icon(IconId::Plus), QString()))
    , m_file(new QPushButton)
    , m_folderButton(new QPushButton)
    , m_folderLabel(new ElidedLabel(TextRole::Base, Token::TextMuted))
    , m_error(new NoticeBar(NoticeBar::Kind::Error))
    , m_view(new QTreeView)
{
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(DashboardListModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setRecursiveFilteringEnabled(true);
    m_view->setModel(m_found);
    m_view->setItemDelegate(new EntryDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMouseTracking(true);
    createLayout();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        expand();
    });
    connect(m_search, &QLineEdit::returnPressed, m_view, [this] {
        m_view->setFocus();
        if (m_found->rowCount() > 0)
            m_view->setCurrentIndex(m_found->index(0, 0, m_found->index(0, 0)));
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(DashboardListModel::IdRole).toString(); !id.isEmpty())
            Q_EMIT openRequested(id);
    });
    connect(m_new, &QPushButton::clicked, this, &DashboardListPane::newRequested);
    connect(m_file, &QPushButton::clicked, this, &DashboardListPane::fileRequested);
    connect(m_folderButton, &QPushButton::clicked, this, &DashboardListPane::folderRequested);
    onRetranslate(this, [this] { retranslate(); });
}

void DashboardListPane::createLayout()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_search);
    head->addWidget(m_folderLabel, 1);
    head->addWidget(m_new);
    head->addWidget(m_folderButton);
    head->addWidget(m_file);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_error);
    column->addWidget(m_view, 1);
    onRestyle(this, [this, head, column] {
        const int margin = scaled(this, 12);
        column->setContentsMargins(margin, scaled(this, 8), margin, margin);
        column->setSpacing(scaled(this, 8));
        head->setSpacing(scaled(this, 12));
        m_search->setFixedWidth(scaled(this, SearchWidth));
        QHeaderView *header = m_view->header();
        header->setStretchLastSection(false);
        header->setSectionResizeMode(DashboardListModel::AboutColumn, QHeaderView::Stretch);
        header->resizeSection(DashboardListModel::TitleColumn, scaled(this, TitleWidth));
        header->resizeSection(DashboardListModel::StateColumn, scaled(this, StateWidth));
    });
}

void DashboardListPane::setBundled(const std::vector<LibraryEntry> &entries)
{
    m_model->setBundled(entries);
    expand();
}

void DashboardListPane::setOwn(const QString &folder, std::vector<LibraryEntry> entries)
{
    m_folder = folder;
    m_error->setText({});
    m_model->setOwn(std::move(entries));
    expand();
    showFolder();
}

void DashboardListPane::showError(const QString &sentence)
{
    m_error->setText(sentence);
}

const LibraryEntry *DashboardListPane::entry(const QString &id) const
{
    return m_model->entry(id);
}

/// Groups take the whole line, and are open.
void DashboardListPane::expand()
{
    m_view->expandAll();
    for (int row = 0; row < m_found->rowCount(); ++row)
        m_view->setFirstColumnSpanned(row, {}, true);
}

void DashboardListPane::showFolder()
{
    m_folderLabel->setText(m_folder.isEmpty() ? tr("No folder of your own is chosen.")
                                              : QDir::toNativeSeparators(m_folder));
}

void DashboardListPane::retranslate()
{
    m_title->setText(tr("Dashboards"));
    m_search->setPlaceholderText(tr("Search dashboards"));
    m_search->setAccessibleName(tr("Search dashboards"));
    m_new->setText(tr("New dashboard"));
    m_file->setText(tr("Open file…"));
    m_folderButton->setText(tr("Choose folder…"));
    m_view->setAccessibleName(tr("Dashboards"));
    m_model->retranslate();
    showFolder();
}

} // namespace wardroom
