// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/warroomboard.h"

#include "models/warroom/agetext.h"
#include "ui/common/errortext.h"
#include "ui/common/retranslate.h"
#include "ui/warroom/canpanel.h"
#include "ui/warroom/checkdelegate.h"
#include "ui/warroom/clocktile.h"
#include "ui/warroom/commandline.h"
#include "ui/warroom/entrybox.h"
#include "ui/warroom/firingalertdelegate.h"
#include "ui/warroom/headband.h"
#include "ui/warroom/impactpanel.h"
#include "ui/warroom/keychartpanel.h"
#include "ui/warroom/listpanel.h"
#include "ui/warroom/openactiondelegate.h"
#include "ui/warroom/roleholderdelegate.h"
#include "ui/warroom/roomlayout.h"
#include "ui/warroom/roomtext.h"
#include "ui/warroom/timelinepanel.h"
#include "ui/warroom/warroompresenter.h"

#include <QtGui/QPainter>
#include <QtWidgets/QToolButton>

namespace wardroom {

namespace {

constexpr int ThreeColumns = 1650; // least width, in the look's pixels
constexpr int AgeTicks = 15; // seconds between looks at how old charts are
// Shares of the width: left, middle, right.
constexpr std::array Wide{25, 38, 35};
constexpr std::array Narrow{42, 58};

struct Place
{
    int stretch;
    int rank;
};

} // namespace

WarRoomBoard::WarRoomBoard(WarRoomPresenter &presenter, Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_mode(mode)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    createPanels();
    connectPresenter();
    if (mode == Mode::Mirror)
        makePassive();
    else
        connectPanels();
    setTabs();
    onRetranslate(this, [this] { retranslate(); });
}

WarRoomBoard::~WarRoomBoard()
{
    if (m_watching)
        m_presenter.watch(false);
}

EntryBox *WarRoomBoard::entry() const
{
    return m_timeline->entry();
}

void WarRoomBoard::createPanels()
{
    m_band = new HeadBand(this);
    m_impact = new ImpactPanel(this);
    m_roles = new ListPanel(m_presenter.roles(), 3, this);
    m_roles->list().setItemDelegate(new RoleHolderDelegate(&m_roles->list()));
    m_checks = new ListPanel(m_presenter.checks(), 3, this);
    m_checks->list().setItemDelegate(new CheckDelegate(&m_checks->list()));
    for (KeyChartPanel *&chart : m_charts)
        chart = new KeyChartPanel(m_presenter.view(), this);
    m_timeline = new TimelinePanel(m_presenter.events(), m_mode == Mode::Controls, this, this);
    m_alerts = new ListPanel(m_presenter.alerts(), 2, this);
    m_alerts->list().setItemDelegate(new FiringAlertDelegate(&m_alerts->list()));
    m_alerts->setMostRows(6);
    m_can = new CanPanel(this);
    m_actions = new ListPanel(m_presenter.actions(), 2, this);
    m_actions->list().setItemDelegate(new OpenActionDelegate(&m_actions->list()));
    for (RoomPanel *panel : panels())
        connect(panel, &RoomPanel::heightChanged, this, &WarRoomBoard::arrange);
}

QList<RoomPanel *> WarRoomBoard::panels() const
{
    QList<RoomPanel *> all{m_impact, m_roles, m_checks, m_timeline, m_alerts, m_can, m_actions};
    for (KeyChartPanel *chart : m_charts)
        all << chart;
    return all;
}

void WarRoomBoard::connectPresenter()
{
    connect(&m_presenter, &WarRoomPresenter::contentChanged, this, &WarRoomBoard::takeContent);
    connect(&m_presenter, &WarRoomPresenter::alertsChanged, this, &WarRoomBoard::takeAlerts);
    connect(&m_presenter, &WarRoomPresenter::ticked, this, &WarRoomBoard::tick);
    connect(&m_presenter, &WarRoomPresenter::formatChanged, this, &WarRoomBoard::takeContent);
    connect(&m_presenter.charts(), &KeyChartFeed::changed, this, &WarRoomBoard::takeCharts);
    connect(&m_presenter.charts(), &KeyChartFeed::countChanged, this, &WarRoomBoard::arrange);
}

void WarRoomBoard::makePassive()
{
    for (RoomList *list : findChildren<RoomList *>())
        list->setPassive();
    for (RoomText *text : findChildren<RoomText *>())
        text->setPassive();
    for (KeyChartPanel *chart : m_charts)
        chart->setPassive();
    m_band->menuButton()->hide();
}

void WarRoomBoard::connectPanels()
{
    const auto edit = [this](auto make) {
        if (const IncidentContent *now = m_presenter.content())
            m_presenter.submit(make(*now));
    };
    connect(&m_impact->text(), &RoomText::edited, this, [edit](const QString &text) {
        edit([&](const IncidentContent &now) { return setImpact(now.incident, text); });
    });
    connect(m_can, &CanPanel::edited, this,
            [this, edit](const QString &conditions, const QString &actions, const QString &needs) {
                edit([&](const IncidentContent &now) {
                    return setCan(now.incident, conditions, actions, needs, m_presenter.desk().context());
                });
            });
    connect(&m_roles->list(), &RoomList::keyPressed, this,
            [this](int key, const QModelIndex &index, bool *taken) {
                *taken = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2;
                if (*taken)
                    m_roles->list().edit(index);
            });
    connect(&m_roles->list(), &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { m_roles->list().edit(index); });
    ChecklistModel &checks = m_presenter.checks();
    connect(&m_checks->list(), &RoomList::keyPressed, this,
            [this, &checks](int key, const QModelIndex &index, bool *taken) {
                *taken = key == Qt::Key_Space || key == Qt::Key_P;
                const CheckItem &item = checks.row(index.row());
                if (*taken)
                    m_presenter.setCheck(index,
                                         key == Qt::Key_P ? ChecklistModel::startedOrNot(item)
                                                          : ChecklistModel::ticked(item));
            });
    connect(&m_checks->list(), &RoomList::rowClicked, this,
            [this, &checks](const QModelIndex &index, const QPoint &place) {
                if (place.x() < m_look.px(52))
                    m_presenter.setCheck(index, ChecklistModel::ticked(checks.row(index.row())));
            });
    connect(&m_actions->list(), &RoomList::keyPressed, this,
            [this](int key, const QModelIndex &index, bool *taken) {
                *taken = key == Qt::Key_Space;
                if (*taken)
                    m_presenter.finishAction(index);
            });
    connect(&m_actions->list(), &QAbstractItemView::activated, this, &WarRoomBoard::actionsRequested);
    connect(&m_timeline->list(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT eventRequested(index.data(RecentEventsModel::IdRole).toUuid());
    });
    connect(&m_alerts->list(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT alertRequested(index.data(IncidentAlertsModel::FingerprintRole).toString());
    });
    EntryBox *box = entry();
    connect(box, &EntryBox::entered, this, [this, box](const QString &line) {
        if (const std::optional<QString> why = m_presenter.enter(line))
            box->refuse(*why);
        else
            box->accept(line);
    });
    connect(&m_presenter, &WarRoomPresenter::lost, box, &EntryBox::giveBack);
}

/// In reading order: the band, then column by column.
void WarRoomBoard::setTabs()
{
    QList<QWidget *> order{m_band->menuButton(), &m_impact->text(), &m_roles->list(), &m_checks->list()};
    for (KeyChartPanel *chart : m_charts)
        order << chart;
    order << &m_timeline->list();
    if (entry())
        order << &entry()->line();
    order << &m_alerts->list();
    for (const CanPanel::Part part : {CanPanel::Conditions, CanPanel::Actions, CanPanel::Needs})
        order << &m_can->part(part);
    order << &m_actions->list();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void WarRoomBoard::retranslate()
{
    m_checks->setTitle(tr("Response checklist"));
    m_timeline->setTitle(tr("Timeline"));
    m_alerts->setTitle(tr("Alerts of this incident"));
    m_actions->setTitle(tr("To do"));
    m_checks->setEmptyText(tr("The checklist is empty."));
    m_actions->setEmptyText(tr("Nothing is open. /action text @owner due friday adds one"));
    m_roles->setAccessibleName(tr("Roles"));
    m_roles->list().setAccessibleName(tr("Roles"));
    m_timeline->list().setAccessibleName(tr("Timeline, newest first"));
    applyLook();
    takeContent();
}

void WarRoomBoard::takeContent()
{
    const IncidentContent *now = m_presenter.content();
    if (entry())
        entry()->setContent(now);
    if (!now)
        return;
    m_band->setContent(*now);
    m_impact->setImpact(now->incident.impact);
    m_can->setReport(now->incident.can, m_presenter.format());
    QStringList names = now->incident.experts;
    for (const QString &name : now->incident.roles)
        names << name;
    for (const TimelineEvent &event : m_presenter.events().rows())
        names << event.actor;
    names.removeDuplicates();
    names.removeAll(QString());
    static_cast<RoleHolderDelegate *>(m_roles->list().itemDelegate())->setNames(names);
    takeAlerts();
    takeCharts();
    m_band->setClocks(m_presenter.clocks());
    showCounts();
    arrange();
}

void WarRoomBoard::takeCharts()
{
    const KeyChartFeed &feed = m_presenter.charts();
    const qint64 now = m_presenter.nowMs();
    for (std::size_t i = 0; i < feed.count(); ++i)
        m_charts[i]->setState(feed.state(i, now), m_presenter.format(), now);
}

void WarRoomBoard::takeAlerts()
{
    const IncidentContent *now = m_presenter.content();
    const AlertFeed *feed = m_presenter.alertFeed();
    const Formatter format = m_presenter.format();
    if (!feed)
        m_alerts->setState(StateMark::Unknown, tr("Alertmanager is not connected"));
    else if (feed->error() && feed->hasData())
        m_alerts->setState(StateMark::Stale, tr("as of %1").arg(format.timeToMinute(feed->lastSuccessMs())));
    else if (feed->error())
        m_alerts->setState(StateMark::Error, errorText(*feed->error()).happened);
    else if (!feed->hasData())
        m_alerts->setState(StateMark::Unknown, tr("not asked yet"));
    else if (feed->isPartial())
        m_alerts->setState(StateMark::Partial, tr("%1 of %2 peers").arg(feed->answered()).arg(feed->peers()));
    else
        m_alerts->setState(StateMark::Ok);
    const bool known = feed && feed->hasData();
    const bool tied = now && !now->incident.alertSelectors.empty();
    m_alerts->setEmptyText(!tied       ? tr("No alert is tied to this incident.")
                               : known ? tr("None is firing.")
                                       : tr("Whether any fires is not known."));
    showCounts();
}

void WarRoomBoard::showCounts()
{
    const Formatter format = m_presenter.format();
    const ChecklistModel &checks = m_presenter.checks();
    m_checks->setRight({{format.count(checks.doneCount()), Token::TextPrimary, RoomLook::Text::Small, true},
                        {QStringLiteral(" / ") + format.count(checks.rowCount()), Token::TextSecondary}});
    m_checks->list().setAccessibleName(
        tr("Response checklist, %1 of %2 done").arg(checks.doneCount()).arg(checks.rowCount()));
    const int firing = m_presenter.alerts().rowCount();
    const AlertFeed *feed = m_presenter.alertFeed();
    const bool known = feed && feed->hasData();
    m_alerts->setRight(known || firing > 0 ? std::vector<RoomRun>{{format.count(firing), Token::TextPrimary,
                                                                   RoomLook::Text::Small, true},
                                                                  {u' ' + tr("firing"), Token::TextSecondary}}
                                           : std::vector<RoomRun>());
    m_alerts->list().setAccessibleName(tr("Alerts of this incident, %1 firing").arg(firing));
    const int open = m_presenter.actions().rowCount();
    m_actions->setRight({{format.count(open), Token::TextPrimary, RoomLook::Text::Small, true}});
    m_actions->list().setAccessibleName(
        tr("To do, %1 open, %2 overdue").arg(open).arg(m_presenter.actions().overdueCount()));
    const QString city = QString::fromUtf8(format.zone().id()).section(u'/', -1).replace(u'_', u' ');
    const QString zone = format.zoneName(m_presenter.nowMs());
    m_timeline->setRight({{city == zone ? zone : city + u' ' + zone, Token::TextMuted}});
}

void WarRoomBoard::tick()
{
    if (!m_presenter.content())
        return;
    m_band->setClocks(m_presenter.clocks());
    const qint64 now = m_presenter.nowMs();
    for (KeyChartPanel *chart : m_charts)
        chart->tick(now);
    if (++m_ticks % AgeTicks == 0)
        takeCharts(); // they may have become old by standing still
}

void WarRoomBoard::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), m_look.color(Token::BgWindow));
}

void WarRoomBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyLook();
}

void WarRoomBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
    if (event->type() == QEvent::LanguageChange && m_mode == Mode::Controls)
        m_presenter.retranslate();
}

void WarRoomBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_watching, true))
        m_presenter.watch(true);
}

void WarRoomBoard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (std::exchange(m_watching, false))
        m_presenter.watch(false);
}

void WarRoomBoard::applyLook()
{
    m_look = RoomLook::of(this, size());
    m_band->setLook(m_look);
    for (RoomPanel *panel : panels())
        panel->setLook(m_look);
    takeCharts();
    arrange();
}

void WarRoomBoard::arrange()
{
    if (width() < 10 || !m_actions)
        return;
    const int margin = m_look.gap();
    const int gap = m_look.gap();
    const int head = m_band->wantedHeight();
    m_band->setGeometry(0, 0, width(), head);
    std::vector<RoomPanel *> charts;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        if (i < m_presenter.charts().count())
            charts.push_back(m_charts[i]);
        else
            m_charts[i]->hide();
    }
    const QRect room(margin, head + gap, width() - 2 * margin, height() - head - gap - margin / 2);
    m_columns = width() >= m_look.px(ThreeColumns) ? 3 : 2;
    const auto column = [&](int left, int right) {
        return QRect(room.left() + left, room.top(), right - left, room.height());
    };
    if (m_columns == 3) {
        const int free = room.width() - 2 * gap;
        const int left = free * Wide[0] / (Wide[0] + Wide[1] + Wide[2]);
        const int middle = free * Wide[1] / (Wide[0] + Wide[1] + Wide[2]);
        place({m_impact, m_roles, m_checks}, column(0, left));
        charts.push_back(m_timeline);
        place(charts, column(left + gap, left + gap + middle));
        place({m_alerts, m_can, m_actions}, column(left + middle + 2 * gap, room.width()));
        return;
    }
    const int left = (room.width() - gap) * Narrow[0] / (Narrow[0] + Narrow[1]);
    place({m_impact, m_roles, m_checks, m_alerts}, column(0, left));
    charts.push_back(m_timeline);
    charts.push_back(m_can);
    charts.push_back(m_actions);
    place(charts, column(left + gap, room.width()));
}

void WarRoomBoard::place(const std::vector<RoomPanel *> &panels, QRect column)
{
    // What a commander can least do without has the lowest rank.
    const auto want = [this](const RoomPanel *panel) -> Place {
        if (panel == m_timeline)
            return {4, 0};
        if (panel == m_impact)
            return {0, 1};
        if (panel == m_roles)
            return {0, 2};
        if (panel == m_checks)
            return {3, 3};
        if (panel == m_alerts)
            return {0, 4};
        if (panel == m_can)
            return {1, 6};
        if (panel == m_actions)
            return {2, 5};
        return {2, panel == m_charts[0] ? 7 : panel == m_charts[1] ? 8 : 9};
    };
    std::vector<RoomShare> shares;
    for (const RoomPanel *panel : panels) {
        const Place place = want(panel);
        const int natural = panel->naturalHeight(column.width());
        shares.push_back({std::min(natural, panel->leastHeight()), natural, place.stretch, place.rank});
    }
    const std::vector<int> heights = shareHeights(column.height(), m_look.gap(), shares);
    int top = column.top();
    for (std::size_t i = 0; i < panels.size(); ++i) {
        panels[i]->setVisible(heights[i] > 0);
        if (heights[i] == 0)
            continue;
        panels[i]->setGeometry(column.left(), top, column.width(), heights[i]);
        top += heights[i] + m_look.gap();
    }
}

} // namespace wardroom
