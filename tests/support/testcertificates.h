// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtNetwork/QSslConfiguration>

class QTemporaryDir;

namespace wardroom {

/// Certificates made on the spot with the openssl program, as PEM files in a folder of the test's.
class TestCertificates
{
public:
    explicit TestCertificates(const QTemporaryDir &folder);

    /// Why nothing works, where the openssl program is missing or fails; empty: all is well.
    QString problem() const { return m_problem; }

    QString path(const QString &name) const; ///< "NAME.pem" in the folder

    /// An authority: writes NAME.pem and NAME.key.pem.
    void makeAuthority(const QString &name);
    /// A certificate signed by @p authority (empty: by itself) that holds for @p days from now (0: expired
    /// yesterday). @p subject: "IP:127.0.0.1", "DNS:prometheus.example".
    void makeCertificate(const QString &name, const QString &authority, const QString &subject, int days = 2);
    /// NAME.key.pem once more as NAME.locked.pem, under a passphrase.
    void lockKey(const QString &name, const QString &passphrase);

    /// For a server that shows NAME.pem. With @p clientAuthority it wants a client certificate signed by that.
    QSslConfiguration server(const QString &name, const QString &clientAuthority = {}) const;

private:
    void openssl(const QStringList &arguments);

    const QString m_folder;
    QString m_problem;
};

} // namespace wardroom
