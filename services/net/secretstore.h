// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"

#include <QtCore/QHash>

namespace QKeychain {
class Job;
}

namespace wardroom {

class Redactor;

/// Secrets in the system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Store) through
/// QtKeychain, under the service name "Wardroom". Where there is no keychain they are kept in memory until the program
/// ends, and availability() says so; they never come into a file. Every secret that passes through is made known to the Redactor.
class SecretStore final : public QObject
{
    Q_OBJECT
public:
    enum class Availability {
        Unknown, ///< not asked yet
        Keychain,
        MemoryOnly, ///< lost when the program ends: tell the user
    };

    explicit SecretStore(std::shared_ptr<Redactor> redactor, QObject *parent = nullptr);

    Availability availability() const { return m_availability; }
    /// What the keychain said, where it can not be used; technical, untranslated.
    QString problem() const { return m_problem; }
    const std::shared_ptr<Redactor> &redactor() const { return m_redactor; }

    /// Finds out about the keychain without being asked for a secret.
    void probe();

    /// Empty where nothing is stored. ErrorKind::Storage where the keychain is there but refuses (locked).
    RequestHandle read(const QString &key, QObject *guard, std::function<void(Result<QString>)> callback);
    /// A write that has begun goes on when its handle is gone. Where the keychain refuses, the secret is kept in
    /// memory, which is no failure.
    RequestHandle write(const QString &key, const QString &secret, QObject *guard, std::function<void(Result<void>)> callback);
    /// Removing what is not there is no failure.
    RequestHandle remove(const QString &key, QObject *guard, std::function<void(Result<void>)> callback);

Q_SIGNALS:
    void availabilityChanged();

private:
    void started(QKeychain::Job *job, const QString &key);
    void judge(const QKeychain::Job &job);
    void setAvailability(Availability availability, const QString &problem);

    const std::shared_ptr<Redactor> m_redactor;
    Availability m_availability = Availability::Unknown;
    QString m_problem;
    QHash<QString, QString> m_memory; ///< what the keychain did not take
};

} // namespace wardroom
