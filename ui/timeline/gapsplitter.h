// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QSplitter>

namespace wardroom {

/// Panels with the page's gap between them, which can be dragged.
class GapSplitter final : public QSplitter
{
    Q_OBJECT
public:
    explicit GapSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace wardroom
