// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demohistory.h"

#include "services/demo/alerthistory.h"

#include <QtCore/QFile>

#include <cmath>
#include <limits>

namespace wardroom {

namespace {

constexpr double Absent = std::numeric_limits<double>::quiet_NaN();
constexpr double NeverBySelf = 1e9; // seconds

/// The samples of one series, one a step.
struct Column
{
    QByteArray labels; ///< with the target's
    std::vector<double> values; ///< Absent where there was none; may begin late

    void put(size_t step, double value)
    {
        values.resize(step, Absent);
        values.push_back(value);
    }
};

/// Plays the plan and notes what a Prometheus would have scraped.
class Recorder
{
public:
    explicit Recorder(const DemoHistoryPlan &plan)
        : m_plan(plan)
        , m_startMs((plan.nowMs - plan.lengthMs) / 1000 * 1000)
        , m_model(std::make_shared<ShopModel>(plan.seed, m_startMs))
    {
    }

    bool play(const CancelToken &token)
    {
        m_model->story().setCalm(NeverBySelf);
        auto incident = m_plan.incidentsMsAgo.begin();
        for (qint64 ms = m_startMs + m_plan.stepMs; ms <= m_plan.nowMs; ms += m_plan.stepMs) {
            if (token.isCancelled())
                return false;
            if (incident != m_plan.incidentsMsAgo.end() && ms >= m_plan.nowMs - *incident) {
                m_model->story().deploy(ShopStory::badVersion(), ms);
                ++incident;
            }
            m_model->advanceTo(ms);
            record();
            m_times.push_back(ms);
        }
        m_model->advanceTo(m_plan.nowMs);
        return true;
    }

    Result<qint64> write(const QString &fileName) const;
    std::shared_ptr<ShopModel> model() const { return m_model; }

private:
    void record();
    void recordTargets(size_t step);
    void recordAlerts(size_t step);
    qint64 writeColumn(QByteArray &out, const QByteArray &name, const Column &column) const;
    static bool flush(QByteArray &out, QFile &file, qsizetype above);

    const DemoHistoryPlan m_plan;
    const qint64 m_startMs;
    std::shared_ptr<ShopModel> m_model;
    AlertHistory m_alertHistory;
    std::vector<qint64> m_times;
    std::vector<Column> m_series; ///< as in the MetricSet
    std::vector<Column> m_up; ///< as the MetricSet's targets
    std::vector<Column> m_pending, m_firing, m_since; ///< as in the AlertHistory
};

void Recorder::record()
{
    const size_t step = m_times.size();
    const MetricSet &set = m_model->metrics();
    m_series.resize(set.series().size());
    for (size_t i = 0; i < m_series.size(); ++i) {
        const MetricSet::Series &series = set.series()[i];
        const MetricTarget &target = set.targets()[static_cast<size_t>(series.target)];
        Column &column = m_series[i];
        if (column.labels.isEmpty())
            column.labels = target.labels() + (series.labels.isEmpty() ? QByteArray() : ',' + series.labels);
        if (!series.stale && ShopMetrics::isUp(target, m_model->moment()))
            column.put(step, set.shownValue(series));
    }
    recordTargets(step);
    recordAlerts(step);
}

void Recorder::recordTargets(size_t step)
{
    const auto &targets = m_model->metrics().targets();
    m_up.resize(targets.size());
    for (size_t i = 0; i < targets.size(); ++i) {
        m_up[i].labels = targets[i].labels();
        m_up[i].put(step, ShopMetrics::isUp(targets[i], m_model->moment()) ? 1 : 0);
    }
}

void Recorder::recordAlerts(size_t step)
{
    const auto alerts = m_alertHistory.at(m_model->moment());
    for (std::vector<Column> *columns : {&m_pending, &m_firing, &m_since})
        columns->resize(alerts.size());
    for (size_t i = 0; i < alerts.size(); ++i) {
        if (!alerts[i])
            continue;
        m_pending[i].labels = alerts[i]->labels + ",alertstate=\"pending\"";
        m_firing[i].labels = alerts[i]->labels + ",alertstate=\"firing\"";
        m_since[i].labels = alerts[i]->labels;
        (alerts[i]->firing ? m_firing : m_pending)[i].put(step, 1);
        m_since[i].put(step, alerts[i]->activeSinceSeconds);
    }
}

qint64 Recorder::writeColumn(QByteArray &out, const QByteArray &name, const Column &column) const
{
    qint64 samples = 0;
    const QByteArray head = name + '{' + column.labels + "} ";
    for (size_t i = 0; i < column.values.size(); ++i) {
        if (std::isnan(column.values[i]))
            continue;
        out += head;
        appendNumber(out, column.values[i]);
        out += ' ';
        appendNumber(out, static_cast<double>(m_times[i]) / 1000);
        out += '\n';
        ++samples;
    }
    return samples;
}

bool Recorder::flush(QByteArray &out, QFile &file, qsizetype above)
{
    if (out.size() <= above)
        return true;
    const bool written = file.write(out) == out.size();
    out.clear();
    return written;
}

Result<qint64> Recorder::write(const QString &fileName) const
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::Storage, fileName + QStringLiteral(": ") + file.errorString());
    qint64 samples = 0;
    bool written = true;
    QByteArray out;
    const MetricSet &set = m_model->metrics();
    for (const MetricSet::Family &family : set.families()) {
        for (const MetricSet::SeriesId id : family.series) {
            const auto i = static_cast<size_t>(id);
            samples += writeColumn(out, family.name + set.series()[i].suffix, m_series[i]);
            written = flush(out, file, 1 << 20) && written;
        }
    }
    for (const Column &column : m_up)
        samples += writeColumn(out, "up", column);
    for (const std::vector<Column> *columns : {&m_pending, &m_firing})
        for (const Column &column : *columns)
            samples += writeColumn(out, "ALERTS", column);
    for (const Column &column : m_since)
        samples += writeColumn(out, "ALERTS_FOR_STATE", column);
    out += "# EOF\n";
    if (!flush(out, file, 0) || !written || !file.flush())
        return failure(ErrorKind::Storage, fileName + QStringLiteral(": ") + file.errorString());
    return samples;
}

} // namespace

Result<DemoHistory> writeDemoHistory(const DemoHistoryPlan &plan, const QString &file,
                                     const CancelToken &token)
{
    Recorder recorder(plan);
    if (!recorder.play(token))
        return failure(ErrorKind::Cancelled);
    const Result<qint64> samples = recorder.write(file);
    if (!samples)
        return failure(samples.error());
    return DemoHistory{recorder.model(), file, *samples};
}

} // namespace wardroom
