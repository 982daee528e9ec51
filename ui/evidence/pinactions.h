// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wardroom {

class IncidentDesk;
class MainWindow;
class PinController;
class Pinner;

/// Makes pinning part of @p window: its actions ("pin" Ctrl+P, "pin.clipboard" Ctrl+Shift+P, "pin.file", "pin.tray") and the
/// buttons in the top bar. @p desk and @p pinner must outlive the window, which owns the controller. To be called once,
/// after the window was made.
PinController *addPinActions(MainWindow &window, IncidentDesk &desk, Pinner &pinner);

} // namespace wardroom
