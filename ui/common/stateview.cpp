// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stateview.h"

#include "ui/common/errortext.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/skeleton.h"
#include "ui/common/textlabel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>

namespace wardroom {

namespace {
constexpr int PatienceMs = 300;
}

StateView::StateView(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_content(content)
    , m_skeleton(new Skeleton)
{
    m_message = createMessage();
    for (QWidget *widget : {m_content, m_skeleton, m_message})
        m_stack->addWidget(widget);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_skeleton); });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state == State::Failed)
            Q_EMIT retryRequested();
        else
            Q_EMIT actionTriggered();
    });
    connect(m_second, &QPushButton::clicked, this, &StateView::secondTriggered);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    onRetranslate(this, [this] {
        m_detailsButton->setText(tr("Details"));
        if (m_state == State::Failed)
            applyError();
    });
}

QWidget *StateView::createMessage()
{
    auto *page = new QWidget;
    m_title = new TextLabel(TextRole::PanelTitle);
    m_text = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_button = new QPushButton;
    m_second = new QPushButton;
    m_second->hide();
    m_detailsButton = new QPushButton;
    m_detailsButton->setCheckable(true);
    m_detailsButton->setFlat(true);
    m_details = new QPlainTextEdit;
    m_details->setReadOnly(true);
    m_details->hide();
    for (TextLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_button);
    buttons->addWidget(m_second);
    buttons->addWidget(m_detailsButton);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addWidget(m_details);
    column->addStretch(3);
    onRestyle(page, [this, page] {
        m_details->setFont(fontFor(page, TextRole::Code));
        m_details->setMaximumHeight(scaled(page, 96));
    });
    return page;
}

void StateView::showContent()
{
    m_patience.stop();
    m_state = State::Content;
    m_hasContent = true;
    m_stack->setCurrentWidget(m_content);
}

void StateView::showLoading()
{
    if (m_hasContent || m_state == State::Loading)
        return;
    m_state = State::Loading;
    m_patience.start();
}

void StateView::showEmpty(const QString &title, const QString &text, const QString &action, const QString &second)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_detailsButton->hide();
    m_details->hide();
    showMessage(State::Empty);
}

void StateView::showError(const Error &error)
{
    m_error = error;
    applyError();
    m_text->show();
    m_button->show();
    m_second->hide();
    m_detailsButton->show();
    m_detailsButton->setChecked(false);
    showMessage(State::Failed);
}

void StateView::showMessage(State state)
{
    m_patience.stop();
    m_state = state;
    m_hasContent = false;
    m_stack->setCurrentWidget(m_message);
}

void StateView::applyError()
{
    const ErrorText text = errorText(m_error);
    m_title->setText(text.happened);
    m_text->setText(text.advice);
    m_button->setText(tr("Retry"));
    m_details->setPlainText(errorDetails(m_error));
}

} // namespace wardroom
