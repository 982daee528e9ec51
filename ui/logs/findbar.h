// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QToolButton;

namespace wardroom {

class LogView;
class SearchField;
class TextLabel;

/// Looks for a text in the lines that are loaded: marks it, and steps from one to the next. Esc closes.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(LogView *view, QWidget *parent = nullptr);

    void open();
    SearchField *field() const { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void close();
    void find(int direction, bool fromHere);

    LogView *m_view;
    SearchField *m_field;
    TextLabel *m_result;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace wardroom
