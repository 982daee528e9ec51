// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/core/timerange.h"
#include "services/loki/lokitypes.h"

namespace wardroom {

class HttpClient;

/// Loki's HTTP API (https://grafana.com/docs/loki/latest/reference/loki-http-api/), checked against 3.4.2. Endpoints
/// that an older server lacks fail with ErrorKind::NotFound. The HttpClient must outlive it. Tail: see LokiTail.
class LokiClient
{
public:
    enum class Direction { Backward, Forward };
    template <typename T> using Callback = std::function<void(Result<T>)>;

    explicit LokiClient(HttpClient &http);

    RequestHandle query(const QString &logql, std::optional<qint64> timeMs, QObject *guard, Callback<LogQueryResult> callback);
    /// @p spanNs in nanoseconds, start inclusive, end exclusive, so that paging neither loses nor doubles lines.
    struct RangeQuery
    {
        QString logql;
        qint64 startNs = 0;
        qint64 endNs = 0;
        int limit = 1000;
        Direction direction = Direction::Backward;
        qint64 stepMs = 0; ///< for metric queries; 0: the server chooses
        bool categorizeLabels = false;
    };
    RequestHandle queryRange(const RangeQuery &query, QObject *guard, Callback<LogQueryResult> callback);
    RequestHandle labels(TimeSpan span, QObject *guard, Callback<QStringList> callback);
    RequestHandle labelValues(const QString &label, TimeSpan span, QObject *guard, Callback<QStringList> callback);
    RequestHandle series(const QStringList &selectors, TimeSpan span, QObject *guard, Callback<std::vector<Labels>> callback);
    RequestHandle stats(const QString &selector, TimeSpan span, QObject *guard, Callback<LogStats> callback);
    RequestHandle volume(const QString &selector, TimeSpan span, QObject *guard, Callback<std::vector<LogVolume>> callback);
    RequestHandle detectedFields(const QString &logql, TimeSpan span, QObject *guard, Callback<std::vector<DetectedField>> callback);
    RequestHandle patterns(const QString &selector, TimeSpan span, QObject *guard, Callback<std::vector<LogPattern>> callback);
    RequestHandle formatQuery(const QString &logql, QObject *guard, Callback<QString> callback);
    /// The server's version, from its build info; NotFound where it does not tell.
    RequestHandle version(QObject *guard, Callback<QString> callback);

    HttpClient &http() const { return m_http; }

private:
    HttpClient &m_http;
};

} // namespace wardroom
