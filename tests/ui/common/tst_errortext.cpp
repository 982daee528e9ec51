// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errortext.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace wardroom;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindAndCause();
    void namesTheServer();
    void statusMatters();
    void detailsAreTechnical();
};

void TestErrorText::everyKindAndCause()
{
    QSet<QString> seen;
    const auto check = [&seen](ErrorKind kind, ErrorCause cause) {
        Error error;
        error.kind = kind;
        error.cause = cause;
        error.url = QUrl(QStringLiteral("https://prom.example:9090/api/v1/query"));
        const ErrorText text = errorText(error);
        QVERIFY(!text.happened.isEmpty());
        QVERIFY2(!text.text().contains(QLatin1String("%1")), qPrintable(text.text()));
        QVERIFY2(!text.happened.contains(u'!'), qPrintable(text.happened));
        seen.insert(text.text());
    };
    for (int kind = int(ErrorKind::Network); kind <= int(ErrorKind::Internal); ++kind)
        check(ErrorKind(kind), ErrorCause::None);
    for (const auto cause : {ErrorCause::CertificateExpired, ErrorCause::CertificateNotYetValid, ErrorCause::CertificateSelfSigned,
                             ErrorCause::CertificateUnknownAuthority, ErrorCause::CertificateOtherHost, ErrorCause::ClientCertificateWanted,
                             ErrorCause::ClientCertificateUnreadable, ErrorCause::HttpsWanted, ErrorCause::HttpWanted})
        check(ErrorKind::Tls, cause);
    for (const auto cause : {ErrorCause::HostNotFound, ErrorCause::ConnectionRefused, ErrorCause::ConnectionLost})
        check(ErrorKind::Network, cause);
    for (const auto cause : {ErrorCause::BodyTooLarge, ErrorCause::RedirectLoop, ErrorCause::OtherService})
        check(ErrorKind::Protocol, cause);
    check(ErrorKind::Auth, ErrorCause::LoginPage);
    for (const auto cause : {ErrorCause::HostNotFound, ErrorCause::OtherService})
        check(ErrorKind::NotFound, cause);
    QCOMPARE(seen.size(), 12 + 9 + 3 + 3 + 1 + 2); // each says something of its own
}

void TestErrorText::namesTheServer()
{
    Error error;
    error.kind = ErrorKind::Timeout;
    error.url = QUrl(QStringLiteral("https://user:secret@prom.example/x"));
    QVERIFY(errorText(error).text().contains(QLatin1String("prom.example")));
    QVERIFY(!errorText(error).text().contains(QLatin1String("secret")));
    error.url = {};
    QVERIFY(!errorText(error).text().isEmpty());
}

void TestErrorText::statusMatters()
{
    const auto textOf = [](ErrorKind kind, int status) {
        Error error;
        error.kind = kind;
        error.httpStatus = status;
        return errorText(error).text();
    };
    QVERIFY(textOf(ErrorKind::Auth, 401) != textOf(ErrorKind::Auth, 403));
    QVERIFY(textOf(ErrorKind::Server, 500) != textOf(ErrorKind::Server, 503));
    QVERIFY(textOf(ErrorKind::Server, 502).contains(QLatin1String("502")));
}

void TestErrorText::detailsAreTechnical()
{
    Error error;
    error.kind = ErrorKind::Server;
    error.httpStatus = 500;
    error.detail = QStringLiteral("out of memory");
    error.url = QUrl(QStringLiteral("http://u:p@prom:9090/api?token=abc"));
    const QString details = errorDetails(error);
    QVERIFY(details.contains(QLatin1String("server (HTTP 500)")));
    QVERIFY(details.contains(QLatin1String("out of memory")));
    QVERIFY(!details.contains(QLatin1String("abc")));
    QVERIFY(!details.contains(QLatin1String("u:p")));
}

QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
