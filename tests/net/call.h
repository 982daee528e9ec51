// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/net/httpclient.h"
#include "tests/support/testserver.h"

#include <QtTest/QTest>

namespace wardroom {

inline Endpoint endpointOf(const TestServer &server)
{
    Endpoint endpoint;
    endpoint.url = server.url();
    endpoint.connectTimeoutMs = 5'000;
    endpoint.totalTimeoutMs = 20'000;
    return endpoint;
}

/// Sends one request and keeps what comes back.
struct Call
{
    QObject guard;
    std::optional<Result<HttpResponse>> result;
    RequestHandle handle;

    Call(HttpClient &client, const HttpRequest &request)
        : handle(client.send(request, &guard, [this](Result<HttpResponse> r) { result = std::move(r); }))
    {
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, 15'000);
    }
    Error error() const { return *result ? Error{} : result->error(); }
};

inline HttpRequest once(const QString &path = QStringLiteral("api"))
{
    HttpRequest request = HttpRequest::get(path);
    request.retries = 0;
    return request;
}

} // namespace wardroom
