// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <utility>
#include <vector>

namespace wardroom {

/// A query whose variables stand as something that a server can parse: durations where a duration has to be,
/// names elsewhere. For asking the server to format a query that it could not run as it is.
class MaskedQuery
{
public:
    explicit MaskedQuery(const QString &query);

    const QString &text() const { return m_text; }
    /// The server would lose them: its parser does not keep comments.
    bool hasComments() const { return m_hasComments; }
    /// What the server made of text(), with the variables in their places again.
    QString unmasked(QString formatted) const;

private:
    QString m_text;
    bool m_hasComments = false;
    std::vector<std::pair<QString, QString>> m_masks; ///< stand-in and variable
};

} // namespace wardroom
