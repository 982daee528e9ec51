// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/promqleditor.h"

#include "services/promql/promqlbrackets.h"
#include "services/promql/promqlcomments.h"
#include "ui/explore/completionpopup.h"
#include "ui/explore/promqlhighlighter.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>

namespace wardroom {

namespace {

using Kind = PromqlContext::Kind;

bool isCommand(const QKeyEvent &event, int key, Qt::KeyboardModifiers modifiers)
{
    return event.key() == key && (event.modifiers() & ~Qt::KeypadModifier) == modifiers;
}

bool isCommentKey(const QKeyEvent &event)
{
    // Where the slash needs Shift, that is no other key.
    return event.key() == Qt::Key_Slash
        && (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::ControlModifier;
}

/// Whether the list that is open for @p a still serves @p b, letters aside.
bool isSamePlace(const PromqlContext &a, const PromqlContext &b)
{
    return a.kind == b.kind && a.kind != Kind::Duration && a.from == b.from && a.label == b.label
        && a.selectors == b.selectors && a.present == b.present && a.afterOperator == b.afterOperator
        && a.orMetric == b.orMetric;
}

QTextEdit::ExtraSelection selection(QTextDocument *document, qsizetype from, qsizetype length)
{
    QTextEdit::ExtraSelection one;
    one.cursor = QTextCursor(document);
    one.cursor.setPosition(static_cast<int>(from));
    one.cursor.setPosition(static_cast<int>(from + length), QTextCursor::KeepAnchor);
    return one;
}

} // namespace

PromqlEditor::PromqlEditor(QWidget *parent)
    : QueryEdit(parent)
    , m_highlighter(new PromqlHighlighter(document()))
    , m_popup(new CompletionPopup(m_completions, this))
{
    connect(m_highlighter, &PromqlHighlighter::tokensChanged, this, [this] {
        if (m_errorOffset && toPlainText() != m_errorText)
            m_errorOffset.reset();
        updateSelections();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &PromqlEditor::updateSelections);
    connect(m_popup, &CompletionPopup::chosen, this, &PromqlEditor::write);
    PromqlEditor::followAppearance();
}

void PromqlEditor::followAppearance()
{
    QueryEdit::followAppearance();
    m_highlighter->setTheme(themeOf(this));
    updateSelections();
}

// Keys
// ------------------------------------------------------------------------------------------------------------

bool PromqlEditor::isOwnKey(const QKeyEvent &event) const
{
    return isCommentKey(event) || isCommand(event, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier)
        || isCommand(event, Qt::Key_Space, Qt::ControlModifier)
        || (m_popup->isVisible() && event.key() == Qt::Key_Escape);
}

bool PromqlEditor::event(QEvent *event)
{
    // Else an action of the window with the same keys would take them.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QueryEdit::event(event);
}

bool PromqlEditor::focusNextPrevChild(bool next)
{
    // While the list is open, Tab writes what is chosen: it has to come as a key.
    return !(next && m_popup->isVisible()) && QueryEdit::focusNextPrevChild(next);
}

void PromqlEditor::keyPressEvent(QKeyEvent *event)
{
    if (handlePopupKey(*event) || handleCommand(*event) || handlePair(*event))
        return;
    const QString before = toPlainText();
    QueryEdit::keyPressEvent(event);
    const bool typed = !event->text().isEmpty() && event->text().front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool erased = event->key() == Qt::Key_Backspace && m_popup->isVisible();
    if (toPlainText() != before && (typed || erased))
        complete(false);
    else
        closePopup();
}

bool PromqlEditor::handlePopupKey(const QKeyEvent &event)
{
    if (!m_popup->isVisible())
        return false;
    if (m_popup->move(event.key()))
        return true;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if ((enter && event.modifiers() == Qt::NoModifier) || event.key() == Qt::Key_Tab) {
        write(m_popup->currentRow());
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        closePopup();
        return true;
    }
    return false;
}

bool PromqlEditor::handleCommand(const QKeyEvent &event)
{
    if (isCommentKey(event))
        toggleComment();
    else if (isCommand(event, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier))
        Q_EMIT formatRequested();
    else if (isCommand(event, Qt::Key_Space, Qt::ControlModifier))
        complete(true);
    else
        return false;
    return true;
}

bool PromqlEditor::handlePair(const QKeyEvent &event)
{
    constexpr QStringView Opening = u"([{";
    constexpr QStringView Closing = u")]}";
    if (event.text().size() != 1 || textCursor().hasSelection())
        return false;
    const QChar c = event.text().front();
    const QChar next = document()->characterAt(textCursor().position());
    if (next == c && (Closing.contains(c) || c == u'"')) {
        moveCursor(QTextCursor::Right); // it was written together with its partner
        closePopup();
        return true;
    }
    const bool room = next.isNull() || next.isSpace() || next == QChar::ParagraphSeparator
        || Closing.contains(next) || next == u',';
    const PromqlContext context = contextAtCaret();
    const bool inName = context.kind == Kind::LabelName && document()->characterAt(static_cast<int>(context.from)) == u'"';
    const bool inString =
        inName || context.kind == Kind::Nothing || (context.kind == Kind::LabelValue && !context.needsQuotes);
    const bool quotable =
        context.needsQuotes || (context.kind == Kind::LabelName && context.typed.isEmpty() && !inName);
    if (!room || (inString && c != u'(') || !(Opening.contains(c) || (c == u'"' && quotable)))
        return false;
    const QChar partner = c == u'"' ? c : Closing[Opening.indexOf(c)];
    textCursor().insertText(QString(c) + partner);
    moveCursor(QTextCursor::Left);
    complete(false);
    return true;
}

void PromqlEditor::focusOutEvent(QFocusEvent *event)
{
    closePopup();
    QueryEdit::focusOutEvent(event);
}

void PromqlEditor::toggleComment()
{
    QTextCursor cursor = textCursor();
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    const QTextBlock start = document()->findBlock(cursor.selectionStart());
    QStringList lines;
    for (QTextBlock block = start; block.isValid() && block.blockNumber() <= last; block = block.next())
        lines << block.text();
    QTextCursor edit(start);
    edit.setPosition(start.position());
    edit.setPosition(document()->findBlockByNumber(last).position() + static_cast<int>(lines.last().size()),
                     QTextCursor::KeepAnchor);
    edit.insertText(withCommentToggled(lines).join(u'\n'));
}

// Completion
// ------------------------------------------------------------------------------------------------------

PromqlContext PromqlEditor::contextAtCaret() const
{
    return promqlContextAt(m_highlighter->tokens(), toPlainText(), textCursor().position());
}

void PromqlEditor::complete(bool wanted)
{
    const PromqlContext context = contextAtCaret();
    // A list after every space would be in the way.
    const bool needsLetters = context.kind == Kind::Expression || context.kind == Kind::Keyword;
    if (!m_completer || context.kind == Kind::Nothing
        || (needsLetters && context.typed.isEmpty() && !wanted)) {
        closePopup();
        return;
    }
    const bool samePlace = isSamePlace(context, m_context);
    m_context = context;
    if (samePlace && m_request.isActive())
        return; // the answer will be matched with what is typed by then
    if (samePlace && m_popup->isVisible()) {
        m_completions.setTyped(context.typed);
        showCompletions();
        return;
    }
    m_request = m_completer(context, this, [this](Result<PromqlCompletions> completions) {
        m_completions.setCompletions(std::move(completions).value_or(PromqlCompletions()), m_context.typed);
        showCompletions();
    });
}

void PromqlEditor::showCompletions()
{
    if (m_completions.rowCount() == 0 || m_completions.isFinished() || !hasFocus()) {
        m_popup->hide();
        return;
    }
    QTextCursor start(document());
    start.setPosition(static_cast<int>(m_context.from));
    const QRect caret = cursorRect(start);
    m_popup->showAt(QRect(viewport()->mapToGlobal(caret.topLeft()), caret.size()));
}

void PromqlEditor::closePopup()
{
    m_request.cancel();
    m_popup->hide();
}

QString PromqlEditor::toWrite(const PromqlCompletion &completion, const PromqlContext &context) const
{
    const QString behind = toPlainText().sliced(context.to).trimmed();
    const bool called = completion.insert.endsWith(QLatin1String("()")) && behind.startsWith(u'(');
    if (called)
        return completion.insert.chopped(2);
    const bool matched = completion.insert.endsWith(QLatin1String("=\"\""))
        && (behind.startsWith(u'=') || behind.startsWith(u'!'));
    return matched ? completion.insert.chopped(3) : completion.insert;
}

void PromqlEditor::write(int row)
{
    if (row < 0)
        return;
    const PromqlCompletion completion = m_completions.completion(row);
    const PromqlContext context = contextAtCaret();
    const QString text = toWrite(completion, context);
    closePopup();
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(context.from));
    cursor.setPosition(static_cast<int>(context.to), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    const bool whole = text == completion.insert;
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, whole ? completion.caretBack : 0);
    setTextCursor(cursor);
    if (whole && completion.caretBack > 0)
        complete(false); // within the new quotes or parentheses
}

// Marks
// -----------------------------------------------------------------------------------------------------------

void PromqlEditor::markError(qsizetype offset)
{
    m_errorText = toPlainText();
    m_errorOffset = std::clamp<qsizetype>(offset, 0, m_errorText.size());
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(*m_errorOffset));
    setTextCursor(cursor);
    updateSelections();
}

void PromqlEditor::clearError()
{
    m_errorOffset.reset();
    updateSelections();
}

void PromqlEditor::updateSelections()
{
    const Theme &theme = themeOf(this);
    const PromqlTokens &tokens = m_highlighter->tokens();
    const QString text = toPlainText();
    QList<QTextEdit::ExtraSelection> selections;
    if (const auto pair = promqlBracketAt(tokens, text, textCursor().position())) {
        QTextCharFormat format;
        format.setBackground(theme.color(pair->partner ? Token::BgSelected : Token::P0Tint));
        for (const std::optional<qsizetype> at : {std::optional(pair->at), pair->partner}) {
            if (!at || *at >= text.size())
                continue;
            selections.append(selection(document(), *at, 1));
            selections.last().format = format;
        }
    }
    if (m_errorOffset && !text.isEmpty()) {
        // The piece that is wrong; at the end of the text the last one, for there is nothing else to
        // underline.
        const qsizetype at = std::min(*m_errorOffset, text.size() - 1);
        for (const PromqlToken &token : tokens) {
            if (token.offset > at || token.end() <= at)
                continue;
            selections.append(selection(document(), token.offset, token.length));
            selections.last().format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            selections.last().format.setUnderlineColor(theme.color(Token::Error));
        }
    }
    setExtraSelections(selections);
}

} // namespace wardroom
