// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/readonlywindow.h"

#include "services/evidence/pinner.h"
#include "ui/common/errortext.h"
#include "ui/common/noticebar.h"
#include "ui/common/retranslate.h"
#include "ui/incident/incidentspage.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>

namespace wardroom {

namespace {
constexpr QSize FirstSize(1280, 800);
}

ReadOnlyWindow::ReadOnlyWindow(std::shared_ptr<const Bundle> bundle, const Clock &clock, const QString &name)
    : m_name(name)
    , m_context(clock, m_cursor)
    , m_notice(new NoticeBar(NoticeBar::Kind::Info))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(FirstSize);
    m_context.setRefresh(0);
    Journal::Options options;
    options.file = m_folder.filePath(QStringLiteral("incidents.sqlite"));
    m_store = std::make_unique<Store>(options, clock);
    m_desk = std::make_unique<IncidentDesk>(*m_store, clock, [] { return QString(); });
    m_pinner = std::make_unique<Pinner>(*m_desk);
    m_page = new IncidentsPage(*m_desk, *m_pinner, m_context);
    m_page->setReadOnly(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_page, 1);
    onRetranslate(this, [this] { retranslate(); });
    m_filling = m_store->run(
        this, [bundle = std::move(bundle)](Journal &journal) { return journal.merge(*bundle); },
        [this](const Result<MergeReport> &report) {
            if (!report)
                m_notice->setText(errorText(report.error()).text());
        });
}

ReadOnlyWindow::~ReadOnlyWindow()
{
    delete m_page; // before what it shows
}

void ReadOnlyWindow::retranslate()
{
    setWindowTitle(tr("%1 (read only)").arg(m_name));
    m_notice->setText(tr("Read only: these incidents are not on this computer. To keep and to edit them, open the file again and merge it."));
}

} // namespace wardroom
