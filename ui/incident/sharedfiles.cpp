// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/sharedfiles.h"

#include "services/incident/incidentdesk.h"
#include "services/store/bundlefile.h"
#include "ui/incident/openbundledialog.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

namespace wardroom {

namespace {

QString fileFilter()
{
    return SharedFiles::tr("Wardroom incidents (*.wardroom)");
}

} // namespace

SharedFiles::SharedFiles(IncidentDesk &desk, const Clock &clock, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_clock(clock)
    , m_window(window)
{
}

QString SharedFiles::suggestedName(const QList<QUuid> &incidents) const
{
    const Incident *const only = incidents.size() == 1 ? m_desk.find(incidents.first()) : nullptr;
    return (only ? only->displayNumber() : tr("incidents", "a file's name")) + QLatin1String(".wardroom");
}

void SharedFiles::askWhereToShare(const QList<QUuid> &incidents)
{
    if (incidents.isEmpty())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_window, tr("Share %n incidents", nullptr, static_cast<int>(incidents.size())),
                                   folder + u'/' + suggestedName(incidents), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("wardroom"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, incidents](const QString &path) { share(incidents, path); });
    dialog->open();
}

void SharedFiles::share(const QList<QUuid> &incidents, const QString &path)
{
    m_writing = m_desk.store().run(
        this,
        [incidents, path](Journal &journal) -> Result<qint64> {
            const Result<Bundle> bundle = journal.bundle(incidents);
            if (!bundle)
                return failure(bundle.error());
            if (const auto written = writeBundle(path, *bundle); !written)
                return failure(written.error());
            return QFileInfo(path).size();
        },
        [this, path, count = static_cast<int>(incidents.size())](const Result<qint64> &size) {
            if (size)
                Q_EMIT shared(path, count, *size);
            else
                Q_EMIT failed(tr("The incidents were not written to %1. %2").arg(path, size.error().detail));
        });
}

void SharedFiles::askWhatToOpen()
{
    auto *dialog = new QFileDialog(m_window, tr("Open shared incidents"), QString(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SharedFiles::open);
    dialog->open();
}

void SharedFiles::open(const QString &path)
{
    auto *dialog = new OpenBundleDialog(m_desk, m_clock, path, m_window);
    connect(dialog, &OpenBundleDialog::merged, this, &SharedFiles::merged);
    dialog->open();
}

} // namespace wardroom
