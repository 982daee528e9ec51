// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/updatestab.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/incident/incidentdesk.h"
#include "services/incident/shippedtext.h"
#include "ui/common/errortext.h"
#include "ui/common/incidenttext.h"
#include "ui/common/marklabel.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/segmentedrow.h"
#include "ui/common/stateview.h"
#include "ui/common/textlabel.h"
#include "ui/incident/flattable.h"
#include "ui/incident/timefield.h"
#include "ui/incident/updatetext.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/timelinewords.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace wardroom {

namespace {

constexpr int TickMs = 1000;
constexpr int MinuteMs = 60'000;
constexpr int MostMinutes = 24 * 60;
constexpr std::array AllAudiences{Audience::Internal, Audience::Executives, Audience::Customers};

} // namespace

UpdatesTab::UpdatesTab(IncidentDesk &desk, ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_context(context)
    , m_model(&IncidentText::audience)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createComposer());
    layout->addWidget(createList(), 1);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &UpdatesTab::tick);
    connect(&context, &ViewContext::zoneChanged, this, &UpdatesTab::follow);
    onRetranslate(this, [this] { retranslate(); });
}

// Parts ------------------------------------------------------------------------------------------------------------

QWidget *UpdatesTab::createComposer()
{
    auto *box = new QWidget;
    m_due = new MarkLabel;
    m_everyLabel = new TextLabel;
    m_every = new QSpinBox;
    m_every->setRange(0, MostMinutes);
    m_every->setSingleStep(5);
    connect(m_every, &QSpinBox::editingFinished, this, [this] {
        if (m_file && m_every->value() != m_file->incident().updateEveryMin)
            m_desk.submit(setUpdateRhythm(m_file->incident(), m_every->value()));
    });
    m_template = new QComboBox;
    connect(m_template, &QComboBox::activated, this, &UpdatesTab::useTemplate);
    QList<QPushButton *> audiences;
    for (QPushButton *&button : m_audiences) {
        button = new QPushButton;
        audiences += button;
        connect(button, &QPushButton::toggled, this, [this](bool on) {
            if (on)
                fillTemplates();
        });
    }
    QWidget *const audienceRow = segmentedRow(audiences);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_nextLabel = new TextLabel;
    m_next = new TimeField(m_context.clock());
    m_post = new QPushButton;
    setButtonRole(m_post, ButtonRole::Primary);
    connect(m_post, &QPushButton::clicked, this, &UpdatesTab::post);
    m_problem = new NoticeBar(NoticeBar::Kind::Error);

    auto *choices = new QHBoxLayout;
    choices->addWidget(audienceRow);
    choices->addWidget(m_template);
    choices->addStretch(1);
    choices->addWidget(m_everyLabel);
    choices->addWidget(m_every);
    auto *end = new QHBoxLayout;
    end->addWidget(m_due);
    end->addStretch(1);
    end->addWidget(m_nextLabel);
    end->addWidget(m_next);
    end->addWidget(m_post);
    auto *column = new QVBoxLayout(box);
    column->addLayout(choices);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    column->addLayout(end);
    onRestyle(box, [this, box, column, choices, end] {
        column->setContentsMargins(scaled(box, 12), scaled(box, 8), scaled(box, 12), scaled(box, 8));
        for (QBoxLayout *one : std::initializer_list<QBoxLayout *>{column, choices, end})
            one->setSpacing(scaled(box, 8));
        m_text->setFixedHeight(scaled(box, 88));
        m_next->setFixedWidth(scaled(box, 180));
    });
    return box;
}

QWidget *UpdatesTab::createList()
{
    m_table = new FlatTable;
    m_table->setModel(&m_model);
    m_table->setColumnWidths({190, 110, 0, 140, 80});
    m_state = new StateView(m_table);
    connect(m_state, &StateView::actionTriggered, this, [this] { m_text->setFocus(); });
    return m_state;
}

// State ------------------------------------------------------------------------------------------------------------

void UpdatesTab::setFile(std::shared_ptr<IncidentFile> file)
{
    if (m_file)
        disconnect(m_file.get(), nullptr, this, nullptr);
    const bool other = !m_file || !file || m_file->id() != file->id();
    m_file = std::move(file);
    if (m_file) {
        connect(m_file.get(), &IncidentFile::loaded, this, &UpdatesTab::follow);
        connect(m_file.get(), &IncidentFile::changed, this, &UpdatesTab::follow);
    }
    if (other) {
        m_text->clear();
        m_problem->setText({});
    }
    follow();
}

void UpdatesTab::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QWidget *part : std::initializer_list<QWidget *>{m_every, m_template, m_text, m_next, m_post}) {
        part->setEnabled(!readOnly);
        part->setToolTip(readOnly ? TimelineWords::readOnly() : QString());
    }
    follow();
}

void UpdatesTab::follow()
{
    m_next->setZone(m_context.zone());
    m_model.setFormat(Formatter(languageOf(), m_context.zone()));
    m_model.setUpdates(m_file ? m_file->content().updates : std::vector<StatusUpdate>());
    if (m_file && !m_every->hasFocus())
        m_every->setValue(m_file->incident().updateEveryMin);
    if (m_model.rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty(tr("Nobody was told anything yet."), tr("What teams, executives and customers were told, and when, stands here."),
                           m_readOnly ? QString() : tr("Write the first update"));
    tick();
}

QString UpdatesTab::dueText() const
{
    return m_due->isHidden() ? QString() : m_due->word();
}

void UpdatesTab::tick()
{
    const auto due = m_file ? m_file->incident().updateDueMs() : std::nullopt;
    m_due->setVisible(due.has_value());
    if (!due)
        return;
    const Formatter format(languageOf(), m_context.zone());
    const qint64 left = *due - m_context.clock().nowMs();
    if (left < 0)
        m_due->setState(StateMark::Warning, tr("Update overdue by %1").arg(format.age(-left)));
    else
        m_due->setState(StateMark::Ok, tr("Next update due in %1").arg(format.age(left)));
    m_due->setToolTip(format.dateTime(*due));
}

Audience UpdatesTab::audience() const
{
    for (std::size_t i = 0; i < m_audiences.size(); ++i) {
        if (m_audiences[i]->isChecked())
            return AllAudiences[i];
    }
    return Audience::Internal;
}

// Writing ----------------------------------------------------------------------------------------------------------

void UpdatesTab::fillTemplates()
{
    m_template->clear();
    m_template->addItem(tr("Template…"), -1);
    const std::vector<UpdateTemplate> &templates = updateTemplates();
    for (std::size_t i = 0; i < templates.size(); ++i) {
        if (templates[i].audience == audience())
            m_template->addItem(templates[i].title.in(QLocale()), static_cast<int>(i));
    }
}

void UpdatesTab::useTemplate(int index)
{
    const int chosen = m_template->itemData(index).toInt();
    if (!m_file || chosen < 0)
        return;
    const UpdateTemplate &wanted = updateTemplates()[static_cast<std::size_t>(chosen)];
    const Formatter format(languageOf(), m_context.zone());
    // Through the document, so that what was typed before comes back by undo.
    m_text->selectAll();
    m_text->insertPlainText(filledTemplate(wanted.text.in(QLocale()), templateValues(m_file->incident(), format, nextDue())));
    m_template->setCurrentIndex(0);
    m_text->setFocus();
}

/// As typed, else by the rhythm.
std::optional<qint64> UpdatesTab::nextDue() const
{
    const auto typed = m_next->moment();
    if (typed && *typed)
        return *typed;
    const int every = m_file ? m_file->incident().updateEveryMin : 0;
    return every > 0 ? std::optional(m_context.clock().nowMs() + qint64(every) * MinuteMs) : std::nullopt;
}

void UpdatesTab::post()
{
    const QString text = m_text->toPlainText().trimmed();
    if (!m_file || m_readOnly || text.isEmpty() || m_request.isActive()) {
        m_problem->setText(text.isEmpty() ? tr("An update needs a text.") : QString());
        return;
    }
    const auto typed = m_next->moment();
    if (!typed || (*typed && **typed <= m_context.clock().nowMs())) {
        m_problem->setText(tr("The next update must be due at a time to come, as 14:35 or +20m."));
        m_next->setFocus();
        return;
    }
    m_request = m_desk.submit(postUpdate(m_file->incident(), audience(), text, nextDue(), m_desk.context()), this,
                              [this](const Result<Receipt> &written) {
                                  if (!written) {
                                      m_problem->setText(errorText(written.error()).text(), tr("The update was not saved."));
                                      return;
                                  }
                                  m_problem->setText({});
                                  m_text->clear();
                                  m_next->clear();
                              });
}

bool UpdatesTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            post();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void UpdatesTab::retranslate()
{
    for (std::size_t i = 0; i < m_audiences.size(); ++i)
        m_audiences[i]->setText(IncidentText::audience(AllAudiences[i]));
    m_everyLabel->setText(tr("Update interval"));
    m_every->setSuffix(tr(" min"));
    m_every->setSpecialValueText(tr("none"));
    m_every->setAccessibleName(tr("Minutes between updates"));
    m_template->setAccessibleName(tr("Template"));
    m_text->setPlaceholderText(tr("What happened, what is being done, when you will tell more"));
    m_text->setAccessibleName(tr("Text of the update"));
    m_nextLabel->setText(tr("Next update due"));
    m_next->setPlaceholderText(tr("By the interval, or 14:35"));
    m_next->setAccessibleName(tr("Next update due"));
    m_post->setText(tr("Note the update"));
    m_post->setToolTip(m_readOnly ? TimelineWords::readOnly() : tr("Noted on the timeline. Wardroom sends nothing by itself: copy the text to where it is read."));
    setKeyHint(m_post, QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_table->setAccessibleName(tr("Status updates"));
    fillTemplates();
    follow();
}

void UpdatesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_tick.start();
}

void UpdatesTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace wardroom
