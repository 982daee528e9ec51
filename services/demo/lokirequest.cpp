// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/lokirequest.h"

#include "services/demo/logqllexer.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

constexpr qint64 NsPerMs = 1'000'000;
constexpr qint64 NsPerSecond = 1'000'000'000;
constexpr qint64 LongestRangeNs = (30 * 24 + 1) * 3600 * NsPerSecond;
constexpr double LongestSeconds = 1e9;
constexpr qint64 MostPoints = 11'000;

tl::unexpected<Error> refuse(const QString &sentence)
{
    return tl::unexpected<Error>(Error{ErrorKind::BadQuery, 400, sentence, {}, false});
}

/// As Go prints it: 498662h59m32.477s.
QString goDuration(qint64 ns)
{
    const qint64 ms = ns / NsPerMs;
    QString seconds = QString::number(static_cast<double>(ms % 60'000) / 1000, 'g', 6);
    return QStringLiteral("%1h%2m%3s").arg(ms / 3'600'000).arg(ms / 60'000 % 60).arg(seconds);
}

Result<LokiRange> readRange(const HttpParameters &parameters, qint64 nowMs)
{
    const auto moment = [&](QStringView name, qint64 otherwise) -> Result<qint64> {
        const QString text = parameters.value(name);
        if (text.isEmpty())
            return otherwise;
        if (const auto time = parseLokiTime(text))
            return std::max<qint64>(*time, 0);
        return refuse(QStringLiteral("could not parse '%1' parameter: parsing time \"%2\" as "
                                     "\"2006-01-02T15:04:05.999999999Z07:00\"")
                          .arg(name, text));
    };
    const auto end = moment(u"end", nowMs * NsPerMs);
    if (!end)
        return failure(end.error());
    const QString since = parameters.value(u"since");
    const auto lengthNs =
        static_cast<qint64>(std::min(parseGoDuration(since).value_or(3600), LongestSeconds) * 1e9);
    const auto start = moment(u"start", *end - lengthNs);
    if (!start)
        return failure(start.error());
    if (*end <= *start)
        return refuse(QStringLiteral("end timestamp must not be before or equal to start time"));
    if (*end - *start > LongestRangeNs)
        return refuse(
            QStringLiteral("the query time range exceeds the limit (query length: %1, limit: 30d1h)")
                .arg(goDuration(*end - *start)));
    return LokiRange{*start, *end};
}

} // namespace

Result<LokiRequest> LokiRequest::read(const HttpParameters &parameters, bool categorize, qint64 nowMs)
{
    const Result<LokiRange> range = readRange(parameters, nowMs);
    if (!range)
        return failure(range.error());
    return LokiRequest{parameters, categorize, nowMs, *range};
}

bool LokiRequest::isForward() const
{
    return parameters.value(u"direction").compare(u"forward", Qt::CaseInsensitive) == 0;
}

Result<qint64> LokiRequest::stepNs() const
{
    const QString text = parameters.value(u"step");
    const qint64 lengthNs = range.endNs - range.startNs;
    if (text.isEmpty())
        return std::max<qint64>(1, lengthNs / NsPerSecond / 250) * NsPerSecond;
    bool isNumber = false;
    double seconds = text.toDouble(&isNumber);
    if (!isNumber)
        seconds = parseGoDuration(text).value_or(0);
    if (!(seconds > 0) || seconds > 1e8)
        return refuse(QStringLiteral(
            "zero or negative query resolution step widths are not accepted. Try a positive integer"));
    const auto step = static_cast<qint64>(seconds * 1e9);
    if (step < 1 || lengthNs / step > MostPoints)
        return refuse(QStringLiteral("exceeded maximum resolution of 11,000 points per time series. Try "
                                     "increasing the value of the step parameter"));
    return step;
}

Result<int> LokiRequest::limit() const
{
    const QString text = parameters.value(u"limit");
    bool isNumber = true;
    const qint64 wanted = text.isEmpty() ? 100 : text.toLongLong(&isNumber);
    if (!isNumber)
        return refuse(QStringLiteral("strconv.Atoi: parsing \"%1\": invalid syntax").arg(text));
    if (wanted <= 0)
        return refuse(QStringLiteral("limit must be a positive value"));
    if (wanted > MostEntries)
        return refuse(
            QStringLiteral(
                "max entries limit per query exceeded, limit > max_entries_limit_per_query (%1 > %2)")
                .arg(wanted)
                .arg(MostEntries));
    return static_cast<int>(wanted);
}

std::optional<qint64> parseLokiTime(const QString &text)
{
    bool isNumber = false;
    const qint64 whole = text.toLongLong(&isNumber);
    if (isNumber)
        return text.size() <= 10 ? whole * NsPerSecond : whole;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber && std::abs(seconds) < 9e9)
        return static_cast<qint64>(std::llround(seconds * 1e3)) * NsPerMs;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch() * NsPerMs) : std::nullopt;
}

HttpReply lokiProblem(const Error &error)
{
    return HttpReply::text(error.httpStatus == 0 ? 400 : error.httpStatus, error.detail.toUtf8());
}

HttpReply lokiJson(QByteArray body)
{
    return {200, "application/json; charset=UTF-8", std::move(body) + '\n'};
}

} // namespace wardroom
