// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/panel.h"

namespace wardroom {

/// A value that a variable can have: `value` goes into queries, `text` is shown.
struct VariableOption
{
    QString text;
    QString value;
    friend bool operator==(const VariableOption &, const VariableOption &) = default;
};

/// What a person chose. `all` stands for every option there is.
struct VariableValue
{
    std::vector<VariableOption> chosen;
    bool all = false;
    friend bool operator==(const VariableValue &, const VariableValue &) = default;
};

enum class VariableKind { Query, Datasource, Interval, Custom, TextBox, Constant, AdHoc, Unknown };

/// `templating.list[]` (https://grafana.com/docs/grafana/latest/dashboards/variables/).
struct Variable
{
    enum class Hide { No, Label, Variable };
    /// By name or number, up or down, with or without regard to case.
    enum class Sort {
        None,
        AlphabeticalUp,
        AlphabeticalDown,
        NumericalUp,
        NumericalDown,
        AnyCaseUp,
        AnyCaseDown,
        NaturalUp,
        NaturalDown
    };

    QString name;
    QString label; ///< empty: the name
    QString description;
    VariableKind kind = VariableKind::Query;
    QString typeName; ///< as written
    QString query; ///< label_values(…), "a,b,c", a text: by kind
    DatasourceRef datasource;
    QString regex; ///< filters and rewrites the query's values
    Sort sort = Sort::None;
    Hide hide = Hide::No;
    bool multi = false;
    bool includeAll = false;
    QString allValue; ///< stands for All; empty: all options
    bool hasAllValue = false; ///< also where it is ''
    bool refreshOnRange = false;
    bool autoInterval = false;
    int autoCount = 30;
    QString autoMin;
    std::vector<VariableOption> options; ///< as stored in the file
    VariableValue current;
    int unusableFilters = 0; ///< of an ad hoc variable; those that can be used are its values, see adhocfilters.h

    const QString &shownName() const { return label.isEmpty() ? name : label; }
};

inline const QString AllVariableValue = QStringLiteral("$__all");

} // namespace wardroom
