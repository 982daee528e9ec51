// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connection.h"
#include "services/dashboards/dashboardlayout.h"
#include "services/dashboards/dashboardlibrary.h"
#include "services/dashboards/paneldata.h"
#include "services/render/annotations.h"
#include "services/render/format.h"
#include "ui/common/marks.h"

#include <QtWidgets/QWidget>

namespace wardroom {

class ChartCanvas;
class ChartPanel;

/// What is marked on all charts of a dashboard.
struct PanelMarks
{
    std::vector<AlertBand> bands;
    std::vector<DeploymentMark> deployments;
    bool shown = true;
    friend bool operator==(const PanelMarks &, const PanelMarks &) = default;
};

/// A panel's definition and data, as it is to be shown now.
struct PanelContent
{
    const Panel &panel;
    const PlacedPanel &placed;
    const PanelData &data;
    const Formatter &format;
    const PanelMarks &marks;
    const JsonValue *definition = nullptr; ///< its JSON, where it has one
    qint64 nowMs = 0;
    /// What charts are compared with; null: nothing.
    const PanelData *earlier = nullptr;
    qint64 earlierShiftMs = 0;
    QString earlierName = {}; ///< "1 day before"
    /// The dashboards there are; null: the bundled ones.
    const std::vector<LibraryEntry> *library = nullptr;
};

/// One panel on the screen, of any kind. Made by createPanelView(). It keeps nothing of the content that it does
/// not show: the board gives it anew whenever it changes, also when language, theme or zone do.
class PanelView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setContent(const PanelContent &content) = 0;
    /// Null unless it is a chart over time.
    virtual ChartPanel *chart() const { return nullptr; }
    /// What it shows is that of the last content.
    virtual bool isRendered() const { return true; }

    /// What the head says about the age and share of the data.
    struct HeadState
    {
        StateMark mark = StateMark::Ok;
        QString word;
    };
    static HeadState headState(const PanelContent &content);
    /// Which kind of server its data comes from; of several, the first.
    static SourceKind sourceOf(const PanelContent &content);
    /// What the author wrote about the panel, and the library that it comes from.
    static QString toolTipOf(const PanelContent &content);
    /// Which of the panel's regular expressions do not do, of what has been shown until now, and what its servers warn of.
    /// Empty: there is nothing to say.
    static QString complaintOf(const PanelContent &content);

Q_SIGNALS:
    void rendered();
    void retryRequested();
    void clicked(); ///< on its frame or head
    /// A person wants to see the dashboard with this uid or id.
    void dashboardRequested(const QString &id);
    /// … or follows a link of the panel or of a value; variables are not put in yet.
    void linkRequested(const wardroom::DataLink &link);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace wardroom
