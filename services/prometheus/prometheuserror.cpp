// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/prometheuserror.h"

#include "services/core/result.h"

#include <array>

namespace wardroom {

namespace {

struct TypeKind
{
    QLatin1String type;
    ErrorKind kind;
};

// The API's page, "Format overview", and web/api/v1/api.go of Prometheus; pkg/api/error of Mimir.
constexpr std::array<TypeKind, 10> TypeKinds{{
    {QLatin1String("bad_data"), ErrorKind::BadQuery},
    {QLatin1String("execution"), ErrorKind::BadQuery},
    {QLatin1String("timeout"), ErrorKind::Timeout},
    {QLatin1String("canceled"), ErrorKind::Server},
    {QLatin1String("internal"), ErrorKind::Server},
    {QLatin1String("unavailable"), ErrorKind::Server},
    {QLatin1String("not_found"), ErrorKind::NotFound},
    {QLatin1String("not_acceptable"), ErrorKind::Protocol},
    {QLatin1String("too_many_requests"), ErrorKind::RateLimited},
    {QLatin1String("too_large_entry"), ErrorKind::BadQuery},
}};

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ErrorKind::Auth;
    case 404:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::Server : ErrorKind::BadQuery;
    }
}

} // namespace

std::optional<ErrorKind> kindOfErrorType(QStringView errorType)
{
    for (const auto &[type, kind] : TypeKinds) {
        if (errorType == type)
            return kind;
    }
    bool isStatus = false;
    const int status = errorType.toInt(&isStatus);
    return isStatus && status >= 400 ? std::optional(kindOfStatus(status)) : std::nullopt;
}

Error errorOf(const PrometheusErrorBody &body)
{
    const QString message = body.message.isEmpty() ? QStringLiteral("the server gives no reason") : body.message;
    return failure(kindOfErrorType(body.type).value_or(ErrorKind::Server), message).value();
}

Error explained(Error httpError)
{
    const QString &detail = httpError.detail;
    // It repeats the request before it says so: of a long one only the beginning is left.
    const bool noSuchPath = detail.contains(QLatin1String("unsupported path requested"))
        || (detail.startsWith(QLatin1String("remoteAddr: ")) && detail.endsWith(QChar(u'…')));
    if (httpError.httpStatus == 400 && noSuchPath)
        httpError.kind = ErrorKind::NotFound;
    return httpError;
}

} // namespace wardroom
