// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"

#include <QtCore/QUrl>

class QNetworkAccessManager;

namespace wardroom {

/// Asks @p urls again and again until each has answered 200 once. Errors: Timeout after @p timeoutMs, with
/// the URL that does not answer. @p network must outlive the request.
RequestHandle waitUntilReady(QNetworkAccessManager &network, QList<QUrl> urls, int timeoutMs, QObject *guard,
                             std::function<void(Result<void>)> callback);

} // namespace wardroom
