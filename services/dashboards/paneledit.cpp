// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/paneledit.h"

#include "services/dashboards/jsonread.h"
#include "services/dashboards/legacypanels.h"
#include "services/dashboards/modeledit.h"

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

struct OptionPlace
{
    PanelOption option;
    QStringView path;
    bool ofLook; ///< older kinds of panels keep it elsewhere
};

constexpr OptionPlace OptionPlaces[] = {
    {PanelOption::Title, u"title", false},
    {PanelOption::Description, u"description", false},
    {PanelOption::Type, u"type", true},
    {PanelOption::Unit, u"fieldConfig.defaults.unit", true},
    {PanelOption::Decimals, u"fieldConfig.defaults.decimals", true},
    {PanelOption::Min, u"fieldConfig.defaults.min", true},
    {PanelOption::Max, u"fieldConfig.defaults.max", true},
    {PanelOption::NoValue, u"fieldConfig.defaults.noValue", true},
    {PanelOption::DrawStyle, u"fieldConfig.defaults.custom.drawStyle", true},
    {PanelOption::LineInterpolation, u"fieldConfig.defaults.custom.lineInterpolation", true},
    {PanelOption::LineWidth, u"fieldConfig.defaults.custom.lineWidth", true},
    {PanelOption::FillOpacity, u"fieldConfig.defaults.custom.fillOpacity", true},
    {PanelOption::ConnectNulls, u"fieldConfig.defaults.custom.spanNulls", true},
    {PanelOption::Stacking, u"fieldConfig.defaults.custom.stacking.mode", true},
    {PanelOption::AxisLabel, u"fieldConfig.defaults.custom.axisLabel", true},
    {PanelOption::ThresholdDisplay, u"fieldConfig.defaults.custom.thresholdsStyle.mode", true},
    {PanelOption::LegendShown, u"options.legend.showLegend", true},
    {PanelOption::LegendMode, u"options.legend.displayMode", true},
    {PanelOption::LegendPlacement, u"options.legend.placement", true},
    {PanelOption::Content, u"options.content", true},
};

const OptionPlace &placeOf(PanelOption option)
{
    return *std::find_if(std::begin(OptionPlaces), std::end(OptionPlaces),
                         [option](const OptionPlace &place) { return place.option == option; });
}

QStringView pathOf(TargetOption option)
{
    switch (option) {
    case TargetOption::Expr:
        return u"expr";
    case TargetOption::LegendFormat:
        return u"legendFormat";
    case TargetOption::Instant:
        return u"instant";
    case TargetOption::Format:
        return u"format";
    case TargetOption::Interval:
        return u"interval";
    case TargetOption::Hidden:
        return u"hide";
    }
    return {};
}

void setOrRemove(JsonValue &object, QStringView path, const JsonValue &value)
{
    if (value.isNull())
        removeDeep(object, path);
    else
        setDeep(object, path, value);
}

/// What a target's JSON is named in its list: the objects of the list are the panel's targets, in order.
struct TargetList
{
    JsonValue *json = nullptr;
    QList<qsizetype> places; ///< of each target
};

TargetList targetsIn(JsonValue &panel)
{
    TargetList list;
    list.json = &panel.member(keyIn(panel, u"targets"));
    for (qsizetype i = 0; i < list.json->size(); ++i) {
        if (list.json->at(i).isObject())
            list.places << i;
    }
    return list;
}

/// The place of target @p refId in @p list; -1: none. All get their letters written: one that goes or comes must not
/// give another name to the rest.
qsizetype findTarget(const Panel &panel, TargetList &list, const QString &refId)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < list.places.size() && i < qsizetype(panel.targets.size()); ++i) {
        const QString &name = panel.targets[std::size_t(i)].refId;
        JsonValue &json = list.json->itemAt(list.places.at(i));
        if (text(json, u"refId") != name)
            setDeep(json, u"refId", JsonValue::string(name));
        if (name == refId)
            found = list.places.at(i);
    }
    return found;
}

/// Changes the JSON of one panel, which is not a row that the file keeps in `rows[]`.
template <typename Change>
DashboardDocument changed(const DashboardDocument &document, int id, const Change &change)
{
    ModelEdit edit(document);
    const Panel *panel = edit.dashboard().panel(id);
    JsonValue *json = edit.panelJson(id);
    if (!panel || !json)
        return document;
    change(*panel, *json);
    return edit.finish();
}

} // namespace

JsonValue panelOption(const DashboardDocument &document, int id, PanelOption option)
{
    const Panel *panel = document.dashboard.panel(id);
    const JsonValue *json = panel ? findIn(document.model, panel->path) : nullptr;
    const OptionPlace &place = placeOf(option);
    if (!json)
        return {};
    return place.ofLook ? deep(modernPanel(*json), place.path) : deep(*json, place.path);
}

DashboardDocument withOption(const DashboardDocument &document, int id, PanelOption option,
                             const JsonValue &value)
{
    return changed(document, id, [option, &value](const Panel &panel, JsonValue &json) {
        const OptionPlace &place = placeOf(option);
        if (place.ofLook && !panel.isRow())
            json = modernPanel(json);
        setOrRemove(json, place.path, value);
    });
}

DashboardDocument withThresholds(const DashboardDocument &document, int id, const Thresholds &thresholds)
{
    return changed(document, id, [&thresholds](const Panel &, JsonValue &json) {
        json = modernPanel(json);
        const JsonValue old = deep(json, u"fieldConfig.defaults.thresholds.steps");
        JsonValue steps = JsonValue::array();
        for (std::size_t i = 0; i < thresholds.steps.size(); ++i) {
            const Threshold &step = thresholds.steps[i];
            JsonValue one = old.at(qsizetype(i)).isObject() ? old.at(qsizetype(i)) : JsonValue::object();
            setDeep(one, u"color", JsonValue::string(step.color));
            setDeep(one, u"value", step.value ? JsonValue::number(*step.value) : JsonValue());
            steps.append(one);
        }
        setDeep(json, u"fieldConfig.defaults.thresholds.mode",
                JsonValue::string(thresholds.percentage ? u"percentage"_s : u"absolute"_s));
        setDeep(json, u"fieldConfig.defaults.thresholds.steps", steps);
    });
}

DashboardDocument withDatasource(const DashboardDocument &document, int id, const DatasourceRef &source)
{
    return changed(document, id, [&source](const Panel &, JsonValue &json) {
        JsonValue reference;
        if (source.kind != DatasourceRef::Kind::Inherited)
            reference = JsonValue::object(
                {{u"type"_s, JsonValue::string(source.type)}, {u"uid"_s, JsonValue::string(source.uid)}});
        setOrRemove(json, u"datasource", reference);
        const TargetList list = targetsIn(json);
        for (const qsizetype place : list.places)
            setOrRemove(list.json->itemAt(place), u"datasource", reference);
    });
}

DashboardDocument withTargetOption(const DashboardDocument &document, int id, const QString &refId,
                                   TargetOption option, const JsonValue &value)
{
    return changed(document, id, [&](const Panel &panel, JsonValue &json) {
        TargetList list = targetsIn(json);
        const qsizetype place = findTarget(panel, list, refId);
        if (place < 0)
            return;
        const auto target = std::find_if(panel.targets.begin(), panel.targets.end(),
                                         [&refId](const Target &one) { return one.refId == refId; });
        const bool foreign = target->language == QueryLanguage::Foreign && !target->expr.isEmpty();
        if (option == TargetOption::Expr && foreign)
            return;
        JsonValue &query = list.json->itemAt(place);
        setOrRemove(query, pathOf(option), value);
        if (option == TargetOption::Instant)
            setDeep(query, u"range", JsonValue::boolean(!value.toBool()));
    });
}

DashboardDocument withNewTarget(const DashboardDocument &document, int id, const QString &expr)
{
    return changed(document, id, [&expr](const Panel &panel, JsonValue &json) {
        TargetList list = targetsIn(json);
        findTarget(panel, list, {});
        QSet<QString> taken;
        for (const Target &target : panel.targets)
            taken.insert(target.refId);
        JsonValue target = JsonValue::object({{u"refId"_s, JsonValue::string(freeRefId(taken))},
                                              {u"expr"_s, JsonValue::string(expr)},
                                              {u"legendFormat"_s, JsonValue::string(u"__auto"_s)}});
        // As the others: a table's next query is a table's, too.
        if (!list.places.isEmpty()) {
            for (const QString &key : {u"datasource"_s, u"format"_s, u"instant"_s, u"range"_s}) {
                if (const JsonValue &same = member(list.json->at(list.places.last()), key); !same.isNull())
                    target.set(key, same);
            }
        }
        list.json->append(target);
    });
}

DashboardDocument withoutTarget(const DashboardDocument &document, int id, const QString &refId)
{
    return changed(document, id, [&refId](const Panel &panel, JsonValue &json) {
        TargetList list = targetsIn(json);
        if (const qsizetype place = findTarget(panel, list, refId); place >= 0)
            list.json->removeAt(place);
    });
}

} // namespace wardroom
