// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

namespace wardroom {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write a test's file");
}

/// As `openssl ca` wants times.
QString asn1Time(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z';
}

} // namespace

TestCertificates::TestCertificates(const QTemporaryDir &folder)
    : m_folder(folder.path())
{
    writeFile(m_folder + QStringLiteral("/ca.cnf"),
              "[ca]\ndefault_ca=here\n[here]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\n"
              "default_md=sha256\npolicy=any\nunique_subject=no\ncopy_extensions=copy\n[any]\ncommonName=supplied\n"
              "[req]\ndistinguished_name=dn\n[dn]\n[authority]\nbasicConstraints=critical,CA:true\n"
              "keyUsage=critical,keyCertSign,digitalSignature\n");
    writeFile(m_folder + QStringLiteral("/index.txt"), {});
}

QString TestCertificates::path(const QString &name) const
{
    return QStringLiteral("%1/%2.pem").arg(m_folder, name);
}

void TestCertificates::openssl(const QStringList &arguments)
{
    if (!m_problem.isEmpty())
        return;
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        m_problem = QStringLiteral("openssl %1: %2").arg(arguments.join(u' '), QString::fromLocal8Bit(process.readAllStandardError()));
}

void TestCertificates::makeAuthority(const QString &name)
{
    openssl({QStringLiteral("req"), QStringLiteral("-config"), QStringLiteral("ca.cnf"), QStringLiteral("-x509"),
             QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"),
             QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
             QStringLiteral("/CN=Test authority ") + name, QStringLiteral("-extensions"), QStringLiteral("authority"),
             QStringLiteral("-keyout"), name + QStringLiteral(".key.pem"), QStringLiteral("-out"), name + QStringLiteral(".pem")});
}

void TestCertificates::makeCertificate(const QString &name, const QString &authority, const QString &subject, int days)
{
    openssl({QStringLiteral("req"), QStringLiteral("-config"), QStringLiteral("ca.cnf"), QStringLiteral("-newkey"),
             QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
             QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + subject, QStringLiteral("-keyout"),
             name + QStringLiteral(".key.pem"), QStringLiteral("-out"), name + QStringLiteral(".csr")});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString signer = authority.isEmpty() ? name : authority;
    QStringList arguments{QStringLiteral("ca"), QStringLiteral("-config"), QStringLiteral("ca.cnf"), QStringLiteral("-batch"),
                          QStringLiteral("-notext"), QStringLiteral("-in"), name + QStringLiteral(".csr"), QStringLiteral("-out"),
                          name + QStringLiteral(".pem"), QStringLiteral("-startdate"), asn1Time(now.addDays(-3)),
                          QStringLiteral("-enddate"), asn1Time(now.addDays(days > 0 ? days : -1)),
                          QStringLiteral("-keyfile"), signer + QStringLiteral(".key.pem")};
    if (authority.isEmpty())
        arguments << QStringLiteral("-selfsign");
    else
        arguments << QStringLiteral("-cert") << authority + QStringLiteral(".pem");
    openssl(arguments);
}

void TestCertificates::lockKey(const QString &name, const QString &passphrase)
{
    openssl({QStringLiteral("rsa"), QStringLiteral("-aes128"), QStringLiteral("-in"), name + QStringLiteral(".key.pem"),
             QStringLiteral("-passout"), QStringLiteral("pass:") + passphrase, QStringLiteral("-out"), name + QStringLiteral(".locked.pem")});
}

QSslConfiguration TestCertificates::server(const QString &name, const QString &clientAuthority) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(contents(path(name))));
    configuration.setPrivateKey(QSslKey(contents(path(name + QStringLiteral(".key"))), QSsl::Rsa));
    configuration.setPeerVerifyMode(clientAuthority.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    if (!clientAuthority.isEmpty()) {
        configuration.setCaCertificates(QSslCertificate::fromData(contents(path(clientAuthority))));
        // Refuse within the handshake, with an alert, as servers do; Qt's own way is to close without a word.
        configuration.setMissingCertificateIsFatal(true);
        configuration.setHandshakeMustInterruptOnError(true);
    }
    return configuration;
}

} // namespace wardroom
