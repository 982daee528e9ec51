// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QAbstractButton>

#include <optional>

namespace wardroom {

/// A choice of the top bar: what is chosen, in a frame with an arrow. Optionally a colour bar or an icon in front, and a
/// muted part behind.
class SelectorButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SelectorButton(QWidget *parent = nullptr);

    void setLeadIcon(IconId icon);
    /// The environment's colour: an index into the chart palette; -1: none.
    void setColourBar(int chartColour);
    void setStrong(bool strong); ///< bold text
    void setTexts(const QString &main, const QString &aside = {});
    /// The icon in the colour of the token, to tell a state.
    void setLeadToken(Token token);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int leadWidth() const;
    QFont mainFont() const;

    std::optional<IconId> m_lead;
    Token m_leadToken = Token::TextSecondary;
    int m_colour = -1;
    bool m_strong = false;
    QString m_aside;
};

} // namespace wardroom
