// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace wardroom {

/// A page's title that is typed over in place: Enter takes it, Esc gives it up. Shows its beginning while it is not edited.
class TitleField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit TitleField(QWidget *parent = nullptr);

    /// What it says; does not disturb somebody who is typing.
    void showTitle(const QString &title);

    QSize sizeHint() const override;

Q_SIGNALS:
    void entered(const QString &title); ///< never empty, and not what it was

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void enter();
    void restore();
    void fitFont();

    QString m_title;
};

} // namespace wardroom
