// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/findbar.h"

#include "models/logs/loglinemodel.h"
#include "ui/common/retranslate.h"
#include "ui/common/searchfield.h"
#include "ui/common/textlabel.h"
#include "ui/logs/logview.h"
#include "ui/theme/icons.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace wardroom {

FindBar::FindBar(LogView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new SearchField)
    , m_result(new TextLabel(TextRole::Base, Token::TextMuted))
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_close(new QToolButton)
{
    m_previous->setIcon(icon(IconId::ChevronLeft));
    m_next->setIcon(icon(IconId::ChevronRight));
    m_close->setIcon(icon(IconId::Close));
    for (QToolButton *button : {m_previous, m_next, m_close})
        button->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_field, 2);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_result, 3);
    layout->addWidget(m_close);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->setHighlight(text);
        find(1, true);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(-1, false); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(1, false); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    onRetranslate(this, [this] { retranslate(); });
    hide();
}

void FindBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("The line found above"));
    name(m_next, tr("The line found below"));
    name(m_close, tr("Stop looking"));
    m_field->setPlaceholderText(tr("Find in the lines loaded"));
    m_field->setAccessibleName(m_field->placeholderText());
}

void FindBar::open()
{
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_view->setHighlight(m_field->text());
}

void FindBar::close()
{
    hide();
    m_view->setHighlight({});
    m_view->setFocus();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        find(key->modifiers() & Qt::ShiftModifier ? -1 : 1, false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::find(int direction, bool fromHere)
{
    const QString text = m_field->text();
    if (text.isEmpty()) {
        m_result->setText({});
        return;
    }
    const auto matches = [&text](const LogLine &line) { return line.text.contains(text, Qt::CaseInsensitive); };
    LogLineModel *lines = m_view->lines();
    const int current = m_view->currentRow();
    const int row = lines->findRow(fromHere && current >= 0 ? current - direction : current, direction, matches);
    m_result->setText(row < 0 ? (direction > 0 ? tr("Not found below.") : tr("Not found above.")) : QString());
    if (row >= 0)
        m_view->setCurrentRow(row);
}

} // namespace wardroom
