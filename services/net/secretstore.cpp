// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/net/secretstore.h"

#include "services/core/redaction.h"

#include <QtCore/QLoggingCategory>

#include <qt6keychain/keychain.h>

namespace wardroom {

Q_LOGGING_CATEGORY(lcSecrets, "wardroom.secrets", QtInfoMsg)

namespace {

const auto Service = QStringLiteral("Wardroom");

/// The keychain has answered, be it with "nothing there".
bool isAnswer(QKeychain::Error error)
{
    return error == QKeychain::NoError || error == QKeychain::EntryNotFound || error == QKeychain::CouldNotDeleteEntry;
}

/// The keychain is there, but somebody or something said no.
bool isRefusal(QKeychain::Error error)
{
    return error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser;
}

Result<void> outcome(const QKeychain::Job &job)
{
    if (isRefusal(job.error()))
        return failure(ErrorKind::Storage, QStringLiteral("the keychain refused: %1").arg(job.errorString()));
    return {};
}

} // namespace

SecretStore::SecretStore(std::shared_ptr<Redactor> redactor, QObject *parent)
    : QObject(parent)
    , m_redactor(std::move(redactor))
{
}

// Jobs have no parent: the library under QtKeychain answers into the job's memory, so it must outlive us.
void SecretStore::started(QKeychain::Job *job, const QString &key)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    job->start();
}

void SecretStore::setAvailability(Availability availability, const QString &problem)
{
    if (availability == m_availability)
        return;
    m_availability = availability;
    m_problem = problem;
    if (availability == Availability::MemoryOnly)
        qCWarning(lcSecrets).noquote() << "no keychain, secrets are kept in memory:" << problem;
    Q_EMIT availabilityChanged();
}

void SecretStore::judge(const QKeychain::Job &job)
{
    if (isAnswer(job.error()) && m_memory.isEmpty())
        setAvailability(Availability::Keychain, {});
    else if (!isAnswer(job.error()) && !isRefusal(job.error()))
        setAvailability(Availability::MemoryOnly, job.errorString());
}

void SecretStore::probe()
{
    auto *const job = new QKeychain::ReadPasswordJob(Service); // deletes itself
    connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *done) { judge(*done); });
    started(job, QStringLiteral("probe"));
}

RequestHandle SecretStore::read(const QString &key, QObject *guard, std::function<void(Result<QString>)> callback)
{
    auto [handle, completion] = makeRequest<QString>(guard, std::move(callback));
    if (const auto kept = m_memory.constFind(key); kept != m_memory.cend()) {
        completion.finish(*kept);
        return std::move(handle);
    }
    auto *const job = new QKeychain::ReadPasswordJob(Service); // deletes itself
    connect(job, &QKeychain::Job::finished, this, [this, job, completion = completion] {
        judge(*job);
        if (const auto result = outcome(*job); !result) {
            completion.finish(failure(result.error()));
            return;
        }
        const QString secret = job->error() == QKeychain::NoError ? job->textData() : QString();
        m_redactor->addSecret(secret);
        completion.finish(secret);
    });
    started(job, key);
    return std::move(handle);
}

RequestHandle SecretStore::write(const QString &key, const QString &secret, QObject *guard,
                                 std::function<void(Result<void>)> callback)
{
    auto [handle, completion] = makeRequest<void>(guard, std::move(callback));
    m_redactor->addSecret(secret);
    // At once, so that whoever reads meanwhile finds it.
    m_memory.insert(key, secret);
    auto *const job = new QKeychain::WritePasswordJob(Service); // deletes itself
    connect(job, &QKeychain::Job::finished, this, [this, job, key, secret, completion = completion] {
        if (job->error() == QKeychain::NoError && m_memory.value(key) == secret)
            m_memory.remove(key);
        else if (job->error() != QKeychain::NoError)
            setAvailability(Availability::MemoryOnly, job->errorString());
        judge(*job);
        completion.finish({});
    });
    job->setTextData(secret);
    started(job, key);
    return std::move(handle);
}

RequestHandle SecretStore::remove(const QString &key, QObject *guard, std::function<void(Result<void>)> callback)
{
    auto [handle, completion] = makeRequest<void>(guard, std::move(callback));
    m_memory.remove(key);
    auto *const job = new QKeychain::DeletePasswordJob(Service); // deletes itself
    connect(job, &QKeychain::Job::finished, this, [this, job, completion = completion] {
        judge(*job);
        completion.finish(outcome(*job));
    });
    started(job, key);
    return std::move(handle);
}

} // namespace wardroom
