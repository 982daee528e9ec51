// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboards/panelbody.h"

class QPlainTextEdit;
class QPushButton;

namespace wardroom {

class TableBody;
class TextLabel;

/// A panel of a kind that is not known here: why, its JSON, and what its queries brought as a table.
class PlaceholderBody final : public PanelBody
{
    Q_OBJECT
public:
    explicit PlaceholderBody(QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    bool needsData() const override { return false; }
    QString notice() const override { return m_reason; }
    TableBody *table() const { return m_table; }

private:
    QString m_reason;
    TableBody *m_table;
    TextLabel *m_hint;
    QPushButton *m_toggle;
    QPlainTextEdit *m_json;
};

} // namespace wardroom
