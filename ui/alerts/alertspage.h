// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/format.h"
#include "ui/alerts/silencepreview.h"
#include "ui/common/page.h"
#include "ui/common/pinsource.h"

#include <QtCore/QTimer>

#include <array>

class QStackedWidget;
class QTabBar;

namespace wardroom {

class AlertListPane;
class AlertsPresenter;
class InspectorSplit;
class MarkLabel;
class NoticeBar;
class PriorityLabel;
class SilenceComposer;
class SilencesPane;
class ViewContext;
class Labels;
struct Alert;
struct Matcher;
struct Silence;

/// Alerts of the environment, and the silences that quiet them.
class AlertsPage final : public Page, public PinSource
{
    Q_OBJECT
public:
    explicit AlertsPage(ViewContext &context, QWidget *parent = nullptr);

    bool isComplete() const override;
    /// The alert chosen in the list.
    std::optional<PinDraft> pinDraft() const override;
    /// Shows this alert in the list; empty: the list itself.
    void showAlert(const QString &fingerprint);
    AlertsPresenter &presenter() const { return *m_presenter; }
    AlertListPane *alertList() const { return m_list; }
    SilencesPane *silenceList() const { return m_silences; }
    SilenceComposer *composer() const { return m_composer; }
    QTabBar *tabs() const { return m_tabs; }

Q_SIGNALS:
    /// A person wants an incident declared because of these alerts, of which @p group is the identity; empty: of several groups.
    void incidentRequested(const std::vector<wardroom::Alert> &alerts, const wardroom::Labels &group);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createHead();
    void createPanes();
    void connectPresenter();
    void retranslate();
    void followZone();
    void updateAll();
    void updateHead();
    void updateFreshness();
    void updateSilences();
    void compose(const std::vector<Matcher> &matchers);
    void edit(const Silence &silence);
    void openComposer();
    void closeComposer();
    std::vector<SilencePreview::Row> preview(const Silence &silence) const;

    ViewContext &m_context;
    AlertsPresenter *m_presenter;
    QTabBar *m_tabs = nullptr;
    std::array<PriorityLabel *, 4> m_counts{};
    MarkLabel *m_freshness = nullptr;
    NoticeBar *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    AlertListPane *m_list = nullptr;
    SilencesPane *m_silences = nullptr;
    InspectorSplit *m_split = nullptr;
    SilenceComposer *m_composer = nullptr;
    QTimer m_tick; ///< the age of stale data
};

} // namespace wardroom
