// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/theme.h"

#include <QtWidgets/QLabel>

namespace wardroom {

/// A label whose size and colour are roles: both follow the theme, the text size and the language's font. Its text is
/// always plain.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextRole role = TextRole::Base, Token token = Token::TextPrimary, QWidget *parent = nullptr);

    void setToken(Token token);
    /// Other than the role's own weight.
    void setBold(bool bold);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    const TextRole m_role;
    Token m_token;
    std::optional<bool> m_bold;
};

} // namespace wardroom
