// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencewindow.h"

#include "ui/common/retranslate.h"
#include "ui/evidence/evidenceview.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

namespace wardroom {

namespace {
constexpr QSize FirstSize(960, 620);
}

EvidenceWindow::EvidenceWindow(Pinner &pinner, ViewContext &context, const std::vector<Pin> &pins, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_view(new EvidenceView(pinner, context, EvidenceCard::Size::Large))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(applicationIcon());
    resize(FirstSize);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    const int margin = scaled(this, 12);
    inner->setContentsMargins(margin, margin, margin, margin);
    inner->addWidget(m_view, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    m_view->setPins(pins);
    onRetranslate(this, [this] {
        const std::vector<Pin> &shown = m_view->pins();
        setWindowTitle(shown.size() == 1 ? tr("%1 – frozen evidence").arg(shown.front().title) : tr("Frozen evidence"));
    });
}

void EvidenceWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

void EvidenceWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Token::BgWindow));
}

} // namespace wardroom
