// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/panel.h"
#include "ui/explore/promqleditor.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace wardroom {

class DashboardEditor;
class OptionsForm;
class QueryEditRow;
class TextLabel;

/// The inspector of a dashboard that is edited: queries and looks of the chosen panel. Every change is an edit at once,
/// so the panel itself is the preview.
class PanelEditor final : public QWidget
{
    Q_OBJECT
public:
    /// @p editor must outlive it.
    explicit PanelEditor(DashboardEditor &editor, QWidget *parent = nullptr);

    /// Where the queries' completion comes from.
    void setCompleter(PromqlEditor::Completer completer);
    QTabBar *tabs() const { return m_tabs; }
    OptionsForm &options() const { return *m_options; }
    QList<QueryEditRow *> queries() const { return m_rows; }
    QPushButton *addQueryButton() const { return m_addQuery; }
    void focusFirstField();

Q_SIGNALS:
    void closeRequested();

private:
    QWidget *createHead();
    QWidget *createQueries();
    void retranslate();
    void showPanel();
    void showQueries(const Panel *panel);

    DashboardEditor &m_editor;
    PromqlEditor::Completer m_completer;
    TextLabel *m_title = nullptr;
    TextLabel *m_empty = nullptr;
    QToolButton *m_close = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QVBoxLayout *m_rowLayout = nullptr;
    QList<QueryEditRow *> m_rows;
    QPushButton *m_addQuery = nullptr;
    OptionsForm *m_options = nullptr;
    int m_shown = 0; ///< the panel that the rows are of
};

} // namespace wardroom
