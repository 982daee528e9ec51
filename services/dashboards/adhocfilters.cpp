// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/adhocfilters.h"

namespace wardroom {

namespace {

bool mayBePrometheus(const DatasourceRef &source)
{
    using Kind = DatasourceRef::Kind;
    return source.kind == Kind::Prometheus || source.kind == Kind::Inherited || source.kind == Kind::Unknown;
}

bool mayBeLoki(const DatasourceRef &source)
{
    return source.kind == DatasourceRef::Kind::Loki;
}

/// `$ds` stands for whatever was chosen, so it may be any.
bool isNamed(const DatasourceRef &source)
{
    return !source.type.isEmpty() && !source.uid.isEmpty() && !source.uid.startsWith(u'$')
        && !source.uid.startsWith(QLatin1String("[["));
}

bool mayBeSame(const DatasourceRef &a, const DatasourceRef &b)
{
    const bool sameKind = (mayBePrometheus(a) && mayBePrometheus(b)) || (mayBeLoki(a) && mayBeLoki(b));
    return sameKind && (!isNamed(a) || !isNamed(b) || a.uid == b.uid);
}

} // namespace

VariableOption filterOption(const Matcher &matcher)
{
    const QString text = matcher.toString();
    return {text, text};
}

Result<VariableValue> filtersFromText(const QString &text)
{
    const auto matchers = parseMatchers(text);
    if (!matchers)
        return failure(matchers.error());
    VariableValue value;
    for (const Matcher &matcher : *matchers) {
        if (matcher.isRegex) {
            if (const auto pattern = compileRe2(matcher.value); !pattern)
                return failure(pattern.error());
        }
        value.chosen.push_back(filterOption(matcher));
    }
    return value;
}

std::vector<Matcher> adHocMatchers(const Dashboard &dashboard, const DatasourceRef &source,
                                   const VariableValues &values)
{
    std::vector<Matcher> matchers;
    for (const Variable &variable : dashboard.variables) {
        if (variable.kind != VariableKind::AdHoc || !mayBeSame(dashboard.effective(variable.datasource), source))
            continue;
        const VariableValues::Entry *entry = values.find(variable.name);
        if (!entry)
            continue;
        for (const VariableOption &filter : entry->chosen) {
            if (auto matcher = parseMatcher(filter.value))
                matchers.push_back(std::move(*matcher));
        }
    }
    return matchers;
}

bool canFilter(const Dashboard &dashboard, const Variable &variable)
{
    const DatasourceRef source = dashboard.effective(variable.datasource);
    return variable.unusableFilters == 0 && (mayBePrometheus(source) || mayBeLoki(source));
}

} // namespace wardroom
