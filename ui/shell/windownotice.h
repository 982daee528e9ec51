// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/marks.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace wardroom {

class TextLabel;

/// Something the user should know and need not answer: one sentence over the page until it is closed, with what can be
/// done about it. The newest wins.
class WindowNotice final : public QWidget
{
    Q_OBJECT
public:
    explicit WindowNotice(QWidget *parent = nullptr);

    struct Action
    {
        QString text;
        std::function<void()> run; ///< once; the notice then goes, unless it was told something new
    };

    void tell(StateMark mark, const QString &text, std::vector<Action> actions = {});
    QString text() const;
    const std::vector<QPushButton *> &buttons() const { return m_buttons; } ///< of the actions

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showActions(std::vector<Action> actions);

    StateMark m_mark = StateMark::Ok;
    TextLabel *m_text = nullptr;
    QHBoxLayout *m_actions = nullptr;
    std::vector<QPushButton *> m_buttons;
    QToolButton *m_close = nullptr;
    int m_told = 0;
};

} // namespace wardroom
