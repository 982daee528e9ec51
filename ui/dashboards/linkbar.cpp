// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/linkbar.h"

#include "models/dashboards/fieldvalue.h"
#include "services/dashboards/dashboardlinks.h"
#include "ui/common/flowlayout.h"
#include "ui/common/restyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace wardroom {

namespace {
constexpr qsizetype LongestTitle = 40; // characters
constexpr std::size_t MostButtons = 6; // of one link; more go into a menu
} // namespace

LinkBar::LinkBar(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    onRestyle(this, [this] { m_flow->setSpacing(scaled(this, 4)); });
    hide();
}

void LinkBar::setLinks(const std::vector<DashboardLink> &links, const std::vector<LibraryEntry> &library)
{
    if (links == m_links && library == m_library)
        return;
    m_links = links;
    m_library = library;
    for (QPushButton *button : std::as_const(m_buttons)) {
        m_flow->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one that was clicked
    }
    m_buttons.clear();
    for (const DashboardLink &link : links) {
        if (link.kind == DashboardLink::Kind::Address)
            addAddress(link);
        else
            addDashboards(link, taggedEntries(link.tags, library));
    }
    setVisible(!m_buttons.isEmpty());
}

QPushButton *LinkBar::addButton(const QString &title, const QString &tip)
{
    auto *button = new QPushButton(this);
    const QString shown = title.size() > LongestTitle ? title.left(LongestTitle) + u'…' : title;
    button->setText(QString(shown).replace(u'&', QLatin1String("&&")));
    button->setToolTip(plainToolTip(tip));
    button->setAccessibleName(title);
    button->setFlat(true);
    m_flow->addWidget(button);
    button->show();
    m_buttons << button;
    return button;
}

void LinkBar::addAddress(const DashboardLink &link)
{
    if (link.url.isEmpty())
        return;
    const QString title = link.title.isEmpty() ? link.url : link.title;
    QPushButton *button = addButton(title, link.tooltip.isEmpty() ? link.url : link.tooltip);
    button->setIcon(icon(link.url.startsWith(QLatin1String("http")) ? IconId::External : IconId::Link));
    connect(button, &QPushButton::clicked, this, [this, link] { Q_EMIT linkChosen(link); });
}

void LinkBar::addDashboards(const DashboardLink &link, const std::vector<LibraryEntry> &entries)
{
    if (entries.empty())
        return;
    if (!link.asDropdown && entries.size() <= MostButtons) {
        for (const LibraryEntry &entry : entries) {
            QPushButton *button = addButton(entry.title, entry.description);
            button->setIcon(icon(IconId::Dashboard));
            connect(button, &QPushButton::clicked, this, [this, link, entry] { Q_EMIT dashboardChosen(link, entry); });
        }
        return;
    }
    QPushButton *button = addButton(link.title.isEmpty() ? tr("Dashboards") : link.title, link.tooltip);
    button->setIcon(icon(IconId::Dashboard));
    auto *menu = new QMenu(button);
    for (const LibraryEntry &entry : entries)
        menu->addAction(QString(entry.title).replace(u'&', QLatin1String("&&")), this,
                        [this, link, entry] { Q_EMIT dashboardChosen(link, entry); });
    button->setMenu(menu);
}

} // namespace wardroom
