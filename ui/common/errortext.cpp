// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errortext.h"

#include "services/render/format.h"

namespace wardroom {

namespace {

/// "prometheus.example:9090"; a word where there is no address.
QString serverOf(const Error &error)
{
    const QString host = error.url.host();
    if (host.isEmpty())
        return ErrorText::tr("the server");
    return error.url.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(error.url.port());
}

/// The server's own sentence, set off, where it says more than the kind does.
QString withDetail(const QString &sentence, const Error &error)
{
    return error.detail.isEmpty() ? sentence : ErrorText::tr("%1 It says: %2").arg(sentence, error.detail);
}

ErrorText tlsText(const Error &error)
{
    const QString server = serverOf(error);
    switch (error.cause) {
    case ErrorCause::CertificateExpired:
        return {ErrorText::tr("The certificate of %1 has expired.").arg(server),
                ErrorText::tr("Renew it on the server. If the date looks right, check this computer's clock.")};
    case ErrorCause::CertificateNotYetValid:
        return {ErrorText::tr("The certificate of %1 is not valid yet.").arg(server),
                ErrorText::tr("Check this computer's clock, then the certificate on the server.")};
    case ErrorCause::CertificateSelfSigned:
        return {ErrorText::tr("%1 uses a self-signed certificate.").arg(server),
                ErrorText::tr("If it is yours, choose its file as the authority (CA) in the connection.")};
    case ErrorCause::CertificateUnknownAuthority:
        return {ErrorText::tr("The certificate of %1 is from an authority that this computer does not know.").arg(server),
                ErrorText::tr("Choose your organisation's CA file in the connection.")};
    case ErrorCause::CertificateOtherHost:
        return {ErrorText::tr("The certificate of %1 belongs to another host.").arg(server),
                ErrorText::tr("Use the host name that stands in the certificate.")};
    case ErrorCause::ClientCertificateWanted:
        return {ErrorText::tr("%1 wants a client certificate.").arg(server),
                ErrorText::tr("Choose a client certificate and its key in the connection.")};
    case ErrorCause::ClientCertificateUnreadable:
        return {ErrorText::tr("The client certificate or its key can not be read."),
                ErrorText::tr("Check the files and the passphrase in the connection.")};
    case ErrorCause::HttpWanted:
        return {ErrorText::tr("%1 does not speak HTTPS on this port.").arg(server),
                ErrorText::tr("Write http:// in place of https://, or use the HTTPS port.")};
    case ErrorCause::HttpsWanted:
        return {ErrorText::tr("%1 wants HTTPS on this port.").arg(server),
                ErrorText::tr("Write https:// in place of http://.")};
    default:
        return {ErrorText::tr("No secure connection to %1 could be made.").arg(server),
                ErrorText::tr("Check the certificates in the connection. The details say what was refused.")};
    }
}

ErrorText networkText(const Error &error)
{
    const QString server = serverOf(error);
    switch (error.cause) {
    case ErrorCause::HostNotFound:
        return {ErrorText::tr("No computer named %1 was found.").arg(server),
                ErrorText::tr("Check the name, and the VPN if it is an internal one.")};
    case ErrorCause::ConnectionRefused:
        return {ErrorText::tr("%1 refuses connections.").arg(server),
                ErrorText::tr("Check the port, and whether the server is running.")};
    case ErrorCause::ConnectionLost:
        return {ErrorText::tr("%1 ended the connection before its answer was complete.").arg(server),
                ErrorText::tr("Try again. If it repeats, the server or a proxy in between is failing.")};
    default:
        return {ErrorText::tr("%1 can not be reached.").arg(server),
                ErrorText::tr("Check the address, the network and the VPN.")};
    }
}

ErrorText authText(const Error &error)
{
    const QString server = serverOf(error);
    if (error.cause == ErrorCause::LoginPage)
        return {ErrorText::tr("%1 answered with a web page in place of data. It is probably a log-in page.").arg(server),
                ErrorText::tr("Use an address behind the log-in, or set up a token in the connection.")};
    if (error.httpStatus == 403)
        return {ErrorText::tr("%1 does not allow this to your account (403).").arg(server),
                ErrorText::tr("Ask for access, or use another account in the connection.")};
    if (error.httpStatus == 407)
        return {ErrorText::tr("The proxy wants a log-in (407)."),
                ErrorText::tr("Set up the proxy's account in the system settings.")};
    return {ErrorText::tr("%1 does not accept the log-in (401).").arg(server),
            ErrorText::tr("Check user name, password or token in the connection.")};
}

ErrorText serverText(const Error &error)
{
    const QString server = serverOf(error);
    if (error.httpStatus == 503)
        return {ErrorText::tr("%1 is not ready (503).").arg(server),
                ErrorText::tr("It may still be starting. It is asked again by itself.")};
    if (error.httpStatus == 502 || error.httpStatus == 504)
        return {ErrorText::tr("The proxy in front of %1 gets no answer from it (%2).").arg(server).arg(error.httpStatus),
                ErrorText::tr("Check whether the server behind the proxy is running.")};
    return {withDetail(ErrorText::tr("%1 failed (%2).").arg(server).arg(error.httpStatus), error),
            ErrorText::tr("Try again. If it repeats, its own log says more.")};
}

ErrorText protocolText(const Error &error)
{
    const QString server = serverOf(error);
    switch (error.cause) {
    case ErrorCause::BodyTooLarge:
        return {ErrorText::tr("The answer of %1 is too large and was stopped.").arg(server),
                ErrorText::tr("Ask for a shorter time range or fewer series.")};
    case ErrorCause::RedirectLoop:
        return {ErrorText::tr("%1 forwards the request in a circle.").arg(server),
                ErrorText::tr("Check the address, and the redirects of the proxy.")};
    case ErrorCause::OtherService:
        return {ErrorText::tr("Another kind of server answers at %1.").arg(server),
                ErrorText::tr("Check the address: each source needs its own.")};
    default:
        return {ErrorText::tr("The answer of %1 can not be read.").arg(server),
                ErrorText::tr("Check that the address leads to the right kind of server. The details say what came.")};
    }
}

QString statusSuffix(const Error &error)
{
    return error.httpStatus == 0 ? QString() : QStringLiteral(" (HTTP %1)").arg(error.httpStatus);
}

} // namespace

QString ErrorText::text() const
{
    if (advice.isEmpty())
        return happened;
    // Chinese sentences follow one another without a space.
    return languageOf() == Language::English ? happened + u' ' + advice : happened + advice;
}

ErrorText errorText(const Error &error)
{
    const QString server = serverOf(error);
    switch (error.kind) {
    case ErrorKind::Network:
        return networkText(error);
    case ErrorKind::Timeout:
        return {ErrorText::tr("%1 did not answer in time.").arg(server),
                ErrorText::tr("Try again, ask for less, or allow more time in the connection.")};
    case ErrorKind::Tls:
        return tlsText(error);
    case ErrorKind::Auth:
        return authText(error);
    case ErrorKind::NotFound:
        // In these two nobody was asked: detail names the kind of server.
        if (error.cause == ErrorCause::OtherService)
            return {ErrorText::tr("There is no client for servers of the type %1.").arg(error.detail),
                    ErrorText::tr("The file keeps the query.")};
        if (error.cause == ErrorCause::HostNotFound)
            return {ErrorText::tr("This environment has no %1.").arg(error.detail),
                    ErrorText::tr("Add its address to the connection in the settings.")};
        return {ErrorText::tr("%1 has nothing at this address (404).").arg(server),
                ErrorText::tr("Check the path in the connection. An older server may lack this function.")};
    case ErrorKind::RateLimited:
        return {ErrorText::tr("%1 gets too many requests (429).").arg(server),
                ErrorText::tr("It is asked again later. A longer refresh interval helps.")};
    case ErrorKind::Server:
        return serverText(error);
    case ErrorKind::BadQuery:
        return {ErrorText::tr("The query is not accepted: %1").arg(error.detail), {}};
    case ErrorKind::Protocol:
        return protocolText(error);
    case ErrorKind::Storage:
        return {withDetail(ErrorText::tr("A file could not be read or written."), error),
                ErrorText::tr("Check free space and permissions.")};
    case ErrorKind::Cancelled:
        return {ErrorText::tr("This was stopped."), {}};
    case ErrorKind::Internal:
        break;
    }
    return {ErrorText::tr("Something in Wardroom went wrong."),
            ErrorText::tr("Please report it with the details and the log file.")};
}

QString errorDetails(const Error &error)
{
    QStringList lines{QLatin1String(errorKindName(error.kind)) + statusSuffix(error)};
    if (!error.url.isEmpty())
        lines += withoutSecrets(error.url).toString();
    if (!error.detail.isEmpty())
        lines += error.detail;
    return lines.join(u'\n');
}

} // namespace wardroom
