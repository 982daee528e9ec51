// SPDX-License-Identifier: GPL-3.0-or-later
// A step of dragging an event over a timeline of 5,000: the pointer's event and the paint it asks for, and what the same
// would cost if all of it were drawn again.
#include "services/core/clock.h"
#include "services/evidence/pinner.h"
#include "tests/bench/benchmark.h"
#include "tests/render/timelinesamples.h"
#include "ui/theme/appearance.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinecharts.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>

using namespace wardroom;

namespace {

constexpr int Events = 5000;
constexpr int Moves = 120;

class Scene
{
public:
    Scene()
        : m_clock(TimelineSamples::at("23:40"))
        , m_store({m_dir.filePath(QStringLiteral("store.sqlite")), {}, QStringLiteral("Ana"), false}, m_clock)
        , m_desk(m_store, m_clock, [] { return QStringLiteral("Ana"); })
        , m_pinner(m_desk)
        , m_view(m_clock, m_cursor)
        , m_presenter(m_desk, m_view)
        , m_charts(m_view, m_pinner)
        , m_canvas(m_presenter, m_charts)
    {
        m_view.setRefresh(0);
        m_canvas.resize(1100, 520);
    }

    /// Calls @p then once the incident is on the screen.
    void open(std::function<void()> then)
    {
        IncidentDraft draft;
        draft.title = QStringLiteral("drag");
        draft.startedMs = TimelineSamples::at("22:30");
        m_request = m_desk.declare(draft, &m_desk, [this, then](const Result<QUuid> &id) {
            if (!id) {
                QCoreApplication::exit(1);
                return;
            }
            std::vector<TimelineEvent> events = TimelineSamples::many(Events);
            for (TimelineEvent &event : events)
                event.incident = *id;
            m_first = events[Events / 2].id;
            m_added = m_desk.submit(addEvents(std::move(events), m_desk.context()), &m_desk, [this, then, id = *id](const Result<Receipt> &) {
                m_file = m_desk.open(id);
                QObject::connect(m_file.get(), &IncidentFile::loaded, &m_canvas, [this, then] {
                    m_presenter.setFile(m_file);
                    m_view.setRange(TimeRange::fixed(TimelineSamples::span()));
                    m_canvas.show();
                    m_canvas.refresh();
                    then();
                });
            });
        });
    }

    bool press()
    {
        m_at = m_canvas.pointOf(m_first);
        send(QEvent::MouseButtonPress, Qt::LeftButton);
        moveBy(30);
        return m_canvas.isDragging();
    }
    void moveBy(int x)
    {
        m_at += QPoint(x, 0);
        send(QEvent::MouseMove, Qt::NoButton);
        m_canvas.grab(); // all of the widget, and a picture made for it: what a window paints is less
    }
    void step()
    {
        moveBy(m_step / 20 % 2 == 0 ? 3 : -3);
        ++m_step;
    }
    void drawAll()
    {
        QImage image(m_canvas.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        const TimelinePainter timeline = m_canvas.painter();
        timeline.paint(painter, m_canvas.scene(), timeline.layout(m_canvas.scene(), m_canvas.size()));
    }

private:
    void send(QEvent::Type type, Qt::MouseButton button)
    {
        QMouseEvent event(type, m_at, m_canvas.mapToGlobal(m_at), button, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_canvas, &event);
    }

    QTemporaryDir m_dir;
    ManualClock m_clock;
    Store m_store;
    IncidentDesk m_desk;
    Pinner m_pinner;
    TimeCursor m_cursor;
    ViewContext m_view;
    TimelinePresenter m_presenter;
    TimelineCharts m_charts;
    TimelineCanvas m_canvas;
    RequestHandle m_request;
    RequestHandle m_added;
    std::shared_ptr<IncidentFile> m_file;
    QUuid m_first;
    QPoint m_at;
    int m_step = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Appearance appearance;
    appearance.apply({});
    Scene scene;
    scene.open([&scene] {
        if (!scene.press()) {
            QCoreApplication::exit(2);
            return;
        }
        const std::vector<double> times = medianTimes({[&scene] { scene.step(); }, [&scene] { scene.drawAll(); }}, Moves);
        printFigure("drag", times[0], "ms", 16, "16ms-goal");
        printFigure("drag-all-drawn-again", times[1], "ms", times[0], "drag");
        QCoreApplication::exit(0);
    });
    return QCoreApplication::exec();
}
