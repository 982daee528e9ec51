// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/connectiontester.h"

#include "services/connections/sourcetest.h"

namespace wardroom {

namespace {

/// The tests under way, and what they have reported. Deleted at the end or when nobody waits any more.
class TestRun final : public QObject
{
public:
    TestRun(Completion<std::vector<SourceReport>> completion, std::function<void(const SourceReport &)> each)
        : m_completion(std::move(completion))
        , m_each(std::move(each))
    {
    }

    void add(SourceKind kind, int peer, const Endpoint &endpoint, const Credentials &credentials, const Clock &clock)
    {
        const std::size_t place = m_reports.size();
        m_reports.emplace_back();
        auto *const test = new SourceTest(kind, peer, endpoint, credentials, clock, this);
        connect(test, &SourceTest::reported, this, [this, place](const SourceReport &report) { take(place, report); });
        test->start();
    }

    bool isEmpty() const { return m_reports.empty(); }

private:
    void take(std::size_t place, const SourceReport &report)
    {
        m_reports[place] = report;
        ++m_done;
        // The receiver may cancel, which deletes this only later.
        if (m_each && m_completion.isWanted())
            m_each(report);
        if (m_done == m_reports.size()) {
            m_completion.finish(std::move(m_reports));
            deleteLater();
        }
    }

    Completion<std::vector<SourceReport>> m_completion;
    std::function<void(const SourceReport &)> m_each;
    std::vector<SourceReport> m_reports;
    std::size_t m_done = 0;
};

} // namespace

RequestHandle testConnection(const Connection &connection, const ConnectionSecrets &secrets, const Clock &clock,
                             QObject *guard, std::function<void(const SourceReport &)> each,
                             std::function<void(Result<std::vector<SourceReport>>)> callback)
{
    auto [handle, completion] = makeRequest<std::vector<SourceReport>>(guard, std::move(callback));
    auto *const run = new TestRun(completion, std::move(each));
    completion.setAbort([watched = QPointer<TestRun>(run)] {
        if (watched)
            watched->deleteLater();
    });
    if (connection.prometheus)
        run->add(SourceKind::Prometheus, 0, *connection.prometheus, secrets.prometheus, clock);
    for (qsizetype i = 0; i < connection.alertmanagers.size(); ++i)
        run->add(SourceKind::Alertmanager, static_cast<int>(i), connection.alertmanagers[i], secrets.alertmanagers.value(i), clock);
    if (connection.loki)
        run->add(SourceKind::Loki, 0, *connection.loki, secrets.loki, clock);
    if (run->isEmpty()) {
        completion.finish(failure(ErrorKind::BadQuery, QStringLiteral("the connection has no source")));
        run->deleteLater();
    }
    return std::move(handle);
}

} // namespace wardroom
