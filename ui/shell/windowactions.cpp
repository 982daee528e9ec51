// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/actions.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QMessageBox>

namespace wardroom {

namespace {

constexpr qreal TextStep = 0.1;
constexpr int PagesWithKey = 9;

QList<QKeySequence> keys(QKeySequence first, QKeySequence second = {})
{
    QList<QKeySequence> list{std::move(first)};
    if (!second.isEmpty())
        list.append(std::move(second));
    return list;
}

} // namespace

QString themeName(ThemeId theme)
{
    switch (theme) {
    case ThemeId::Light:
        return WindowActions::tr("Light");
    case ThemeId::Dark:
        return WindowActions::tr("Dark");
    case ThemeId::Wall:
        break;
    }
    return WindowActions::tr("Wall");
}

WindowActions::WindowActions(MainWindow &window, ActionRegistry &actions, Appearance &appearance, const QString &logFile)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_appearance(appearance)
{
    addFileActions();
    addRangeActions();
    addPageActions();
    addLookActions();
    addHelpActions(logFile);
    connect(&appearance, &Appearance::changed, this, &WindowActions::updateChecks);
    connect(&window, &MainWindow::currentPageChanged, this, &WindowActions::updateChecks);
    connect(&window.view(), &ViewContext::rangeChanged, this, &WindowActions::updateZoom);
    updateChecks();
    updateZoom();
}

void WindowActions::addFileActions()
{
    m_actions.add({QStringLiteral("window.new"), [] { return tr("&New window"); }, keys(QKeySequence::New)},
                  [this](bool) { Q_EMIT m_window.newWindowRequested(); });
    m_actions.add({QStringLiteral("window.close"), [] { return tr("&Close window"); }, keys(Qt::CTRL | Qt::Key_W)},
                  [this](bool) { m_window.close(); });
    m_actions.add({QStringLiteral("quit"), [] { return tr("&Quit"); }, keys(Qt::CTRL | Qt::Key_Q)},
                  [this](bool) { Q_EMIT m_window.quitRequested(); });
    m_actions.add({QStringLiteral("palette"), [] { return tr("Command &palette…"); }, keys(Qt::CTRL | Qt::Key_K), IconId::Search, false},
                  [this](bool) { m_window.showPalette(); });
}

void WindowActions::addRangeActions()
{
    ViewContext &view = m_window.view();
    m_actions.add({QStringLiteral("view.refresh"), [] { return tr("&Refresh now"); }, keys(Qt::Key_F5), IconId::Refresh},
                  [&view](bool) { view.refreshNow(); });
    m_actions.add({QStringLiteral("range.earlier"), [] { return tr("&Earlier"); }, keys(Qt::CTRL | Qt::Key_BracketLeft), IconId::ChevronLeft},
                  [&view](bool) { view.shift(-1); });
    m_actions.add({QStringLiteral("range.later"), [] { return tr("&Later"); }, keys(Qt::CTRL | Qt::Key_BracketRight), IconId::ChevronRight},
                  [&view](bool) { view.shift(1); });
    m_actions.add({QStringLiteral("range.back"), [] { return tr("&Back to the range before"); }, keys(Qt::ALT | Qt::Key_Left, Qt::Key_Backspace), IconId::Undo},
                  [&view](bool) { view.zoomBack(); });
}

void WindowActions::addPageActions()
{
    const QList<PageSpec> &pages = m_window.pages();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const PageSpec &page = pages[i];
        QList<QKeySequence> shortcut;
        if (i < PagesWithKey)
            shortcut = keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i));
        QAction *action = m_actions.add({QStringLiteral("page.") + page.id, page.title, shortcut, page.icon, false},
                                        [this, id = page.id](bool) { m_window.openPage(id); });
        action->setCheckable(true);
    }
}

void WindowActions::addLookActions()
{
    for (const ThemeId theme : AllThemes) {
        QAction *action = m_actions.add({QStringLiteral("theme.") + Appearance::themeKey(theme), [theme] { return themeName(theme); }, {}, {}, false},
                                        [this, theme](bool) { m_appearance.setTheme(theme); });
        action->setCheckable(true);
    }
    for (const QString &language : Appearance::languages()) {
        QAction *action = m_actions.add({QStringLiteral("language.") + language, [language] { return Appearance::languageName(language); }, {}, {}, false},
                                        [this, language](bool) { m_appearance.setLanguage(language); });
        action->setCheckable(true);
    }
    const auto scaleBy = [this](qreal change) {
        Appearance::Options options = m_appearance.options();
        options.textScale = change == 0 ? 1.0 : options.textScale + change;
        m_appearance.apply(options);
    };
    m_actions.add({QStringLiteral("text.larger"), [] { return tr("&Larger text"); }, keys(QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal)},
                  [scaleBy](bool) { scaleBy(TextStep); });
    m_actions.add({QStringLiteral("text.smaller"), [] { return tr("&Smaller text"); }, keys(QKeySequence::ZoomOut)},
                  [scaleBy](bool) { scaleBy(-TextStep); });
    m_actions.add({QStringLiteral("text.normal"), [] { return tr("&Normal text"); }, keys(Qt::CTRL | Qt::Key_0)},
                  [scaleBy](bool) { scaleBy(0); });
    m_actions.add({QStringLiteral("fullscreen"), [] { return tr("&Full screen"); }, keys(Qt::Key_F11), IconId::Fullscreen},
                  [this](bool) { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
}

void WindowActions::addHelpActions(const QString &logFile)
{
    m_actions.add({QStringLiteral("help.keys"), [] { return tr("&Keyboard and mouse"); }, keys(Qt::Key_F1)}, [this](bool) { m_window.showKeys(); });
    if (!logFile.isEmpty()) {
        m_actions.add({QStringLiteral("help.log"), [] { return tr("Show the &log file's folder"); }},
                      [logFile](bool) { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(logFile).absolutePath())); });
    }
    m_actions.add({QStringLiteral("help.about"), [] { return tr("&About Wardroom"); }}, [this](bool) { showAbout(); });
}

void WindowActions::showAbout()
{
    auto *box = new QMessageBox(&m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Wardroom"));
    box->setIconPixmap(applicationIcon().pixmap(QSize(48, 48)));
    box->setText(tr("Wardroom %1").arg(QStringLiteral(WARDROOM_VERSION)));
    box->setInformativeText(tr("Console for SRE leads and incident commanders. Free software under the GNU General Public License, version 3 or later. Qt %1.").arg(QLatin1String(qVersion())));
    box->open();
}

void WindowActions::updateChecks()
{
    for (const PageSpec &page : m_window.pages())
        m_actions.action(QStringLiteral("page.") + page.id)->setChecked(page.id == m_window.currentPage());
    for (const ThemeId theme : AllThemes)
        m_actions.action(QStringLiteral("theme.") + Appearance::themeKey(theme))->setChecked(theme == m_appearance.options().theme);
    for (const QString &language : Appearance::languages())
        m_actions.action(QStringLiteral("language.") + language)->setChecked(language == m_appearance.language());
}

void WindowActions::updateZoom()
{
    m_actions.action(QStringLiteral("range.back"))->setEnabled(m_window.view().canZoomBack());
}

} // namespace wardroom
