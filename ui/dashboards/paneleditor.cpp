// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/paneleditor.h"

#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/dashboards/dashboardeditor.h"
#include "ui/dashboards/optionsform.h"
#include "ui/dashboards/queryeditrow.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace wardroom {

namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

} // namespace

PanelEditor::PanelEditor(DashboardEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_empty(new TextLabel(TextRole::Base, Token::TextMuted))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_options(new OptionsForm(editor))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_empty->setWordWrap(true);
    m_pages->addWidget(scrolling(createQueries()));
    m_pages->addWidget(scrolling(m_options));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(createHead());
    layout->addWidget(m_empty);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    layout->addStretch(); // for the time that no panel is chosen
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&editor, &DashboardEditor::chosenChanged, this, &PanelEditor::showPanel);
    connect(&editor, &DashboardEditor::documentChanged, this, &PanelEditor::showPanel);
    onRetranslate(this, [this] { retranslate(); });
}

QWidget *PanelEditor::createHead()
{
    m_title = new TextLabel(TextRole::PanelTitle);
    m_close = new QToolButton;
    m_close->setIcon(icon(IconId::Close));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &PanelEditor::closeRequested);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_close);
    return head;
}

QWidget *PanelEditor::createQueries()
{
    m_addQuery = new QPushButton(icon(IconId::Plus), QString());
    connect(m_addQuery, &QPushButton::clicked, &m_editor, &DashboardEditor::addTarget);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_rowLayout = new QVBoxLayout;
    m_rowLayout->setSpacing(16);
    column->addLayout(m_rowLayout);
    column->addWidget(m_addQuery, 0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

void PanelEditor::setCompleter(PromqlEditor::Completer completer)
{
    m_completer = std::move(completer);
    for (QueryEditRow *row : std::as_const(m_rows))
        row->expression()->setCompleter(m_completer);
}

void PanelEditor::focusFirstField()
{
    if (m_tabs->currentIndex() == 0 && !m_rows.isEmpty())
        m_rows.front()->expression()->setFocus();
    else
        m_options->focusFirstField();
}

void PanelEditor::retranslate()
{
    m_tabs->setTabText(0, tr("Query"));
    m_tabs->setTabText(1, tr("Options"));
    m_tabs->setAccessibleName(tr("Fields of the panel"));
    m_addQuery->setText(tr("Add query"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
    m_empty->setText(tr("No panel is chosen. Click one, or choose one with Tab."));
    showPanel();
}

void PanelEditor::showPanel()
{
    const Panel *panel = m_editor.chosenPanel();
    m_title->setText(panel && !panel->title.isEmpty() ? panel->title : tr("Panel"));
    m_empty->setVisible(!panel);
    m_tabs->setVisible(panel);
    m_pages->setVisible(panel);
    m_tabs->setTabVisible(0, panel && !panel->isRow());
    showQueries(panel);
    m_options->showPanel();
}

/// Rows stay while their queries do: the caret must not jump from under who types.
void PanelEditor::showQueries(const Panel *panel)
{
    const int shown = panel ? panel->id : 0;
    const std::vector<Target> targets = panel ? panel->targets : std::vector<Target>();
    const bool same = shown == m_shown && std::equal(m_rows.begin(), m_rows.end(), targets.begin(), targets.end(),
                                                     [](const QueryEditRow *row, const Target &target) {
                                                         return row->refId() == target.refId;
                                                     });
    if (!same) {
        for (QueryEditRow *row : std::as_const(m_rows)) {
            row->hide();
            row->deleteLater();
        }
        m_rows.clear();
        for (const Target &target : targets) {
            m_rows << new QueryEditRow(m_editor, target);
            m_rows.last()->expression()->setCompleter(m_completer);
            m_rowLayout->addWidget(m_rows.last());
        }
        m_shown = shown;
        return;
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setTarget(targets[std::size_t(i)]);
}

} // namespace wardroom
