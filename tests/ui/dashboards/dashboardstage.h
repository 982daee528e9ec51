// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "services/settings/settings.h"
#include "tests/ui/dashboards/dashboardworld.h"
#include "ui/dashboards/dashboardspage.h"
#include "ui/dashboards/dashboardview.h"
#include "ui/dashboards/panelboard.h"
#include "ui/dashboards/panelview.h"
#include "ui/theme/appearance.h"

#include <QtCore/QTemporaryDir>

namespace wardroom {

/// The page of dashboards on a server of this process, as tests use it.
class DashboardStage final
{
public:
    DashboardStage();
    ~DashboardStage();

    /// Through a file; true once it is open and complete.
    [[nodiscard]] bool open(const QByteArray &json);
    /// A file in the stage's own folder; its path.
    QString write(const QString &name, const QByteArray &text) const;
    QString folder() const { return m_folder.path(); }

    Appearance &appearance() { return m_appearance; }
    DashboardWorld &world() { return m_world; }
    ViewContext &context() { return m_context; }
    Settings &settings() { return m_settings; }
    DashboardsPage &page() { return *m_page; }
    DashboardView &view() { return m_page->view(); }
    PanelBoard &board() { return view().board(); }
    /// What the panel with this id is made of; null where there is no such thing.
    template <typename T> T *part(int panel)
    {
        const PanelView *found = board().view(QString::number(panel));
        return found ? found->findChild<T *>() : nullptr;
    }

private:
    Appearance m_appearance;
    QTemporaryDir m_folder;
    DashboardWorld m_world;
    TimeCursor m_cursor;
    ViewContext m_context;
    Settings m_settings;
    std::unique_ptr<DashboardsPage> m_page;
};

} // namespace wardroom
