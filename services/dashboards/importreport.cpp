// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/importreport.h"

#include "services/dashboards/adhocfilters.h"
#include "services/dashboards/transform/transformer.h"
#include "services/dashboards/variablegraph.h"

#include <QtCore/QSet>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

bool isOlderType(const Panel &panel)
{
    const QString type = panel.type.toLower();
    return type == "graph"_L1 || type == "singlestat"_L1 || type == "grafana-singlestat-panel"_L1
        || type == "table-old"_L1 || type == "grafana-piechart-panel"_L1;
}

class Examiner
{
public:
    explicit Examiner(const Dashboard &dashboard)
        : m_dashboard(dashboard)
    {
    }

    ImportReport examine()
    {
        for (const Panel &panel : m_dashboard.panels) {
            if (!panel.synthetic)
                count(panel);
        }
        examineVariables();
        for (const AnnotationQuery &query : m_dashboard.annotations) {
            const auto kind = m_dashboard.effective(query.datasource).kind;
            const bool foreign = kind == DatasourceRef::Kind::Other || kind == DatasourceRef::Kind::Grafana;
            if (foreign && !query.builtIn && query.enabled
                && !query.name.startsWith("Annotations & Alerts"_L1))
                note(LossKind::AnnotationSource, query.name);
        }
        return std::move(m_report);
    }

private:
    void note(LossKind kind, const QString &detail, const Panel *panel = nullptr)
    {
        ImportLoss loss{kind, panel ? panel->id : 0, panel ? panel->title : QString(), detail};
        if (std::find(m_report.losses.begin(), m_report.losses.end(), loss) == m_report.losses.end())
            m_report.losses.push_back(std::move(loss));
    }

    void count(const Panel &panel)
    {
        ++m_report.panels;
        const std::size_t before = m_report.losses.size();
        examineTargets(panel);
        if (panel.kind == PanelKind::Placeholder) {
            ++m_report.placeholders;
            const bool library = !panel.libraryPanel.isEmpty();
            note(library ? LossKind::LibraryPanel : LossKind::UnknownPanel,
                 library ? panel.libraryPanel : panel.type, &panel);
            return;
        }
        examineLooks(panel);
        if (m_report.losses.size() > before)
            ++m_report.changed;
    }

    void examineTargets(const Panel &panel)
    {
        for (const Target &target : panel.targets) {
            ++m_report.targets;
            if (target.expr.isEmpty())
                continue;
            ++m_report.expressions;
            const DatasourceRef source = m_dashboard.effectiveDatasource(panel, target);
            if (target.language == QueryLanguage::Foreign && source.kind != DatasourceRef::Kind::Dashboard) {
                const QString type =
                    source.type.isEmpty() ? u"a server that is not Prometheus or Loki"_s : source.type;
                note(LossKind::ForeignSource, u"%1: %2"_s.arg(target.refId, type), &panel);
            }
        }
    }

    void examineLooks(const Panel &panel)
    {
        for (const Transformation &step : panel.transformations) {
            if (!step.disabled && !isKnownTransformation(step.id))
                note(LossKind::UnknownTransformation, step.id, &panel);
        }
        for (const FieldOverride &change : panel.fields.overrides) {
            if (change.matcher == FieldOverride::Matcher::Unknown)
                note(LossKind::UnknownMatcher, change.matcherId, &panel);
            for (const FieldProperty &property : change.properties) {
                if (!isKnownProperty(property.id))
                    note(LossKind::UnknownProperty, property.id, &panel);
            }
        }
        if (panel.hasAlertRule)
            note(LossKind::AlertRule, {}, &panel);
        if (panel.hasTimeRegions)
            note(LossKind::TimeRegions, {}, &panel);
        if (isOlderType(panel))
            note(LossKind::OlderPanel, panel.type, &panel);
    }

    void examineVariables()
    {
        m_report.variables = static_cast<int>(m_dashboard.variables.size());
        for (const Variable &variable : m_dashboard.variables) {
            if (variable.kind == VariableKind::Unknown)
                note(LossKind::UnknownVariable, u"%1 (%2)"_s.arg(variable.name, variable.typeName));
            else if (variable.kind == VariableKind::AdHoc && !canFilter(m_dashboard, variable))
                note(LossKind::AdHocFilters, variable.name);
        }
        if (const auto order = resolveOrder(m_dashboard.variables); !order)
            note(LossKind::CircularVariables, order.error().detail);
    }

    const Dashboard &m_dashboard;
    ImportReport m_report;
};

} // namespace

bool ImportLoss::isLoss() const
{
    return kind < LossKind::OlderPanel;
}

QString ImportLoss::text() const
{
    switch (kind) {
    case LossKind::UnknownPanel:
        return detail.isEmpty()
            ? u"the panel says no type; its queries are shown as a table"_s
            : u"panel type \"%1\" is not known; its queries are shown as a table"_s.arg(detail);
    case LossKind::LibraryPanel:
        return u"the library panel \"%1\" is kept on its Grafana server; the file has only its name"_s.arg(
            detail);
    case LossKind::ForeignSource:
        return u"query %1 can not be asked here"_s.arg(detail);
    case LossKind::UnknownTransformation:
        return u"transformation \"%1\" is not applied"_s.arg(detail);
    case LossKind::UnknownMatcher:
        return u"overrides by \"%1\" are not applied"_s.arg(detail);
    case LossKind::UnknownVariable:
        return u"variable %1 is of a type that is not known"_s.arg(detail);
    case LossKind::CircularVariables:
        return detail;
    case LossKind::AlertRule:
        return u"the panel's alert rule is kept, but not evaluated"_s;
    case LossKind::TimeRegions:
        return u"time regions are not drawn"_s;
    case LossKind::OlderPanel:
        return u"panel type \"%1\" is shown as today's kind"_s.arg(detail);
    case LossKind::UnknownProperty:
        return u"override \"%1\" has no effect"_s.arg(detail);
    case LossKind::AnnotationSource:
        return u"annotations \"%1\" come from a server that can not be asked here"_s.arg(detail);
    case LossKind::AdHocFilters:
        return u"ad hoc filters \"%1\" are kept, but not all are applied"_s.arg(detail);
    }
    return {};
}

ImportReport examine(const Dashboard &dashboard)
{
    return Examiner(dashboard).examine();
}

ImportStatus ImportReport::status() const
{
    if (losses.empty())
        return ImportStatus::Whole;
    const bool lost =
        std::any_of(losses.begin(), losses.end(), [](const ImportLoss &loss) { return loss.isLoss(); });
    return lost ? ImportStatus::Lost : ImportStatus::Changed;
}

} // namespace wardroom
