// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

#include <QtWidgets/QWidget>

namespace wardroom {

class EvidenceView;
class Pinner;
class ViewContext;

/// Evidence in a window of its own, large. Deletes itself when it is closed, and goes with the window it came from.
class EvidenceWindow final : public QWidget
{
    Q_OBJECT
public:
    EvidenceWindow(Pinner &pinner, ViewContext &context, const std::vector<Pin> &pins, QWidget *owner);

    EvidenceView &view() const { return *m_view; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    EvidenceView *m_view;
};

} // namespace wardroom
