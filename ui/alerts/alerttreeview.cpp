// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerttreeview.h"

#include "models/alerts/alertmodel.h"
#include "ui/alerts/alertdelegate.h"
#include "ui/common/chiplabel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>

namespace wardroom {

namespace {
constexpr int Indentation = 24;
constexpr int Padding = 8;
constexpr int ChevronSize = 16;
constexpr int ChipGap = 6;
constexpr int TickMs = 1000;

int usualWidth(int column)
{
    switch (column) {
    case AlertModel::PriorityColumn:
        return 96;
    case AlertModel::NameColumn:
        return 210;
    case AlertModel::DiffersColumn:
        return 300;
    case AlertModel::ValueColumn:
        return 90;
    case AlertModel::AgeColumn:
        return 90;
    default:
        return 150;
    }
}
} // namespace

AlertTreeView::AlertTreeView(const Clock &clock, QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new AlertDelegate(clock, this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(Indentation);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setSortingEnabled(false);
    setExpandsOnDoubleClick(true);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
}

void AlertTreeView::setAlerts(AlertModel *model)
{
    m_alerts = model;
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (!parent.isValid())
            openGroups(first, last);
    });
    expandAll();
    sizeColumns();
}

void AlertTreeView::setFormatter(const Formatter &format)
{
    m_delegate->setFormatter(format);
    viewport()->update();
}

void AlertTreeView::sizeColumns()
{
    QHeaderView *head = header();
    head->setStretchLastSection(false);
    head->setSectionsMovable(false);
    for (int column = 0; column < AlertModel::ColumnCount; ++column)
        setColumnWidth(column, scaled(this, usualWidth(column)));
    head->setSectionResizeMode(AlertModel::DiffersColumn, QHeaderView::Stretch);
    head->setMinimumSectionSize(scaled(this, 48));
}

void AlertTreeView::openGroups(int first, int last)
{
    for (int row = first; row <= last; ++row)
        expand(m_alerts->index(row, 0));
}

QStringList AlertTreeView::selectedFingerprints() const
{
    QStringList fingerprints;
    const auto add = [&](const Alert &alert) {
        if (!fingerprints.contains(alert.fingerprint))
            fingerprints.append(alert.fingerprint);
    };
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (const AlertTreeRow *row = m_alerts->alertAt(index)) {
            add(row->alert);
        } else if (const AlertTreeGroup *group = m_alerts->groupAt(index)) {
            for (const AlertTreeRow &member : group->rows)
                add(member.alert);
        }
    }
    return fingerprints;
}

void AlertTreeView::selectFingerprint(const QString &fingerprint)
{
    const QModelIndex index = m_alerts->indexOf(fingerprint);
    if (!index.isValid())
        return;
    expand(index.parent());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

// Painting ---------------------------------------------------------------------------------------------------------

void AlertTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(AlertModel::IsGroupRole).toBool())
        paintGroup(*painter, option.rect, index, selectionModel()->isRowSelected(index.row(), index.parent()));
    else
        QTreeView::drawRow(painter, option, index);
}

void AlertTreeView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // Groups draw their own chevron, alerts have no branch.
}

void AlertTreeView::paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected) const
{
    const Theme &theme = themeOf(this);
    const QRect row(0, rect.top(), viewport()->width(), rect.height());
    painter.save();
    painter.fillRect(row, theme.color(selected ? Token::BgSelected : Token::BgHead));
    painter.setPen(theme.color(Token::LineSubtle));
    painter.drawLine(row.bottomLeft(), row.bottomRight());
    paintChevron(painter, row, index, theme);

    const QFont base = font();
    const QFont caption = fontFor(this, TextRole::Caption);
    const QString receivers = index.data(AlertModel::ReceiversRole).toStringList().join(u", ");
    painter.setFont(base);
    painter.setPen(theme.color(Token::TextSecondary));
    const int receiversWidth = std::min(painter.fontMetrics().horizontalAdvance(receivers) + 2, row.width() / 3);
    const int right = row.right() - Padding - receiversWidth;
    painter.drawText(QRect(right, row.top(), receiversWidth, row.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(receivers, Qt::ElideRight, receiversWidth));

    int x = row.left() + Padding + ChevronSize + Padding;
    painter.setFont(caption);
    const auto shared = index.data(AlertModel::SharedRole).value<Labels>();
    for (const auto &[name, value] : shared) {
        if (x + chipWidth(caption, name, value) > right - 60)
            break;
        x += paintChip(painter, QRect(x, row.top(), right - x, row.height()), name, value, theme) + ChipGap;
    }
    painter.setFont(bold(base));
    painter.setPen(theme.color(Token::TextPrimary));
    painter.drawText(QRect(x + 2, row.top(), right - x, row.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     QString::number(index.data(AlertModel::CountRole).toInt()));
    if (index == currentIndex() && hasFocus()) {
        painter.setPen(theme.color(Token::Accent));
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

void AlertTreeView::paintChevron(QPainter &painter, const QRect &row, const QModelIndex &index, const Theme &theme) const
{
    const QRect place(row.left() + Padding, row.center().y() - ChevronSize / 2 + 1, ChevronSize, ChevronSize);
    paintIcon(painter, place, isExpanded(index) ? IconId::ChevronDown : IconId::ChevronRight,
              theme.color(Token::TextSecondary));
}

// Selection, keys, time --------------------------------------------------------------------------------------------

void AlertTreeView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void AlertTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT detailsRequested();
    else if (plain && event->key() == Qt::Key_S)
        Q_EMIT silenceRequested();
    else if (plain && event->key() == Qt::Key_I)
        Q_EMIT incidentRequested();
    else
        QTreeView::keyPressEvent(event);
}

void AlertTreeView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    m_tick.start();
}

void AlertTreeView::hideEvent(QHideEvent *event)
{
    QTreeView::hideEvent(event);
    m_tick.stop();
}

void AlertTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_alerts)
        sizeColumns();
}

} // namespace wardroom
