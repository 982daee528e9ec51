// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QLineEdit>

#include <optional>

namespace wardroom {

class Clock;

/// A moment as people type it while an incident runs: `14:35`, `-10m`, `yesterday 23:10`. Marks itself where it is none.
class TimeField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit TimeField(const Clock &clock, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    /// A time without date is the one nearest to it; none: to now.
    void setReference(std::optional<qint64> ms) { m_reference = ms; }
    /// Empty: none.
    Result<std::optional<qint64>> moment() const;

private:
    void check();

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<qint64> m_reference;
};

} // namespace wardroom
