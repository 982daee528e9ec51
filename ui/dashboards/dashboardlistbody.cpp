// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/dashboardlistbody.h"

#include "models/dashboards/languagekey.h"
#include "services/dashboards/dashboardlibrary.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>

#include <algorithm>

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

} // namespace wardroom
