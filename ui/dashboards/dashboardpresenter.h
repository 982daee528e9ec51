// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "services/dashboards/dashboarddocument.h"
#include "services/dashboards/dashboardfeed.h"
#include "services/dashboards/variableresolver.h"
#include "services/overview/marksfeed.h"
#include "services/render/chartvalues.h"
#include "ui/dashboards/panelview.h"

#include <QtCore/QElapsedTimer>

#include <map>

namespace wardroom {

/// What stands behind an open dashboard: resolves its variables, lays its panels out, fetches their data, and
/// follows the window's environment, range, refresh and zone.
class DashboardPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit DashboardPresenter(ViewContext &context, QObject *parent = nullptr);
    ~DashboardPresenter() override;

    /// Another dashboard: choices and open rows are forgotten. The panels are laid out at once, by the values
    /// of the file.
    void open(DashboardDocument document);
    /// The same dashboard, edited: choices, open rows and data stay.
    void setDocument(DashboardDocument document);
    const DashboardDocument &document() const { return m_document; }
    const Dashboard &dashboard() const { return m_document.dashboard; }

    const std::vector<PlacedPanel> &placed() const { return m_placed; }
    const ResolvedVariables &variables() const { return m_variables; }
    /// Why there are no variables: they refer to each other in a circle.
    const std::optional<Error> &variablesError() const { return m_variablesError; }
    bool isResolving() const { return m_resolving.isActive(); }
    void setChoice(const QString &variable, const VariableValue &value);
    /// What a link brings along, by name of the variable.
    void setChoices(const QHash<QString, QStringList> &values);
    /// What `$__interval` and its kin stand for in links.
    MacroContext macros() const;
    void setRowCollapsed(const QString &key, bool collapsed);

    DashboardFeed &feed() { return m_feed; }
    const PanelMarks &marks() const { return m_marks; }
    const MarksFeed &everywhere() const { return m_everywhere; }
    void setVisible(const QHash<QString, int> &pixelsByKey);
    void setActive(bool active);
    void retry() { fetch(); }
    Formatter format() const;
    qint64 nowMs() const;
    /// Everything visible has its data or says why not.
    bool isComplete() const;
    /// Of the last round: how many questions were asked and how long the answers took.
    int queriesAsked() const { return m_queries; }
    qint64 tookMs() const { return m_tookMs; }

    /// Charts are compared with an earlier time, which is fetched beside the present one.
    void setCompareWith(CompareWith with);
    CompareWith comparedWith() const { return m_compareWith; }
    /// Absent: nothing is compared.
    std::optional<qint64> comparedShiftMs() const;
    const PanelData &earlierData(const QString &key) const { return m_earlier.data(key); }

Q_SIGNALS:
    void placedChanged();
    void variablesChanged();
    void panelChanged(const QString &key);
    void marksChanged();
    void completeChanged();

private:
    void followSession();
    void followRange();
    void resolve();
    void takeVariables(Result<ResolvedVariables> resolved);
    void layOutPanels();
    void fetch();
    void fetchEarlier();
    void fetchMarks();
    void fetchAnnotations(TimeSpan span, qint64 stepMs);
    void takeAnnotations(std::size_t annotation, Result<SnapshotPtr> answer);
    void uniteMarks();
    VariableContext variableContext() const;
    VariableValues fileValues() const;

    ViewContext &m_context;
    DashboardDocument m_document;
    DashboardFeed m_feed;
    DashboardFeed m_earlier; ///< asks only while charts are compared
    MarksFeed m_everywhere; ///< alerts and deployments, whatever the dashboard itself asks
    std::vector<PlacedPanel> m_placed;
    QHash<QString, bool> m_rowStates;
    QHash<QString, VariableValue> m_choices;
    ResolvedVariables m_variables;
    std::optional<Error> m_variablesError;
    PanelMarks m_marks;
    RequestHandle m_resolving;
    std::vector<RequestHandle> m_annotations;
    std::map<std::size_t, std::vector<DeploymentMark>> m_annotated; ///< by index of the dashboard's own queries
    QHash<QString, int> m_visible;
    CompareWith m_compareWith = CompareWith::Nothing;
    QElapsedTimer m_round;
    int m_askedBefore = 0;
    int m_queries = 0;
    qint64 m_tookMs = 0;
    bool m_active = false;
    bool m_outdated = false; ///< something changed while nobody looked
    bool m_fetched = false; ///< at least once since it was opened
};

} // namespace wardroom
