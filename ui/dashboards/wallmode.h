// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboarddocument.h"
#include "ui/theme/appearance.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QScreen;

namespace wardroom {

class ViewContext;
class WallWindow;

/// Dashboards on the wall: one full screen window a monitor, in the wall's theme, each going through the dashboards. Esc in
/// any of them ends it everywhere, and the theme is what it was.
class WallMode final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    WallMode(ViewContext &context, Appearance &appearance, QObject *parent = nullptr);
    ~WallMode() override;

    /// @p documents and @p screens are not empty. @p seconds between two dashboards; 0: they stay. The monitors
    /// begin with one dashboard each. @p unreadable is told on all of them.
    void start(const std::vector<DashboardDocument> &documents, int seconds, const QList<QScreen *> &screens,
               const QStringList &unreadable = {});
    void stop();
    bool isRunning() const { return !m_windows.isEmpty(); }
    const QList<WallWindow *> &windows() const { return m_windows; }
    /// How much larger than designed type is on monitors of these sizes, device-independent pixels: it is read from the
    /// same five metres however many pixels there are. The smallest one decides, as nothing is to be cut there. 1 or more.
    static qreal typeScale(const QList<QSize> &screens);

Q_SIGNALS:
    void stopped();

private:
    void dropScreen(QScreen *screen);
    void setLook(ThemeId theme, qreal textScale);

    ViewContext &m_context;
    Appearance &m_appearance;
    Appearance::Options m_before;
    QList<WallWindow *> m_windows;
    QTimer m_rotation;
};

} // namespace wardroom
