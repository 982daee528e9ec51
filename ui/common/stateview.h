// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/error.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace wardroom {

class TextLabel;

/// Holds a view and stands in for it while there is nothing to show: loading, empty, failed. Old data stays on the screen
/// while new data loads; stale and partial are told in the panel's head, for they have data.
class StateView final : public QWidget
{
    Q_OBJECT
public:
    enum class State { Content, Loading, Empty, Failed };

    /// Takes ownership of @p content.
    explicit StateView(QWidget *content, QWidget *parent = nullptr);

    State state() const { return m_state; }
    void showContent();
    /// A skeleton, after 300 ms. For the first load: does nothing while content is shown.
    void showLoading();
    /// @p title says what would be here; @p action is the button, none where empty. @p second: another way out, if there is one.
    void showEmpty(const QString &title, const QString &text = {}, const QString &action = {}, const QString &second = {});
    void showError(const Error &error);

Q_SIGNALS:
    void retryRequested();
    void actionTriggered(); ///< the button of the empty state
    void secondTriggered(); ///< the other one

private:
    QWidget *createMessage();
    void showMessage(State state);
    void applyError();

    QStackedLayout *m_stack = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_skeleton = nullptr;
    QWidget *m_message = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_second = nullptr;
    QPushButton *m_detailsButton = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QTimer m_patience;
    State m_state = State::Content;
    bool m_hasContent = false; ///< showContent() was called, so there is data worth keeping on the screen
    Error m_error;
};

} // namespace wardroom
