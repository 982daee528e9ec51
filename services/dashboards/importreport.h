// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboard.h"

namespace wardroom {

/// What a dashboard loses or looks different in here.
enum class LossKind {
    UnknownPanel, ///< placeholder; detail: the type
    LibraryPanel, ///< placeholder; detail: its name
    ForeignSource, ///< a target of a server we have no client for; detail: "A: mysql"
    UnknownTransformation, ///< detail: the id
    UnknownMatcher, ///< an override's; detail: the id
    UnknownVariable, ///< detail: "name (type)"
    CircularVariables, ///< detail: "a → b → a"
    AlertRule, ///< kept, but not evaluated
    TimeRegions, ///< not drawn
    AdHocFilters, ///< kept, but not all applied: other operators or not of Prometheus; detail: the variable
    // The following only change how something looks
    OlderPanel, ///< shown as today's kind; detail: the type
    UnknownProperty, ///< an override's; detail: the id
    AnnotationSource, ///< an annotation query of another server; detail: its name
};

struct ImportLoss
{
    LossKind kind = LossKind::UnknownPanel;
    int panelId = 0; ///< 0: of the dashboard
    QString panelTitle;
    QString detail;

    /// Something is missing; else it only looks different.
    bool isLoss() const;
    /// An English sentence that stays the same from version to version. Windows translate by kind.
    QString text() const;
    friend bool operator==(const ImportLoss &, const ImportLoss &) = default;
};

enum class ImportStatus { Whole, Changed, Lost };

/// How a dashboard came over.
struct ImportReport
{
    int panels =
        0; ///< all in the file: rows and nested ones too, but not the entries of an older file's `rows[]`
    int placeholders = 0;
    int changed = 0; ///< panels that look different
    int targets = 0;
    int expressions = 0; ///< targets that ask something
    int variables = 0;
    std::vector<ImportLoss> losses; ///< also mere changes

    int whole() const { return panels - placeholders - changed; }
    ImportStatus status() const;
};

ImportReport examine(const Dashboard &dashboard);

} // namespace wardroom
