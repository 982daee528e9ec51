// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/wallmode.h"

#include "ui/dashboards/wallwindow.h"
#include "ui/theme/appearance.h"

#include <QtGui/QGuiApplication>

namespace wardroom {

WallMode::WallMode(ViewContext &context, Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_appearance(appearance)
{
    connect(&m_rotation, &QTimer::timeout, this, [this] {
        for (WallWindow *window : std::as_const(m_windows))
            window->advance();
    });
    connect(qApp, &QGuiApplication::screenRemoved, this, &WallMode::dropScreen);
}

WallMode::~WallMode()
{
    qDeleteAll(m_windows);
}

void WallMode::start(const std::vector<DashboardDocument> &documents, int seconds, const QList<QScreen *> &screens,
                     const QStringList &unreadable)
{
    stop();
    m_themeBefore = m_appearance.options().theme;
    m_appearance.setTheme(ThemeId::Wall);
    for (qsizetype i = 0; i < screens.size(); ++i) {
        auto *window = new WallWindow(m_context, documents, static_cast<std::size_t>(i));
        connect(window, &WallWindow::leaveRequested, this, &WallMode::stop);
        window->setUnreadable(unreadable);
        m_windows << window;
        window->showOn(screens[i]);
    }
    if (seconds > 0)
        m_rotation.start(seconds * 1000);
}

void WallMode::stop()
{
    if (m_windows.isEmpty())
        return;
    m_rotation.stop();
    // Later: one of them is telling us so.
    const QList<WallWindow *> windows = std::exchange(m_windows, {});
    for (WallWindow *window : windows) {
        window->hide();
        window->deleteLater();
    }
    m_appearance.setTheme(m_themeBefore);
    Q_EMIT stopped();
}

/// A monitor that is unplugged takes its window along, unless it is the last one.
void WallMode::dropScreen(QScreen *screen)
{
    for (WallWindow *window : std::as_const(m_windows)) {
        if (window->screen() != screen || m_windows.size() == 1)
            continue;
        m_windows.removeOne(window);
        window->hide();
        window->deleteLater();
        return;
    }
}

} // namespace wardroom
