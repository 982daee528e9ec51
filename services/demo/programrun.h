// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"

namespace wardroom {

/// Runs @p program to its end and hands over what it wrote to standard output. Cancelling kills it.
/// Errors: Internal, with the program's last line of standard error, when it can not be started or ends with
/// a code other than 0.
RequestHandle runProgram(const QString &program, const QStringList &arguments, QObject *guard,
                         std::function<void(Result<QByteArray>)> callback);

} // namespace wardroom
