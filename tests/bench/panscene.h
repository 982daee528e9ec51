// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/chartpainter.h"

#include <QtGui/QImage>

namespace wardroom {

/// Series as a busy service has them: a level, a daily wave, noise from sample to sample, rare spikes. The
/// same for every run.
SnapshotPtr panSnapshot(int seriesCount, int sampleCount);

/// A chart that is moved along its samples, frame by frame: layout, axes, lines and marks, as a drag does it.
class PanScene
{
public:
    static constexpr int Width = 1600;
    static constexpr int Height = 800;
    static constexpr qint64 FirstMs = 1'795'000'005'000;
    static constexpr qint64 StepMs = 15'000;

    PanScene(int seriesCount, int sampleCount);

    /// Draws all of it, one step of the pan farther.
    void drawFrame();
    const QImage &image() const { return m_image; }
    const ChartSpec &spec() const { return m_spec; }

    /// What frame @p number shows: nine tenths of all samples.
    static TimeSpan spanOfFrame(int number, int sampleCount);

private:
    ChartSpec m_spec;
    ChartPainter m_painter;
    QImage m_image;
    int m_sampleCount;
    int m_frame = 0;
};

} // namespace wardroom
