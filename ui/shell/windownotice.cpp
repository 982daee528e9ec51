// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windownotice.h"

#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace wardroom {

WindowNotice::WindowNotice(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel)
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(IconId::Close));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close, 0, Qt::AlignTop);
    onRestyle(this, [this, row] {
        row->setContentsMargins(scaled(this, 40), scaled(this, 4), scaled(this, 8), scaled(this, 4));
    });
    onRetranslate(this, [this] { m_close->setToolTip(tr("Close")); });
    hide();
}

void WindowNotice::tell(StateMark mark, const QString &text, std::vector<Action> actions)
{
    ++m_told;
    m_mark = mark;
    showActions(std::move(actions));
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

void WindowNotice::showActions(std::vector<Action> actions)
{
    for (QPushButton *button : m_buttons) {
        button->hide();
        button->deleteLater(); // one of them may be what brings the next sentence
    }
    m_buttons.clear();
    for (Action &action : actions) {
        auto *button = new QPushButton(action.text);
        m_actions->addWidget(button);
        button->show();
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, told = m_told, run = std::move(action.run)] {
            run();
            if (told == m_told)
                hide();
        });
    }
}

QString WindowNotice::text() const
{
    return m_text->text();
}

void WindowNotice::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const Token ground = m_mark == StateMark::Error ? Token::P0Tint : m_mark == StateMark::Ok ? Token::OkTint : Token::P2Tint;
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ground));
    painter.fillRect(0, 0, scaled(this, 3), height(), theme.color(tokenOf(m_mark)));
    const int side = scaled(this, 16);
    paintStateMark(painter, QRectF(scaled(this, 14), scaled(this, 10), side, side), m_mark, theme);
}

} // namespace wardroom
