// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboards/fieldvalue.h"
#include "ui/dashboards/panelbody.h"

namespace wardroom {

/// Panels that reduce their data to figures and paint these side by side.
class FigureBody : public PanelBody
{
    Q_OBJECT
public:
    explicit FigureBody(QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    QString notice() const override { return m_notice; }
    FrozenTable pinTable() const override;
    const std::vector<FieldValue> &values() const { return m_values; }

    QSize minimumSizeHint() const override { return {40, 24}; }

protected:
    /// One "—" stands where there is no data: what is unknown has a place of its own.
    virtual bool showsUnknown() const { return false; }
    static QString unknownWord();
    /// Options of the panel, before values are shown.
    virtual void readOptions(const JsonValue &options) = 0;
    /// Where each of so many figures stands: as near to @p aspect (width to height) as the room allows.
    std::vector<QRectF> cells(qreal aspect) const;
    QRectF inner() const;
    TimeSpan span() const { return m_span; }

private:
    std::vector<FieldValue> m_values;
    TimeSpan m_span;
    QString m_notice;
};

} // namespace wardroom
