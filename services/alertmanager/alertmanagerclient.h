// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"
#include "services/core/requesthandle.h"

namespace wardroom {

class HttpClient;

/// Alertmanager's API v2 (its openapi.yaml), one server, version 0.22 or later. The HttpClient must outlive it.
class AlertmanagerClient
{
public:
    template <typename T> using Callback = std::function<void(Result<T>)>;

    explicit AlertmanagerClient(HttpClient &http);

    RequestHandle alerts(QObject *guard, Callback<std::vector<Alert>> callback);
    RequestHandle groups(QObject *guard, Callback<std::vector<AlertGroup>> callback);
    RequestHandle silences(QObject *guard, Callback<std::vector<Silence>> callback);
    RequestHandle silence(const QString &id, QObject *guard, Callback<Silence> callback);
    /// Creates, or updates where the id is set. Refused before sending where validateSilence() says so. Returns the id
    /// to use from now on: the server may have expired the old silence and made a new one.
    RequestHandle putSilence(const Silence &silence, QObject *guard, Callback<QString> callback);
    RequestHandle expireSilence(const QString &id, QObject *guard, Callback<void> callback);
    RequestHandle receivers(QObject *guard, Callback<QStringList> callback);
    RequestHandle status(QObject *guard, Callback<AlertmanagerStatus> callback);

    HttpClient &http() const { return m_http; }

private:
    HttpClient &m_http;
};

} // namespace wardroom
