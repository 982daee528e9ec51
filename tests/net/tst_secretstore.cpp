// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/secretstore.h"

#include "services/core/redaction.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;

/// Runs in two worlds: without any message bus, where no keychain can be, and with a keychain of its own
/// (tests/net/keychain.sh), told apart by WARDROOM_TEST_KEYCHAIN.
class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void availability();
    void writtenIsRead();
    void writtenIsReadByAnotherStore();
    void removedIsGone();
    void nothingStoredIsEmpty();
    void readWhileWriting();
    void redactorLearnsSecrets();
    void ownerDestroyedInFlight();

private:
    template <typename T> Result<T> wait(std::optional<Result<T>> &result)
    {
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            return failure(ErrorKind::Timeout, QStringLiteral("the test waited in vain"));
        return *result;
    }
    Result<void> write(SecretStore &store, const QString &key, const QString &secret);
    Result<QString> read(SecretStore &store, const QString &key);

    const bool m_keychain = qEnvironmentVariableIsSet("WARDROOM_TEST_KEYCHAIN");
    const std::shared_ptr<Redactor> m_redactor = std::make_shared<Redactor>();
};

Result<void> TestSecretStore::write(SecretStore &store, const QString &key, const QString &secret)
{
    std::optional<Result<void>> result;
    const RequestHandle handle = store.write(key, secret, this, [&result](Result<void> r) { result = r; });
    return wait(result);
}

Result<QString> TestSecretStore::read(SecretStore &store, const QString &key)
{
    std::optional<Result<QString>> result;
    const RequestHandle handle = store.read(key, this, [&result](Result<QString> r) { result = r; });
    return wait(result);
}

void TestSecretStore::availability()
{
    SecretStore store(m_redactor);
    QCOMPARE(store.availability(), SecretStore::Availability::Unknown);
    QSignalSpy changed(&store, &SecretStore::availabilityChanged);
    store.probe();
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20'000);
    QCOMPARE(store.availability(), m_keychain ? SecretStore::Availability::Keychain : SecretStore::Availability::MemoryOnly);
    QCOMPARE(store.problem().isEmpty(), m_keychain);
}

void TestSecretStore::writtenIsRead()
{
    SecretStore store(m_redactor);
    const QString secret = QStringLiteral("päßwort 密碼 \"1\"");
    QVERIFY(write(store, QStringLiteral("one"), secret));
    QCOMPARE(read(store, QStringLiteral("one")), Result<QString>(secret));
    QVERIFY(write(store, QStringLiteral("one"), QStringLiteral("newer")));
    QCOMPARE(read(store, QStringLiteral("one")), Result<QString>(QStringLiteral("newer")));
}

void TestSecretStore::writtenIsReadByAnotherStore()
{
    {
        SecretStore first(m_redactor);
        QVERIFY(write(first, QStringLiteral("kept"), QStringLiteral("geheim")));
    }
    SecretStore second(m_redactor);
    // In memory it is gone with the store; a file would have kept it.
    QCOMPARE(read(second, QStringLiteral("kept")), Result<QString>(m_keychain ? QStringLiteral("geheim") : QString()));
}

void TestSecretStore::removedIsGone()
{
    SecretStore store(m_redactor);
    QVERIFY(write(store, QStringLiteral("gone"), QStringLiteral("geheim")));
    for (int i = 0; i < 2; ++i) {
        std::optional<Result<void>> removed;
        const RequestHandle handle = store.remove(QStringLiteral("gone"), this, [&removed](Result<void> r) { removed = r; });
        QVERIFY(wait(removed));
        QCOMPARE(read(store, QStringLiteral("gone")), Result<QString>(QString()));
    }
}

void TestSecretStore::nothingStoredIsEmpty()
{
    SecretStore store(m_redactor);
    QCOMPARE(read(store, QStringLiteral("never")), Result<QString>(QString()));
}

void TestSecretStore::readWhileWriting()
{
    SecretStore store(m_redactor);
    std::optional<Result<void>> written;
    const RequestHandle handle = store.write(QStringLiteral("race"), QStringLiteral("geheim"), this,
                                             [&written](Result<void> r) { written = r; });
    QCOMPARE(read(store, QStringLiteral("race")), Result<QString>(QStringLiteral("geheim")));
    QVERIFY(wait(written));
}

void TestSecretStore::redactorLearnsSecrets()
{
    SecretStore store(m_redactor);
    QVERIFY(write(store, QStringLiteral("marked"), QStringLiteral("MARKED-SECRET")));
    QCOMPARE(m_redactor->redact(QStringLiteral("a MARKED-SECRET b")), QStringLiteral("a *** b"));
}

void TestSecretStore::ownerDestroyedInFlight()
{
    SecretStore store(m_redactor);
    auto owner = std::make_unique<QObject>();
    int calls = 0;
    const RequestHandle handle = store.write(QStringLiteral("orphan"), QStringLiteral("geheim"), owner.get(),
                                             [&calls](auto) { ++calls; });
    owner.reset();
    // The write itself is done.
    QCOMPARE(read(store, QStringLiteral("orphan")), Result<QString>(QStringLiteral("geheim")));
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
