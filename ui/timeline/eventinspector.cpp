// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventinspector.h"

#include "ui/common/incidenttext.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/storytext.h"
#include "ui/common/textlabel.h"
#include "ui/evidence/evidenceview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/bodyview.h"
#include "ui/timeline/revisionwords.h"
#include "ui/timeline/timelinewords.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

namespace wardroom {

namespace {

constexpr int LabelColumn = 76;
constexpr std::size_t MostRevisions = 200;
enum Row { LaneRow, TimeRow, EndRow, ImpactRow, RecordedRow, VisibilityRow, RowCount };
constexpr std::array AllImpacts{ImpactLevel::None, ImpactLevel::Minor, ImpactLevel::Partial, ImpactLevel::Major, ImpactLevel::Full};

class SectionLine final : public QWidget
{
public:
    SectionLine() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), themeOf(this).color(Token::LineSubtle)); }
};

} // namespace

EventInspector::EventInspector(TimelinePresenter &presenter, Pinner &pinner, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    m_evidence = new EvidenceView(pinner, presenter.view());
    m_problem = new NoticeBar(NoticeBar::Kind::Error);
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(12, 4, 12, 12);
    column->setSpacing(10);
    m_title = new QLineEdit;
    m_title->setMaxLength(500);
    onRestyle(m_title, [this] { m_title->setFont(bold(fontFor(m_title, TextRole::Base))); });
    column->addWidget(m_title);
    column->addWidget(createFields());
    column->addWidget(m_problem);
    column->addWidget(createBody());
    column->addWidget(m_evidence);
    column->addWidget(new SectionLine);
    column->addWidget(createRevisions());
    column->addStretch(1);
    m_empty = new TextLabel(TextRole::Base, Token::TextMuted);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(12, 4, 12, 12);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *both = new QVBoxLayout(inside);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_content);
    both->addWidget(m_empty, 1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    inside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as there is room, no wider
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(scroll, 1);
    connectFields();
    onRetranslate(this, [this] { retranslate(); });
}

EventInspector::~EventInspector() = default;

// Parts ------------------------------------------------------------------------------------------------------------

QWidget *EventInspector::createHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 6, 2);
    row->setSpacing(8);
    m_headline = new TextLabel(TextRole::PanelTitle);
    m_position = new TextLabel(TextRole::Base, Token::TextMuted);
    row->addWidget(m_headline);
    row->addWidget(m_position, 1);
    const auto button = [&](IconId id) {
        auto *tool = new QToolButton;
        tool->setIcon(icon(id));
        tool->setAutoRaise(true);
        row->addWidget(tool);
        return tool;
    };
    m_previous = button(IconId::ChevronLeft);
    m_next = button(IconId::ChevronRight);
    m_menu = button(IconId::More);
    m_actions = new QMenu(this);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_presenter.step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_presenter.step(1); });
    connect(m_menu, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_actions->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
    });
    return head;
}

void EventInspector::fillMenu()
{
    QMenu *menu = m_actions;
    menu->clear();
    const TimelineRow *row = m_presenter.currentRow();
    if (!row)
        return;
    const TimeCursor &cursor = m_presenter.view().cursor();
    const qint64 middle = row->event.occurredMs + (row->event.endMs.value_or(m_presenter.openEndMs()) - row->event.occurredMs) / 2;
    const qint64 at = cursor.locks()[TimeCursor::A].value_or(middle);
    QAction *split = menu->addAction(tr("Split the impact at %1").arg(m_presenter.format().time(at)), this, [this, at] { m_presenter.split(at); });
    split->setEnabled(m_presenter.canSplit(at));
    menu->addAction(tr("Delete"), &m_presenter, &TimelinePresenter::removeChosen)->setEnabled(row->stored);
}

QWidget *EventInspector::createFields()
{
    auto *fields = new QWidget;
    m_grid = new QGridLayout(fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(2, 1);
    for (int row = 0; row < RowCount; ++row) {
        auto *name = new TextLabel(TextRole::Base, Token::TextSecondary);
        m_names.push_back(name);
        m_grid->addWidget(name, row, 0);
    }
    m_lane = new QComboBox;
    m_star = new QPushButton;
    m_star->setCheckable(true);
    m_star->setFlat(true);
    m_time = new QLineEdit;
    m_timeNote = new TextLabel(TextRole::Caption, Token::TextMuted);
    m_end = new QLineEdit;
    m_endNote = new TextLabel(TextRole::Caption, Token::TextMuted);
    m_impact = new QComboBox;
    m_recorded = new TextLabel(TextRole::Base);
    m_visibility = new QComboBox;
    for (TextLabel *note : {m_timeNote, m_endNote, m_recorded})
        note->setWordWrap(true);
    m_grid->addWidget(m_lane, LaneRow, 1);
    m_grid->addWidget(m_star, LaneRow, 2, Qt::AlignRight);
    m_grid->addWidget(m_time, TimeRow, 1);
    m_grid->addWidget(m_timeNote, TimeRow, 2);
    m_grid->addWidget(m_end, EndRow, 1);
    m_grid->addWidget(m_endNote, EndRow, 2);
    m_grid->addWidget(m_impact, ImpactRow, 1);
    m_grid->addWidget(m_recorded, RecordedRow, 1, 1, 2);
    m_grid->addWidget(m_visibility, VisibilityRow, 1);
    onRestyle(this, [this] {
        m_grid->setColumnMinimumWidth(0, scaled(this, LabelColumn));
        for (QWidget *field : {static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_lane),
                               static_cast<QWidget *>(m_impact), static_cast<QWidget *>(m_visibility)})
            field->setFixedWidth(scaled(this, 120));
    });
    return fields;
}

QWidget *EventInspector::createBody()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_bodyTitle = new TextLabel(TextRole::PanelTitle);
    m_editBody = new QPushButton;
    m_editBody->setFlat(true);
    m_editBody->setIcon(icon(IconId::Edit));
    head->addWidget(m_bodyTitle);
    head->addStretch(1);
    head->addWidget(m_editBody);
    m_body = new BodyView;
    column->addLayout(head);
    column->addWidget(m_body);
    connect(m_editBody, &QPushButton::clicked, this, [this] {
        if (m_body->isEditing())
            m_body->finish(true);
        else
            m_body->edit();
    });
    connect(m_body, &BodyView::editingChanged, this, [this](bool editing) { m_editBody->setText(editing ? tr("Keep the text") : tr("Edit")); });
    connect(m_body, &BodyView::edited, this, [this](const QString &text) { change([&](TimelineEvent &event) { event.body = text; }); });
    return box;
}

QWidget *EventInspector::createRevisions()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_revisionsTitle = new TextLabel(TextRole::PanelTitle);
    m_revisionsCount = new TextLabel(TextRole::Base, Token::TextMuted);
    head->addWidget(m_revisionsTitle);
    head->addWidget(m_revisionsCount, 1);
    m_revisions = new QVBoxLayout;
    m_revisions->setSpacing(4);
    column->addLayout(head);
    column->addLayout(m_revisions);
    return box;
}

void EventInspector::connectFields()
{
    connect(&m_presenter, &TimelinePresenter::choiceChanged, this, &EventInspector::refresh);
    connect(&m_presenter, &TimelinePresenter::contentChanged, this, [this] {
        if (!m_shown.isNull())
            loadRevisions();
    });
    connect(&m_presenter, &TimelinePresenter::zoneChanged, this, [this] {
        m_shown = {}; // all texts anew
        refresh();
    });
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        const QString title = m_title->text().trimmed();
        if (title == m_shownEvent.title || m_shown.isNull() || title == StoryText::title(m_shownEvent, m_presenter.format()))
            return;
        if (title.isEmpty())
            m_title->setText(m_shownEvent.title);
        change([&](TimelineEvent &event) { event.title = title; });
    });
    connect(m_lane, &QComboBox::activated, this, [this](int lane) { change([&](TimelineEvent &event) { event.lane = AllLanes[static_cast<std::size_t>(lane)]; }); });
    connect(m_impact, &QComboBox::activated, this,
            [this](int level) { change([&](TimelineEvent &event) { event.impact = AllImpacts[static_cast<std::size_t>(level)]; }); });
    connect(m_visibility, &QComboBox::activated, this, [this](int visibility) {
        change([&](TimelineEvent &event) { event.visibility = visibility == 0 ? Visibility::Internal : Visibility::External; });
    });
    connect(m_star, &QPushButton::clicked, this, [this](bool on) { change([&](TimelineEvent &event) { event.starred = on; }); });
    connect(m_time, &QLineEdit::editingFinished, this, &EventInspector::takeTime);
    connect(m_end, &QLineEdit::editingFinished, this, &EventInspector::takeEnd);
    for (QLineEdit *field : {m_time, m_end}) {
        connect(field, &QLineEdit::textEdited, this, [this, field] {
            setInvalid(field, false);
            m_problem->setText({});
        });
    }
}

void EventInspector::retranslate()
{
    m_headline->setText(tr("Event"));
    m_empty->setText(tr("Choose an event in the timeline or in the table: its text, evidence and history stand here."));
    const QStringList names{tr("Lane"), tr("Occurred at"), tr("Until"), tr("Impact"), tr("Recorded"), tr("Visibility")};
    for (int row = 0; row < RowCount; ++row)
        m_names[static_cast<std::size_t>(row)]->setText(names[row]);
    m_title->setAccessibleName(tr("Title of the event"));
    m_lane->setAccessibleName(names[LaneRow]);
    m_time->setAccessibleName(names[TimeRow]);
    m_end->setAccessibleName(names[EndRow]);
    m_end->setPlaceholderText(tr("goes on"));
    m_impact->setAccessibleName(names[ImpactRow]);
    m_visibility->setAccessibleName(names[VisibilityRow]);
    m_star->setText(tr("In the report"));
    m_star->setToolTip(tr("A starred event goes to the report"));
    m_previous->setToolTip(tr("Previous event"));
    m_previous->setAccessibleName(tr("Previous event"));
    m_next->setToolTip(tr("Next event"));
    m_next->setAccessibleName(tr("Next event"));
    m_menu->setToolTip(tr("More"));
    m_menu->setAccessibleName(tr("More to do with the event"));
    m_bodyTitle->setText(tr("Text"));
    m_editBody->setText(m_body->isEditing() ? tr("Keep the text") : tr("Edit"));
    m_revisionsTitle->setText(tr("Revisions"));
    m_lane->clear();
    for (const Lane lane : AllLanes)
        m_lane->addItem(IncidentText::lane(lane));
    m_impact->clear();
    for (const ImpactLevel level : AllImpacts)
        m_impact->addItem(IncidentText::impact(level));
    m_visibility->clear();
    m_visibility->addItems({IncidentText::visibility(Visibility::Internal), IncidentText::visibility(Visibility::External)});
    m_shown = {};
    refresh();
}

void EventInspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgPanel));
    painter.setPen(themeOf(this).color(Token::LineSubtle));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

// What is shown ----------------------------------------------------------------------------------------------------

void EventInspector::refresh()
{
    const TimelineRow *row = m_presenter.chosenCount() > 0 ? m_presenter.currentRow() : nullptr;
    m_content->setVisible(row);
    m_empty->setVisible(!row);
    m_previous->setEnabled(m_presenter.filter().rowCount() > 0);
    m_next->setEnabled(m_presenter.filter().rowCount() > 0);
    m_menu->setEnabled(row);
    if (!row) {
        m_position->setText({});
        m_shown = {};
        m_history.cancel();
        return;
    }
    m_position->setText(tr("%1 of %2").arg(m_presenter.filter().rowOf(row->event.id) + 1).arg(m_presenter.filter().rowCount()));
    const bool other = m_shown != row->event.id;
    if (other && m_body->isEditing()) {
        // What was typed belongs to the event before; it is kept.
        m_body->finish(true);
        row = m_presenter.currentRow();
        if (!row)
            return;
    }
    if (!other && row->event == m_shownEvent) {
        showEvidence();
        return;
    }
    m_shown = row->event.id;
    m_shownEvent = row->event;
    showFields(*row);
    showEvidence();
    loadRevisions();
}

void EventInspector::showFields(const TimelineRow &row)
{
    const Formatter format = m_presenter.format();
    const TimelineEvent &event = row.event;
    const auto fill = [](QLineEdit *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
        field->setCursorPosition(0);
        setInvalid(field, false);
    };
    fill(m_title, StoryText::title(event, format));
    fill(m_time, format.time(event.occurredMs));
    fill(m_end, event.endMs ? format.time(*event.endMs) : QString());
    m_problem->setText({});
    const QString utc = tr("UTC %1").arg(Formatter(languageOf()).time(event.occurredMs));
    m_timeNote->setText(event.kind == EventKind::Pin ? tr("the data's own time") + u'\n' + utc : utc);
    m_timeNote->setToolTip(format.dateTime(event.occurredMs) + QStringLiteral(" / ") + format.utc(event.occurredMs));
    m_endNote->setText(event.endMs ? tr("after %1").arg(format.age(*event.endMs - event.occurredMs)) : QString());
    const bool span = event.endMs || event.lane == Lane::Impact;
    for (QWidget *part : {static_cast<QWidget *>(m_names[EndRow]), static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_endNote)})
        part->setVisible(span);
    m_names[ImpactRow]->setVisible(event.lane == Lane::Impact);
    m_impact->setVisible(event.lane == Lane::Impact);
    m_impact->setCurrentIndex(static_cast<int>(event.impact));
    m_lane->setCurrentIndex(static_cast<int>(event.lane));
    m_star->setChecked(event.starred);
    m_star->setIcon(icon(IconId::Star, event.starred ? Token::P2 : Token::TextMuted));
    m_visibility->setCurrentIndex(event.visibility == Visibility::Internal ? 0 : 1);
    const QString who = event.origin == Origin::Automatic ? tr("automatically") : event.actor.isEmpty() ? QString() : tr("by %1").arg(event.actor);
    m_recorded->setText(format.time(event.recordedMs) + u' ' + who);
    m_recorded->setToolTip(format.dateTime(event.recordedMs));
    m_body->setText(event.body);
    for (QWidget *field : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_lane),
                           static_cast<QWidget *>(m_star), static_cast<QWidget *>(m_impact), static_cast<QWidget *>(m_visibility),
                           static_cast<QWidget *>(m_editBody)}) {
        field->setEnabled(row.stored);
        if (field != m_star)
            field->setToolTip(m_presenter.isReadOnly() ? TimelineWords::readOnly() : QString());
    }
    m_star->setToolTip(m_presenter.isReadOnly() ? TimelineWords::readOnly() : tr("A starred event goes to the report"));
}

void EventInspector::showEvidence()
{
    m_evidence->setZone(m_presenter.zone());
    m_evidence->setPins(m_presenter.isReady() ? m_presenter.file()->pinsOf(m_shown) : std::vector<Pin>());
}

void EventInspector::loadRevisions()
{
    m_history = m_presenter.desk().store().run(
        this,
        [id = m_shown](Journal &journal) { return journal.history(id); },
        [this](const Result<std::vector<Operation>> &history) {
            showRevisions(history ? RevisionWords::revisions(*history, m_presenter.format()) : std::vector<Revision>());
        });
}

void EventInspector::showRevisions(const std::vector<Revision> &revisions)
{
    while (QLayoutItem *item = m_revisions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_revisionsCount->setText(Formatter().count(static_cast<qint64>(revisions.size())));
    const Formatter format = m_presenter.format();
    for (std::size_t i = 0; i < std::min(revisions.size(), MostRevisions); ++i) {
        const Revision &revision = revisions[i];
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        auto *time = new TextLabel;
        time->setText(format.time(revision.atMs));
        time->setToolTip(format.dateTime(revision.atMs));
        auto *actor = new TextLabel(TextRole::Base, Token::TextSecondary);
        actor->setText(revision.actor);
        auto *words = new TextLabel;
        words->setText(revision.words);
        words->setWordWrap(true);
        layout->addWidget(time, 0, Qt::AlignTop);
        layout->addWidget(actor, 0, Qt::AlignTop);
        layout->addWidget(words, 1);
        row->setAccessibleName(revision.words);
        m_revisions->addWidget(row);
    }
}

QStringList EventInspector::revisionTexts() const
{
    QStringList texts;
    for (int i = 0; i < m_revisions->count(); ++i)
        texts << m_revisions->itemAt(i)->widget()->accessibleName();
    return texts;
}

// What is edited ---------------------------------------------------------------------------------------------------

void EventInspector::change(const std::function<void(TimelineEvent &)> &edit)
{
    const TimelineEvent *event = m_presenter.model().event(m_shown);
    if (!event)
        return;
    const TimelineEvent before = *event;
    TimelineEvent after = before;
    edit(after);
    if (!(after == before))
        m_presenter.change({{before, after}});
}

void EventInspector::takeTime()
{
    if (m_shown.isNull() || m_time->text() == m_presenter.format().time(m_shownEvent.occurredMs))
        return;
    const auto ms = m_presenter.parseTime(m_time->text(), m_shownEvent.occurredMs);
    setInvalid(m_time, !ms);
    m_problem->setText(ms ? QString() : TimelineWords::badTime(m_time->text()));
    if (!ms)
        return;
    change([&](TimelineEvent &event) {
        if (event.endMs && *event.endMs <= *ms)
            event.endMs = *event.endMs + (*ms - event.occurredMs); // beyond its end: it moves as a whole
        event.occurredMs = *ms;
    });
}

void EventInspector::takeEnd()
{
    const QString typed = m_end->text().trimmed();
    if (m_shown.isNull() || typed == (m_shownEvent.endMs ? m_presenter.format().time(*m_shownEvent.endMs) : QString()))
        return;
    if (typed.isEmpty()) {
        change([](TimelineEvent &event) { event.endMs.reset(); });
        return;
    }
    const auto ms = m_presenter.parseTime(typed, m_shownEvent.occurredMs);
    const bool good = ms && *ms > m_shownEvent.occurredMs;
    setInvalid(m_end, !good);
    m_problem->setText(good ? QString() : ms ? tr("The end must come after the beginning.") : TimelineWords::badTime(typed));
    if (good)
        change([&](TimelineEvent &event) { event.endMs = *ms; });
}

} // namespace wardroom
