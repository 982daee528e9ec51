// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/importreport.h"

#include <QtWidgets/QWidget>

class QTreeView;
class QToolButton;

namespace wardroom {

class ImportLossModel;
class TextLabel;

/// What a dashboard lost or shows differently here, each loss in a sentence. For an inspector.
class ImportReportPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReportPanel(QWidget *parent = nullptr);

    void setReport(const ImportReport &report);
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void closeRequested();
    void panelRequested(int panelId);

private:
    void retranslate();

    ImportReport m_report;
    ImportLossModel *m_model;
    TextLabel *m_title;
    TextLabel *m_summary;
    QToolButton *m_close;
    QTreeView *m_view;
};

} // namespace wardroom
