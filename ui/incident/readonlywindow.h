// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "services/incident/incidentdesk.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QWidget>

namespace wardroom {

class IncidentsPage;
class NoticeBar;
class Pinner;

/// Somebody else's incidents in a window of their own, over a store that is gone with it. Deletes itself.
class ReadOnlyWindow final : public QWidget
{
    Q_OBJECT
public:
    ReadOnlyWindow(std::shared_ptr<const Bundle> bundle, const Clock &clock, const QString &name);
    ~ReadOnlyWindow() override;

    IncidentsPage *page() const { return m_page; }

private:
    void retranslate();

    const QString m_name;
    QTemporaryDir m_folder;
    TimeCursor m_cursor;
    ViewContext m_context;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<IncidentDesk> m_desk;
    std::unique_ptr<Pinner> m_pinner;
    IncidentsPage *m_page = nullptr;
    NoticeBar *m_notice = nullptr;
    RequestHandle m_filling;
};

} // namespace wardroom
