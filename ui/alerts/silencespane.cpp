// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/silencespane.h"

#include "models/alerts/silencemodel.h"
#include "ui/alerts/silencedelegate.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace wardroom {

SilencesPane::SilencesPane(SilenceModel &silences, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_silences(silences)
    , m_delegate(new SilenceDelegate(clock, this))
{
    createTable();
    m_state = new StateView(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_state, 1);
    onRetranslate(this, [this] { retranslate(); });
}

void SilencesPane::createTable()
{
    m_table = new QTableView;
    m_table->setModel(&m_silences);
    m_table->setItemDelegate(m_delegate);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(this, 28));
    QHeaderView *head = m_table->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    const int widths[] = {110, 300, 64, 290, 120, 200};
    for (int column = 0; column < SilenceModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, scaled(this, widths[column]));
    head->setSectionResizeMode(SilenceModel::MatchersColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SilencesPane::updateButtons);
    connect(&m_silences, &QAbstractItemModel::dataChanged, this, &SilencesPane::updateButtons);
    connect(m_table, &QTableView::activated, this, &SilencesPane::editCurrent);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &SilencesPane::askToExpire);
}

QWidget *SilencesPane::createBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_new = new QPushButton;
    m_new->setIcon(icon(IconId::Plus));
    m_edit = new QPushButton;
    m_edit->setIcon(icon(IconId::Edit));
    m_expire = new QPushButton;
    setKeyHint(m_expire, QKeySequence::Delete);
    connect(m_new, &QPushButton::clicked, this, &SilencesPane::newRequested);
    connect(m_edit, &QPushButton::clicked, this, &SilencesPane::editCurrent);
    connect(m_expire, &QPushButton::clicked, this, &SilencesPane::askToExpire);
    layout->addWidget(m_new);
    layout->addStretch(1);
    layout->addWidget(m_edit);
    layout->addWidget(m_expire);
    return bar;
}

void SilencesPane::retranslate()
{
    m_new->setText(tr("New silence…"));
    m_table->setAccessibleName(tr("Silences"));
    updateButtons();
}

void SilencesPane::setFormatter(const Formatter &format)
{
    m_delegate->setFormatter(format);
    m_table->viewport()->update();
}

std::vector<Silence> SilencesPane::selected() const
{
    std::vector<Silence> silences;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        silences.push_back(m_silences.row(index.row()).silence);
    return silences;
}

QStringList SilencesPane::expirable() const
{
    QStringList ids;
    for (const Silence &silence : selected()) {
        if (silence.state != Silence::State::Expired)
            ids.append(silence.id);
    }
    return ids;
}

void SilencesPane::updateButtons()
{
    const std::vector<Silence> chosen = selected();
    const bool again = chosen.size() == 1 && chosen.front().state == Silence::State::Expired;
    m_edit->setText(again ? tr("Silence again…") : tr("Edit…"));
    m_edit->setEnabled(chosen.size() == 1);
    m_edit->setToolTip(m_edit->isEnabled() ? QString() : tr("Choose one silence to edit."));
    const auto count = static_cast<int>(expirable().size());
    m_expire->setText(tr("Expire %n silences", nullptr, std::max(1, count)));
    m_expire->setEnabled(count > 0);
    m_expire->setToolTip(count > 0 ? QString() : tr("Choose a silence that is active or pending."));
}

void SilencesPane::editCurrent()
{
    const std::vector<Silence> chosen = selected();
    if (chosen.size() == 1)
        Q_EMIT editRequested(chosen.front());
}

void SilencesPane::askToExpire()
{
    const QStringList ids = expirable();
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::NoIcon);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("Expire %n silences?", nullptr, count));
    question->setText(tr("The alerts that they hide will notify again. An expired silence can be made anew, but not revived."));
    QPushButton *expire = question->addButton(tr("Expire %n silences", nullptr, count), QMessageBox::DestructiveRole);
    setButtonRole(expire, ButtonRole::Danger);
    question->addButton(QMessageBox::Cancel)->setText(tr("Cancel"));
    connect(expire, &QPushButton::clicked, this, [this, ids] { Q_EMIT expireRequested(ids); });
    question->open();
}

void SilencesPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Token::BgPanel));
}

} // namespace wardroom
