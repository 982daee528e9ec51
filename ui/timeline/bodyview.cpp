// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bodyview.h"

#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/silentbrowser.h"
#include "ui/common/textlabel.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QDesktopServices>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

/// As much as is laid out without holding the window up; more is read in the editor.
constexpr qsizetype MostRendered = 8'000;
constexpr int LowestHeight = 44;
constexpr int HighestHeight = 220;
constexpr int EditHeight = 160;

} // namespace

BodyView::BodyView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_rendered(new SilentBrowser)
    , m_source(new QPlainTextEdit)
    , m_cut(new TextLabel(TextRole::Caption, Token::TextMuted))
    , m_all(new QPushButton)
{
    m_rendered->setFrameShape(QFrame::NoFrame);
    m_rendered->setOpenLinks(false);
    m_rendered->document()->setDocumentMargin(0);
    m_rendered->viewport()->setAutoFillBackground(false);
    m_rendered->viewport()->installEventFilter(this);
    m_source->setTabChangesFocus(true);
    m_source->installEventFilter(this);
    m_stack->addWidget(m_rendered);
    m_stack->addWidget(m_source);
    m_cut->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_stack);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_cut, 1);
    foot->addWidget(m_all, 0, Qt::AlignTop);
    column->addLayout(foot);
    m_all->setFlat(true);
    connect(m_all, &QPushButton::clicked, this, &BodyView::showAll);
    connect(m_rendered, &QTextBrowser::anchorClicked, this, [](const QUrl &url) {
        if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
            QDesktopServices::openUrl(url);
    });
    onRestyle(this, [this] { fit(); });
    onRetranslate(this, [this] {
        m_rendered->setAccessibleName(tr("Text of the event"));
        m_source->setAccessibleName(tr("Text of the event, Markdown"));
        m_source->setPlaceholderText(tr("What happened, in Markdown. Ctrl+Enter keeps it, Esc gives it up."));
        m_cut->setText(tr("Only the beginning is shown."));
        m_all->setText(tr("Show all"));
        m_all->setToolTip(tr("The whole text, as it was written"));
        render();
    });
}

bool BodyView::isEditing() const
{
    return m_stack->currentWidget() == m_source && !m_source->isReadOnly();
}

bool BodyView::showsAll() const
{
    return m_stack->currentWidget() == m_source && m_source->isReadOnly();
}

void BodyView::showAll()
{
    if (m_stack->currentWidget() == m_source)
        return;
    m_source->setReadOnly(true);
    fillSource();
    m_stack->setCurrentWidget(m_source);
    m_cut->hide();
    m_all->hide();
    fit();
    m_source->setFocus(Qt::OtherFocusReason);
}

/// To wrap a line of a megabyte takes minutes.
void BodyView::fillSource()
{
    qsizetype longest = 0;
    for (const QStringView line : QStringView(m_text).split(u'\n'))
        longest = std::max(longest, line.size());
    m_source->setLineWrapMode(longest > MostRendered ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    m_source->setPlainText(m_text);
}

void BodyView::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    if (!isEditing())
        render();
}

void BodyView::render()
{
    if (showsAll()) {
        m_stack->setCurrentWidget(m_rendered);
        m_source->clear();
    }
    const bool cut = m_text.size() > MostRendered;
    m_cut->setVisible(cut && !isEditing());
    m_all->setVisible(cut && !isEditing());
    if (m_text.isEmpty()) {
        m_rendered->setPlainText(tr("No text yet."));
    } else {
        const QString shown = cut ? m_text.left(MostRendered) : m_text;
        m_rendered->document()->setMarkdown(withoutPictures(shown), QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                                | QTextDocument::MarkdownNoHTML);
    }
    fit();
}

void BodyView::fit()
{
    if (m_stack->currentWidget() == m_source) {
        m_stack->setFixedHeight(scaled(this, EditHeight));
        return;
    }
    m_rendered->document()->setTextWidth(std::max(100, m_rendered->viewport()->width()));
    const int wanted = qCeil(m_rendered->document()->size().height()) + 4;
    m_stack->setFixedHeight(std::clamp(wanted, scaled(this, m_text.isEmpty() ? 22 : LowestHeight), scaled(this, HighestHeight)));
}

void BodyView::edit()
{
    if (isEditing())
        return;
    m_source->setReadOnly(false);
    fillSource();
    m_stack->setCurrentWidget(m_source);
    m_cut->hide();
    m_all->hide();
    fit();
    m_source->setFocus(Qt::OtherFocusReason);
    Q_EMIT editingChanged(true);
}

void BodyView::finish(bool take)
{
    if (!isEditing())
        return;
    const QString typed = m_source->toPlainText();
    m_stack->setCurrentWidget(m_rendered);
    const bool changed = take && typed != m_text;
    if (changed)
        m_text = typed;
    render();
    m_source->clear();
    Q_EMIT editingChanged(false);
    if (changed)
        Q_EMIT edited(typed);
}

bool BodyView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rendered->viewport()) {
        if (event->type() == QEvent::MouseButtonDblClick)
            edit();
        else if (event->type() == QEvent::Resize)
            QMetaObject::invokeMethod(this, &BodyView::fit, Qt::QueuedConnection); // its own resize is under way
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (showsAll() && key->key() == Qt::Key_Escape) {
            render();
            m_all->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (isEditing() && (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier)))) {
            finish(enter);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() == Qt::TabFocusReason)
        finish(true);
    return QWidget::eventFilter(watched, event);
}

} // namespace wardroom
