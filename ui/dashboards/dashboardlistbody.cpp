// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/dashboardlistbody.h"

#include "models/dashboards/fieldvalue.h"
#include "models/dashboards/languagekey.h"
#include "services/dashboards/dashboardlinks.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>

namespace wardroom {

namespace {
constexpr int UidRole = Qt::UserRole;
}

DashboardListBody::DashboardListBody(QWidget *parent)
    : PanelBody(parent)
    , m_view(new QListWidget)
{
    m_view->setFrameShape(QFrame::NoFrame);
    bareColumn()->addWidget(m_view);
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
    const double most = content.panel.options.value(u"maxItems").toDouble(); // 0: all
    m_view->clear();
    const auto library = content.library ? *content.library : bundledEntries(languageKey(content.format.language()));
    for (const LibraryEntry &entry : taggedEntries(tags, library)) {
        if (!entry.title.contains(search, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(entry.title, m_view);
        item->setData(UidRole, entry.id());
        item->setToolTip(plainToolTip(entry.description));
        if (m_view->count() == most)
            break;
    }
    return m_view->count() > 0;
}

} // namespace wardroom
