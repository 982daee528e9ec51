// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/wallwindow.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/render/format.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/dashboards/dashboardpresenter.h"
#include "ui/dashboards/dashboardview.h"
#include "ui/dashboards/panelboard.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace wardroom {

namespace {
constexpr int TickMs = 1000;
} // namespace

WallWindow::WallWindow(ViewContext &context, std::vector<DashboardDocument> documents, std::size_t first)
    : m_context(context)
    , m_documents(std::move(documents))
    , m_title(new ElidedLabel(TextRole::PageTitle))
    , m_place(new TextLabel(TextRole::PageTitle, Token::TextMuted))
    , m_time(new TextLabel(TextRole::PageTitle))
    , m_notice(new NoticeBar(NoticeBar::Kind::Warning))
    , m_view(new DashboardView(context))
{
    m_view->setBare(true);
    m_view->board().setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_place);
    head->addWidget(m_time);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    onRestyle(this, [this, layout, head] {
        layout->setContentsMargins(0, 0, 0, 0);
        head->setContentsMargins(scaled(this, 12), scaled(this, 8), scaled(this, 12), 0);
        head->setSpacing(scaled(this, 24));
    });
    setFocusPolicy(Qt::StrongFocus);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &WallWindow::showTime);
    m_tick.start();
    connect(&context, &ViewContext::zoneChanged, this, &WallWindow::showTime);
    showDashboard(first % m_documents.size());
    onRetranslate(this, [this] {
        setWindowTitle(tr("Wardroom, wall"));
        showTitle();
        showTime();
        showUnreadable();
    });
}

void WallWindow::setUnreadable(const QStringList &unreadable)
{
    m_unreadable = unreadable;
    showUnreadable();
}

void WallWindow::showUnreadable()
{
    m_notice->setText(m_unreadable.join(u'\n'),
                      m_unreadable.isEmpty() ? QString() : tr("%n dashboard(s) can not be shown", nullptr,
                                                              static_cast<int>(m_unreadable.size())));
}

void WallWindow::showOn(QScreen *screen)
{
    if (screen) {
        setScreen(screen);
        setGeometry(screen->geometry());
    }
    showFullScreen();
    setFocus();
}

/// Each screenful begins with a panel that the one before did not show whole.
QList<int> WallWindow::stops() const
{
    const PanelBoard &board = m_view->board();
    const int height = board.viewport()->height();
    const int last = board.verticalScrollBar()->maximum();
    QList<int> tops{0};
    while (tops.last() < last) {
        const int end = tops.last() + height;
        int next = end;
        for (const PlacedPanel &placed : board.placed()) {
            const QRect place = board.geometryOf(placed.grid);
            if (place.bottom() >= end && place.top() > tops.last())
                next = std::min(next, place.top());
        }
        tops << std::min(next, last);
    }
    return tops;
}

void WallWindow::advance()
{
    const QList<int> tops = stops();
    if (m_page + 1 >= tops.size()) {
        showDashboard((m_current + 1) % m_documents.size());
        return;
    }
    ++m_page;
    m_view->board().verticalScrollBar()->setValue(tops.at(m_page));
    showTitle();
}

void WallWindow::showDashboard(std::size_t index)
{
    const bool another = index != m_current || m_view->document().document.isNull();
    m_current = index;
    m_page = 0;
    m_view->board().verticalScrollBar()->setValue(0);
    if (another)
        m_view->open(m_documents[index]);
    showTitle();
}

void WallWindow::showTitle()
{
    m_title->setText(m_documents[m_current].dashboard.title);
    const qsizetype pages = stops().size();
    m_place->setText(pages > 1 ? tr("%1 of %2").arg(m_page + 1).arg(pages) : QString());
}

void WallWindow::showTime()
{
    showTitle(); // how many screenfuls there are is known once panels are laid out
    m_time->setText(Formatter(languageOf(), m_context.zone()).time(m_context.clock().nowMs()));
}

void WallWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Space)
        advance();
    else
        QWidget::keyPressEvent(event);
}

void WallWindow::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), themeOf(this).color(Token::BgWindow));
}

void WallWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT leaveRequested();
}

} // namespace wardroom
