// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/shell/railbutton.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace wardroom {

Rail::Rail(const QList<PageSpec> &pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto addEntries = [this, column](bool atBottom) {
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            if (m_pages[i].atBottom == atBottom)
                column->addWidget(m_buttons[i]);
        }
    };
    for (const PageSpec &page : m_pages) {
        auto *button = new RailButton(page.icon, this);
        connect(button, &RailButton::clicked, this, [this, id = page.id] {
            setCurrent(id); // a click on the present page must not let it go
            Q_EMIT pageChosen(id);
        });
        m_buttons.append(button);
    }
    addEntries(false);
    column->addStretch();
    addEntries(true);
    onRestyle(this, [this, column] {
        setFixedWidth(scaled(this, 72));
        column->setContentsMargins(0, 0, 0, scaled(this, 4));
    });
    onRetranslate(this, [this] {
        setAccessibleName(tr("Pages"));
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            m_buttons[i]->setText(m_pages[i].title());
            m_buttons[i]->setToolTip(i < 9 ? QStringLiteral("%1 (%2)").arg(m_pages[i].title(), keyText(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)))) : m_pages[i].title());
        }
    });
}

void Rail::setCurrent(const QString &pageId)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_buttons[i]->setChecked(m_pages[i].id == pageId);
}

void Rail::setBadge(const QString &pageId, int count, Token fill)
{
    if (RailButton *entry = button(pageId))
        entry->setBadge(count, fill);
}

QWidget *Rail::entry(const QString &pageId) const
{
    return button(pageId);
}

RailButton *Rail::button(const QString &pageId) const
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].id == pageId)
            return m_buttons[i];
    }
    return nullptr;
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgChrome));
    painter.fillRect(width() - 1, 0, 1, height(), themeOf(this).color(Token::LineSubtle));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (qsizetype i = 0; step != 0 && i < m_buttons.size(); ++i) {
        if (m_buttons[i]->hasFocus()) {
            const qsizetype next = std::clamp<qsizetype>(i + step, 0, m_buttons.size() - 1);
            m_buttons[next]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace wardroom
