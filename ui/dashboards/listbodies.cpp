// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/listbodies.h"

#include "models/dashboards/importlossmodel.h"
#include "models/logs/loglinemodel.h"
#include "models/overview/activealertsmodel.h"
#include "services/core/clock.h"
#include "services/dashboards/dashboardlibrary.h"
#include "ui/common/errortext.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/dashboards/tablebody.h"
#include "ui/logs/logview.h"
#include "ui/theme/fonts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int UidRole = Qt::UserRole;

QString languageKey(Language language)
{
    switch (language) {
    case Language::TraditionalChinese:
        return u"zh_TW"_s;
    case Language::SimplifiedChinese:
        return u"zh_CN"_s;
    case Language::English:
        break;
    }
    return u"en"_s;
}

QVBoxLayout *bareColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

LogsBody::LogsBody(QWidget *parent)
    : PanelBody(parent)
    , m_lines(new LogLineModel(this))
    , m_view(new LogView)
{
    m_view->setLines(m_lines);
    bareColumn(this)->addWidget(m_view);
}

bool LogsBody::fill(const PanelContent &content)
{
    m_lines->setZone(content.format.zone());
    m_view->setZoneName(content.format.zoneName(content.nowMs));
    m_view->setWrapped(content.panel.options.value(u"wrapLogMessage").toBool());
    m_view->setAccessibleName(content.placed.title);
    std::vector<LogLine> lines = content.data.lines;
    std::stable_sort(lines.begin(), lines.end(),
                     [](const LogLine &a, const LogLine &b) { return a.timeNs < b.timeNs; });
    m_lines->replace(std::move(lines));
    return m_lines->lineCount() > 0;
}

AlertListBody::AlertListBody(ViewContext &context, QWidget *parent)
    : PanelBody(parent)
    , m_context(context)
    , m_model(new ActiveAlertsModel({u"instance"_s, u"service"_s, u"job"_s}, this))
    , m_view(new QTreeView)
{
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(ActiveAlertsModel::NameColumn, QHeaderView::Stretch);
    bareColumn(this)->addWidget(m_view);
    connect(&context, &ViewContext::sessionChanged, this, &AlertListBody::followSession);
    followSession();
}

void AlertListBody::followSession()
{
    disconnect(m_feed);
    if (const auto &session = m_context.session(); session && session->alerts())
        m_feed = connect(session->alerts(), &AlertFeed::updated, this, &AlertListBody::take);
    take();
}

void AlertListBody::take()
{
    const auto &session = m_context.session();
    const AlertFeed *feed = session ? session->alerts() : nullptr;
    m_model->setAlerts(feed ? feed->alerts() : std::vector<Alert>(), feed ? feed->silences() : std::vector<Silence>(),
                       defaultPriorities());
}

bool AlertListBody::fill(const PanelContent &content)
{
    m_view->setAccessibleName(content.placed.title);
    m_model->setFormat(content.format, content.nowMs);
    take();
    return true;
}

QString AlertListBody::notice() const
{
    const auto &session = m_context.session();
    const AlertFeed *feed = session ? session->alerts() : nullptr;
    if (!feed)
        return tr("This environment has no Alertmanager.");
    if (!feed->hasData())
        return feed->error() ? errorText(*feed->error()).text() : QString();
    return m_model->rowCount() == 0 ? tr("No alerts") : QString();
}

DashboardListBody::DashboardListBody(QWidget *parent)
    : PanelBody(parent)
    , m_view(new QListWidget)
{
    m_view->setFrameShape(QFrame::NoFrame);
    bareColumn(this)->addWidget(m_view);
    connect(m_view, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT dashboardRequested(item->data(UidRole).toString()); });
}

bool DashboardListBody::fill(const PanelContent &content)
{
    m_view->setAccessibleName(content.placed.title);
    const QString search = content.panel.options.value(u"query").toString();
    QStringList tags;
    for (const JsonValue &tag : content.panel.options.value(u"tags").items())
        tags << tag.toString();
    m_view->clear();
    for (const LibraryEntry &entry : bundledEntries(languageKey(content.format.language()))) {
        const bool tagged = std::all_of(tags.begin(), tags.end(),
                                        [&](const QString &tag) { return entry.tags.contains(tag); });
        if (!tagged || !entry.title.contains(search, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(entry.title, m_view);
        item->setData(UidRole, entry.uid);
    }
    return m_view->count() > 0;
}

PlaceholderBody::PlaceholderBody(QWidget *parent)
    : PanelBody(parent)
    , m_table(new TableBody)
    , m_hint(new TextLabel(TextRole::Base, Token::TextMuted))
    , m_toggle(new QPushButton)
    , m_json(new QPlainTextEdit)
{
    m_json->setReadOnly(true);
    m_json->hide();
    m_hint->setContentsMargins(12, 4, 12, 4);
    m_hint->setWordWrap(true);
    m_toggle->setCheckable(true);
    m_toggle->setFlat(true);
    QVBoxLayout *column = bareColumn(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    column->addWidget(m_json, 1);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    connect(m_toggle, &QPushButton::toggled, m_json, &QWidget::setVisible);
    onRetranslate(this, [this] {
        m_toggle->setText(tr("Definition"));
        m_json->setAccessibleName(tr("Definition of the panel, JSON"));
    });
}

bool PlaceholderBody::fill(const PanelContent &content)
{
    ImportLoss loss;
    loss.kind = content.panel.libraryPanel.isEmpty() ? LossKind::UnknownPanel : LossKind::LibraryPanel;
    loss.detail = content.panel.libraryPanel.isEmpty() ? content.panel.type : content.panel.libraryPanel;
    m_reason = ImportLossModel::sentence(loss);
    const bool hasTable = content.data.hasData() && m_table->fill(content);
    m_table->setVisible(hasTable);
    m_hint->setVisible(!hasTable);
    m_hint->setText(content.data.error ? errorText(*content.data.error).text() : tr("Its queries brought no data."));
    m_json->setFont(fontFor(this, TextRole::Code));
    if (!m_json->isVisible() || m_json->toPlainText().isEmpty())
        m_json->setPlainText(QString::fromUtf8(toJsonText(content.definition ? *content.definition : content.panel.options)));
    return true;
}

} // namespace wardroom
