// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/selectionbar.h"

#include "ui/common/incidenttext.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/timelinepresenter.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace wardroom {

SelectionBar::SelectionBar(TimelinePresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_count(new TextLabel(TextRole::PanelTitle))
    , m_star(new QPushButton)
    , m_lane(new QPushButton)
    , m_visibility(new QPushButton)
    , m_remove(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addStretch(1);
    for (QPushButton *button : {m_star, m_lane, m_visibility, m_remove})
        row->addWidget(button);
    m_star->setIcon(icon(IconId::Star));
    setKeyHint(m_star, QKeySequence(Qt::Key_S));
    setKeyHint(m_remove, QKeySequence(Qt::Key_Delete));
    m_lane->setMenu(new QMenu(m_lane));
    m_visibility->setMenu(new QMenu(m_visibility));
    connect(m_star, &QPushButton::clicked, &presenter, &TimelinePresenter::starChosen);
    connect(m_remove, &QPushButton::clicked, &presenter, &TimelinePresenter::removeChosen);
    connect(&presenter, &TimelinePresenter::choiceChanged, this, &SelectionBar::showCount);
    onRetranslate(this, [this] { retranslate(); });
}

void SelectionBar::retranslate()
{
    m_lane->setText(tr("Lane"));
    m_visibility->setText(tr("Visibility"));
    m_lane->menu()->clear();
    for (const Lane lane : AllLanes)
        m_lane->menu()->addAction(IncidentText::lane(lane), this, [this, lane] { m_presenter.setLaneOfChosen(lane); });
    m_visibility->menu()->clear();
    for (const Visibility visibility : {Visibility::Internal, Visibility::External})
        m_visibility->menu()->addAction(IncidentText::visibility(visibility), this, [this, visibility] { m_presenter.setVisibilityOfChosen(visibility); });
    showCount();
}

void SelectionBar::showCount()
{
    const int count = m_presenter.chosenCount();
    setVisible(count > 1);
    if (count < 2)
        return;
    m_count->setText(tr("%n events chosen", nullptr, count));
    m_star->setText(tr("Star %n events", nullptr, count));
    m_remove->setText(tr("Delete %n events", nullptr, count));
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgSelected));
}

} // namespace wardroom
