// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/milestonestrip.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/incident/incidentdesk.h"
#include "services/incident/incidentmetrics.h"
#include "services/incident/timetext.h"
#include "services/render/format.h"
#include "ui/common/incidenttext.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/incident/milestonefield.h"
#include "ui/incident/spanline.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

namespace wardroom {

namespace {
constexpr int Side = 16;
constexpr int LeastSpan = 40;
constexpr int HeadGap = 6;
} // namespace

MilestoneStrip::MilestoneStrip(IncidentDesk &desk, ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_context(context)
    , m_refusal(new NoticeBar(NoticeBar::Kind::Error))
{
    auto *row = new QHBoxLayout;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i] = new MilestoneField(AllMilestones[i]);
        row->addWidget(m_fields[i]);
        connect(m_fields[i], &MilestoneField::entered, this, [this, i](const QString &text) { enter(AllMilestones[i], text); });
        if (i < m_spans.size()) {
            m_spans[i] = new SpanLine;
            row->addWidget(m_spans[i], 1, Qt::AlignTop);
        }
    }
    m_measureBox = createMeasures();
    auto *grid = new QGridLayout;
    grid->addLayout(row, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_measureBox, 1, 0, 1, 2, Qt::AlignLeft);
    placeValues(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(grid);
    column->addWidget(m_refusal);
    connect(&context, &ViewContext::zoneChanged, this, &MilestoneStrip::apply);
    onRestyle(this, [this, row, column, grid] {
        column->setContentsMargins(scaled(this, Side), scaled(this, 8), scaled(this, Side), scaled(this, 8));
        column->setSpacing(scaled(this, 4));
        row->setSpacing(scaled(this, 4));
        grid->setSpacing(scaled(this, 4));
    });
    onRetranslate(this, [this] { apply(); });
}

QWidget *MilestoneStrip::createMeasures()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        Measure &measure = m_measures[i];
        measure = {new TextLabel, new TextLabel(TextRole::Caption, Token::TextMuted), new TextLabel};
        measure.value->setBold(true);
        auto *head = new QHBoxLayout;
        head->setSpacing(HeadGap);
        head->addWidget(measure.name);
        head->addWidget(measure.definition);
        head->addStretch(1);
        grid->addLayout(head, 0, static_cast<int>(i));
        grid->addWidget(measure.value, 1, static_cast<int>(i));
    }
    onRestyle(box, [box, grid] {
        grid->setContentsMargins(scaled(box, 12), 0, 0, 0);
        grid->setHorizontalSpacing(scaled(box, 16));
        grid->setVerticalSpacing(0);
    });
    return box;
}

QString MilestoneStrip::measure(std::size_t index) const
{
    return m_measures[index].value->text();
}

void MilestoneStrip::show(const Incident &incident)
{
    if (incident.id != m_incident.id)
        m_refusal->setText({});
    m_incident = incident;
    apply();
}

void MilestoneStrip::apply()
{
    const Formatter format(languageOf(), m_context.zone());
    for (MilestoneField *field : m_fields)
        field->show(m_incident.milestone(field->milestone()), m_context.zone(), m_incident.startedMs());
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const auto from = m_incident.at(AllMilestones[i]);
        const auto to = m_incident.at(AllMilestones[i + 1]);
        m_spans[i]->setText(from && to ? format.age(*to - *from) : QString());
    }
    const IncidentTimes times = timesOf(m_incident);
    const std::optional<qint64> values[] = {times.ttd, times.tta, times.ttm, times.ttr};
    const QString names[] = {QStringLiteral("TTD"), QStringLiteral("TTA"), QStringLiteral("TTM"), QStringLiteral("TTR")};
    const QString definitions[] = {tr("detected − started"), tr("ackn. − detected", "acknowledged"), tr("mitigated − started"), tr("resolved − started")};
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        m_measures[i].name->setText(names[i]);
        m_measures[i].definition->setText(definitions[i]);
        m_measures[i].value->setText(values[i] ? format.age(*values[i]) : QStringLiteral("—"));
    }
}

/// Beside the milestones where there is room, else below them.
void MilestoneStrip::placeMeasures()
{
    auto *const grid = static_cast<QGridLayout *>(layout()->itemAt(0)->layout());
    int need = m_measureBox->sizeHint().width() + scaled(this, 2 * Side);
    for (const MilestoneField *field : m_fields)
        need += field->width() + scaled(this, LeastSpan);
    const bool beside = width() >= need;
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    grid->getItemPosition(grid->indexOf(m_measureBox), &row, &column, &rows, &columns);
    if (beside == (column == 1))
        return;
    grid->removeWidget(m_measureBox);
    placeValues(beside);
    if (beside)
        grid->addWidget(m_measureBox, 0, 1);
    else
        grid->addWidget(m_measureBox, 1, 0, 1, 2, Qt::AlignLeft);
}

/// Under their names, or behind them: a row of their own must not take the height of two.
void MilestoneStrip::placeValues(bool under)
{
    auto *const grid = static_cast<QGridLayout *>(m_measureBox->layout());
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        auto *const head = static_cast<QHBoxLayout *>(grid->itemAtPosition(0, static_cast<int>(i))->layout());
        QWidget *const value = m_measures[i].value;
        if (under) {
            head->removeWidget(value);
            grid->addWidget(value, 1, static_cast<int>(i));
        } else {
            grid->removeWidget(value);
            head->insertWidget(head->count() - 1, value);
        }
    }
}

QSize MilestoneStrip::minimumSizeHint() const
{
    int width = scaled(this, 2 * Side);
    for (const MilestoneField *field : m_fields)
        width += field->width() + scaled(this, Side);
    return {width, QWidget::minimumSizeHint().height()};
}

void MilestoneStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMeasures();
}

void MilestoneStrip::enter(Milestone milestone, const QString &text)
{
    MilestoneField *const edited = field(milestone);
    const auto refuse = [this, edited](const QString &why) {
        edited->setWrong(true);
        m_refusal->setText(why);
    };
    std::optional<qint64> atMs;
    const qint64 now = m_context.clock().nowMs();
    if (!text.isEmpty()) {
        const auto parsed = parseIncidentTime(text, now, m_context.zone(), m_incident.at(milestone).value_or(m_incident.startedMs()));
        if (!parsed) {
            refuse(tr("“%1” is not a time. Write 14:35, -10m or yesterday 23:10.").arg(text));
            return;
        }
        atMs = *parsed;
    }
    if (const RefusalReason reason = checkMilestone(m_incident.milestones, milestone, atMs, now)) {
        refuse(IncidentText::refusal(reason));
        return;
    }
    edited->setWrong(false);
    m_refusal->setText({});
    m_desk.submit(setMilestone(m_incident, milestone, atMs, m_desk.context()));
}

} // namespace wardroom
