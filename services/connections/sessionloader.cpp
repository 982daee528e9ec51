// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections/sessionloader.h"

namespace wardroom {

RequestHandle loadSession(const Connection &connection, SecretStore &store, const Clock &clock, QObject *guard,
                          std::function<void(Result<std::shared_ptr<Session>>)> callback)
{
    auto [handle, completion] = makeRequest<std::shared_ptr<Session>>(guard, std::move(callback));
    completion.setStage(loadSecrets(
        connection, store, guard,
        orFail<ConnectionSecrets>(completion, [connection, &clock](const ConnectionSecrets &secrets, const auto &done) {
            done.finish(std::make_shared<Session>(connection, secrets, clock));
        })));
    return std::move(handle);
}

} // namespace wardroom
