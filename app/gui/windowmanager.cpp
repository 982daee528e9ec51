// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/windowmanager.h"

#include "services/net/secretstore.h"
#include "services/settings/settings.h"
#include "ui/common/errortext.h"

#include <QtCore/QScopedValueRollback>

namespace wardroom {

WindowManager::WindowManager(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.sessions, &SessionPool::environmentsChanged, this, &WindowManager::updateEnvironments);
    connect(&m_parts.sessions, &SessionPool::outdated, this, [this](const QUuid &id) {
        for (Entry &entry : m_windows) {
            if (entry.wanted == id)
                open(*entry.window, id);
        }
    });
    connect(&m_parts.secrets, &SecretStore::availabilityChanged, this, &WindowManager::updateSecrets);
}

WindowManager::~WindowManager() = default;

WindowState WindowManager::firstState() const
{
    WindowState state;
    state.environment = QUuid::fromString(m_parts.settings.text(SettingKey::LastConnection));
    state.zone = m_parts.settings.text(SettingKey::TimeZone).toLatin1();
    state.refreshMs = m_parts.settings.number(SettingKey::RefreshMs);
    return state;
}

void WindowManager::restore(const QSize &size)
{
    const QScopedValueRollback guard(m_restoring, true);
    const QJsonArray states = m_parts.settings.list(SettingKey::Windows);
    for (const QJsonValue &state : states)
        add(WindowState::fromJson(state.toObject()), size);
    if (m_windows.empty())
        add(firstState(), size);
}

MainWindow &WindowManager::add(const WindowState &remembered, const QSize &size)
{
    m_windows.push_back({std::make_unique<MainWindow>(m_parts.window, m_parts.pages()), {}, {}});
    MainWindow &window = *m_windows.back().window;
    connectWindow(window);
    updateEnvironments();
    updateSecrets();
    WindowState state = remembered;
    if (!m_environment.isNull())
        state.environment = m_environment;
    const QList<Connection> environments = m_parts.sessions.environments();
    const bool known = std::any_of(environments.cbegin(), environments.cend(),
                                   [&state](const Connection &one) { return one.id == state.environment; });
    if (!known)
        state.environment = environments.isEmpty() ? QUuid() : environments.first().id;
    window.restore(state);
    if (!size.isEmpty())
        window.resize(size);
    Q_EMIT windowAdded(window);
    window.show();
    return window;
}

void WindowManager::connectWindow(MainWindow &window)
{
    connect(&window, &MainWindow::environmentRequested, this, [this, &window](const QUuid &id) { open(window, id); });
    connect(&window, &MainWindow::newWindowRequested, this, [this, &window] {
        WindowState state = window.state();
        state.geometry.clear();
        add(state, window.size());
        store();
    });
    connect(&window, &MainWindow::stateChanged, this, &WindowManager::store);
    connect(&window, &MainWindow::quitRequested, this, [this] {
        store();
        Q_EMIT lastWindowClosed();
    });
    connect(&window, &MainWindow::closed, this, [this, &window] { remove(&window); });
}

WindowManager::Entry *WindowManager::entryOf(const MainWindow *window)
{
    const auto entry = std::find_if(m_windows.begin(), m_windows.end(),
                                    [window](const Entry &one) { return one.window.get() == window; });
    return entry == m_windows.end() ? nullptr : &*entry;
}

void WindowManager::open(MainWindow &window, const QUuid &id)
{
    Entry *const entry = entryOf(&window);
    if (!entry)
        return;
    entry->wanted = id;
    entry->opening = m_parts.sessions.open(id, &window, [this, &window](Result<std::shared_ptr<Session>> session) {
        if (session) {
            const QUuid opened = (*session)->connection().id;
            window.view().setSession(std::move(*session));
            if (opened != m_environment)
                m_parts.settings.set(SettingKey::LastConnection, opened.toString(QUuid::WithoutBraces));
        } else {
            window.view().setSession(nullptr);
            if (session.error().kind != ErrorKind::NotFound)
                window.tell(StateMark::Error, errorText(session.error()).text());
        }
    });
}

void WindowManager::remove(MainWindow *window)
{
    // The last window stays until the end: its state is what the next start restores.
    if (m_windows.size() == 1) {
        store();
        Q_EMIT lastWindowClosed();
        return;
    }
    Entry *const entry = entryOf(window);
    if (!entry)
        return;
    entry->opening.cancel();
    entry->window.release()->deleteLater(); // we are in a signal of it
    std::erase_if(m_windows, [](const Entry &one) { return !one.window; });
    store();
}

void WindowManager::showEnvironment(const QUuid &id)
{
    m_environment = id;
    for (const Entry &entry : m_windows)
        entry.window->chooseEnvironment(id);
}

void WindowManager::tell(StateMark mark, const QString &text)
{
    for (const Entry &entry : m_windows)
        entry.window->tell(mark, text);
}

std::vector<MainWindow *> WindowManager::windows() const
{
    std::vector<MainWindow *> windows;
    for (const Entry &entry : m_windows)
        windows.push_back(entry.window.get());
    return windows;
}

void WindowManager::hide()
{
    for (const Entry &entry : m_windows)
        entry.window->hide();
}

void WindowManager::updateEnvironments()
{
    QList<EnvironmentEntry> entries;
    for (const Connection &connection : m_parts.sessions.environments())
        entries.append({connection.id, connection.name, connection.colour});
    for (const Entry &entry : m_windows) {
        entry.window->setEnvironments(entries);
        // The first connection that is made is also the one to look at.
        if (entry.wanted.isNull() && !entries.isEmpty() && !m_restoring)
            entry.window->chooseEnvironment(entries.first().id);
    }
}

void WindowManager::updateSecrets()
{
    const bool inMemory = m_parts.secrets.availability() == SecretStore::Availability::MemoryOnly;
    for (const Entry &entry : m_windows)
        entry.window->setSecretsInMemory(inMemory);
}

void WindowManager::store()
{
    if (m_restoring)
        return;
    QJsonArray states;
    for (const Entry &entry : m_windows) {
        WindowState state = entry.window->state();
        if (state.environment == m_environment)
            state.environment = QUuid::fromString(m_parts.settings.text(SettingKey::LastConnection));
        states.append(state.toJson());
    }
    m_parts.settings.set(SettingKey::Windows, states);
}

} // namespace wardroom
