// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace wardroom {

/// Lines that were entered, walked through with the arrow keys. What was being typed when the walk began
/// comes back at its end: nothing is lost.
class CommandHistory
{
public:
    static constexpr qsizetype MostLines = 100;

    void add(const QString &line);
    /// The line before the one that is shown; @p shown is kept where the walk begins. Null: there is none.
    QString older(const QString &shown);
    /// The one after it, at last the draft. Null: there is none.
    QString newer();
    void endWalk() { m_at = -1; }
    const QStringList &lines() const { return m_lines; } ///< newest last

private:
    QStringList m_lines;
    QString m_draft;
    qsizetype m_at = -1; ///< in m_lines; -1: no walk
};

} // namespace wardroom
