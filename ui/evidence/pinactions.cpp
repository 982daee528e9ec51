// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pinactions.h"

#include "services/render/format.h"
#include "ui/common/retranslate.h"
#include "ui/evidence/pincontroller.h"
#include "ui/shell/mainwindow.h"

#include <QtGui/QAction>

namespace wardroom {

PinController *addPinActions(MainWindow &window, IncidentDesk &desk, Pinner &pinner)
{
    auto *controller = new PinController(window, desk, pinner);
    ActionRegistry &actions = window.actions();
    QAction *pin = actions.add({QStringLiteral("pin"), [] { return PinController::tr("&Pin"); }, {Qt::CTRL | Qt::Key_P}, IconId::Pin},
                               [controller](bool) { controller->pinFocused(); });
    actions.add({QStringLiteral("pin.clipboard"), [] { return PinController::tr("Pin the &clipboard"); }, {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, IconId::Pin},
                [controller](bool) { controller->pinClipboard(); });
    actions.add({QStringLiteral("pin.file"), [] { return PinController::tr("Pin &a file…"); }, {}, IconId::Pin},
                [controller](bool) { controller->chooseFile(); });
    QAction *tray = actions.add({QStringLiteral("pin.tray"), [] { return PinController::tr("Pins &to be filed…"); }, {}, IconId::Pin},
                                [controller](bool) { controller->showTray(); });
    window.topBar().setPinActions(pin, tray);
    const auto count = [&window, &desk] { window.topBar().setTrayCount(static_cast<int>(desk.tray().size())); };
    QObject::connect(&desk, &IncidentDesk::trayChanged, controller, count);
    count();
    return controller;
}

} // namespace wardroom
