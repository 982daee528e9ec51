// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/simulator.h"

#include "services/core/clock.h"
#include "services/demo/frontdoor.h"
#include "services/demo/lokiapi.h"
#include "services/demo/tailhub.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtHttpServer/QHttpServerResponse>

#include <algorithm>

namespace wardroom {

namespace {

constexpr int TickMs = 250;
constexpr qsizetype KeptNotifications = 50;

QLatin1String phaseName(ShopPhase phase)
{
    switch (phase) {
    case ShopPhase::Healthy:
        return QLatin1String("healthy");
    case ShopPhase::Canary:
        return QLatin1String("canary");
    case ShopPhase::Leaking:
        return QLatin1String("leaking");
    case ShopPhase::Exhausted:
        return QLatin1String("exhausted");
    case ShopPhase::Healing:
        return QLatin1String("healing");
    }
    return {};
}

HttpReply jsonReply(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

QHttpServerResponse toResponse(const HttpReply &reply, qint64 nowMs)
{
    QHttpServerResponse response(reply.contentType, reply.body,
                                 static_cast<QHttpServerResponse::StatusCode>(reply.status));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    const QByteArray date =
        QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    headers.append(QHttpHeaders::WellKnownHeader::Date, date);
    response.setHeaders(std::move(headers));
#else
    response.addHeader(QByteArray("Date"), date);
#endif
    return response;
}

} // namespace

Simulator::Simulator(std::shared_ptr<ShopModel> model, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_model(std::move(model))
    , m_clock(std::move(clock))
    , m_loki(std::make_unique<LokiApi>(m_model->logs()))
    , m_timer(this) // a child, to follow into the thread
{
    connect(&m_timer, &QTimer::timeout, this, &Simulator::liveOn);
}

Simulator::~Simulator() = default;

void Simulator::start(quint16 port)
{
    listen(port);
    if (m_port == 0) {
        Q_EMIT failed(Error{ErrorKind::Network,
                            0,
                            QStringLiteral("the shop simulator: no free port on 127.0.0.1"),
                            {},
                            true});
        return;
    }
    liveOn();
    m_timer.start(TickMs);
    Q_EMIT listening(m_port);
    announce();
}

void Simulator::listen(quint16 port)
{
    m_tails = std::make_unique<TailHub>(*m_loki);
    auto door = std::make_unique<FrontDoor>(*m_tails);
    if (!door->listen(QHostAddress::LocalHost, port))
        return;
    m_port = door->serverPort();
    m_server = std::make_unique<QHttpServer>();
    // An argument of type QUrl takes the rest of the path, slashes included: one route for everything.
    m_server->route(QStringLiteral("/<arg>"), [this](const QUrl &, const QHttpServerRequest &request) {
        return toResponse(answer(request), m_clock->nowMs());
    });
    m_server->bind(door.release());
}

void Simulator::liveOn()
{
    m_model->advanceTo(m_clock->nowMs());
    m_tails->deliver();
    announce();
}

void Simulator::announce()
{
    const DemoState now = state();
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT stateChanged(now);
}

DemoState Simulator::state() const
{
    const ShopMoment &moment = m_model->moment();
    const ShopStory &story = m_model->story();
    return {story.phase(),     story.version(), story.canaryVersion(), m_model->speed(),
            moment.poolActive, story.poolMax(), moment.poolWaiting,    story.degradation()};
}

bool Simulator::deploy(const QString &version)
{
    const bool done = m_model->story().deploy(version, m_clock->nowMs());
    announce();
    return done;
}

bool Simulator::breakIt()
{
    const bool done = m_model->story().breakIt(m_clock->nowMs());
    announce();
    return done;
}

bool Simulator::rollBack()
{
    const bool done = m_model->story().rollBack(m_clock->nowMs());
    announce();
    return done;
}

void Simulator::setSpeed(double speed)
{
    m_model->setSpeed(std::clamp(speed, 0.1, 100.0));
    announce();
}

void Simulator::setAutomatic(bool automatic)
{
    m_model->story().setAutomatic(automatic);
}

HttpReply Simulator::answer(const QHttpServerRequest &request)
{
    const QString path = request.url().path();
    HttpParameters parameters(request.url().query(QUrl::FullyEncoded).toUtf8());
    const bool isPost = request.method() == QHttpServerRequest::Method::Post;
    if (isPost && request.value("Content-Type").startsWith("application/x-www-form-urlencoded"))
        parameters.add(request.body());

    if (path == u"/ready" || path.startsWith(u"/loki/")) {
        const bool categorize = request.value("X-Loki-Response-Encoding-Flags").contains("categorize-labels");
        return m_loki->answer(path, parameters, categorize, m_clock->nowMs());
    }
    if (path == u"/metrics" || path.startsWith(u"/metrics/"))
        return answerMetrics(path.mid(9));
    if (path == u"/health")
        return jsonReply(200, {{QStringLiteral("status"), QStringLiteral("ok")}});
    if (path == u"/state")
        return jsonReply(200, stateAsJson());
    if (path == u"/notifications")
        return answerNotifications(request);
    if (isPost)
        return answerControl(path, parameters);
    return HttpReply::text(404, "404 page not found\n");
}

HttpReply Simulator::answerMetrics(const QString &path)
{
    static constexpr auto Type = "text/plain; version=0.0.4; charset=utf-8";
    const MetricSet &set = m_model->metrics();
    if (path.isEmpty()) {
        QByteArray all;
        for (size_t i = 0; i < set.targets().size(); ++i)
            all += "# " + set.targets()[i].path.toUtf8() + '\n'
                + set.expose(static_cast<MetricSet::TargetId>(i));
        return {200, Type, all};
    }
    const MetricSet::TargetId target = set.targetByPath(path);
    if (target < 0)
        return HttpReply::text(404, "no such instance\n");
    if (!ShopMetrics::isUp(set.targets()[static_cast<size_t>(target)], m_model->moment()))
        return HttpReply::text(503, "restarting\n");
    return {200, Type, set.expose(target)};
}

HttpReply Simulator::answerControl(const QString &path, const HttpParameters &parameters)
{
    bool done = false;
    if (path == u"/break") {
        done = breakIt();
    } else if (path == u"/rollback") {
        done = rollBack();
    } else if (path == u"/deploy") {
        const QString version = parameters.value(u"version");
        done = deploy(version.isEmpty() ? ShopStory::badVersion() : version);
    } else if (path == u"/speed") {
        bool isNumber = false;
        const double speed = parameters.value(u"x").toDouble(&isNumber);
        if (!isNumber || speed <= 0)
            return jsonReply(400, {{QStringLiteral("error"), QStringLiteral("x must be a number above 0")}});
        setSpeed(speed);
        done = true;
    } else {
        return HttpReply::text(404, "404 page not found\n");
    }
    // 409: understood, but there is nothing to do, such as no version to return to.
    return jsonReply(done ? 200 : 409, stateAsJson());
}

HttpReply Simulator::answerNotifications(const QHttpServerRequest &request)
{
    if (request.method() != QHttpServerRequest::Method::Post)
        return {200, "application/json", QJsonDocument(m_notifications).toJson(QJsonDocument::Compact)};
    m_notifications.append(QJsonDocument::fromJson(request.body()).object());
    while (m_notifications.size() > KeptNotifications)
        m_notifications.removeFirst();
    return jsonReply(200, {});
}

QJsonObject Simulator::stateAsJson() const
{
    const DemoState now = state();
    return {{QStringLiteral("phase"), phaseName(now.phase)},
            {QStringLiteral("version"), now.version},
            {QStringLiteral("canary_version"), now.canaryVersion},
            {QStringLiteral("speed"), now.speed},
            {QStringLiteral("pool_active"), now.poolActive},
            {QStringLiteral("pool_max"), now.poolMax},
            {QStringLiteral("pool_waiting"), now.poolWaiting},
            {QStringLiteral("degradation"), now.degradation}};
}

} // namespace wardroom
