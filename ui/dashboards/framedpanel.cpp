// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/framedpanel.h"

#include "models/dashboards/fieldvalue.h"
#include "ui/common/noticebar.h"
#include "ui/common/panelframe.h"
#include "ui/common/pindrafts.h"
#include "ui/common/stateview.h"
#include "ui/dashboards/panellinks.h"

#include <QtWidgets/QBoxLayout>

namespace wardroom {

FramedPanel::FramedPanel(PanelBody *body, ViewContext &context, QWidget *parent)
    : PanelView(parent)
    , m_context(context)
    , m_frame(new PanelFrame)
    , m_body(body)
    , m_notice(new NoticeBar(NoticeBar::Kind::Info))
    , m_links(new PanelLinks)
{
    m_frame->headLayout()->addWidget(m_links);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(body, 1);
    m_state = new StateView(content);
    m_frame->setBody(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(m_state, &StateView::retryRequested, this, &PanelView::retryRequested);
    connect(body, &PanelBody::dashboardRequested, this, &PanelView::dashboardRequested);
    connect(body, &PanelBody::linkRequested, this, &PanelView::linkRequested);
    connect(m_links, &PanelLinks::chosen, this, &PanelView::linkRequested);
}

std::optional<PinDraft> FramedPanel::pinDraft() const
{
    if (m_state->state() != StateView::State::Content)
        return std::nullopt;
    if (const std::vector<LogLine> lines = m_body->pinLines(); !lines.empty())
        return PinDrafts::ofLines(lines, m_query, m_context);
    return PinDrafts::ofTable(m_body->pinTable(), m_title, m_query, m_context, m_source);
}

void FramedPanel::setContent(const PanelContent &content)
{
    const PanelData &now = content.data;
    const HeadState state = headState(content);
    m_title = content.placed.title;
    m_query = sentQueries(content.panel, now);
    m_source = sourceOf(content);
    m_frame->setTitle(content.placed.title);
    m_frame->setState(state.mark, state.word);
    m_links->setLinks(content.panel.links);
    m_frame->setToolTip(toolTipOf(content));
    const bool waits = m_body->needsData() && !now.hasData();
    if (waits && now.error) {
        m_state->showError(*now.error);
    } else if (waits) {
        m_state->showLoading();
    } else if (m_body->fill(content)) {
        QStringList sentences{m_body->notice(), complaintOf(content)};
        sentences.removeAll(QString());
        m_notice->setText(sentences.join(u'\n'));
        m_state->showContent();
    } else {
        m_state->showEmpty(tr("No data in this time range"), complaintOf(content));
    }
    Q_EMIT rendered();
}

} // namespace wardroom
