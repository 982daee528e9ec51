// SPDX-License-Identifier: GPL-3.0-or-later
// What a move of the pointer costs in the chart of `pan`: cursor, dots and the table of values. Lines, axes
// and marks are kept as a picture; that they are not drawn again is a test's concern, here it is the time.
#include "services/core/clock.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/panscene.h"
#include "ui/charts/chartcanvas.h"
#include "ui/theme/appearance.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>

using namespace wardroom;

namespace {

constexpr int SampleCount = 50'000;
constexpr int Moves = 60;

class Hover
{
public:
    explicit Hover(ChartCanvas &canvas)
        : m_canvas(canvas)
    {
    }
    /// The event and the paint it asks for.
    void move()
    {
        const QPointF at(400 + m_move % Moves * 12, 300 + m_move % 7);
        ++m_move;
        QMouseEvent event(QEvent::MouseMove, at, m_canvas.mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&m_canvas, &event);
        QCoreApplication::sendPostedEvents(); // the paint
    }

private:
    ChartCanvas &m_canvas;
    int m_move = 0;
};

int measure(int seriesCount, const char *name)
{
    const PanScene scene(seriesCount, SampleCount);
    const ManualClock clock(PanScene::FirstMs + SampleCount * PanScene::StepMs);
    TimeCursor cursor;
    ViewContext context(clock, cursor);
    context.setRefresh(0);
    ChartCanvas canvas(context, nullptr);
    canvas.resize(PanScene::Width, PanScene::Height);
    ChartSpec spec = scene.spec();
    spec.title = QStringLiteral("Traffic");
    spec.span = PanScene::spanOfFrame(0, SampleCount);
    QObject::connect(&canvas, &ChartCanvas::rendered, &canvas, [] { QCoreApplication::exit(); });
    canvas.setSpec(std::move(spec));
    canvas.show();
    if (const int status = QCoreApplication::exec(); status != 0)
        return status;
    Hover hover(canvas);
    const std::vector<double> times = medianTimes({[&hover] { hover.move(); }}, Moves);
    printFigure(name, times[0], "ms", 2, "2ms-goal");
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Appearance appearance;
    appearance.apply({});
    const int status = measure(20, "hover");
    return status != 0 ? status : measure(100, "hover-100");
}
