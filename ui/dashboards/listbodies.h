// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "ui/dashboards/framedpanel.h"

#include <memory>

class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace wardroom {

class ActiveAlertsModel;
class LogLineModel;
class LogView;
class TableBody;
class TextLabel;

/// logs: the newest lines of its queries.
class LogsBody final : public PanelBody
{
    Q_OBJECT
public:
    explicit LogsBody(QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    LogView *view() const { return m_view; }

private:
    LogLineModel *m_lines;
    LogView *m_view;
};

/// alertlist: what the environment's Alertmanager tells, whatever server the dashboard was made for.
class AlertListBody final : public PanelBody
{
    Q_OBJECT
public:
    explicit AlertListBody(ViewContext &context, QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    bool needsData() const override { return false; }
    QString notice() const override;

private:
    void followSession();
    void take();

    ViewContext &m_context;
    ActiveAlertsModel *m_model;
    QTreeView *m_view;
    QMetaObject::Connection m_feed;
};

/// dashlist: the bundled dashboards, narrowed by the tags and the search of its options.
class DashboardListBody final : public PanelBody
{
    Q_OBJECT
public:
    explicit DashboardListBody(QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    bool needsData() const override { return false; }
    QListWidget *view() const { return m_view; }

private:
    QListWidget *m_view;
};

/// A panel of a kind that is not known here: why, its JSON, and what its queries brought as a table.
class PlaceholderBody final : public PanelBody
{
    Q_OBJECT
public:
    explicit PlaceholderBody(QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    bool needsData() const override { return false; }
    QString notice() const override { return m_reason; }
    TableBody *table() const { return m_table; }

private:
    QString m_reason;
    TableBody *m_table;
    TextLabel *m_hint;
    QPushButton *m_toggle;
    QPlainTextEdit *m_json;
};

} // namespace wardroom
