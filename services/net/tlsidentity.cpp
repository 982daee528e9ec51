// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/tlsidentity.h"

#include <QtCore/QFile>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

namespace wardroom {

namespace {

tl::unexpected<Error> unusable(const QString &what, const QString &file)
{
    Error error = failure(ErrorKind::Tls, QStringLiteral("%1 %2").arg(what, file)).value();
    error.cause = ErrorCause::ClientCertificateUnreadable;
    return failure(std::move(error));
}

Result<QByteArray> readPem(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(QStringLiteral("cannot read (%1)").arg(file.errorString()), path);
    return file.readAll();
}

Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    const auto pem = readPem(path);
    if (!pem)
        return failure(pem.error());
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return unusable(QStringLiteral("no PEM certificate in"), path);
    return certificates;
}

Result<QSslKey> readKey(const QString &path, const QString &passphrase)
{
    const auto pem = readPem(path);
    if (!pem)
        return failure(pem.error());
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        // An empty passphrase, not a null one: with a null one OpenSSL would ask at the terminal.
        QSslKey key(*pem, algorithm, QSsl::Pem, QSsl::PrivateKey, QByteArray("") + passphrase.toUtf8());
        if (!key.isNull())
            return key;
    }
    return unusable(QStringLiteral("no private key, or a wrong passphrase, in"), path);
}

} // namespace

Result<TlsIdentity> loadTlsIdentity(const Endpoint &endpoint, const Credentials &credentials)
{
    TlsIdentity identity;
    QSslConfiguration base = QSslConfiguration::defaultConfiguration();
    base.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!endpoint.caFile.isEmpty()) {
        const auto authorities = readCertificates(endpoint.caFile);
        if (!authorities)
            return failure(authorities.error());
        base.setCaCertificates(QSslConfiguration::systemCaCertificates() + *authorities);
    }
    identity.own = base;
    identity.foreign = base;
    if (endpoint.clientCertificateFile.isEmpty())
        return identity;

    const auto chain = readCertificates(endpoint.clientCertificateFile);
    if (!chain)
        return failure(chain.error());
    // Many tools keep certificate and key in one file.
    const QString keyFile = endpoint.clientKeyFile.isEmpty() ? endpoint.clientCertificateFile : endpoint.clientKeyFile;
    const auto key = readKey(keyFile, credentials.keyPassphrase);
    if (!key)
        return failure(key.error());
    identity.own.setLocalCertificateChain(*chain);
    identity.own.setPrivateKey(*key);
    return identity;
}

} // namespace wardroom
