// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/panelregexes.h"

#include "services/dashboards/jsonread.h"

#include <QtCore/QSet>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

class Collector
{
public:
    std::vector<SafeRegex> collect(const Panel &panel)
    {
        addMappings(readFieldConfig(panel.fields.defaults));
        for (const FieldOverride &change : panel.fields.overrides) {
            if (change.matcher == FieldOverride::Matcher::ByRegexp)
                add(change.options.toText());
            for (const FieldProperty &property : change.properties) {
                if (property.id == "mappings"_L1)
                    addMappings(readFieldConfig(JsonValue::object({{property.id, property.value}})));
            }
        }
        for (const Transformation &step : panel.transformations) {
            if (!step.disabled)
                addStep(step);
        }
        // The name of a field, unless it is set between slashes.
        if (const QString fields = text(panel.options, u"reduceOptions.fields"); fields.startsWith(u'/'))
            add(fields);
        return std::move(m_troubled);
    }

private:
    void add(const QString &pattern)
    {
        if (pattern.isEmpty() || m_seen.contains(pattern))
            return;
        m_seen.insert(pattern);
        if (SafeRegex regex = SafeRegex::fromGrafana(pattern); !regex.errorText().isEmpty())
            m_troubled.push_back(std::move(regex));
    }

    void addMappings(const FieldConfig &config)
    {
        for (const ValueMapping &mapping : config.mappings) {
            if (mapping.kind == ValueMapping::Kind::Regex)
                add(mapping.match);
        }
    }

    void addStep(const Transformation &step)
    {
        if (step.id == "renameByRegex"_L1)
            add(text(step.options, u"regex"));
        for (const QStringView filter : {u"include.pattern", u"exclude.pattern"})
            add(text(step.options, filter));
        for (const JsonValue &filter : member(step.options, u"filters").items()) {
            if (text(filter, u"config.id") == "regex"_L1)
                add(text(filter, u"config.options.value"));
        }
    }

    std::vector<SafeRegex> m_troubled;
    QSet<QString> m_seen;
};

} // namespace

std::vector<SafeRegex> troubledRegexes(const Panel &panel)
{
    return Collector().collect(panel);
}

} // namespace wardroom
