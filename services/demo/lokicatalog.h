// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demologstore.h"
#include "services/demo/lokirequest.h"

namespace wardroom {

/// The part of Loki's API that tells what there is: labels, series, volumes, fields, patterns.
class LokiCatalog
{
public:
    explicit LokiCatalog(const DemoLogStore &store)
        : m_store(store)
    {
    }

    HttpReply labels(const LokiRequest &request) const;
    HttpReply labelValues(const QString &label, const LokiRequest &request) const;
    HttpReply series(const LokiRequest &request) const;
    HttpReply stats(const LokiRequest &request) const;
    HttpReply volume(const LokiRequest &request, bool overTime) const;
    HttpReply detectedFields(const LokiRequest &request) const;
    HttpReply detectedLabels(const LokiRequest &request) const;
    HttpReply patterns(const LokiRequest &request) const;

private:
    /// By stream id: whether it has lines in the range and the selector takes it; an empty one takes all.
    Result<std::vector<bool>> streamsIn(const QString &selector, const LokiRange &range) const;
    template <typename Visit> void eachLine(const LokiRange &range, Visit visit) const;

    const DemoLogStore &m_store;
};

} // namespace wardroom
