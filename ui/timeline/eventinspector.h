// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinepresenter.h"

#include <QtWidgets/QWidget>

#include <functional>

class QComboBox;
class QMenu;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace wardroom {

class BodyView;
class EvidenceView;
class NoticeBar;
class Pinner;
class TextLabel;
struct Revision;

/// All of the event that is chosen, as it is edited: title, lane, times, text, evidence, and who changed what.
class EventInspector final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    EventInspector(TimelinePresenter &presenter, Pinner &pinner, QWidget *parent = nullptr);
    ~EventInspector() override;

    QLineEdit *titleField() const { return m_title; }
    QLineEdit *timeField() const { return m_time; }
    QLineEdit *endField() const { return m_end; }
    QComboBox *laneBox() const { return m_lane; }
    BodyView *body() const { return m_body; }
    EvidenceView *evidence() const { return m_evidence; }
    QStringList revisionTexts() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createFields();
    QWidget *createBody();
    QWidget *createRevisions();
    void connectFields();
    void fillMenu();
    void retranslate();
    void refresh();
    void showFields(const TimelineRow &row);
    void showEvidence();
    void loadRevisions();
    void showRevisions(const std::vector<Revision> &revisions);
    /// Changes the event that is shown.
    void change(const std::function<void(TimelineEvent &)> &edit);
    void takeTime();
    void takeEnd();

    TimelinePresenter &m_presenter;
    QUuid m_shown;
    TimelineEvent m_shownEvent;
    QWidget *m_content = nullptr;
    TextLabel *m_empty = nullptr;
    TextLabel *m_headline = nullptr;
    TextLabel *m_position = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_menu = nullptr;
    QMenu *m_actions = nullptr;
    QLineEdit *m_title = nullptr;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_lane = nullptr;
    QPushButton *m_star = nullptr;
    QLineEdit *m_time = nullptr;
    TextLabel *m_timeNote = nullptr;
    QLineEdit *m_end = nullptr;
    TextLabel *m_endNote = nullptr;
    QComboBox *m_impact = nullptr;
    TextLabel *m_recorded = nullptr;
    QComboBox *m_visibility = nullptr;
    NoticeBar *m_problem = nullptr;
    std::vector<TextLabel *> m_names; ///< of the fields, in their order
    BodyView *m_body = nullptr;
    QPushButton *m_editBody = nullptr;
    TextLabel *m_bodyTitle = nullptr;
    EvidenceView *m_evidence = nullptr;
    TextLabel *m_revisionsTitle = nullptr;
    TextLabel *m_revisionsCount = nullptr;
    QVBoxLayout *m_revisions = nullptr;
    RequestHandle m_history;
};

} // namespace wardroom
