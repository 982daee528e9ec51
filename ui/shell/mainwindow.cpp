// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "services/alerts/alertfeed.h"
#include "ui/common/firstpaint.h"
#include "ui/common/page.h"
#include "ui/common/retranslate.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/demobar.h"
#include "ui/shell/incidentcorner.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/windownotice.h"
#include "ui/shell/rail.h"
#include "ui/shell/rangetext.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowmenus.h"
#include "ui/theme/appearance.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>

namespace wardroom {

namespace {

constexpr QSize FirstSize(1440, 900);
constexpr QSize SmallestSize(960, 600);

/// Shared incidents among what is dragged over the window.
QStringList droppedPaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && url.path().endsWith(QLatin1String(".wardroom"), Qt::CaseInsensitive))
            paths += url.toLocalFile();
    }
    return paths;
}

QVBoxLayout *bareColumn(QWidget *parent = nullptr)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

MainWindow::MainWindow(const Services &services, QList<PageSpec> pages, QWidget *parent)
    : QMainWindow(parent)
    , m_appearance(services.appearance)
    , m_logFile(services.logFile)
    , m_keys(services.keys)
    , m_pages(std::move(pages))
    , m_view(services.clock, services.cursor)
{
    setMinimumSize(SmallestSize);
    resize(FirstSize);
    setAcceptDrops(true);
    createActions();
    createLayout(services.demo);
    connectParts();
    onRetranslate(this, [this] { updateTitle(); });
}

MainWindow::~MainWindow()
{
    // Pages use the view context and the actions, which are gone before QWidget deletes its children.
    delete takeCentralWidget();
}

void MainWindow::createActions()
{
    m_actions = new ActionRegistry(this);
    new WindowActions(*this, *m_actions, m_appearance, m_logFile); // both are owned by the window
    m_menus = new WindowMenus(*this, *m_actions);
}

void MainWindow::createLayout(DemoControls *demo)
{
    m_rail = new Rail(m_pages);
    m_topBar = new TopBar(m_view, *m_actions);
    m_notice = new WindowNotice;
    m_stack = new QStackedWidget;
    m_statusLine = new StatusLine(m_view);

    auto *right = bareColumn();
    if (demo)
        right->addWidget(m_demoBar = new DemoBar(*demo));
    right->addWidget(m_topBar);
    right->addWidget(m_notice);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto *central = new QWidget;
    auto *column = bareColumn(central);
    column->addLayout(middle, 1);
    column->addWidget(m_statusLine);
    setCentralWidget(central);
}

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::openPage);
    connect(m_topBar, &TopBar::paletteRequested, this, &MainWindow::showPalette);
    connect(m_topBar, &TopBar::environmentChosen, this, &MainWindow::chooseEnvironment);
    connect(m_topBar, &TopBar::manageEnvironmentsRequested, this, [this] { openPage(QStringLiteral("settings")); });
    connect(&m_view, &ViewContext::sessionChanged, this, [this] {
        if (m_view.session())
            m_environment = m_view.session()->connection().id;
        updateTitle();
        watchAlerts();
        Q_EMIT stateChanged();
    });
    for (const auto signal : {&ViewContext::rangeChanged, &ViewContext::zoneChanged, &ViewContext::refreshIntervalChanged})
        connect(&m_view, signal, this, &MainWindow::stateChanged);
}

const PageSpec *MainWindow::specOf(const QString &id) const
{
    const auto spec = std::find_if(m_pages.cbegin(), m_pages.cend(), [&id](const PageSpec &page) { return page.id == id; });
    return spec == m_pages.cend() ? nullptr : &*spec;
}

Page *MainWindow::openPage(const QString &id)
{
    const PageSpec *const spec = specOf(id);
    if (!spec)
        return nullptr;
    Page *page = m_built.value(id);
    if (!page) {
        page = spec->create(*this);
        m_built.insert(id, page);
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    setCurrentPage(id);
    updateFrame();
    return page;
}

void MainWindow::setCurrentPage(const QString &id)
{
    m_rail->setCurrent(id);
    if (m_currentPage == id)
        return;
    m_currentPage = id;
    updateTitle();
    Q_EMIT currentPageChanged(id);
    Q_EMIT stateChanged();
}

void MainWindow::setEnvironments(const QList<EnvironmentEntry> &environments)
{
    m_topBar->setEnvironments(environments);
}

void MainWindow::chooseEnvironment(const QUuid &id)
{
    m_environment = id;
    m_topBar->setCurrentEnvironment(id);
    Q_EMIT environmentRequested(id);
    Q_EMIT stateChanged();
}

void MainWindow::setSecretsInMemory(bool inMemory)
{
    m_statusLine->setSecretsInMemory(inMemory);
}

void MainWindow::setDesk(IncidentDesk &desk)
{
    m_statusLine->setDesk(desk);
    auto *corner = new IncidentCorner(desk, m_view.clock(), menuBar());
    connect(corner, &IncidentCorner::incidentRequested, this, &MainWindow::incidentRequested);
}

QMenu *MainWindow::addMenu(std::function<QString()> title)
{
    return m_menus->addMenu(std::move(title));
}

void MainWindow::tell(StateMark mark, const QString &text, std::vector<WindowNotice::Action> actions)
{
    m_notice->tell(mark, text, std::move(actions));
}

WindowState MainWindow::state() const
{
    WindowState state;
    state.geometry = saveGeometry();
    state.page = m_currentPage;
    state.environment = m_environment;
    state.range = m_view.range();
    const QByteArray zone = m_view.zone().id();
    state.zone = zone == QTimeZone::systemTimeZoneId() ? QByteArray() : zone;
    state.refreshMs = m_view.refreshMs();
    return state;
}

void MainWindow::restore(const WindowState &state)
{
    restoreGeometry(state.geometry);
    m_view.setRange(state.range);
    m_view.setZone(state.zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(state.zone));
    m_view.setRefresh(state.refreshMs);
    if (!state.environment.isNull())
        chooseEnvironment(state.environment);
    if (m_pages.isEmpty())
        return;
    const auto home = std::find_if(m_pages.cbegin(), m_pages.cend(), [](const PageSpec &page) { return page.isHome; });
    const QString first = home == m_pages.cend() ? m_pages.first().id : home->id;
    setCurrentPage(specOf(state.page) ? state.page : first);
    // A page takes longer to build than the frame around it: the frame is shown at once, and its page the turn after
    // whatever else waited for the first paint. So is the window's icon, whose pictures are read by plugins.
    onFirstPaint(this, [this] {
        QTimer::singleShot(0, this, [this] {
            openPage(m_currentPage);
            setWindowIcon(applicationIcon());
        });
    });
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (const PageSpec *const spec = specOf(m_currentPage))
        parts += spec->title();
    if (m_view.session())
        parts += m_view.session()->connection().name;
    parts += QStringLiteral("Wardroom");
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::showPalette()
{
    (new CommandPalette(paletteCommands(), this))->showOver(this);
}

void MainWindow::showKeys()
{
    KeyTopic window{tr("Everywhere"), {}};
    for (const QAction *action : m_actions->keyActions()) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys += keyText(sequence);
        window.lines.append({keys.join(QLatin1String(", ")), ActionRegistry::plainText(*action)});
    }
    QList<KeyTopic> topics{window};
    if (m_keys)
        topics += m_keys();
    auto *const dialog = new KeysDialog(topics, this); // deletes itself
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::vector<PaletteCommand> MainWindow::paletteCommands()
{
    std::vector<PaletteCommand> commands;
    const auto add = [&commands](QAction *action, const QString &group) {
        commands.push_back({ActionRegistry::plainText(*action), group, keyText(action->shortcut()), [action] { action->trigger(); }});
    };
    for (const PageSpec &page : m_pages)
        add(m_actions->action(QStringLiteral("page.") + page.id), tr("Page"));
    for (const EnvironmentEntry &entry : m_topBar->environments())
        commands.push_back({entry.name, tr("Environment"), {}, [this, id = entry.id] { chooseEnvironment(id); }});
    for (QAction *action : m_actions->paletteActions())
        add(action, {});
    for (const qint64 length : quickRanges())
        commands.push_back({RangeText::last(length), tr("Time range"), {}, [this, length] { m_view.setRange(TimeRange::last(length)); }});
    for (const ThemeId theme : AllThemes)
        add(m_actions->action(QStringLiteral("theme.") + Appearance::themeKey(theme)), tr("Theme"));
    for (const QString &language : Appearance::languages())
        add(m_actions->action(QStringLiteral("language.") + language), tr("Language"));
    return commands;
}

void MainWindow::watchAlerts()
{
    disconnect(m_alertWatch);
    AlertFeed *feed = m_view.session() ? m_view.session()->alerts() : nullptr;
    const auto show = [this, feed] {
        m_rail->setBadge(QStringLiteral("alerts"), feed->activeCount(), Token::P0Fill);
    };
    if (!feed) {
        m_rail->setBadge(QStringLiteral("alerts"), 0, Token::P0Fill);
        return;
    }
    m_alertWatch = connect(feed, &AlertFeed::updated, this, show);
    show();
    // The count is wanted whatever page is open, and also while the charts stand still.
    if (!feed->hasData())
        feed->start();
}

/// The war room in full screen stands alone: for the commander and the wall.
void MainWindow::updateFrame()
{
    const PageSpec *const spec = specOf(m_currentPage);
    const bool bare = isFullScreen() && spec && spec->fillsScreen;
    for (QWidget *part : std::initializer_list<QWidget *>{menuBar(), m_rail, m_demoBar, m_topBar, m_statusLine}) {
        if (part)
            part->setVisible(!bare);
    }
    // What had the focus may be gone.
    if (Page *const page = m_built.value(m_currentPage); bare && page && !page->isAncestorOf(focusWidget()))
        page->setFocus();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_statusLine)
        updateFrame();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (auto it = m_built.cbegin(); it != m_built.cend(); ++it) {
        if (!it.value()->hasUnsaved())
            continue;
        event->ignore();
        openPage(it.key())->leave([this] { close(); });
        return;
    }
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    Q_EMIT stateChanged();
}

} // namespace wardroom
