// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QWidget>

#include <array>

namespace wardroom {

class IncidentDesk;
class MilestoneField;
class NoticeBar;
class SpanLine;
class TextLabel;
class ViewContext;

/// The five milestones with their times and what passed between them, then the four measures with their definitions. Times are
/// changed by typing; what would break their order is refused with the reason.
class MilestoneStrip final : public QWidget
{
    Q_OBJECT
public:
    MilestoneStrip(IncidentDesk &desk, ViewContext &context, QWidget *parent = nullptr);

    void show(const Incident &incident);
    MilestoneField *field(Milestone milestone) const { return m_fields[static_cast<std::size_t>(milestone)]; }
    NoticeBar *refusal() const { return m_refusal; }
    QString measure(std::size_t index) const; ///< of TTD, TTA, TTM, TTR

    /// That of the narrow arrangement, so that the wide one does not hold the window open.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Measure
    {
        TextLabel *name = nullptr;
        TextLabel *definition = nullptr;
        TextLabel *value = nullptr;
    };
    QWidget *createMeasures();
    void apply();
    void placeMeasures();
    void placeValues(bool under);
    void enter(Milestone milestone, const QString &text);

    IncidentDesk &m_desk;
    ViewContext &m_context;
    Incident m_incident;
    std::array<MilestoneField *, MilestoneCount> m_fields{};
    std::array<SpanLine *, MilestoneCount - 1> m_spans{};
    std::array<Measure, 4> m_measures;
    QWidget *m_measureBox = nullptr;
    NoticeBar *m_refusal;
};

} // namespace wardroom
