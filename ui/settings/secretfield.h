// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace wardroom {

/// A field for a secret. What is stored is never shown: an empty field with a word says that there is something, and
/// typing replaces it.
class SecretField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);

    void setStored(const QString &secret);
    /// What was typed, else what was stored.
    QString secret() const { return text().isEmpty() ? m_stored : text(); }

private:
    QString m_stored;
};

} // namespace wardroom
