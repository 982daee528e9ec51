// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/wallmode.h"

#include "ui/dashboards/wallwindow.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>

#include <algorithm>

namespace wardroom {

namespace {
constexpr qreal DesignedLines = 1080; // the wall theme's sizes are for a monitor of so many
}

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
    m_before = m_appearance.options();
    QList<QSize> sizes;
    for (const QScreen *screen : screens)
        sizes << screen->size();
    setLook(ThemeId::Wall, m_before.textScale * typeScale(sizes));
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
    setLook(m_before.theme, m_before.textScale);
    Q_EMIT stopped();
}

void WallMode::setLook(ThemeId theme, qreal textScale)
{
    Appearance::Options options = m_appearance.options(); // the language may be another one by now
    options.theme = theme;
    options.textScale = textScale;
    m_appearance.apply(options);
}

qreal WallMode::typeScale(const QList<QSize> &screens)
{
    int lines = 0;
    for (const QSize &screen : screens)
        lines = lines == 0 ? screen.height() : std::min(lines, screen.height());
    return std::max(1.0, lines / DesignedLines);
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
