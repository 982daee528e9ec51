// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/logqlevaluator.h"
#include "services/demo/lokirequest.h"

namespace wardroom {

/// Loki's HTTP API (https://grafana.com/docs/loki/latest/reference/loki-http-api/) over a DemoLogStore, in
/// the shapes and with the sentences of Loki 3.4. A function of the request, the store and the time; no
/// network here.
class LokiApi
{
public:
    explicit LokiApi(const DemoLogStore &store)
        : m_store(store)
    {
    }

    /// @p path as in the request ("/loki/api/v1/query_range"). @p categorize: structured metadata and parsed
    /// labels apart, as the header X-Loki-Response-Encoding-Flags asks.
    HttpReply answer(const QString &path, const HttpParameters &parameters, bool categorize,
                     qint64 nowMs) const;

    const DemoLogStore &store() const { return m_store; }

private:
    HttpReply catalog(const QString &what, const LokiRequest &request) const;
    HttpReply instantQuery(const LokiRequest &request) const;
    HttpReply rangeQuery(const LokiRequest &request) const;
    HttpReply streams(const LogQlPipeline &pipeline, const LokiRequest &request) const;
    HttpReply matrix(const LogQlExpr &expr, const LokiRequest &request) const;
    HttpReply formatQuery(const LokiRequest &request) const;

    const DemoLogStore &m_store;
};

} // namespace wardroom
