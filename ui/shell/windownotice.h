// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/marks.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace wardroom {

class TextLabel;

/// Something the user should know and need not answer: one sentence over the page until it is closed. The newest wins.
class WindowNotice final : public QWidget
{
    Q_OBJECT
public:
    explicit WindowNotice(QWidget *parent = nullptr);

    void tell(StateMark mark, const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateMark m_mark = StateMark::Ok;
    TextLabel *m_text = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace wardroom
