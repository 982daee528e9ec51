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
#include <cmath>
#include <optional>

namespace wardroom {

namespace {
constexpr int TickMs = 1000;
constexpr qreal LeastStretch = 0.72;
constexpr qreal MostStretch = 2;
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
    m_view->board().viewport()->installEventFilter(this);
    connect(&m_view->presenter(), &DashboardPresenter::placedChanged, this, &WallWindow::showTitle, Qt::QueuedConnection);
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

/// Each screenful ends where no panel is cut, if rows need not be stretched or squeezed too much for that.
QList<WallWindow::Screenful> WallWindow::screenfuls() const
{
    const std::vector<PlacedPanel> &placed = m_view->board().placed();
    int bottom = 0;
    for (const PlacedPanel &panel : placed)
        bottom = std::max(bottom, panel.grid.y + std::max(1, panel.grid.h));
    QList<int> breaks;
    for (int row = 1; row <= bottom; ++row) {
        const bool cuts = std::any_of(placed.begin(), placed.end(), [row](const PlacedPanel &panel) {
            const bool header = panel.isRow && panel.grid.y + 1 == row; // belongs to what is below it
            return header || (panel.grid.y < row && panel.grid.y + panel.grid.h > row);
        });
        if (!cuts || row == bottom)
            breaks << row;
    }
    QList<Screenful> all;
    for (int top = 0; all.isEmpty() || top < bottom;) {
        all << screenfulFrom(top, bottom, breaks);
        const qreal rows = m_view->board().viewport()->height() / (m_view->board().rowHeight() * all.last().stretch);
        const int end = top + std::max(1, static_cast<int>(rows + 0.1));
        const auto next = std::find_if(breaks.rbegin(), breaks.rend(), [&](int row) { return row <= end && row > top; });
        top = next == breaks.rend() ? end : *next;
    }
    return all;
}

WallWindow::Screenful WallWindow::screenfulFrom(int top, int bottom, const QList<int> &breaks) const
{
    const qreal usual = m_view->board().viewport()->height() / qreal(m_view->board().rowHeight());
    Screenful best{top, 1};
    std::optional<qreal> least;
    for (const int row : breaks) {
        const qreal stretch = usual / std::max(1, row - top);
        if (row <= top || stretch < LeastStretch || stretch > MostStretch)
            continue;
        const qreal cost = std::abs(std::log(stretch));
        if (!least || cost < *least) {
            best.stretch = stretch;
            least = cost;
        }
        if (row == bottom) { // all that is left fits
            best.stretch = stretch;
            break;
        }
    }
    return best;
}

void WallWindow::advance()
{
    if (m_page + 1 >= screenfuls().size())
        return showDashboard((m_current + 1) % m_documents.size());
    ++m_page;
    showTitle();
}

void WallWindow::showScreenful()
{
    const QList<Screenful> all = screenfuls();
    const Screenful &now = all.at(std::min<qsizetype>(m_page, all.size() - 1));
    PanelBoard &board = m_view->board();
    board.setTailHeight(all.size() > 1 ? board.viewport()->height() : 0);
    board.setStretch(now.stretch);
    board.verticalScrollBar()->setValue(qRound(now.top * board.rowHeight() * now.stretch));
}

void WallWindow::showDashboard(std::size_t index)
{
    const bool another = index != m_current || m_view->document().document.isNull();
    m_current = index;
    m_page = 0;
    if (another)
        m_view->open(m_documents[index]);
    showTitle();
}

void WallWindow::showTitle()
{
    m_title->setText(m_documents[m_current].dashboard.title);
    const qsizetype pages = screenfuls().size();
    showScreenful();
    m_place->setText(pages > 1 ? tr("%1 of %2").arg(m_page + 1).arg(pages) : QString());
}

void WallWindow::showTime()
{
    m_time->setText(Formatter(languageOf(), m_context.zone()).time(m_context.clock().nowMs()));
}

/// Rows fill the screen as it is.
bool WallWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &WallWindow::showTitle, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
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
