// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/proposalmodel.h"
#include "ui/timeline/timelinepresenter.h"

#include <QtWidgets/QDialog>

class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace wardroom {

class NoticeBar;
class TextLabel;

/// Takes events out of a chat log or a post-mortem: the text at the left, what it seems to tell at the right, to be put right and
/// accepted. What is accepted is one change.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(TimelinePresenter &presenter, QWidget *parent = nullptr);

    void setText(const QString &text);
    QPlainTextEdit *textEdit() const { return m_text; }
    QTableView *table() const { return m_table; }
    ProposalModel &model() { return m_model; }
    NoticeBar *limit() const { return m_limit; } ///< that not all was read, or proposed
    bool isReading() const { return m_reading.isActive() || m_patience.isActive(); }
    QPushButton *acceptButton() const { return m_accept; }

private:
    QWidget *createText();
    QWidget *createEvents();
    QWidget *createButtons();
    void retranslate();
    void openFile();
    void read();
    void take(ImportProposal proposal);
    void showLimit();
    void showCounts();

    TimelinePresenter &m_presenter;
    ProposalModel m_model;
    QPlainTextEdit *m_text;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    TextLabel *m_textTitle;
    TextLabel *m_eventsTitle;
    TextLabel *m_skipped;
    NoticeBar *m_limit;
    NoticeBar *m_problem;
    bool m_isTextCut = false;
    std::size_t m_found = 0; ///< events in the text
    RequestHandle m_reading;
    QTimer m_patience; ///< a text that is being typed is read when it rests
};

} // namespace wardroom
