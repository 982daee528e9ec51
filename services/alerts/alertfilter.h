// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"
#include "services/core/result.h"

namespace wardroom {

/// What a person types to narrow alerts down: `env="production" service=~"shop-.*" or job="node"`.
///
/// Matchers stand between spaces or commas and all must hold; `or` begins another group, one of which must hold. A
/// word that is no matcher, or a text in quotes, is looked for in names, values and annotations, whatever its case.
class AlertFilter
{
public:
    AlertFilter() = default; ///< lets everything through
    /// ErrorKind::BadQuery where @p text can not be understood.
    static Result<AlertFilter> parse(QStringView text);

    bool isEmpty() const { return m_groups.empty(); }
    bool accepts(const Alert &alert) const;
    /// The matchers of the only group, to begin a silence with; empty where there are several or texts.
    std::vector<Matcher> plainMatchers() const;

private:
    struct Group
    {
        MatcherSet matchers;
        QStringList texts;
    };
    static Result<Group> takeGroup(QStringView &text);
    static bool accepts(const Group &group, const Alert &alert);

    std::vector<Group> m_groups;
};

} // namespace wardroom
