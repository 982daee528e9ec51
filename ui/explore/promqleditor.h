// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/completionmodel.h"
#include "services/explore/completionsource.h"
#include "ui/common/queryedit.h"

namespace wardroom {

class CompletionPopup;
class PromqlHighlighter;

/// The editor of a PromQL query: highlighting, the partner of a bracket, completion, comments, and the place
/// where the server found an error.
///
/// Completion opens while one types and with Ctrl+Space; Up and Down choose, Enter or Tab writes, Esc closes.
/// Ctrl+/ makes lines into comments and back, Ctrl+Shift+F asks to be formatted.
class PromqlEditor final : public QueryEdit
{
    Q_OBJECT
public:
    using Completer = std::function<RequestHandle(const PromqlContext &context, QObject *guard,
                                                  CompletionSource::Callback callback)>;

    explicit PromqlEditor(QWidget *parent = nullptr);

    /// Where completion comes from; none: there is none.
    void setCompleter(Completer completer) { m_completer = std::move(completer); }
    /// Underlines the word at @p offset until the text changes; the caret goes there once.
    void markError(qsizetype offset);
    void clearError();
    std::optional<qsizetype> errorOffset() const { return m_errorOffset; }

    CompletionPopup *popup() const { return m_popup; }
    const CompletionModel &completions() const { return m_completions; }

Q_SIGNALS:
    void formatRequested();

protected:
    void followAppearance() override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool isOwnKey(const QKeyEvent &event) const;
    bool handlePopupKey(const QKeyEvent &event);
    bool handleCommand(const QKeyEvent &event);
    bool handlePair(const QKeyEvent &event);
    void complete(bool wanted);
    void showCompletions();
    void closePopup();
    void write(int row);
    QString toWrite(const PromqlCompletion &completion, const PromqlContext &context) const;
    void toggleComment();
    void updateSelections();
    PromqlContext contextAtCaret() const;

    PromqlHighlighter *m_highlighter;
    CompletionModel m_completions;
    CompletionPopup *m_popup;
    Completer m_completer;
    PromqlContext m_context; ///< that the popup is for
    RequestHandle m_request;
    std::optional<qsizetype> m_errorOffset;
    QString m_errorText; ///< the text that the error is of
};

} // namespace wardroom
