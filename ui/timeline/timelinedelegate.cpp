// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedelegate.h"

#include "ui/common/incidenttext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/timelinepresenter.h"
#include "ui/timeline/timelinewords.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolTip>

namespace wardroom {

namespace {

constexpr int RowHeight = 28;
constexpr int Padding = 8;
constexpr int IconSide = 16;
constexpr int DotSide = 8;
constexpr char BeforeProperty[] = "occurredMs"; // of a time's editor: what it was, for times without a date

void paintStarCell(QPainter &painter, const QRect &rect, bool starred, const Theme &theme, int side)
{
    const QRect place(rect.center().x() - side / 2, rect.center().y() - side / 2 + 1, side, side);
    if (!starred) {
        paintIcon(painter, place, IconId::Star, theme.color(Token::TextMuted));
        return;
    }
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const qreal radius = side * (i % 2 == 0 ? 0.41 : 0.175);
        const qreal angle = M_PI * (i / 5.0 - 0.5);
        star << QRectF(place).center() + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::P2));
    painter.drawPolygon(star);
}

} // namespace

TimelineDelegate::TimelineDelegate(TimelinePresenter &presenter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_presenter(presenter)
{
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {60, scaled(option.widget, RowHeight)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const Theme &theme = themeOf(option.widget);
    const QRect rect = option.rect.adjusted(Padding, 0, -Padding, 0);
    const int icon = scaled(option.widget, IconSide);
    const int side = scaled(option.widget, DotSide);
    painter->save();
    painter->setFont(option.font);
    switch (index.column()) {
    case TimelineModel::StarColumn:
        paintStarCell(*painter, option.rect, index.data(TimelineModel::StarredRole).toBool(), theme, icon);
        break;
    case TimelineModel::LaneColumn: {
        const Lane lane = static_cast<Lane>(index.data(TimelineModel::LaneRole).toInt());
        const bool automatic = index.data(TimelineModel::AutomaticRole).toBool();
        const QColor color = automatic ? theme.color(Token::TextMuted) : theme.chartColor(laneColour(lane));
        const QRectF dot(rect.left(), rect.center().y() - side / 2.0 + 1, side, side);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(automatic ? QPen(color, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(automatic ? QBrush() : QBrush(color));
        painter->drawEllipse(automatic ? dot.adjusted(0.5, 0.5, -0.5, -0.5) : dot);
        painter->setPen(theme.color(Token::TextPrimary));
        paintText(*painter, rect.adjusted(2 * side, 0, 0, 0), index, false);
        break;
    }
    case TimelineModel::EvidenceColumn:
        if (const int pins = index.data(TimelineModel::PinsRole).toInt(); pins > 0) {
            const QRect place(rect.left(), rect.center().y() - icon / 2 + 1, icon, icon);
            paintIcon(*painter, place, IconId::Pin, theme.color(Token::Accent));
            painter->setPen(theme.color(Token::TextSecondary));
            if (pins > 1)
                painter->drawText(rect.adjusted(icon + 4, 0, 0, 0), Qt::AlignVCenter, QString::number(pins));
        }
        break;
    case TimelineModel::TitleColumn:
        painter->setPen(theme.color(index.data(TimelineModel::AutomaticRole).toBool() ? Token::TextSecondary : Token::TextPrimary));
        paintText(*painter, rect, index, option.state.testFlag(QStyle::State_Selected));
        break;
    default:
        painter->setPen(theme.color(Token::TextPrimary));
        paintText(*painter, rect, index, false);
    }
    painter->restore();
}

void TimelineDelegate::paintText(QPainter &painter, const QRect &rect, const QModelIndex &index, bool strong) const
{
    if (strong)
        painter.setFont(bold(painter.font()));
    painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
}

bool TimelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data().toString();
    if (index.column() == TimelineModel::TimeColumn) {
        const qint64 ms = index.data(TimelineModel::OccurredRole).toLongLong();
        text = m_presenter.format().dateTime(ms) + u'\n' + m_presenter.format().utc(ms);
    } else if (index.column() == TimelineModel::StarColumn) {
        text = index.data(TimelineModel::StarredRole).toBool() ? tr("Goes to the report") : tr("Star it, and it goes to the report");
    }
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")), view);
    return true;
}

// Editing ----------------------------------------------------------------------------------------------------------

QWidget *TimelineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() == TimelineModel::LaneColumn || index.column() == TimelineModel::VisibilityColumn) {
        auto *box = new QComboBox(parent);
        if (index.column() == TimelineModel::LaneColumn) {
            for (const Lane lane : AllLanes)
                box->addItem(IncidentText::lane(lane));
        } else {
            box->addItems({IncidentText::visibility(Visibility::Internal), IncidentText::visibility(Visibility::External)});
        }
        auto *self = const_cast<TimelineDelegate *>(this); // NOLINT: Qt's delegates signal from const functions
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    auto *field = new QLineEdit(parent);
    field->setFrame(false);
    field->setAutoFillBackground(true);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return field;
}

void TimelineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(value.toInt());
    } else if (auto *field = qobject_cast<QLineEdit *>(editor)) {
        const bool time = index.column() == TimelineModel::TimeColumn;
        if (time)
            field->setProperty(BeforeProperty, value);
        field->setText(time ? m_presenter.format().time(value.toLongLong()) : value.toString());
        field->selectAll();
    }
}

/// None where it is not a time. What was not touched keeps its date and milliseconds.
std::optional<qint64> TimelineDelegate::timeOf(const QString &typed, qint64 before) const
{
    if (typed.trimmed() == m_presenter.format().time(before))
        return before;
    const auto ms = m_presenter.parseTime(typed, before);
    return ms ? std::optional(*ms) : std::nullopt;
}

bool TimelineDelegate::timeIsGood(QWidget *editor) const
{
    auto *field = qobject_cast<QLineEdit *>(editor);
    if (!field || !field->property(BeforeProperty).isValid())
        return true;
    const bool good = timeOf(field->text(), field->property(BeforeProperty).toLongLong()).has_value();
    setInvalid(field, !good);
    Q_EMIT m_presenter.refused(good ? QString() : TimelineWords::badTime(field->text()));
    return good;
}

void TimelineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentIndex());
        return;
    }
    const auto *field = qobject_cast<QLineEdit *>(editor);
    if (!field)
        return;
    if (index.column() != TimelineModel::TimeColumn) {
        model->setData(index, field->text());
        return;
    }
    if (const auto ms = timeOf(field->text(), field->property(BeforeProperty).toLongLong()))
        model->setData(index, *ms);
}

/// A time that can not be read keeps its field open, with the reason told.
bool TimelineDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (leaves && !timeIsGood(editor))
            return true;
        if (key == Qt::Key_Escape)
            Q_EMIT m_presenter.refused({});
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace wardroom
