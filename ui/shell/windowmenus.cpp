// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenus.h"

#include "ui/common/retranslate.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/appearance.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace wardroom {

WindowMenus::WindowMenus(MainWindow &window, ActionRegistry &actions)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
{
    QMenuBar *bar = window.menuBar();
    m_file = bar->addMenu(QString());
    m_view = bar->addMenu(QString());
    m_help = bar->addMenu(QString());
    const auto add = [&actions](QMenu *menu, std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            if (QAction *action = actions.action(QLatin1String(id)))
                menu->addAction(action);
        }
    };
    add(m_file, {"window.new", "window.close"});
    m_file->addSeparator();
    add(m_file, {"quit"});
    fillView();
    add(m_help, {"help.keys", "palette", "help.log"});
    m_help->addSeparator();
    add(m_help, {"help.about"});
    onRetranslate(&window, [this] {
        m_file->setTitle(tr("&File"));
        m_view->setTitle(tr("&View"));
        m_help->setTitle(tr("&Help"));
        m_theme->setTitle(tr("&Theme"));
        m_language->setTitle(tr("&Language"));
    });
}

QMenu *WindowMenus::addMenu(std::function<QString()> title)
{
    auto *menu = new QMenu(&m_window);
    m_window.menuBar()->insertMenu(m_help->menuAction(), menu);
    onRetranslate(menu, [menu, title = std::move(title)] { menu->setTitle(title()); });
    return menu;
}

void WindowMenus::fillView()
{
    const auto add = [this](const QString &id) { m_view->addAction(m_actions.action(id)); };
    for (const PageSpec &page : m_window.pages())
        add(QStringLiteral("page.") + page.id);
    m_view->addSeparator();
    for (const char *id : {"view.refresh", "range.earlier", "range.later", "range.back"})
        add(QLatin1String(id));
    m_view->addSeparator();
    m_theme = m_view->addMenu(QString());
    for (const ThemeId theme : AllThemes)
        m_theme->addAction(m_actions.action(QStringLiteral("theme.") + Appearance::themeKey(theme)));
    m_language = m_view->addMenu(QString());
    for (const QString &language : Appearance::languages())
        m_language->addAction(m_actions.action(QStringLiteral("language.") + language));
    m_view->addSeparator();
    for (const char *id : {"text.larger", "text.smaller", "text.normal", "fullscreen"})
        add(QLatin1String(id));
}

} // namespace wardroom
