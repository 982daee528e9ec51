// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <memory>

namespace wardroom {

/// True for names under which secrets travel: header, query item or JSON key ("Authorization", "api_key", …).
bool isSecretName(QStringView name);

/// Removes secrets from text that leaves the process: log lines, error details, exports.
///
/// Two nets: values that were registered as secrets (also base64 and percent-encoded), and shapes that are
/// secrets whatever their value (Authorization headers, user information in URLs, `password=…`). Thread-safe.
class Redactor
{
public:
    Redactor();
    ~Redactor();
    Redactor(const Redactor &) = delete;
    Redactor &operator=(const Redactor &) = delete;

    /// From now on @p secret is starred wherever it occurs. Values under four characters are too common to star.
    void addSecret(const QString &secret);
    /// @p user with @p password also travels as base64 in Basic authentication.
    void addBasicCredentials(const QString &user, const QString &password);

    QString redact(const QString &text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wardroom
