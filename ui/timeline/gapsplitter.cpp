// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/gapsplitter.h"

namespace wardroom {

namespace {

constexpr int Gap = 8;

/// Space alone divides the panels.
class BareHandle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override {}
};

} // namespace

GapSplitter::GapSplitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(Gap);
}

QSplitterHandle *GapSplitter::createHandle()
{
    return new BareHandle(orientation(), this);
}

} // namespace wardroom
