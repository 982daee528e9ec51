// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace wardroom {

/// A field that opens in the timeline for the title of an event. Enter or leaving it takes the text, Escape does not.
class InlineTitle final : public QLineEdit
{
    Q_OBJECT
public:
    explicit InlineTitle(QWidget *parent);

    void open(const QString &text);
    bool isOpen() const { return m_open; }
    void close();

Q_SIGNALS:
    void taken(const QString &text); ///< not empty
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void finish(bool take);

    bool m_open = false;
};

} // namespace wardroom
