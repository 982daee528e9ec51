// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/dashboardspage.h"

#include "models/dashboards/languagekey.h"
#include "services/dashboards/bundleddashboards.h"
#include "services/dashboards/walldashboards.h"
#include "services/settings/settings.h"
#include "ui/common/errortext.h"
#include "ui/common/retranslate.h"
#include "ui/dashboards/dashboardeditbar.h"
#include "ui/dashboards/dashboardeditmode.h"
#include "ui/dashboards/dashboardlistpane.h"
#include "ui/dashboards/dashboardpresenter.h"
#include "ui/dashboards/dashboardview.h"
#include "ui/dashboards/walldialog.h"
#include "ui/dashboards/wallmode.h"
#include "ui/theme/icons.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QDropEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace wardroom {

using namespace Qt::StringLiterals;

DashboardsPage::DashboardsPage(ViewContext &context, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_settings(settings)
    , m_stack(new QStackedWidget)
    , m_list(new DashboardListPane)
    , m_view(new DashboardView(context))
    , m_editing(new DashboardEditMode(
          *m_view, context, [&settings] { return settings.text(SettingKey::DashboardFolder); }, this))
    , m_time(context)
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setAcceptDrops(true);
    connect(m_list, &DashboardListPane::openRequested, this, &DashboardsPage::openDashboard);
    connect(m_list, &DashboardListPane::newRequested, this, &DashboardsPage::createDashboard);
    connect(m_list, &DashboardListPane::fileRequested, this, &DashboardsPage::chooseFile);
    connect(m_list, &DashboardListPane::folderRequested, this, &DashboardsPage::chooseFolder);
    connect(m_view, &DashboardView::backRequested, this, &DashboardsPage::showList);
    connect(m_view, &DashboardView::dashboardRequested, this, &DashboardsPage::openDashboard);
    connect(m_view, &DashboardView::linkRequested, this, &DashboardsPage::followLink);
    connect(&m_editing->bar(), &DashboardEditBar::keepTimesRequested, this,
            [this] { m_editing->editor().setTimes(m_time.present()); });
    connect(&m_editing->editor(), &DashboardEditor::saved, this, &DashboardsPage::followSaved);
    connect(m_view, &DashboardView::completeChanged, this, &Page::completeChanged);
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::DashboardFolder)
            showFolder();
    });
    onRetranslate(this, [this] { retranslate(); });
    showFolder();
}

DashboardsPage::~DashboardsPage() = default;

bool DashboardsPage::isComplete() const
{
    if (m_scan.isActive() || m_loading.isActive())
        return false;
    return m_stack->currentWidget() == m_list || m_view->isComplete();
}

void DashboardsPage::retranslate()
{
    setWindowTitle(tr("Dashboards"));
    m_list->setBundled(bundledEntries(languageKey()));
    m_view->setLibrary(library());
    if (m_openBundled.isEmpty() || m_editing->isModified() || m_editing->isEditing())
        return;
    if (const auto document = bundledDashboard(m_openBundled, languageKey()))
        m_editing->open(*document);
}

void DashboardsPage::showFolder()
{
    m_own.clear();
    m_view->setLibrary(library());
    m_list->setOwn(m_settings.text(SettingKey::DashboardFolder), {});
    scanFolder();
}

void DashboardsPage::scanFolder()
{
    const QString folder = m_settings.text(SettingKey::DashboardFolder);
    m_scan.cancel();
    if (folder.isEmpty())
        return;
    m_scan = scanDashboards(folder, this, [this, folder](Result<std::vector<LibraryEntry>> entries) {
        const std::vector<LibraryEntry> before = std::exchange(m_own, entries.value_or(std::vector<LibraryEntry>()));
        m_view->setLibrary(library());
        if (entries && m_own == before)
            m_list->showError({}); // the list keeps its place
        else if (entries)
            m_list->setOwn(folder, std::move(*entries));
        else
            m_list->showError(tr("The folder %1 can not be read. Choose another one.").arg(folder));
        Q_EMIT completeChanged();
    });
}

/// A copy of a bundled dashboard is one of the user's own from then on, and the list is to have it.
void DashboardsPage::followSaved()
{
    m_openBundled.clear();
    m_openId = m_editing->editor().path() + "#0"_L1;
    scanFolder();
}

bool DashboardsPage::hasUnsaved() const
{
    return m_editing->isModified();
}

void DashboardsPage::leave(std::function<void()> then)
{
    m_editing->leave(std::move(then));
}

std::vector<LibraryEntry> DashboardsPage::library() const
{
    std::vector<LibraryEntry> entries = bundledEntries(languageKey());
    entries.insert(entries.end(), m_own.begin(), m_own.end());
    return entries;
}

void DashboardsPage::openDashboard(const QString &id)
{
    open(id, {});
}

void DashboardsPage::open(const QString &id, const LinkTarget &arrival)
{
    if (hasUnsaved())
        return leave([this, id, arrival] { open(id, arrival); });
    if (auto bundled = bundledDashboard(id, languageKey())) {
        m_openBundled = id;
        showDocument(std::move(*bundled), arrival);
        return;
    }
    if (const LibraryEntry *entry = m_list->entry(id)) {
        if (entry->error)
            showFailure(entry->path, *entry->error);
        else
            load(entry->path, entry->index, arrival);
    }
}

void DashboardsPage::openFile(const QString &path, int index)
{
    load(path, index, {});
}

void DashboardsPage::load(const QString &path, int index, const LinkTarget &arrival)
{
    if (hasUnsaved())
        return leave([this, path, index, arrival] { load(path, index, arrival); });
    m_loading = loadDashboard(
        path, this, [this, path, index, arrival](Result<std::vector<DashboardDocument>> documents) {
            if (!documents)
                return showFailure(path, documents.error());
            m_openBundled.clear();
            const std::size_t place = std::min(static_cast<std::size_t>(index), documents->size() - 1);
            showDocument(std::move((*documents)[place]), arrival, path, static_cast<int>(place));
        });
}

/// Dashboards that are here open here; the web's pages in a browser; anything else is told.
void DashboardsPage::followLink(const LinkTarget &target)
{
    const std::vector<LibraryEntry> all = library();
    if (const LibraryEntry *entry = linkedEntry(target, all))
        return open(entry->id(), target);
    if (isWebAddress(target.address)) {
        QDesktopServices::openUrl(QUrl(target.address));
        return;
    }
    m_view->tell(target.dashboard.isEmpty()
                     ? tr("The link leads to %1, which is no address on the web.").arg(target.address)
                     : tr("The link leads to the dashboard %1 of a Grafana server, which is not among yours.")
                           .arg(target.dashboard));
}

void DashboardsPage::showDocument(DashboardDocument document, const LinkTarget &arrival, const QString &path, int index)
{
    const QString title = document.dashboard.title;
    m_list->showError({});
    m_openId = path.isEmpty() ? m_openBundled : path + u'#' + QString::number(index);
    m_time.opened(m_openId, document.dashboard, arrival.keepRange);
    m_view->open(document);
    m_view->presenter().setChoices(arrival.variables);
    m_editing->open(document, path, index);
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus();
    Q_EMIT opened(title);
    Q_EMIT completeChanged();
}

void DashboardsPage::showFailure(const QString &path, const Error &error)
{
    showList();
    m_list->showError(tr("%1 can not be opened: %2").arg(QFileInfo(path).fileName(), error.detail));
    Q_EMIT completeChanged();
}

void DashboardsPage::showList()
{
    if (hasUnsaved())
        return leave([this] { showList(); });
    m_editing->setEditing(false);
    m_loading.cancel();
    m_stack->setCurrentWidget(m_list);
    scanFolder(); // others may have written there
    Q_EMIT completeChanged();
}

/// False where that fails, which is told.
bool DashboardsPage::openNew()
{
    const QJsonObject json{{QStringLiteral("title"), tr("New dashboard")}, {QStringLiteral("panels"), QJsonArray()}};
    auto fresh = parseDashboards(QJsonDocument(json).toJson(), tr("New dashboard"));
    if (!fresh) {
        showFailure({}, fresh.error());
        return false;
    }
    m_openBundled.clear();
    showDocument(std::move(fresh->front()), {});
    return true;
}

void DashboardsPage::createDashboard()
{
    if (hasUnsaved())
        return leave([this] { createDashboard(); });
    if (!openNew())
        return;
    m_editing->setEditing(true);
    m_editing->bar().title()->setFocus();
    m_editing->bar().title()->selectAll();
}

void DashboardsPage::addQuery(const QString &promql, const QString &title)
{
    if (m_stack->currentWidget() != m_view && !openNew())
        return;
    m_editing->setEditing(true);
    NewPanel panel;
    panel.title = title;
    panel.expressions = {promql};
    m_editing->editor().addPanel(panel);
}

void DashboardsPage::offerWall(Appearance &appearance)
{
    m_wall = new WallMode(m_context, appearance, this);
    m_wallButton = new QPushButton(icon(IconId::Fullscreen), QString());
    m_view->headLayout()->addWidget(m_wallButton);
    connect(m_wallButton, &QPushButton::clicked, this, &DashboardsPage::chooseWall);
    onRetranslate(m_wallButton, [this] {
        m_wallButton->setText(tr("Wall"));
        m_wallButton->setToolTip(tr("Shows dashboards on whole monitors, one after the other"));
    });
}

void DashboardsPage::chooseWall()
{
    auto *dialog = new WallDialog(library(), m_settings.object(SettingKey::Wall), m_openId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WallDialog::startRequested, this, [this, dialog] { startWall(dialog); });
    dialog->open();
}

void DashboardsPage::startWall(WallDialog *dialog)
{
    m_settings.set(SettingKey::Wall, dialog->choice());
    m_wallLoading = loadWallDashboards(
        dialog->dashboards(), languageKey(), dialog, [this, dialog](Result<WallDashboards> wall) {
            if (!wall)
                return dialog->showError(tr("None of these dashboards can be read: %1").arg(wall.error().detail));
            const int seconds = dialog->seconds();
            const QList<QScreen *> screens = dialog->screens();
            dialog->accept();
            m_wall->start(wall->documents, seconds, screens, wall->unreadable);
        });
}

void DashboardsPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a dashboard"), m_settings.text(SettingKey::DashboardFolder),
                                   tr("Dashboards") + QStringLiteral(" (*.json *.yaml *.yml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openFile(path); });
    dialog->open();
}

void DashboardsPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder of your dashboards"),
                                   m_settings.text(SettingKey::DashboardFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_settings.set(SettingKey::DashboardFolder, folder); });
    dialog->open();
}

void DashboardsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void DashboardsPage::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (QFileInfo(path).isDir())
        m_settings.set(SettingKey::DashboardFolder, path);
    else
        openFile(path);
}

void DashboardsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Back) && m_stack->currentWidget() == m_view)
        showList();
    else
        Page::keyPressEvent(event);
}

} // namespace wardroom
