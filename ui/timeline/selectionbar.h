// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace wardroom {

class TextLabel;
class TimelinePresenter;

/// What can be done to several events at once; shown while more than one is chosen.
class SelectionBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(TimelinePresenter &presenter, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCount();
    void retranslate();

    TimelinePresenter &m_presenter;
    TextLabel *m_count;
    QPushButton *m_star;
    QPushButton *m_lane;
    QPushButton *m_visibility;
    QPushButton *m_remove;
};

} // namespace wardroom
