// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/session.h"
#include "services/dashboards/paneldata.h"

#include <QtCore/QSet>

#include <unordered_map>

namespace wardroom {

/// The data of a dashboard's panels. Only visible panels ask; questions that several panels share are asked
/// once; a new span cancels what is under way; a panel whose query fails says why, and the others go on.
/// Answers are put together in the background. Ask again through fetch(); a Poller does that on a live
/// screen.
class DashboardFeed final : public QObject
{
    Q_OBJECT
public:
    explicit DashboardFeed(QObject *parent = nullptr);
    ~DashboardFeed() override;

    /// Forgets all data: it was another server's.
    void setSession(std::shared_ptr<Session> session);
    /// What is on the page. Panels whose key, definition and values are as before keep their data until the
    /// next fetch.
    void setPanels(const Dashboard &dashboard, const std::vector<PlacedPanel> &placed);
    /// Which of them can be seen, and how wide a panel's plot is in pixels. New ones are asked at once for
    /// the span of the last fetch; questions that only others wanted are cancelled.
    void setVisible(const QHash<QString, int> &pixelsByKey);
    /// Asks all visible panels for this span.
    void fetch(TimeSpan span, qint64 scrapeIntervalMs = 15'000, const QTimeZone &zone = QTimeZone::utc());
    void cancel();

    /// Empty for a key that is not on the page.
    const PanelData &data(const QString &key) const;
    bool isRunning() const { return m_pending > 0 || m_composing > 0; }
    int queriesAsked() const { return m_asked; } ///< since the feed was made

Q_SIGNALS:
    void panelChanged(const QString &key);
    /// Every visible panel of the round has its data or its error.
    void finished();

private:
    struct PanelState
    {
        PlacedPanel placed;
        const Panel *panel = nullptr; ///< within m_dashboard
        PanelData data;
        std::vector<PanelQuery> queries; ///< of the round
        std::vector<PlannedQuery> exemplars; ///< of those queries that want them
        QStringList foreign; ///< servers that queries are for and nobody can ask
        bool visible = false;
        int pixels = 0;
        bool planned = false; ///< asked for the present round
        RequestHandle composing;
    };
    struct Question
    {
        AnswerPtr answer;
        std::optional<Error> error;
        bool pending = false;
        RequestHandle request;
        QSet<QString> panels; ///< that wait for it
    };
    struct Hash
    {
        std::size_t operator()(const PlannedQuery &query) const { return qHash(query); }
    };

    void plan(const QString &key, PanelState &state);
    void ask(const PlannedQuery &query, const QString &key);
    void askPrometheus(const PlannedQuery &query, Question &question);
    void askExemplars(const PlannedQuery &query, Question &question);
    std::vector<Exemplar> exemplarsFor(const PanelState &state) const;
    void askLoki(const PlannedQuery &query, Question &question);
    void take(const PlannedQuery &query, Result<QueryAnswer> result);
    void composeIfReady(const QString &key);
    void compose(const QString &key, PanelState &state);
    void dropUnwanted();
    void stopComposing(PanelState &state);
    void checkFinished();

    std::shared_ptr<Session> m_session;
    Dashboard m_dashboard;
    std::unordered_map<QString, PanelState> m_panels;
    std::unordered_map<PlannedQuery, Question, Hash> m_questions;
    std::optional<PlanContext> m_context; ///< of the round; none: nothing was fetched yet
    qint64 m_roundMs = 0;
    int m_pending = 0;
    int m_composing = 0;
    int m_asked = 0;
    bool m_announced = true; ///< finished() of this round was emitted
};

} // namespace wardroom
