// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/silencedelegate.h"

#include "models/alerts/silencemodel.h"
#include "services/core/clock.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

namespace wardroom {

SilenceDelegate::SilenceDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

QSize SilenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), scaled(option.widget, 28)};
}

void SilenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = themeOf(option->widget);
    const auto state = static_cast<Silence::State>(index.data(SilenceModel::StateRole).toInt());
    const bool over = state == Silence::State::Expired;
    option->palette.setColor(QPalette::Text, theme.color(over ? Token::TextMuted : Token::TextPrimary));
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    option->textElideMode = Qt::ElideRight;
    switch (index.column()) {
    case SilenceModel::StateColumn:
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(state == Silence::State::Active ? IconId::Silence
                                : over                      ? IconId::Check
                                                            : IconId::Clock);
        option->decorationSize = {16, 16};
        break;
    case SilenceModel::MatchersColumn:
        option->font = fontFor(option->widget, TextRole::Code);
        break;
    case SilenceModel::EndsColumn:
        option->text = endText(index);
        option->features |= QStyleOptionViewItem::HasDisplay;
        break;
    default:
        break;
    }
}

QString SilenceDelegate::endText(const QModelIndex &index) const
{
    const qint64 startMs = index.data(SilenceModel::StartsAtRole).toLongLong();
    const qint64 endMs = index.data(SilenceModel::EndsAtRole).toLongLong();
    const qint64 now = m_clock.nowMs();
    switch (static_cast<Silence::State>(index.data(SilenceModel::StateRole).toInt())) {
    case Silence::State::Active:
        return tr("%1, in %2").arg(m_format.dateTime(endMs), m_format.age(endMs - now));
    case Silence::State::Pending:
        return tr("%1, starts in %2").arg(m_format.dateTime(endMs), m_format.age(startMs - now));
    case Silence::State::Expired:
        return tr("%1, %2 ago").arg(m_format.dateTime(endMs), m_format.age(now - endMs));
    }
    return {};
}

bool SilenceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.column() == SilenceModel::EndsColumn
        ? m_format.utc(index.data(SilenceModel::EndsAtRole).toLongLong())
        : Qt::convertFromPlainText(index.data().toString());
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace wardroom
