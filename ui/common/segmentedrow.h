// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QPushButton;
class QWidget;

namespace wardroom {

/// Buttons side by side of which one is on; at first the first one. The row owns them.
QWidget *segmentedRow(const QList<QPushButton *> &buttons);

} // namespace wardroom
