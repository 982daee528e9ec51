// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/core/error.h"
#include "services/core/log.h"
#include "services/core/redaction.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace wardroom;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registeredValuesInEveryForm();
    void shapesWithoutRegistration();
    void urls();
    void logFileHoldsNoSecret();
    void logLevels();
};

void TestRedaction::registeredValuesInEveryForm()
{
    Redactor redactor;
    redactor.addBasicCredentials(QStringLiteral("anna"), QStringLiteral("p@ss word/1"));
    const QString base64 = QString::fromLatin1(QByteArray("anna:p@ss word/1").toBase64());
    const QString text = redactor.redact(QStringLiteral("p@ss word/1 p%40ss%20word%2F1 ") + base64);
    QCOMPARE(text, QStringLiteral("*** *** ***"));
}

void TestRedaction::shapesWithoutRegistration()
{
    const Redactor redactor;
    QCOMPARE(redactor.redact(QStringLiteral("Authorization: Bearer abc.def")), QStringLiteral("Authorization: Bearer ***"));
    QCOMPARE(redactor.redact(QStringLiteral("http://u:geheim@host/x")), QStringLiteral("http://***@host/x"));
    QVERIFY(!redactor.redact(QStringLiteral("{\"password\": \"abc123\"}")).contains(QLatin1String("abc123")));
    QCOMPARE(redactor.redact(QStringLiteral("connection timed out after 30 s")),
             QStringLiteral("connection timed out after 30 s"));
}

void TestRedaction::urls()
{
    const QUrl clean = withoutSecrets(QUrl(QStringLiteral("https://u:p@h.example/api?query=up&access_token=abc")));
    QCOMPARE(clean.toString(), QStringLiteral("https://h.example/api?query=up&access_token=***"));
}

void TestRedaction::logFileHoldsNoSecret()
{
    const QTemporaryDir folder;
    auto redactor = std::make_shared<Redactor>();
    redactor->addSecret(QStringLiteral("MARKED-SECRET"));
    QString path;
    {
        const Log log({folder.path(), QStringLiteral("debug"), false}, redactor);
        path = log.filePath();
        static const QLoggingCategory category("wardroom.net");
        qCWarning(category) << "sent" << QStringLiteral("MARKED-SECRET");
        qWarning("Qt's own way: MARKED-SECRET");
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("[net]"));
    QVERIFY(written.contains("***"));
    QVERIFY(!written.contains("MARKED-SECRET"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestRedaction::logLevels()
{
    static QLoggingCategory net("wardroom.net");
    static QLoggingCategory loki("wardroom.loki");
    QVERIFY(Log::setLevels(QStringLiteral("warning,net=debug")));
    QVERIFY(net.isDebugEnabled());
    QVERIFY(!loki.isInfoEnabled());
    QVERIFY(loki.isWarningEnabled());
    QVERIFY(!Log::setLevels(QStringLiteral("loud")));
    QVERIFY(Log::setLevels(QStringLiteral("info")));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
