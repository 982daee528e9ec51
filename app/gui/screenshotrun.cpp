// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshotrun.h"

#include "app/gui/demostory.h"
#include "services/alerts/alertfeed.h"
#include "services/alerts/priority.h"
#include "ui/common/page.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QDir>
#include <QtGui/QPixmap>

namespace wardroom {

namespace {
constexpr std::size_t AlertsOfStory = 2; // an incident shows in more than one place
}

ScreenshotRun::ScreenshotRun(MainWindow &window, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
{
    m_limit.setSingleShot(true);
    m_settle.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end(QStringLiteral("the page \"%1\" was not complete after %2 s").arg(m_waiting.empty() ? QString() : m_waiting.front().name).arg(TimeoutMs / 1000));
    });
    connect(&m_settle, &QTimer::timeout, this, &ScreenshotRun::shoot);
    connect(&m_window.view(), &ViewContext::sessionChanged, this, [this] {
        watchAlerts();
        check();
    });
}

void ScreenshotRun::add(const QString &name, std::function<Page *()> open)
{
    m_more.push_back({name, std::move(open)});
}

void ScreenshotRun::setStory(DemoStory &story)
{
    m_story = &story;
    connect(&story, &DemoStory::told, this, &ScreenshotRun::check);
}

void ScreenshotRun::start(WaitFor waitFor)
{
    m_waitFor = waitFor;
    if (!QDir().mkpath(m_folder)) {
        end(QStringLiteral("the folder %1 cannot be made").arg(m_folder));
        return;
    }
    for (const PageSpec &page : m_window.pages())
        m_waiting.push_back({page.id, [this, id = page.id] { return m_window.openPage(id); }});
    m_waiting.insert(m_waiting.end(), m_more.begin(), m_more.end());
    QTimer::singleShot(IncidentTimeoutMs, this, [this] {
        if (m_waitFor == WaitFor::Incident)
            m_waitFor = WaitFor::Session;
        check();
    });
    next();
}

void ScreenshotRun::next()
{
    disconnect(m_watch);
    if (m_waiting.empty()) {
        end({});
        return;
    }
    m_limit.start(TimeoutMs);
    m_page = m_waiting.front().open();
    if (!m_page) {
        m_waiting.pop_front();
        next();
        return;
    }
    m_watch = connect(m_page, &Page::completeChanged, this, &ScreenshotRun::check);
    check();
}

void ScreenshotRun::watchAlerts()
{
    disconnect(m_alertWatch);
    if (const auto &session = m_window.view().session(); session && session->alerts())
        m_alertWatch = connect(session->alerts(), &AlertFeed::updated, this, &ScreenshotRun::check);
}

std::vector<Alert> ScreenshotRun::urgentAlerts() const
{
    std::vector<Alert> urgent;
    const auto &alerts = m_window.view().session()->alerts()->alerts();
    std::copy_if(alerts.cbegin(), alerts.cend(), std::back_inserter(urgent), [mapping = defaultPriorities()](const Alert &alert) {
        return alert.state == Alert::State::Active && mapping.of(alert.labels) == Priority::P0;
    });
    return urgent;
}

bool ScreenshotRun::isReady()
{
    if (m_waitFor == WaitFor::Nothing)
        return true;
    const auto &session = m_window.view().session();
    if (!session || m_waitFor == WaitFor::Session || !session->alerts())
        return session != nullptr;
    if (m_story && m_story->hasBegun())
        return m_story->isTold();
    const std::vector<Alert> urgent = urgentAlerts();
    if (!m_story)
        return !urgent.empty();
    if (urgent.size() < AlertsOfStory)
        return false;
    m_story->tell(urgent, session->connection().name, m_window.view().zone().id());
    return false;
}

void ScreenshotRun::check()
{
    if (m_waiting.empty() || !m_page)
        return;
    // Without an environment a page waits for ever, and that is its picture.
    const bool complete = m_waitFor == WaitFor::Nothing || m_page->isComplete();
    if (isReady() && complete)
        m_settle.start(0);
    else
        m_settle.stop();
}

void ScreenshotRun::shoot()
{
    const QString path = QDir(m_folder).filePath(m_waiting.front().name + QStringLiteral(".png"));
    m_waiting.pop_front();
    if (!m_window.grab().save(path)) {
        end(QStringLiteral("%1 cannot be written").arg(path));
        return;
    }
    next();
}

void ScreenshotRun::end(const QString &problem)
{
    m_limit.stop();
    m_settle.stop();
    disconnect(m_watch);
    Q_EMIT finished(problem.isEmpty() ? 0 : 1, problem);
}

} // namespace wardroom
