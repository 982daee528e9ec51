// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/evidencetab.h"

#include "services/incident/incidentdesk.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/evidence/evidenceview.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

namespace wardroom {

EvidenceTab::EvidenceTab(Pinner &pinner, ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_view(new EvidenceView(pinner, context, EvidenceCard::Size::Large))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_view);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    m_state = new StateView(area);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    onRestyle(this, [this, column] {
        const int margin = scaled(this, 12);
        column->setContentsMargins(margin, margin, margin, margin);
    });
    onRetranslate(this, [this] { follow(); });
}

void EvidenceTab::setFile(std::shared_ptr<IncidentFile> file)
{
    if (m_file)
        disconnect(m_file.get(), nullptr, this, nullptr);
    m_file = std::move(file);
    if (m_file) {
        connect(m_file.get(), &IncidentFile::loaded, this, &EvidenceTab::follow);
        connect(m_file.get(), &IncidentFile::changed, this, &EvidenceTab::follow);
    }
    follow();
}

void EvidenceTab::follow()
{
    const std::vector<Pin> pins = m_file ? m_file->content().pins : std::vector<Pin>();
    m_view->setPins(pins);
    if (pins.empty())
        m_state->showEmpty(tr("No evidence yet."),
                           tr("Ctrl+P on a chart, a log line, an alert or a table freezes its data here, so that it can be looked at when it is gone from its source."));
    else
        m_state->showContent();
}

} // namespace wardroom
