// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinebar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/incidenttext.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/searchfield.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/lanechip.h"
#include "ui/timeline/timelinewords.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace wardroom {

TimelineBar::TimelineBar(TimelinePresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_search(new SearchField)
    , m_starred(new QCheckBox)
    , m_automatic(new QCheckBox)
    , m_zone(new QComboBox)
    , m_undo(new QToolButton)
    , m_redo(new QToolButton)
    , m_paste(new QPushButton)
    , m_add(new QPushButton)
{
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    flow->addWidget(m_search);
    for (const Lane lane : AllLanes) {
        auto *chip = new LaneChip(lane);
        m_chips[static_cast<std::size_t>(lane)] = chip;
        flow->addWidget(chip);
        connect(chip, &LaneChip::toggled, this, [this, lane](bool on) { m_presenter.filter().setLaneShown(lane, on); });
    }
    flow->addWidget(m_starred);
    flow->addWidget(m_automatic);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 8, 4, 8);
    row->setSpacing(8);
    row->addWidget(filters, 1);
    row->addWidget(createActions(), 0, Qt::AlignTop);
    onRestyle(this, [this] { m_search->setFixedWidth(scaled(this, 172)); });
    connect(m_search, &QLineEdit::textChanged, &presenter.filter(), &TimelineFilter::setText);
    connect(m_starred, &QCheckBox::toggled, &presenter.filter(), &TimelineFilter::setStarredOnly);
    connect(m_automatic, &QCheckBox::toggled, &presenter.filter(), &TimelineFilter::setAutomaticShown);
    for (const auto signal : {&TimelinePresenter::contentChanged, &TimelinePresenter::fileChanged})
        connect(&presenter, signal, this, &TimelineBar::showCounts);
    connect(&presenter.filter(), &TimelineFilter::filterChanged, this, &TimelineBar::showCounts);
    connect(&presenter, &TimelinePresenter::fileChanged, this, &TimelineBar::showZones);
    connect(&presenter.view(), &ViewContext::zoneChanged, this, &TimelineBar::showZones);
    onRetranslate(this, [this] { retranslate(); });
}

QWidget *TimelineBar::createActions()
{
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_undo->setIcon(icon(IconId::Undo));
    m_redo->setIcon(icon(IconId::Redo));
    m_undo->setAutoRaise(true);
    m_redo->setAutoRaise(true);
    m_add->setIcon(icon(IconId::Plus, Token::OnFill));
    setButtonRole(m_add, ButtonRole::Primary);
    setKeyHint(m_add, QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_zone, &QComboBox::activated, this, [this](int choice) {
        m_presenter.setZoneChoice(choice == 0 ? TimelinePresenter::Zone::Incident : TimelinePresenter::Zone::Mine);
    });
    connect(m_undo, &QToolButton::clicked, &m_presenter, &TimelinePresenter::undo);
    connect(m_redo, &QToolButton::clicked, &m_presenter, &TimelinePresenter::redo);
    connect(m_paste, &QPushButton::clicked, this, &TimelineBar::pasteRequested);
    connect(m_add, &QPushButton::clicked, this, &TimelineBar::addRequested);
    const auto showUndo = [this] {
        m_undo->setEnabled(m_presenter.canUndo());
        m_redo->setEnabled(m_presenter.canRedo());
    };
    connect(&m_presenter, &TimelinePresenter::undoChanged, this, showUndo);
    showUndo();
    for (QWidget *widget : {static_cast<QWidget *>(m_zone), static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo),
                            static_cast<QWidget *>(m_paste), static_cast<QWidget *>(m_add)})
        row->addWidget(widget);
    return actions;
}

void TimelineBar::clearFilters()
{
    m_search->clear();
    m_starred->setChecked(false);
    for (LaneChip *chip : m_chips)
        chip->setChecked(true);
}

void TimelineBar::setReadOnly(bool readOnly)
{
    m_add->setEnabled(!readOnly);
    m_paste->setEnabled(!readOnly);
    showTips();
}

/// What can not be done says why.
void TimelineBar::showTips()
{
    const QString reason = m_presenter.isReadOnly() ? TimelineWords::readOnly() : QString();
    const auto tip = [&reason](QWidget *button, const QString &text) { button->setToolTip(reason.isEmpty() ? text : reason); };
    tip(m_undo, tr("Undo (%1)").arg(keyText(QKeySequence(Qt::CTRL | Qt::Key_Z))));
    tip(m_redo, tr("Redo (%1)").arg(keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))));
    tip(m_paste, tr("Take events from a chat log or a post-mortem"));
    tip(m_add, {});
}

void TimelineBar::retranslate()
{
    m_search->setPlaceholderText(tr("Filter title, text, actor"));
    m_search->setAccessibleName(tr("Filter the events"));
    m_starred->setText(tr("Starred"));
    m_starred->setToolTip(tr("Show starred events only"));
    m_zone->setAccessibleName(tr("Time zone of the timeline"));
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setAccessibleName(tr("Redo"));
    m_paste->setText(tr("Paste text…"));
    m_add->setText(tr("New event"));
    showTips();
    showCounts();
    showZones();
}

void TimelineBar::showCounts()
{
    const auto counts = m_presenter.filter().laneCounts();
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_chips[i]->setCount(counts[i]);
    m_automatic->setText(tr("Automatic %1").arg(Formatter().count(m_presenter.filter().automaticCount())));
    m_automatic->setToolTip(tr("Show what was recorded automatically, too"));
}

void TimelineBar::showZones()
{
    const qint64 now = m_presenter.nowMs();
    const Formatter incident(languageOf(), m_presenter.incidentZone());
    const Formatter mine(languageOf(), m_presenter.view().zone());
    m_zone->clear();
    m_zone->addItem(tr("Zone: incident (%1)").arg(incident.zoneName(now)));
    m_zone->addItem(tr("Zone: mine (%1)").arg(mine.zoneName(now)));
    m_zone->setCurrentIndex(m_presenter.zoneChoice() == TimelinePresenter::Zone::Incident ? 0 : 1);
}

} // namespace wardroom
