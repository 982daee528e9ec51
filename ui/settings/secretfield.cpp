// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secretfield.h"

#include "ui/common/retranslate.h"

namespace wardroom {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    onRetranslate(this, [this] { setStored(m_stored); });
}

void SecretField::setStored(const QString &secret)
{
    m_stored = secret;
    setPlaceholderText(secret.isEmpty() ? QString() : tr("Kept in the keychain"));
}

} // namespace wardroom
