// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/noticebar.h"

#include "ui/common/textlabel.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace wardroom {

namespace {
constexpr int Bar = 3; // at the left edge
constexpr int MarkSize = 16;
constexpr int Padding = 8;
} // namespace

NoticeBar::NoticeBar(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_lead(new TextLabel(TextRole::PanelTitle))
    , m_text(new TextLabel(TextRole::Base))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Bar + Padding + MarkSize + Padding, 6, Padding, 6);
    layout->setSpacing(Padding);
    layout->addWidget(m_lead);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void NoticeBar::setText(const QString &text, const QString &lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_text->setText(text);
    setAccessibleName(lead.isEmpty() ? text : lead + u' ' + text);
    setVisible(!text.isEmpty() || !lead.isEmpty());
}

QString NoticeBar::text() const
{
    return m_text->text();
}

QPushButton *NoticeBar::button()
{
    return buttonAt(m_button);
}

QPushButton *NoticeBar::secondButton()
{
    return buttonAt(m_second);
}

QPushButton *NoticeBar::buttonAt(QPushButton *&place)
{
    if (!place) {
        place = new QPushButton;
        layout()->addWidget(place);
    }
    return place;
}

Token NoticeBar::tintToken() const
{
    switch (m_kind) {
    case Kind::Info:
        return Token::BgHead;
    case Kind::Warning:
        return Token::P2Tint;
    case Kind::Error:
        return Token::P0Tint;
    }
    return Token::BgHead;
}

Token NoticeBar::inkToken() const
{
    switch (m_kind) {
    case Kind::Info:
        return Token::Accent;
    case Kind::Warning:
        return Token::P2;
    case Kind::Error:
        return Token::P0;
    }
    return Token::Accent;
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(tintToken()));
    painter.fillRect(QRect(0, 0, Bar, height()), theme.color(inkToken()));
    // Beside the first line of the text, which stands in the middle of its label.
    const QRect label = m_text->geometry();
    const int firstLine = label.center().y() - m_text->heightForWidth(label.width()) / 2 + m_text->fontMetrics().height() / 2;
    const QRectF mark(Bar + Padding, firstLine - MarkSize / 2.0 + 1, MarkSize, MarkSize);
    if (m_kind != Kind::Info)
        paintStateMark(painter, mark, m_kind == Kind::Error ? StateMark::Error : StateMark::Warning, theme);
}

} // namespace wardroom
