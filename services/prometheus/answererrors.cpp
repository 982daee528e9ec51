// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/answererrors.h"

#include "services/net/httperrors.h"

namespace wardroom {

namespace {

constexpr qsizetype ExcerptLength = 120;
constexpr int HttpOk = 200;

QString promised(const QString &problem)
{
    return QStringLiteral("the answer is not what %1 promises: %2").arg(PrometheusApi, problem);
}

QString excerpt(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.left(ExcerptLength)).simplified();
}

} // namespace

Error brokenPromiseError(const BrokenPromise &promise)
{
    return failure(ErrorKind::Protocol, promised(promise.what)).value();
}

Error notJsonError(const QByteArray &bytes)
{
    const QByteArray text = bytes.trimmed();
    if (text.isEmpty())
        return brokenPromiseError({QStringLiteral("it is empty")});
    if (text.startsWith('<'))
        return errorFromPage(HttpOk, text); // a proxy's log-in page, called JSON or text by its sender
    const bool looksCut = (text.startsWith('{') && !text.endsWith('}')) || (text.startsWith('[') && !text.endsWith(']'));
    if (looksCut)
        return brokenPromiseError({QStringLiteral("it ends in the middle, after %1 bytes").arg(bytes.size())});
    return brokenPromiseError({QStringLiteral("it is not valid JSON and begins with \"%1\"").arg(excerpt(text))});
}

} // namespace wardroom
