// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/exploreworld.h"

#include "services/explore/queryhistory.h"
#include "ui/explore/explorepresenter.h"
#include "ui/explore/promqleditor.h"
#include "ui/explore/querypane.h"
#include "ui/explore/queryrow.h"
#include "ui/explore/resultpane.h"

#include <QtTest/QTest>

namespace wardroom {

ExploreWorld::ExploreWorld() = default;
ExploreWorld::~ExploreWorld() = default;

void ExploreWorld::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ExploreServer>();
    m_history = std::make_unique<QueryHistory>(m_folder->filePath(QStringLiteral("history.json")), m_server->clock());
    m_context = std::make_unique<ViewContext>(m_server->clock(), m_cursor);
    m_context->setRefresh(0);
    m_context->setZone(QTimeZone::utc());
}

void ExploreWorld::end()
{
    m_page.reset();
    m_context.reset();
    m_history.reset();
    m_server.reset();
}

void ExploreWorld::showPage()
{
    m_context->setSession(m_server->session());
    m_page = std::make_unique<ExplorePage>(*m_context, *m_history);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    row().editor()->setFocus();
}

void ExploreWorld::run(const QString &promql)
{
    row().editor()->setQuery(promql);
    QTest::keyClick(row().editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->presenter().isRunning());
}

QueryRow &ExploreWorld::row(std::size_t index)
{
    return *m_page->queries()->row(index);
}

ResultPane &ExploreWorld::results()
{
    return *m_page->queries()->results();
}

} // namespace wardroom
