// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboardlibrary.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace wardroom {

class FlowLayout;

/// The links in a dashboard's head, as buttons; those to all dashboards with some tags as one button each, or a menu.
class LinkBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LinkBar(QWidget *parent = nullptr);

    /// @p links with variables put in their titles. Hides where there is nothing to show.
    void setLinks(const std::vector<DashboardLink> &links, const std::vector<LibraryEntry> &library);
    const QList<QPushButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void linkChosen(const wardroom::DashboardLink &link);
    /// One of the dashboards that the link lists.
    void dashboardChosen(const wardroom::DashboardLink &link, const wardroom::LibraryEntry &entry);

private:
    QPushButton *addButton(const QString &title, const QString &tip);
    void addAddress(const DashboardLink &link);
    void addDashboards(const DashboardLink &link, const std::vector<LibraryEntry> &entries);

    FlowLayout *m_flow;
    QList<QPushButton *> m_buttons;
    std::vector<DashboardLink> m_links;
    std::vector<LibraryEntry> m_library;
};

} // namespace wardroom
