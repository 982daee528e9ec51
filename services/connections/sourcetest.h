// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/sourcereport.h"
#include "services/net/httpclient.h"
#include "services/prometheus/prometheusclient.h"

namespace wardroom {

class Clock;

/// Tests one source. Asks, in this order: is it there and what it should be (twice: the second time measures latency and
/// clock over the open connection); its version; its features. A failure of the first is looked into: is another kind of
/// server there, or does the port speak https? Reports once; destroying it cancels.
class SourceTest final : public QObject
{
    Q_OBJECT
public:
    SourceTest(SourceKind kind, int peer, const Endpoint &endpoint, const Credentials &credentials, const Clock &clock,
               QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void reported(const wardroom::SourceReport &report);

private:
    using Answer = Result<HttpResponse>;

    void ask(HttpClient &http, const HttpRequest &request, std::function<void(const Answer &)> next);
    void firstAnswer(const Answer &answer);
    void measured(const Answer &answer);
    void askVersion();
    void versionCame(const QString &application, const QString &version);
    void statusCame(const QByteArray &body);
    void askFeatures();

    void lookIntoFailure(const Error &error);
    void askForOtherServices();
    void askWithHttps();
    void noteOtherService(ServerKind kind);
    /// A step of those that run side by side has ended.
    void stepEnded();
    void report();

    const Clock &m_clock;
    SourceReport m_report;
    HttpClient m_http;
    std::unique_ptr<HttpClient> m_https; ///< the same address with https, without credentials
    PrometheusClient m_prometheus; ///< for the version, which tells several programs apart
    std::vector<RequestHandle> m_requests;
    int m_steps = 0; ///< under way side by side
};

} // namespace wardroom
