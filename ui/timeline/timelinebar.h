// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinepresenter.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QToolButton;

namespace wardroom {

class LaneChip;
class SearchField;

/// Above a timeline: which events are shown, in which zone, and what may be done. Wraps where it is narrow.
class TimelineBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineBar(TimelinePresenter &presenter, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    LaneChip *chip(Lane lane) const { return m_chips[static_cast<std::size_t>(lane)]; }
    QCheckBox *automaticBox() const { return m_automatic; }
    QCheckBox *starredBox() const { return m_starred; }
    QPushButton *addButton() const { return m_add; }
    void setReadOnly(bool readOnly);
    /// Everything is shown again but automatic events.
    void clearFilters();

Q_SIGNALS:
    void addRequested();
    void pasteRequested();

private:
    QWidget *createActions();
    void retranslate();
    void showCounts();
    void showZones();
    void showTips();

    TimelinePresenter &m_presenter;
    SearchField *m_search;
    std::array<LaneChip *, 5> m_chips{};
    QCheckBox *m_starred;
    QCheckBox *m_automatic;
    QComboBox *m_zone;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_paste;
    QPushButton *m_add;
};

} // namespace wardroom
