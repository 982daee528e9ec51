// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"
#include "services/core/result.h"

/// Bodies of Alertmanager's API v2, as its openapi.yaml has them from 0.22 to 0.28. Pure functions, safe in any thread;
/// what is not such a body is ErrorKind::Protocol.
namespace wardroom::alertmanager {

Result<std::vector<Alert>> parseAlerts(const QByteArray &body);
Result<std::vector<AlertGroup>> parseGroups(const QByteArray &body);
Result<std::vector<Silence>> parseSilences(const QByteArray &body);
Result<Silence> parseSilence(const QByteArray &body);
/// The answer to a silence that was posted: its id.
Result<QString> parseSilenceId(const QByteArray &body);
Result<QStringList> parseReceivers(const QByteArray &body);
Result<AlertmanagerStatus> parseStatus(const QByteArray &body);

/// The body that creates or, where the id is set, updates @p silence.
QByteArray silenceJson(const Silence &silence);
/// The sentence within an error body's line: `"…"`, `{"code":601,"message":"…"}` or plain.
QString errorSentence(const QString &line);

} // namespace wardroom::alertmanager
