// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/rulesmodel.h"
#include "models/explore/targetsmodel.h"
#include "services/core/requesthandle.h"

namespace wardroom {

class PrometheusClient;
class Session;
class ViewContext;

/// What stands behind the pages of targets and rules. Each list is asked for only while it is on the screen.
class ServerPresenter final : public QObject
{
    Q_OBJECT
public:
    /// One list of the server, and how it is.
    struct List
    {
        bool active = false;
        bool hasData = false;
        qint64 answeredMs = 0; ///< when the newest answer came
        std::optional<Error> error; ///< of the last try
        RequestHandle request;
    };

    /// @p context must outlive the presenter.
    explicit ServerPresenter(ViewContext &context, QObject *parent = nullptr);
    ~ServerPresenter() override;

    bool hasPrometheus() const { return m_client != nullptr; }
    TargetsModel &targets() { return m_targets; }
    RulesModel &rules() { return m_rules; }
    const List &targetList() const { return m_targetList; }
    const List &ruleList() const { return m_ruleList; }
    void setTargetsActive(bool active);
    void setRulesActive(bool active);
    void refresh();
    bool isComplete() const { return !m_targetList.request.isActive() && !m_ruleList.request.isActive(); }
    /// Ages as of now, in the language and zone of now.
    void applyFormat();

Q_SIGNALS:
    void changed();

private:
    void followSession();
    void fetchTargets();
    void fetchRules();
    void note(List &list, const std::optional<Error> &error);

    ViewContext &m_context;
    std::shared_ptr<Session> m_session; ///< keeps the client
    PrometheusClient *m_client = nullptr;
    TargetsModel m_targets;
    RulesModel m_rules;
    List m_targetList;
    List m_ruleList;
};

} // namespace wardroom
