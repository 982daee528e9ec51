// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/sourcetest.h"

#include "services/connections/sourceprobes.h"
#include "services/core/clock.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace wardroom {

namespace {

QUrl asHttps(const QUrl &url)
{
    QUrl https = url;
    https.setScheme(QStringLiteral("https"));
    return https;
}

Endpoint withoutIdentity(const Endpoint &endpoint, const QUrl &url)
{
    Endpoint plain;
    plain.url = url;
    plain.caFile = endpoint.caFile;
    plain.connectTimeoutMs = endpoint.connectTimeoutMs;
    plain.totalTimeoutMs = endpoint.totalTimeoutMs;
    return plain;
}

} // namespace

SourceTest::SourceTest(SourceKind kind, int peer, const Endpoint &endpoint, const Credentials &credentials,
                       const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_http(endpoint, credentials)
    , m_prometheus(m_http)
{
    m_report.kind = kind;
    m_report.peer = peer;
    m_report.url = withoutSecrets(endpoint.url);
}

void SourceTest::start()
{
    ask(m_http, identityProbe(serverKind(m_report.kind)), [this](const Answer &answer) { firstAnswer(answer); });
}

void SourceTest::ask(HttpClient &http, const HttpRequest &request, std::function<void(const Answer &)> next)
{
    m_requests.push_back(http.send(request, this, std::move(next)));
}

void SourceTest::firstAnswer(const Answer &answer)
{
    if (!answer) {
        lookIntoFailure(answer.error());
        return;
    }
    m_report.redirectedTo = answer->redirectedTo;
    if (!isAnswerOf(serverKind(m_report.kind), answer->body)) {
        lookIntoFailure(failure(ErrorKind::Protocol, QStringLiteral("the answer is not one of %1").arg(productName(serverKind(m_report.kind))),
                                m_report.url).value());
        return;
    }
    m_report.found = serverKind(m_report.kind);
    ask(m_http, identityProbe(m_report.found), [this](const Answer &second) { measured(second); });
}

void SourceTest::measured(const Answer &answer)
{
    if (!answer) {
        m_report.error = answer.error();
        report();
        return;
    }
    m_report.latencyMs = answer->roundTripMs;
    m_report.clockDifferenceMs = clockDifference(*answer, m_clock.nowMs());
    m_steps = 2;
    if (m_report.kind == SourceKind::Alertmanager)
        statusCame(answer->body);
    else
        askVersion();
    askFeatures();
}

void SourceTest::askVersion()
{
    if (m_report.kind == SourceKind::Prometheus) {
        m_requests.push_back(m_prometheus.buildInfo(this, [this](const Result<BuildInfo> &info) {
            versionCame(info ? info->application : QString(), info ? info->version : QString());
        }));
        return;
    }
    HttpRequest request = HttpRequest::get(QStringLiteral("loki/api/v1/status/buildinfo"));
    request.retries = 0;
    ask(m_http, request, [this](const Answer &answer) {
        const QJsonObject info = answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
        versionCame(QStringLiteral("Loki"), info.value(QLatin1String("version")).toString());
    });
}

void SourceTest::versionCame(const QString &application, const QString &version)
{
    m_report.application = application;
    m_report.version = version;
    stepEnded();
}

void SourceTest::statusCame(const QByteArray &body)
{
    const QJsonObject status = QJsonDocument::fromJson(body).object();
    const QJsonObject cluster = status.value(QLatin1String("cluster")).toObject();
    const QString clusterStatus = cluster.value(QLatin1String("status")).toString();
    m_report.clusterPeers = static_cast<int>(cluster.value(QLatin1String("peers")).toArray().size());
    const bool clustered = !clusterStatus.isEmpty() && clusterStatus != QLatin1String("disabled");
    (clustered ? m_report.features : m_report.absent).append(Feature::Cluster);
    versionCame(QStringLiteral("Alertmanager"),
                status.value(QLatin1String("versionInfo")).toObject().value(QLatin1String("version")).toString());
}

void SourceTest::askFeatures()
{
    for (const FeatureProbe &probe : featureProbes(m_report.kind)) {
        ++m_steps;
        HttpRequest request = HttpRequest::get(QLatin1String(probe.path), QUrlQuery(QLatin1String(probe.query)));
        request.retries = 0;
        ask(m_http, request, [this, feature = probe.feature](const Answer &answer) {
            const Presence presence = presenceFrom(answer);
            if (presence == Presence::Present)
                m_report.features.append(feature);
            else if (presence == Presence::Absent)
                m_report.absent.append(feature);
            stepEnded();
        });
    }
    stepEnded(); // the asking itself
}

void SourceTest::stepEnded()
{
    if (--m_steps == 0)
        report();
}

void SourceTest::lookIntoFailure(const Error &error)
{
    m_report.error = error;
    if (mayBeOtherService(error))
        askForOtherServices();
    else if (mayWantHttps(error, m_report.url))
        askWithHttps();
    else
        report();
}

void SourceTest::askForOtherServices()
{
    m_steps = 1;
    for (const ServerKind kind : {ServerKind::Prometheus, ServerKind::Alertmanager, ServerKind::Loki, ServerKind::Grafana}) {
        if (kind == serverKind(m_report.kind))
            continue;
        ++m_steps;
        ask(m_http, identityProbe(kind), [this, kind](const Answer &answer) {
            if (answer && isAnswerOf(kind, answer->body))
                noteOtherService(kind);
            stepEnded();
        });
    }
    stepEnded();
}

void SourceTest::noteOtherService(ServerKind kind)
{
    m_report.found = kind;
    m_report.error->kind = ErrorKind::NotFound;
    m_report.error->cause = ErrorCause::OtherService;
    m_report.error->detail = QStringLiteral("%1 answers at this address").arg(productName(kind));
    m_report.error->retryable = false;
}

void SourceTest::askWithHttps()
{
    m_https = std::make_unique<HttpClient>(withoutIdentity(m_http.endpoint(), asHttps(m_report.url)), Credentials{});
    ask(*m_https, identityProbe(serverKind(m_report.kind)), [this](const Answer &answer) {
        // Any HTTP answer, and also a certificate that is refused, shows that TLS is spoken.
        const bool spoken = answer || answer.error().httpStatus != 0
            || (answer.error().kind == ErrorKind::Tls && answer.error().cause != ErrorCause::HttpWanted);
        if (spoken) {
            m_report.error->kind = ErrorKind::Tls;
            m_report.error->cause = ErrorCause::HttpsWanted;
            m_report.error->detail = QStringLiteral("the server speaks https on this port (%1)").arg(m_report.error->detail);
        }
        report();
    });
}

void SourceTest::report()
{
    std::sort(m_report.features.begin(), m_report.features.end());
    std::sort(m_report.absent.begin(), m_report.absent.end());
    Q_EMIT reported(m_report);
}

} // namespace wardroom
