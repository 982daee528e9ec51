// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinekeys.h"

#include "ui/common/incidenttext.h"
#include "ui/timeline/timelinepresenter.h"

#include <QtGui/QKeyEvent>

namespace wardroom {

bool handleTimelineKey(const QKeyEvent &event, TimelinePresenter &presenter)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_5) {
        presenter.setLaneOfChosen(AllLanes[static_cast<std::size_t>(event.key() - Qt::Key_1)]);
        return true;
    }
    if (event.key() == Qt::Key_S) {
        presenter.starChosen();
        return true;
    }
    if (event.key() == Qt::Key_Delete) {
        presenter.removeChosen();
        return true;
    }
    return false;
}

} // namespace wardroom
