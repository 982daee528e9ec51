// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/panellinks.h"

#include "models/dashboards/fieldvalue.h"
#include "ui/common/retranslate.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QMenu>

namespace wardroom {

namespace {

QString shownTitle(const DataLink &link)
{
    return link.title.isEmpty() ? link.url : link.title;
}

} // namespace

PanelLinks::PanelLinks(QWidget *parent)
    : QToolButton(parent)
{
    setIcon(wardroom::icon(IconId::Link));
    setAutoRaise(true);
    hide();
    connect(this, &QToolButton::clicked, this, &PanelLinks::open);
    onRetranslate(this, [this] { describe(); });
}

void PanelLinks::setLinks(const std::vector<DataLink> &links)
{
    if (links == m_links)
        return;
    m_links = links;
    describe();
    setVisible(!m_links.empty());
}

void PanelLinks::describe()
{
    QStringList titles;
    for (const DataLink &link : m_links)
        titles << shownTitle(link);
    setToolTip(plainToolTip(titles.join(u'\n')));
    setAccessibleName(tr("Links: %1").arg(titles.join(QStringLiteral(", "))));
}

void PanelLinks::open()
{
    if (m_links.size() == 1) {
        Q_EMIT chosen(DataLink(m_links.front()));
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const DataLink &link : m_links)
        menu->addAction(shownTitle(link).replace(u'&', QLatin1String("&&")), this, [this, link] { Q_EMIT chosen(link); });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace wardroom
