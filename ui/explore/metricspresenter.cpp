// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/metricspresenter.h"

#include "models/view/viewcontext.h"
#include "services/connections/session.h"

namespace wardroom {

MetricsPresenter::MetricsPresenter(ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context, &ViewContext::sessionChanged, this, &MetricsPresenter::followSession);
    connect(&context, &ViewContext::rangeChanged, this, &MetricsPresenter::refresh);
    connect(&context, &ViewContext::refreshRequested, this, &MetricsPresenter::refresh);
    connect(&m_catalog, &MetricCatalog::changed, this, [this] {
        m_tree.setMetrics(m_catalog.metrics());
        Q_EMIT changed();
    });
    connect(&m_detail, &MetricDetail::changed, this, [this] {
        m_labels.setLabels(m_detail.labels(), m_detail.isCapped());
        Q_EMIT changed();
    });
    followSession();
}

MetricsPresenter::~MetricsPresenter() = default;

void MetricsPresenter::followSession()
{
    const auto session = m_context.session();
    PrometheusClient *const client = session ? session->prometheus() : nullptr;
    m_catalog.setClient(client);
    m_detail.setClient(client);
    m_session = client ? session : nullptr; // only now may the old one go
    refresh();
    Q_EMIT changed();
}

void MetricsPresenter::setActive(bool active)
{
    if (std::exchange(m_active, active) != active && active)
        refresh();
}

void MetricsPresenter::refresh()
{
    if (!m_active || !m_session)
        return;
    m_catalog.refresh(m_context.span());
    if (!m_detail.metric().isEmpty())
        m_detail.load(m_detail.metric(), m_context.span());
}

void MetricsPresenter::select(const QString &metric)
{
    if (metric != m_detail.metric())
        m_detail.load(metric, m_context.span());
}

const MetricEntry *MetricsPresenter::entry(const QString &metric) const
{
    const auto &all = m_catalog.metrics();
    const auto found =
        std::lower_bound(all.begin(), all.end(), metric,
                         [](const MetricEntry &one, const QString &wanted) { return one.name < wanted; });
    return found != all.end() && found->name == metric ? &*found : nullptr;
}

} // namespace wardroom
