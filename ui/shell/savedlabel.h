// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/error.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QWidget>

#include <optional>

namespace wardroom {

class IncidentDesk;
class MarkLabel;

/// Says whether what was entered is on the disk: "Saved 23:46:12", that it is being written, or that it could not be. Nothing
/// before the first change.
class SavedLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit SavedLabel(IncidentDesk &desk, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    QString text() const;

private:
    void apply();

    IncidentDesk &m_desk;
    MarkLabel *m_mark;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<Error> m_failure; ///< until the next change is written
    qint64 m_savedMs = 0;
};

} // namespace wardroom
