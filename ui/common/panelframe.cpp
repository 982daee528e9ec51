// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/panelframe.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/marklabel.h"
#include "ui/common/restyle.h"
#include "ui/common/textlabel.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace wardroom {

namespace {
constexpr int LeastTitleWidth = 110;
}

PanelFrame::PanelFrame(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(TextRole::PanelTitle))
    , m_unit(new TextLabel(TextRole::Base, Token::TextMuted))
    , m_state(new MarkLabel)
    , m_headRight(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->addWidget(m_title);
    row->addWidget(m_unit);
    row->addWidget(m_state);
    m_headRight->addStretch();
    row->addLayout(m_headRight, 1);
    m_unit->hide();
    m_state->hide();
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_layout->addWidget(head);
    onRestyle(this, [this, head, row] {
        head->setMinimumHeight(scaled(this, 32));
        row->setContentsMargins(scaled(this, 12), 0, scaled(this, 8), 0);
        row->setSpacing(scaled(this, 8));
        m_headRight->setSpacing(scaled(this, 8));
    });
}

void PanelFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    // A legend beside it must not take all its room.
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), scaled(this, LeastTitleWidth)));
    setAccessibleName(title);
}

void PanelFrame::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setHidden(unit.isEmpty());
}

void PanelFrame::setState(StateMark mark, const QString &word)
{
    m_state->setState(mark, word);
    m_state->setVisible(mark != StateMark::Ok);
}

void PanelFrame::setBody(QWidget *body)
{
    delete m_body;
    m_body = body;
    m_layout->addWidget(body, 1);
}

void PanelFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // In the dark theme the step between the two greys divides well enough.
    const bool outlined = theme.id() != ThemeId::Dark;
    painter.setPen(outlined ? QPen(theme.color(Token::LineSubtle), 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(Token::BgPanel));
    const qreal inset = outlined ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 3, 3);
}

} // namespace wardroom
