// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardlayout.h"

#include "services/dashboards/gridarrangement.h"

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

/// One value of a repetition.
struct Repetition
{
    QString suffix; ///< of the key
    VariableValues values;
};

std::vector<Repetition> repetitionsOf(const QString &variable, const VariableValues &values)
{
    const VariableValues::Entry *entry = variable.isEmpty() ? nullptr : values.find(variable);
    if (!entry || entry->chosen.empty())
        return {{QString(), values}};
    std::vector<Repetition> repetitions;
    for (const VariableOption &option : entry->chosen) {
        Repetition repetition{u'@' + option.value, values};
        repetition.values.set(variable, {{option}, {}, false, false, entry->multi});
        repetitions.push_back(std::move(repetition));
        if (repetitions.size() == MostRepeats)
            break;
    }
    // The first keeps the panel's own key, so that what is remembered of it holds.
    repetitions.front().suffix.clear();
    return repetitions;
}

class LayoutMaker
{
public:
    LayoutMaker(const Dashboard &dashboard, const QHash<QString, bool> &rowStates)
        : m_dashboard(dashboard)
        , m_rowStates(rowStates)
    {
    }

    std::vector<PlacedPanel> make(const VariableValues &values)
    {
        addSection(membersOf(0), values, {});
        for (const Panel &panel : m_dashboard.panels) {
            if (panel.isRow())
                addRow(panel, values);
        }
        return std::move(m_placed);
    }

private:
    std::vector<const Panel *> membersOf(int row) const
    {
        std::vector<const Panel *> members;
        for (const Panel &panel : m_dashboard.panels) {
            if (!panel.isRow() && panel.row == row)
                members.push_back(&panel);
        }
        std::stable_sort(members.begin(), members.end(), [](const Panel *a, const Panel *b) {
            return std::pair(a->grid.y, a->grid.x) < std::pair(b->grid.y, b->grid.x);
        });
        return members;
    }

    void addRow(const Panel &row, const VariableValues &values)
    {
        const std::vector<const Panel *> members = membersOf(row.id);
        for (const Repetition &repetition : repetitionsOf(row.repeat, values)) {
            PlacedPanel head = placed(row, repetition.values, repetition.suffix);
            head.isRow = true;
            head.grid = {0, m_bottom, GridPos::Columns, 1};
            head.collapsed = m_rowStates.value(head.key, row.collapsed);
            head.hiddenPanels = head.collapsed ? static_cast<int>(members.size()) : 0;
            const bool open = !head.collapsed;
            m_placed.push_back(std::move(head));
            ++m_bottom;
            if (open)
                addSection(members, repetition.values, repetition.suffix);
        }
    }

    void addSection(const std::vector<const Panel *> &members, const VariableValues &values,
                    const QString &suffix)
    {
        Skyline skyline(m_bottom);
        for (const Panel *panel : members)
            addPanel(*panel, values, suffix, skyline);
        m_bottom = skyline.bottom();
    }

    void addPanel(const Panel &panel, const VariableValues &values, const QString &suffix, Skyline &skyline)
    {
        const std::vector<Repetition> repetitions = repetitionsOf(panel.repeat, values);
        const bool sideways = !panel.repeat.isEmpty() && repetitions.size() > 1 && !panel.repeatVertically;
        GridPos grid = panel.grid;
        if (sideways) {
            grid.x = 0;
            grid.w = std::max(GridPos::Columns / static_cast<int>(repetitions.size()),
                              GridPos::Columns / panel.maxPerRow);
            grid.w = std::clamp(grid.w, 1, GridPos::Columns);
        }
        for (const Repetition &repetition : repetitions) {
            if (sideways && grid.x + grid.w > GridPos::Columns)
                grid.x = 0;
            PlacedPanel one = placed(panel, repetition.values, suffix + repetition.suffix);
            one.grid = skyline.place(grid);
            m_placed.push_back(std::move(one));
            if (sideways)
                grid.x += grid.w;
        }
    }

    PlacedPanel placed(const Panel &panel, const VariableValues &values, const QString &suffix) const
    {
        PlacedPanel one;
        one.panelId = panel.id;
        one.key = QString::number(panel.id) + suffix;
        one.title = interpolatedTitle(panel.title, values);
        one.values = values;
        return one;
    }

    const Dashboard &m_dashboard;
    const QHash<QString, bool> &m_rowStates;
    std::vector<PlacedPanel> m_placed;
    int m_bottom = 0;
};

} // namespace

std::vector<PlacedPanel> layOut(const Dashboard &dashboard, const VariableValues &values,
                                const QHash<QString, bool> &rowStates)
{
    return LayoutMaker(dashboard, rowStates).make(values);
}

} // namespace wardroom
