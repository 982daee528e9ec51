// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboards/dashboardstage.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace wardroom {

using namespace Qt::StringLiterals;

DashboardStage::DashboardStage()
    : m_context(m_world.clock(), m_cursor)
    , m_settings(m_folder.filePath(u"settings.json"_s), m_world.clock())
{
    m_appearance.apply({ThemeId::Dark, u"en"_s, 1.0, false});
    m_context.setRefresh(0);
    m_context.setZone(QTimeZone::utc());
    m_page = std::make_unique<DashboardsPage>(m_context, m_settings);
    m_page->resize(1528, 918);
    m_page->show();
}

DashboardStage::~DashboardStage() = default;

QString DashboardStage::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return written ? file.fileName() : QString();
}

bool DashboardStage::open(const QByteArray &json)
{
    m_context.setSession(m_world.session());
    QSignalSpy opened(m_page.get(), &DashboardsPage::opened);
    m_page->openFile(write(u"opened.json"_s, json));
    return QTest::qWaitFor([&] { return opened.count() == 1 && m_page->isComplete(); }, 30'000);
}

} // namespace wardroom
