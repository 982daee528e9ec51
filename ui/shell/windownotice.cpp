// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windownotice.h"

#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

namespace wardroom {

WindowNotice::WindowNotice(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel)
    , m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(IconId::Close));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    onRestyle(this, [this, row] {
        row->setContentsMargins(scaled(this, 40), scaled(this, 4), scaled(this, 8), scaled(this, 4));
    });
    onRetranslate(this, [this] { m_close->setToolTip(tr("Close")); });
    hide();
}

void WindowNotice::tell(StateMark mark, const QString &text)
{
    m_mark = mark;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
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
