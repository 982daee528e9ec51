// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/dashboardhistory.h"
#include "services/dashboards/paneledit.h"

#include <QtWidgets/QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace wardroom {

class DashboardEditor;
class TextLabel;
class ThresholdsField;

/// How the chosen panel looks: one field an option, from one table. Fields that its kind does not have are hidden.
class OptionsForm final : public QWidget
{
    Q_OBJECT
public:
    /// @p editor must outlive it.
    explicit OptionsForm(DashboardEditor &editor, QWidget *parent = nullptr);

    /// What the document says now.
    void showPanel();
    void focusFirstField();
    QWidget *field(PanelOption option) const;
    QComboBox *datasource() const { return m_datasource; }
    ThresholdsField *thresholds() const { return m_thresholds; }

private:
    struct Row
    {
        std::size_t spec; ///< in the table
        TextLabel *label;
        QWidget *field;
    };

    QWidget *createField(std::size_t spec);
    void retranslate();
    void showValue(const Row &row) const;
    void showDatasource();
    void setValue(std::size_t spec, const JsonValue &value);

    DashboardEditor &m_editor;
    std::vector<Row> m_rows;
    QGridLayout *m_grid;
    TextLabel *m_datasourceLabel;
    QComboBox *m_datasource;
    TextLabel *m_thresholdsLabel;
    ThresholdsField *m_thresholds;
};

} // namespace wardroom
