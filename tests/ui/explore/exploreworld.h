// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "tests/ui/explore/exploreserver.h"
#include "ui/explore/explorepage.h"
#include "ui/theme/appearance.h"

#include <QtCore/QTemporaryDir>

namespace wardroom {

class QueryHistory;
class QueryRow;
class ResultPane;

/// The page of Explore in front of a server that knows a shop.
class ExploreWorld
{
public:
    ExploreWorld();
    virtual ~ExploreWorld();

protected:
    /// Anew for each test.
    void begin();
    void end();
    /// With the caret in the first query.
    void showPage();
    /// In the first query, by its keys.
    void run(const QString &promql);
    QueryRow &row(std::size_t index = 0);
    ResultPane &results();

    Appearance m_appearance;
    TimeCursor m_cursor;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExploreServer> m_server;
    std::unique_ptr<QueryHistory> m_history;
    std::unique_ptr<ViewContext> m_context;
    std::unique_ptr<ExplorePage> m_page;
};

} // namespace wardroom
