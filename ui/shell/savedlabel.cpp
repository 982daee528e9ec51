// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savedlabel.h"

#include "services/incident/incidentdesk.h"
#include "services/render/format.h"
#include "ui/common/errortext.h"
#include "ui/common/marklabel.h"
#include "ui/common/retranslate.h"

#include <QtWidgets/QBoxLayout>

namespace wardroom {

SavedLabel::SavedLabel(IncidentDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_mark(new MarkLabel)
    , m_savedMs(desk.savedMs())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_mark);
    connect(&desk, &IncidentDesk::savedChanged, this, [this] {
        if (m_desk.savedMs() > m_savedMs)
            m_failure.reset();
        m_savedMs = m_desk.savedMs();
        apply();
    });
    connect(&desk, &IncidentDesk::failed, this, [this](const Error &error) {
        m_failure = error;
        apply();
    });
    connect(&desk, &IncidentDesk::listChanged, this, &SavedLabel::apply);
    onRetranslate(this, [this] { apply(); });
}

void SavedLabel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    apply();
}

QString SavedLabel::text() const
{
    return m_mark->word();
}

void SavedLabel::apply()
{
    const std::optional<Error> problem = m_failure ? m_failure : m_desk.problem();
    const Formatter format(languageOf(), m_zone);
    if (problem)
        m_mark->setState(StateMark::Error, m_failure ? tr("Not saved") : tr("Incidents can not be read"));
    else if (m_desk.pending() > 0)
        m_mark->setState(StateMark::Stale, tr("Saving %n changes", nullptr, m_desk.pending()));
    else
        m_mark->setState(StateMark::Ok, tr("Saved %1").arg(format.time(m_desk.savedMs())));
    setToolTip(problem ? Qt::convertFromPlainText(errorText(*problem).text() + u'\n' + problem->detail)
                       : tr("Changes of incidents are on this computer's disk at the moment they are shown as saved."));
    setVisible(problem || m_desk.pending() > 0 || m_desk.savedMs() > 0);
}

} // namespace wardroom
