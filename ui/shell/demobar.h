// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QButtonGroup;
class QPushButton;

namespace wardroom {

class DemoControls;
class MarkLabel;
class TextLabel;

/// While the demo runs: how the invented shop is, and the buttons that break and heal it.
class DemoBar final : public QWidget
{
    Q_OBJECT
public:
    explicit DemoBar(DemoControls &controls, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createButtons();
    void refresh();

    DemoControls &m_controls;
    TextLabel *m_title = nullptr;
    MarkLabel *m_state = nullptr;
    QPushButton *m_break = nullptr;
    QPushButton *m_deploy = nullptr;
    QPushButton *m_rollBack = nullptr;
    TextLabel *m_speedLabel = nullptr;
    QButtonGroup *m_speeds = nullptr;
};

} // namespace wardroom
