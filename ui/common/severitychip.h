// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"
#include "services/render/theme.h"

#include <QtWidgets/QWidget>

namespace wardroom {

/// A severity as a filled chip with four bars, of which SEV-1 fills all; in @p base's size, at the left of @p rect.
void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity, const Theme &theme, const QFont &base);
/// The room that takes in @p base; the same for all four, so that they line up.
QSizeF severitySize(const QFont &base);

/// The same as a widget. Its size follows its font: 13 px in a header, 60 px on the wall.
class SeverityChip final : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityChip(QWidget *parent = nullptr);
    void setSeverity(Severity severity);
    Severity severity() const { return m_severity; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Severity m_severity = Severity::Sev3;
};

} // namespace wardroom
