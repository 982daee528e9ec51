// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"

#include <QtTest/QTest>

#include <optional>

namespace wardroom {

/// One request of a test: its guard, its handle and what came back.
///
///     Pending<QStringList> names;
///     names.handle = client.labels({}, span, &names.guard, names.keep());
///     QVERIFY(names.wait());
template <typename T> struct Pending
{
    QObject guard;
    int calls = 0;
    std::optional<Result<T>> result;
    RequestHandle handle; // goes first: nothing comes back once this object is being destroyed

    std::function<void(Result<T>)> keep()
    {
        return [this](Result<T> answer) {
            ++calls;
            result = std::move(answer);
        };
    }
    bool wait(int timeoutMs = 20'000)
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, timeoutMs);
    }
    bool isValue() const { return result && result->has_value(); }
    decltype(auto) value() const { return result->value(); }
    Error error() const { return result && !*result ? result->error() : Error{}; }
};

} // namespace wardroom
