// SPDX-License-Identifier: GPL-3.0-or-later
// Import and export of ConnectionsPanel.
#include "ui/settings/connectionspanel.h"

#include "services/connections/connectionstore.h"
#include "services/net/secretstore.h"
#include "ui/common/errortext.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>

namespace wardroom {

namespace {

constexpr qint64 LargestImport = 16 * 1024 * 1024;

} // namespace

void ConnectionsPanel::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import environments"), QString(), QStringLiteral("JSON (*.json);;* (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionsPanel::importFile);
    dialog->open();
}

void ConnectionsPanel::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export environments"), QStringLiteral("wardroom-environments.json"), QStringLiteral("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionsPanel::exportFile);
    dialog->open();
}

void ConnectionsPanel::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tell(tr("%1 can not be read. %2").arg(path, file.errorString()));
    const auto added = m_store.importJson(file.read(LargestImport));
    if (!added)
        return tell(tr("%1 holds no environments that can be read. Nothing was changed.").arg(path));
    storeFoundSecrets();
    if (!added->isEmpty())
        choose(added->first());
}

void ConnectionsPanel::exportFile(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_store.exportJson()) < 0 || !file.flush() || !file.commit())
        tell(tr("%1 can not be written. %2").arg(path, file.errorString()));
}

void ConnectionsPanel::storeFoundSecrets()
{
    const auto found = m_store.takeFoundSecrets();
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        m_keychainWrites.push_back(saveSecrets(it.key(), it.value(), m_secrets, this, [this](Result<void> result) {
            if (!result)
                tell(errorText(result.error()).text());
        }));
    }
}

} // namespace wardroom
