// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roomlook.h"

#include <QtWidgets/QPlainTextEdit>

namespace wardroom {

/// One line to type into, in which a command stands out. Keys that mean more than typing are offered by
/// specialKey() first.
class CommandLine final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CommandLine(QWidget *parent = nullptr);

    QString line() const { return toPlainText(); }
    /// The caret goes to its end.
    void setLine(const QString &line);
    void setLook(const RoomLook &look);
    /// Room at both sides, which whoever is around may paint.
    void setSides(int left, int right);

Q_SIGNALS:
    /// Enter, Tab, Escape, Up, Down. @p taken: set where it did something.
    void specialKey(int key, bool *taken);
    void focusMoved();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void centre();
    int m_left = 0;
    int m_right = 0;
    class Highlighter;
    Highlighter *m_highlighter;
};

} // namespace wardroom
