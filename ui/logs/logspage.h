// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/pinsource.h"

class QPushButton;
class QToolButton;

namespace wardroom {

class FindBar;
class InspectorSplit;
class LabelBrowser;
class LineDetails;
class LogQlEdit;
class LogsPresenter;
class LogView;
class MarkLabel;
class NoticeBar;
class StateView;
class TextLabel;
class ViewContext;
class VolumePane;

/// Logs of the environment: a LogQL query, the volume over time, the lines, and the details of one.
class LogsPage final : public Page, public PinSource
{
    Q_OBJECT
public:
    explicit LogsPage(ViewContext &context, QWidget *parent = nullptr);
    ~LogsPage() override;

    bool isComplete() const override;
    /// The line whose details have the focus; else the lines chosen, else those on the screen.
    std::optional<PinDraft> pinDraft() const override;
    /// Runs @p logql.
    void showQuery(const QString &logql);
    LogsPresenter &presenter() const { return *m_presenter; }
    LogQlEdit *editor() const { return m_editor; }
    LogView *view() const { return m_view; }
    LineDetails *details() const { return m_details; }
    InspectorSplit *split() const { return m_split; }
    LabelBrowser *browser() const { return m_browser; }
    QPushButton *tailButton() const { return m_tail; }
    NoticeBar *heldBar() const { return m_held; }
    NoticeBar *errorBar() const { return m_error; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createQuery();
    QWidget *createTools();
    QWidget *createOrder();
    QWidget *createList();
    void connectPresenter();
    void connectView();
    void retranslate();
    void followZone();
    void updateAll();
    void updateTail();
    void updateHeld();
    void updateError();
    void updateState();
    void updateLabels();
    void showLine();
    void resume();

    ViewContext &m_context;
    LogsPresenter *m_presenter;
    LabelBrowser *m_browser = nullptr;
    LogQlEdit *m_editor = nullptr;
    NoticeBar *m_error = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_tail = nullptr;
    QPushButton *m_newestFirst = nullptr;
    QPushButton *m_oldestFirst = nullptr;
    QToolButton *m_wrap = nullptr;
    MarkLabel *m_tailState = nullptr;
    VolumePane *m_volume = nullptr;
    FindBar *m_find = nullptr;
    NoticeBar *m_held = nullptr;
    LogView *m_view = nullptr;
    StateView *m_state = nullptr;
    TextLabel *m_foot = nullptr;
    InspectorSplit *m_split = nullptr;
    LineDetails *m_details = nullptr;
    QString m_shownError; ///< the caret was put to its place already
};

} // namespace wardroom
