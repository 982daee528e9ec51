// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/silencecomposer.h"

#include "models/alerts/silencetimes.h"
#include "services/core/clock.h"
#include "ui/alerts/matchereditor.h"
#include "ui/common/errortext.h"
#include "ui/common/marklabel.h"
#include "ui/common/noticebar.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QDir>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

namespace wardroom {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 DefaultDuration = 2 * Hour;
constexpr int MorningHour = 9;
// 0 stands for "until the morning".
constexpr qint64 QuickDurations[] = {30 * Minute, Hour, 2 * Hour, 4 * Hour, 0, 24 * Hour};

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QDir::home().dirName() : name;
}

QVBoxLayout *column(QWidget *label, QWidget *field)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(2);
    layout->addWidget(label);
    layout->addWidget(field);
    return layout;
}

} // namespace

QString silenceProblemText(SilenceProblem problem)
{
    switch (problem) {
    case SilenceProblem::NoMatchers:
        return SilenceComposer::tr("There is no matcher. Add one that says which alerts to silence.");
    case SilenceProblem::EmptyLabelName:
        return SilenceComposer::tr("A matcher has no label. Name the label that it compares.");
    case SilenceProblem::BadRegex:
        return SilenceComposer::tr("A matcher is not a regular expression that Alertmanager understands. Correct it.");
    case SilenceProblem::MatchesEverything:
        return SilenceComposer::tr("Every matcher also accepts a missing label, so this would silence everything. "
                                   "Make one of them name a value.");
    case SilenceProblem::EndNotAfterStart:
        return SilenceComposer::tr("The silence ends before it starts. Choose a later end.");
    case SilenceProblem::EndInThePast:
        return SilenceComposer::tr("The end is in the past. Choose a later one.");
    case SilenceProblem::NoCreator:
        return SilenceComposer::tr("Nobody is named as creator. Write who silences.");
    case SilenceProblem::NoComment:
        return SilenceComposer::tr("There is no comment. Write why, for whoever finds this silence.");
    }
    return {};
}

SilenceComposer::SilenceComposer(const Clock &clock, Preview preview, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_preview(std::move(preview))
{
    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(0);
    bodyLayout->addWidget(createForm());
    bodyLayout->addWidget(createPreview());
    bodyLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(scroll, 1);
    layout->addWidget(createFoot());
    onRetranslate(this, [this] { retranslate(); });
}

// Parts ------------------------------------------------------------------------------------------------------------

QWidget *SilenceComposer::createHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 6, 8, 6);
    m_title = new TextLabel(TextRole::PanelTitle);
    auto *close = new QToolButton;
    close->setIcon(icon(IconId::Close));
    close->setAutoRaise(true);
    onRetranslate(close, [close] {
        close->setToolTip(tr("Close without silencing"));
        close->setAccessibleName(tr("Close without silencing"));
    });
    connect(close, &QToolButton::clicked, this, &SilenceComposer::closeRequested);
    layout->addWidget(m_title, 1);
    layout->addWidget(close);
    return head;
}

QWidget *SilenceComposer::createForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(16, 4, 16, 12);
    layout->setSpacing(8);
    m_matchersLabel = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_matchers = new MatcherEditor;
    connect(m_matchers, &MatcherEditor::edited, this, &SilenceComposer::updateAll);
    layout->addLayout(column(m_matchersLabel, m_matchers));
    layout->addWidget(createTimes());
    layout->addWidget(createDurations());

    m_creatorLabel = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_creator = new QLineEdit(userName());
    m_commentLabel = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_comment = new QLineEdit;
    auto *who = new QHBoxLayout;
    who->setSpacing(8);
    who->addLayout(column(m_creatorLabel, m_creator), 1);
    who->addLayout(column(m_commentLabel, m_comment), 2);
    layout->addLayout(who);
    for (QLineEdit *field : {m_creator, m_comment})
        connect(field, &QLineEdit::textChanged, this, &SilenceComposer::updateAll);
    return form;
}

QWidget *SilenceComposer::createTimes()
{
    auto *times = new QWidget;
    auto *layout = new QHBoxLayout(times);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_startLabel = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_start = new QLineEdit;
    m_endLabel = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_end = new QLineEdit;
    m_endHint = new TextLabel(TextRole::Base, Token::TextMuted, m_end);
    m_endHint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QHBoxLayout(m_end);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch(1);
    inside->addWidget(m_endHint);
    layout->addLayout(column(m_startLabel, m_start), 1);
    layout->addLayout(column(m_endLabel, m_end), 1);
    for (QLineEdit *field : {m_start, m_end})
        connect(field, &QLineEdit::textChanged, this, &SilenceComposer::updateAll);
    return times;
}

QWidget *SilenceComposer::createDurations()
{
    auto *durations = new QWidget;
    auto *layout = new QHBoxLayout(durations);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const qint64 ms : QuickDurations) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, ms] { applyDuration(ms); });
        layout->addWidget(button);
        m_durations.push_back(button);
    }
    layout->addStretch(1);
    return durations;
}

QWidget *SilenceComposer::createPreview()
{
    auto *preview = new QWidget;
    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_previewTitle = new TextLabel(TextRole::PanelTitle);
    m_partial = new MarkLabel;
    head->addWidget(m_previewTitle, 1);
    head->addWidget(m_partial);
    m_hidden = new SilencePreview;
    m_warning = new NoticeBar(NoticeBar::Kind::Warning);
    m_error = new NoticeBar(NoticeBar::Kind::Error);
    layout->addLayout(head);
    layout->addWidget(m_hidden);
    layout->addWidget(m_warning);
    layout->addWidget(m_error);
    return preview;
}

QWidget *SilenceComposer::createFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    m_problem = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_problem->setWordWrap(true);
    m_cancel = new QPushButton;
    m_submit = new QPushButton;
    setButtonRole(m_submit, ButtonRole::Primary);
    setKeyHint(m_submit, QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_cancel, &QPushButton::clicked, this, &SilenceComposer::closeRequested);
    connect(m_submit, &QPushButton::clicked, this, &SilenceComposer::submit);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    return foot;
}

void SilenceComposer::retranslate()
{
    m_format = Formatter(languageOf(), m_format.zone());
    m_matchersLabel->setText(tr("Matchers, all must hold"));
    m_startLabel->setText(tr("Starts"));
    m_start->setAccessibleName(tr("Starts"));
    m_start->setPlaceholderText(tr("now"));
    m_end->setAccessibleName(tr("Ends"));
    m_creatorLabel->setText(tr("Creator"));
    m_creator->setAccessibleName(tr("Creator"));
    m_commentLabel->setText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_previewTitle->setText(tr("Preview"));
    m_cancel->setText(tr("Cancel"));
    const QString words[] = {tr("30 m"), tr("1 h"), tr("2 h"), tr("4 h"), tr("Until 09:00"), tr("1 d")};
    for (std::size_t i = 0; i < m_durations.size(); ++i)
        m_durations[i]->setText(words[i]);
    updateAll();
}

// Filling in -------------------------------------------------------------------------------------------------------

void SilenceComposer::setZone(const QTimeZone &zone)
{
    const qint64 endMs = silence().endsAtMs;
    m_format = Formatter(languageOf(), zone);
    if (endMs > 0)
        setEnd(endMs);
    updateAll();
}

void SilenceComposer::setLabelNames(const QStringList &names)
{
    m_matchers->setLabelNames(names);
}

void SilenceComposer::setPartial(const QString &word)
{
    m_partial->setVisible(!word.isEmpty());
    m_partial->setState(StateMark::Partial, word);
}

void SilenceComposer::compose(const std::vector<Matcher> &matchers)
{
    m_id.clear();
    m_again = false;
    m_start->clear();
    m_comment->clear();
    m_error->setText({});
    m_matchers->setMatchers(matchers);
    applyDuration(DefaultDuration);
    m_comment->setFocus(Qt::OtherFocusReason);
}

void SilenceComposer::edit(const Silence &silence)
{
    m_again = silence.state == Silence::State::Expired;
    m_id = m_again ? QString() : silence.id;
    m_error->setText({});
    m_matchers->setMatchers(silence.matchers);
    m_creator->setText(silence.createdBy);
    m_comment->setText(silence.comment);
    m_start->setText(m_again ? QString() : m_format.dateTime(silence.startsAtMs));
    if (m_again)
        applyDuration(std::max(Minute, silence.endsAtMs - silence.startsAtMs));
    else
        setEnd(silence.endsAtMs);
    updateAll();
}

void SilenceComposer::setEnd(qint64 endMs)
{
    const QString today = m_format.date(m_clock.nowMs());
    m_end->setText(m_format.date(endMs) == today ? m_format.time(endMs) : m_format.dateTime(endMs));
}

void SilenceComposer::applyDuration(qint64 ms)
{
    const qint64 startMs = silence().startsAtMs;
    setEnd(ms == 0 ? nextHour(MorningHour, startMs, m_format.zone()) : startMs + ms);
    updateAll();
}

Silence SilenceComposer::silence() const
{
    const qint64 now = m_clock.nowMs();
    Silence silence;
    silence.id = m_id;
    silence.matchers = m_matchers->matchers();
    silence.createdBy = m_creator->text().trimmed();
    silence.comment = m_comment->text().trimmed();
    silence.startsAtMs
        = m_start->text().trimmed().isEmpty() ? now : parseSilenceStart(m_start->text(), now, m_format.zone()).value_or(0);
    silence.endsAtMs = parseSilenceEnd(m_end->text(), silence.startsAtMs, now, m_format.zone()).value_or(0);
    return silence;
}

std::optional<SilenceProblem> SilenceComposer::problem() const
{
    return silenceProblem(silence(), m_clock.nowMs());
}

// What follows from it ---------------------------------------------------------------------------------------------

void SilenceComposer::refreshPreview()
{
    updateAll();
}

void SilenceComposer::updateAll()
{
    const std::vector<SilencePreview::Row> hidden = m_preview(silence());
    const auto urgent = std::count_if(hidden.begin(), hidden.end(),
                                      [](const SilencePreview::Row &row) { return row.priority == Priority::P0; });
    m_hidden->setRows(hidden);
    updateTimes();
    updateVerdict(static_cast<int>(urgent));
}

void SilenceComposer::updateTimes()
{
    const Silence draft = silence();
    m_endLabel->setText(tr("Ends, %1").arg(m_format.zoneName(m_clock.nowMs())));
    m_endHint->setText(endHint(draft));
    m_end->setToolTip(draft.endsAtMs > 0 ? m_format.utc(draft.endsAtMs) : QString());
    const qint64 length = (draft.endsAtMs - draft.startsAtMs) / 1000;
    for (std::size_t i = 0; i < m_durations.size(); ++i) {
        const qint64 ms = QuickDurations[i];
        const qint64 wanted = ms ? ms : nextHour(MorningHour, draft.startsAtMs, m_format.zone()) - draft.startsAtMs;
        // The field shows whole seconds, so equality within one is equality.
        m_durations[i]->setChecked(std::abs(length - wanted / 1000) <= 1);
    }
}

QString SilenceComposer::endHint(const Silence &silence) const
{
    const qint64 left = silence.endsAtMs - m_clock.nowMs();
    if (silence.endsAtMs == 0 || left <= 0)
        return {};
    // A minute's precision is enough to plan by, and does not tick.
    return tr("in %1").arg(m_format.age((left + Minute / 2) / Minute * Minute));
}

void SilenceComposer::updateVerdict(int priority0)
{
    const std::optional<SilenceProblem> wrong = problem();
    const int count = m_hidden->count();
    m_title->setText(m_id.isEmpty() ? (m_again ? tr("Silence again") : tr("New silence")) : tr("Edit silence"));
    m_warning->setText(priority0 > 0 ? tr("This hides %n alerts of priority P0.", nullptr, priority0) : QString());
    m_problem->setText(wrong ? silenceProblemText(*wrong) : QString());
    m_problem->setVisible(wrong.has_value());
    m_submit->setEnabled(!wrong);
    m_submit->setToolTip(m_problem->text());
    if (!m_id.isEmpty())
        m_submit->setText(tr("Save silence"));
    else
        m_submit->setText(count > 0 ? tr("Silence %n alerts", nullptr, count) : tr("Create silence"));
}

void SilenceComposer::setSaving(bool saving)
{
    m_submit->setEnabled(!saving && !problem());
    if (saving)
        m_error->setText({});
}

void SilenceComposer::showError(const Error &error)
{
    m_error->setText(errorText(error).text());
    m_error->setToolTip(errorDetails(error));
    m_submit->setEnabled(!problem());
}

void SilenceComposer::submit()
{
    if (!problem() && m_submit->isEnabled())
        Q_EMIT submitted(silence());
}

void SilenceComposer::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        submit();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void SilenceComposer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgHead));
    painter.setPen(themeOf(this).color(Token::LineStrong));
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
}

} // namespace wardroom
