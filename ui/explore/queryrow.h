// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QToolButton;

namespace wardroom {

class ExplorePresenter;
class NoticeBar;
class PromqlEditor;
class TextLabel;

/// One query: its letter, the editor, what the last run brought, and what the server has against it.
class QueryRow final : public QWidget
{
    Q_OBJECT
public:
    /// @p presenter must outlive the row.
    QueryRow(ExplorePresenter &presenter, std::size_t index, QWidget *parent = nullptr);

    /// Rows move up when one above them goes.
    void setIndex(std::size_t index);
    PromqlEditor *editor() const { return m_editor; }
    NoticeBar *errorBar() const { return m_error; }
    QString statusText() const;
    QToolButton *formatButton() const { return m_format; }
    QToolButton *removeButton() const { return m_remove; }

    /// Shows the state of the row's query.
    void refresh();
    void showFormatted(const QString &before, const QString &query);

Q_SIGNALS:
    void runRequested();
    void removeRequested();

private:
    QWidget *createButtons();
    void retranslate();
    void updateStatus();
    void updateError();

    ExplorePresenter &m_presenter;
    std::size_t m_index;
    TextLabel *m_letter;
    PromqlEditor *m_editor;
    TextLabel *m_status;
    NoticeBar *m_error;
    QToolButton *m_format = nullptr;
    QToolButton *m_remove = nullptr;
    QString m_markedError; ///< the caret was put to its place already
};

} // namespace wardroom
