// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roomlook.h"

#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QTextLayout;

namespace wardroom {

/// Text of the war room that is edited where it stands: Enter, F2 or a click begins, Ctrl+Enter or leaving
/// keeps it, Esc gives it up. `**bold**` is set bold.
class RoomText final : public QWidget
{
    Q_OBJECT
public:
    explicit RoomText(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setPlaceholder(const QString &text); ///< while there is none
    /// The first line in another size, and what `**` marks in another colour.
    void setLead(RoomLook::Text size, bool bold);
    void setMarkedToken(Token token) { m_marked = token; }
    void setLook(const RoomLook &look);
    void setPassive(); ///< only to be looked at
    int heightFor(int width) const;
    bool isEditing() const { return m_editor; }
    void edit();

Q_SIGNALS:
    void edited(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Lays the text out; returns its height. @p painter: draws it too.
    int flow(int width, QPainter *painter) const;
    void finish(bool keep);

    RoomLook m_look;
    QString m_text;
    QString m_placeholder;
    RoomLook::Text m_leadSize = RoomLook::Text::Body;
    bool m_leadBold = false;
    Token m_marked = Token::TextPrimary;
    bool m_passive = false;
    QPlainTextEdit *m_editor = nullptr;
};

} // namespace wardroom
