// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/variablegraph.h"

#include "services/dashboards/interpolation.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

QStringList referencesOf(const Variable &variable)
{
    // A constant's or a custom list's text is interpolated too; a text box holds what a person typed.
    return variablesIn(variable.query + u'\n' + variable.datasource.uid + u'\n' + variable.regex);
}

/// Depth first search that keeps the way it came.
class OrderFinder
{
public:
    explicit OrderFinder(const std::vector<Variable> &variables)
        : m_variables(variables)
        , m_states(variables.size(), State::New)
    {
        for (std::size_t i = 0; i < variables.size(); ++i)
            m_index.insert(variables[i].name, i);
    }

    Result<std::vector<std::size_t>> find()
    {
        for (std::size_t i = 0; i < m_variables.size(); ++i) {
            if (!visit(i))
                return failure(
                    ErrorKind::BadQuery,
                    u"the variables refer to each other in a circle: %1"_s.arg(m_circle.join(u" → "_s)));
        }
        return m_order;
    }

private:
    enum class State { New, Open, Done };

    bool visit(std::size_t index)
    {
        if (m_states[index] == State::Done)
            return true;
        const QString &name = m_variables[index].name;
        if (m_states[index] == State::Open) {
            m_circle = m_way.mid(m_way.indexOf(name)) << name;
            return false;
        }
        m_states[index] = State::Open;
        m_way << name;
        for (const QString &reference : referencesOf(m_variables[index])) {
            if (const auto it = m_index.constFind(reference); it != m_index.cend() && !visit(*it))
                return false;
        }
        m_way.removeLast();
        m_states[index] = State::Done;
        m_order.push_back(index);
        return true;
    }

    const std::vector<Variable> &m_variables;
    std::vector<State> m_states;
    QHash<QString, std::size_t> m_index;
    QStringList m_way;
    QStringList m_circle;
    std::vector<std::size_t> m_order;
};

} // namespace

QStringList variablesIn(const QString &text)
{
    QStringList names;
    for (const VariableReference &reference : referencesIn(text)) {
        if (!names.contains(reference.name))
            names << reference.name;
    }
    return names;
}

Result<std::vector<std::size_t>> resolveOrder(const std::vector<Variable> &variables)
{
    return OrderFinder(variables).find();
}

std::vector<std::size_t> dependentsOf(const std::vector<Variable> &variables, const QString &name)
{
    QSet<QString> changed{name};
    std::vector<std::size_t> dependents;
    for (const std::size_t index : resolveOrder(variables).value_or(std::vector<std::size_t>())) {
        const QStringList references = referencesOf(variables[index]);
        const bool affected =
            std::any_of(references.begin(), references.end(),
                        [&changed](const QString &reference) { return changed.contains(reference); });
        if (!affected || variables[index].name == name)
            continue;
        changed.insert(variables[index].name);
        dependents.push_back(index);
    }
    return dependents;
}

} // namespace wardroom
