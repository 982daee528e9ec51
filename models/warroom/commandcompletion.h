// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidentcontent.h"

#include <QtCore/QStringListModel>

namespace wardroom {

/// What the entry box offers while a command is being typed.
class CommandCompletion final : public QStringListModel
{
    Q_OBJECT
public:
    static constexpr int MostRows = 8;
    using QStringListModel::QStringListModel;

    /// Offers nothing for text that is no command, or that is complete.
    void setLine(const QString &line, const IncidentContent &content);
    void clear() { setStringList({}); }
};

} // namespace wardroom
