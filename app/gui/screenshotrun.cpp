// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshotrun.h"

#include "services/alerts/alertfeed.h"
#include "services/alerts/priority.h"
#include "ui/common/page.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QDir>
#include <QtGui/QPixmap>

namespace wardroom {

ScreenshotRun::ScreenshotRun(MainWindow &window, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
{
    m_limit.setSingleShot(true);
    m_settle.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end(QStringLiteral("the page \"%1\" was not complete after %2 s").arg(m_waiting.value(0)).arg(TimeoutMs / 1000));
    });
    connect(&m_settle, &QTimer::timeout, this, &ScreenshotRun::shoot);
    connect(&m_window.view(), &ViewContext::sessionChanged, this, [this] {
        watchAlerts();
        check();
    });
}

void ScreenshotRun::start(WaitFor waitFor)
{
    m_waitFor = waitFor;
    if (!QDir().mkpath(m_folder)) {
        end(QStringLiteral("the folder %1 cannot be made").arg(m_folder));
        return;
    }
    for (const PageSpec &page : m_window.pages())
        m_waiting.append(page.id);
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
    if (m_waiting.isEmpty()) {
        end({});
        return;
    }
    m_limit.start(TimeoutMs);
    Page *const page = m_window.openPage(m_waiting.first());
    m_watch = connect(page, &Page::completeChanged, this, &ScreenshotRun::check);
    check();
}

void ScreenshotRun::watchAlerts()
{
    disconnect(m_alertWatch);
    if (const auto &session = m_window.view().session(); session && session->alerts())
        m_alertWatch = connect(session->alerts(), &AlertFeed::updated, this, &ScreenshotRun::check);
}

bool ScreenshotRun::isReady() const
{
    if (m_waitFor == WaitFor::Nothing)
        return true;
    const auto &session = m_window.view().session();
    if (!session || m_waitFor == WaitFor::Session || !session->alerts())
        return session != nullptr;
    const auto &alerts = session->alerts()->alerts();
    return std::any_of(alerts.cbegin(), alerts.cend(), [mapping = defaultPriorities()](const Alert &alert) {
        return alert.state == Alert::State::Active && mapping.of(alert.labels) == Priority::P0;
    });
}

void ScreenshotRun::check()
{
    if (m_waiting.isEmpty())
        return;
    // Without an environment a page waits for ever, and that is its picture.
    const bool complete = m_waitFor == WaitFor::Nothing || m_window.page(m_waiting.first())->isComplete();
    if (isReady() && complete)
        m_settle.start(0);
    else
        m_settle.stop();
}

void ScreenshotRun::shoot()
{
    const QString path = QDir(m_folder).filePath(m_waiting.takeFirst() + QStringLiteral(".png"));
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
