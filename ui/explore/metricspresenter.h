// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/labelcardinalitymodel.h"
#include "models/explore/metrictreemodel.h"
#include "services/explore/metriccatalog.h"
#include "services/explore/metricdetail.h"

namespace wardroom {

class Session;
class ViewContext;

/// What stands behind the metric browser. Asks only while it is on the screen.
class MetricsPresenter final : public QObject
{
    Q_OBJECT
public:
    /// @p context must outlive the presenter.
    explicit MetricsPresenter(ViewContext &context, QObject *parent = nullptr);
    ~MetricsPresenter() override;

    void setActive(bool active);
    bool hasPrometheus() const { return m_session != nullptr; }
    MetricTreeModel &tree() { return m_tree; }
    LabelCardinalityModel &labels() { return m_labels; }
    const MetricCatalog &catalog() const { return m_catalog; }
    const MetricDetail &detail() const { return m_detail; }
    /// Null where there is none of this name.
    const MetricEntry *entry(const QString &metric) const;
    void select(const QString &metric);
    bool isComplete() const { return !m_active || !(m_catalog.isLoading() || m_detail.isLoading()); }

Q_SIGNALS:
    void changed();

private:
    void followSession();
    void refresh();

    ViewContext &m_context;
    std::shared_ptr<Session> m_session; ///< keeps the client; null where it has none
    MetricCatalog m_catalog;
    MetricDetail m_detail;
    MetricTreeModel m_tree;
    LabelCardinalityModel m_labels;
    bool m_active = false;
};

} // namespace wardroom
