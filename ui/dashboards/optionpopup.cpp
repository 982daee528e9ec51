// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/optionpopup.h"

#include "models/dashboards/variableoptionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/noticebar.h"
#include "ui/common/searchfield.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>

namespace wardroom {

namespace {
constexpr int Width = 280;
constexpr int Height = 320;
} // namespace

OptionPopup::OptionPopup(const Variable &variable, const ResolvedVariable &resolved, QWidget *parent)
    : Popup(parent)
    , m_model(new VariableOptionModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new SearchField)
    , m_view(new QListView)
{
    m_model->setVariable(variable, resolved);
    m_before = m_model->value();
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_found);
    m_view->setUniformItemSizes(true); // there may be 50,000
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(variable.shownName());
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->installEventFilter(this);
    auto *notice = new NoticeBar(NoticeBar::Kind::Warning);
    if (resolved.error)
        notice->setText(errorText(*resolved.error).text());
    else if (resolved.truncated)
        notice->setText(tr("There are more values. The first %1 are listed.").arg(resolved.options.size()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(notice);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    setFixedSize(scaled(this, Width), scaled(this, Height));
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view, &QListView::clicked, this, &OptionPopup::take);
    m_view->installEventFilter(this);
    m_search->setFocus();
}

void OptionPopup::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int row = m_found->mapToSource(index).row();
    if (m_model->isMulti()) {
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(m_model->index(row), checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    m_model->choose(row);
    close();
}

bool OptionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_view->setFocus();
        m_view->setCurrentIndex(m_found->index(0, 0));
        return true;
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter || (watched == m_view && key == Qt::Key_Space)) {
        const QModelIndex current = m_view->currentIndex();
        take(current.isValid() ? current : m_found->index(0, 0));
        if (enter)
            close();
        return true;
    }
    return Popup::eventFilter(watched, event);
}

void OptionPopup::closeEvent(QCloseEvent *event)
{
    Popup::closeEvent(event);
    const VariableValue now = m_model->value();
    if (!(now == m_before) && (now.all || !now.chosen.empty()))
        Q_EMIT chosen(now);
    m_before = now;
}

} // namespace wardroom
