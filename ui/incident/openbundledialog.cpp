// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/openbundledialog.h"

#include "services/core/background.h"
#include "services/core/clock.h"
#include "services/incident/incidentdesk.h"
#include "services/render/format.h"
#include "services/store/bundlefile.h"
#include "ui/common/errortext.h"
#include "ui/common/incidenttext.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/common/textlabel.h"
#include "ui/incident/readonlywindow.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

namespace wardroom {

namespace {

constexpr qint64 NoticeableMs = 60'000; // clocks that differ by less are as good as equal

} // namespace

QString bundleProblemText(const Error &error)
{
    const auto says = [&error](QLatin1String words) { return error.detail.contains(words); };
    if (says(QLatin1String("not a .wardroom file")))
        return OpenBundleDialog::tr("This is not a file of Wardroom incidents.");
    if (says(QLatin1String("cut short")))
        return OpenBundleDialog::tr("The file was cut short, so nothing was taken from it. Ask for it again.");
    if (says(QLatin1String("version")))
        return OpenBundleDialog::tr("The file was written by a later version of Wardroom. Update Wardroom to open it.");
    if (says(QLatin1String("unpacks to more")) || says(QLatin1String("is larger than")))
        return OpenBundleDialog::tr("The file unpacks to far more than incidents need, so it was not opened.");
    if (says(QLatin1String("malformed")) || says(QLatin1String("hash")) || says(QLatin1String("changed")) || says(QLatin1String("damaged")))
        return OpenBundleDialog::tr("The file is damaged or was changed, so nothing was taken from it. Ask for it again.");
    return OpenBundleDialog::tr("The file can not be read. %1").arg(error.detail);
}

OpenBundleDialog::OpenBundleDialog(IncidentDesk &desk, const Clock &clock, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_path(path)
{
    setAttribute(Qt::WA_DeleteOnClose);
    createLayout();
    onRetranslate(this, [this] { retranslate(); });
    read();
}

OpenBundleDialog::~OpenBundleDialog() = default;

void OpenBundleDialog::createLayout()
{
    m_file = new TextLabel(TextRole::PanelTitle);
    m_counts = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_list = new QTreeWidget;
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(5);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_state = new StateView(m_list);
    m_problem = new NoticeBar(NoticeBar::Kind::Error);
    m_ahead = new NoticeBar(NoticeBar::Kind::Warning);
    m_merge = new QPushButton;
    m_merge->setDefault(true);
    setButtonRole(m_merge, ButtonRole::Primary);
    m_look = new QPushButton;
    m_look->setAutoDefault(false);
    m_cancel = new QPushButton;
    m_cancel->setAutoDefault(false);
    connect(m_merge, &QPushButton::clicked, this, &OpenBundleDialog::merge);
    connect(m_look, &QPushButton::clicked, this, &OpenBundleDialog::look);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_cancel, m_look, m_merge})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_file, m_counts, m_ahead, m_problem})
        layout->addWidget(part);
    layout->addWidget(m_state, 1);
    layout->addLayout(buttons);
    onRestyle(this, [this, layout] {
        const int margin = scaled(this, 16);
        layout->setContentsMargins(margin, margin, margin, margin);
        layout->setSpacing(scaled(this, 8));
        setMinimumSize(scaled(this, 640), scaled(this, 320));
    });
}

void OpenBundleDialog::read()
{
    m_merge->setEnabled(false);
    m_look->setEnabled(false);
    m_state->showLoading();
    m_request = runInBackground(
        this,
        [path = m_path](const CancelToken &) -> Result<std::shared_ptr<const Bundle>> {
            Result<Bundle> bundle = readBundle(path);
            if (!bundle)
                return failure(bundle.error());
            return std::make_shared<const Bundle>(std::move(*bundle));
        },
        [this](const Result<std::shared_ptr<const Bundle>> &bundle) { show(bundle); });
}

void OpenBundleDialog::show(const Result<std::shared_ptr<const Bundle>> &bundle)
{
    if (bundle) {
        m_bundle = *bundle;
        m_summary = summaryOf(*m_bundle, m_clock.nowMs());
        m_state->showContent();
    } else {
        m_problem->setText(bundleProblemText(bundle.error()));
        m_problem->setToolTip(bundle.error().detail.toHtmlEscaped());
        m_state->hide();
    }
    m_merge->setEnabled(bundle && !m_summary.incidents.empty());
    m_look->setEnabled(m_merge->isEnabled());
    retranslate();
    if (m_merge->isEnabled())
        m_merge->setFocus();
    Q_EMIT finishedReading();
}

void OpenBundleDialog::fill()
{
    m_list->clear();
    const Formatter format;
    for (const BundleSummary::Entry &entry : m_summary.incidents) {
        const Incident *const known = m_desk.find(entry.incident.id);
        auto *row = new QTreeWidgetItem(
            m_list, {IncidentText::severity(entry.incident.severity), entry.incident.displayNumber(), entry.incident.title,
                     tr("%n events", nullptr, entry.events), known ? tr("is here already") : tr("new")});
        row->setToolTip(2, entry.incident.title.toHtmlEscaped());
    }
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_counts->setText(tr("%1 incidents, %2 events, %3 pieces of evidence (%4)")
                          .arg(m_summary.incidents.size())
                          .arg(m_summary.events())
                          .arg(m_summary.blobs)
                          .arg(QLocale().formattedDataSize(m_summary.bytes, 1, QLocale::DataSizeTraditionalFormat)));
    const bool ahead = m_summary.clockAheadMs > NoticeableMs;
    m_ahead->setText(ahead ? tr("The clock of the computer that wrote it is %1 ahead of this one. Its changes count as the later ones until then.")
                                 .arg(format.age(m_summary.clockAheadMs))
                           : QString());
}

void OpenBundleDialog::retranslate()
{
    setWindowTitle(tr("Open shared incidents?"));
    m_file->setText(QFileInfo(m_path).fileName());
    m_counts->setVisible(m_bundle != nullptr);
    m_list->setHeaderLabels({tr("Severity"), tr("Number"), tr("Title"), tr("Events"), tr("On this computer")});
    m_list->setAccessibleName(tr("Incidents in the file"));
    m_merge->setText(tr("Merge %n incidents", nullptr, std::max(1, static_cast<int>(m_summary.incidents.size()))));
    m_merge->setToolTip(tr("Takes them into this computer's incidents. What both have changed is united; nothing is lost."));
    m_look->setText(tr("Open read-only"));
    m_look->setToolTip(tr("Shows them in a window of their own. This computer's incidents stay as they are."));
    m_cancel->setText(tr("Cancel"));
    if (m_bundle)
        fill();
}

QString OpenBundleDialog::problemText() const
{
    return m_problem->text();
}

QString OpenBundleDialog::noticeText() const
{
    return m_ahead->text();
}

void OpenBundleDialog::merge()
{
    if (!m_bundle || m_request.isActive())
        return;
    m_merge->setEnabled(false);
    m_request = m_desk.store().run(
        this, [bundle = m_bundle](Journal &journal) { return journal.merge(*bundle); },
        [this](const Result<MergeReport> &report) {
            m_merge->setEnabled(true);
            if (!report) {
                m_problem->setText(errorText(report.error()).text(), tr("Nothing was merged."));
                return;
            }
            QList<QUuid> ids;
            for (const BundleSummary::Entry &entry : m_summary.incidents)
                ids += entry.incident.id;
            Q_EMIT merged(ids, report->added);
            accept();
        });
}

void OpenBundleDialog::look()
{
    if (!m_bundle)
        return;
    auto *window = new ReadOnlyWindow(m_bundle, m_clock, QFileInfo(m_path).fileName());
    window->show();
    accept();
}

} // namespace wardroom
