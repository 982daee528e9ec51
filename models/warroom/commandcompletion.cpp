// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warroom/commandcompletion.h"

#include "services/incident/incidentcommand.h"

namespace wardroom {

void CommandCompletion::setLine(const QString &line, const IncidentContent &content)
{
    QStringList offered = line.startsWith(u'/') ? completeCommand(line, content) : QStringList();
    offered.removeAll(line);
    offered.removeDuplicates();
    offered = offered.mid(0, MostRows);
    if (offered != stringList())
        setStringList(offered);
}

} // namespace wardroom
