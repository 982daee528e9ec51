// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboard.h"
#include "services/dashboards/interpolation.h"

namespace wardroom {

/// A panel where it stands on the screen. A repeated one stands several times, each with a value of its own.
struct PlacedPanel
{
    int panelId = 0;
    QString key; ///< unique and stable: "12", or "12@frankfurt" for a repetition
    GridPos grid;
    bool isRow = false;
    bool collapsed = false; ///< of a row
    int hiddenPanels = 0; ///< that a collapsed row holds
    QString title; ///< with variables put in
    VariableValues values; ///< the dashboard's, with the repetition's own
    friend bool operator==(const PlacedPanel &, const PlacedPanel &) = default;
};

/// All panels to be shown, top to bottom: repeats expanded, collapsed rows closed, gaps between panels closed
/// upwards as Grafana does. @p rowStates: by row key, true collapsed; absent: as the file has it. A pure
/// function.
std::vector<PlacedPanel> layOut(const Dashboard &dashboard, const VariableValues &values,
                                const QHash<QString, bool> &rowStates = {});

/// A repetition by more values is cut here.
inline constexpr std::size_t MostRepeats = 200;

} // namespace wardroom
