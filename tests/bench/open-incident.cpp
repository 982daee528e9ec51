// SPDX-License-Identifier: GPL-3.0-or-later
// From asking for an incident of 5,000 events to its timeline being painted: read, put together, laid out, drawn; in a store of
// 100,000 events and 2,000 incidents. Reference: reading its records alone.
#include "services/core/clock.h"
#include "services/evidence/pinner.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/bigstore.h"
#include "ui/theme/appearance.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelineeditor.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QApplication>

using namespace wardroom;

namespace {

constexpr int Rounds = 7;

class Opening
{
public:
    Opening(Store &store, const Clock &clock, const QUuid &id)
        : m_store(store)
        , m_clock(clock)
        , m_id(id)
        , m_view(clock, m_cursor)
    {
        m_view.setRefresh(0);
        next();
    }

private:
    void next()
    {
        if (m_times.size() == Rounds) {
            std::sort(m_times.begin(), m_times.end());
            std::sort(m_reads.begin(), m_reads.end());
            printFigure("open-incident", m_times[Rounds / 2], "ms", m_reads[Rounds / 2], "reading-alone");
            QCoreApplication::exit(0);
            return;
        }
        m_timer.start();
        m_request = m_store.run(
            &m_view, [id = m_id](Journal &journal) { return journal.recordsOf(id); },
            [this](const Result<std::vector<Record>> &) {
                m_reads.push_back(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
                open();
            });
    }
    void open()
    {
        m_editor.reset();
        m_file.reset();
        m_pinner.reset();
        m_desk = std::make_unique<IncidentDesk>(m_store, m_clock, [] { return QStringLiteral("Ana"); });
        m_pinner = std::make_unique<Pinner>(*m_desk);
        QObject::connect(m_desk.get(), &IncidentDesk::listChanged, &m_view, [this] { measure(); }, Qt::SingleShotConnection);
    }
    void measure()
    {
        m_editor = std::make_unique<TimelineEditor>(*m_desk, *m_pinner, m_view);
        m_editor->resize(1504, 780);
        m_editor->show();
        m_timer.start();
        m_file = m_desk->open(m_id);
        m_editor->setFile(m_file);
        const auto painted = [this] {
            m_editor->grab(); // all of it
            m_times.push_back(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
            QMetaObject::invokeMethod(&m_view, [this] { next(); }, Qt::QueuedConnection);
        };
        QObject::connect(m_file.get(), &IncidentFile::loaded, &m_view, painted, Qt::SingleShotConnection);
    }

    Store &m_store;
    const Clock &m_clock;
    QUuid m_id;
    TimeCursor m_cursor;
    ViewContext m_view;
    std::unique_ptr<IncidentDesk> m_desk;
    std::unique_ptr<Pinner> m_pinner;
    std::shared_ptr<IncidentFile> m_file;
    std::unique_ptr<TimelineEditor> m_editor;
    RequestHandle m_request;
    QElapsedTimer m_timer;
    std::vector<double> m_times;
    std::vector<double> m_reads;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // each round has a window of its own
    Appearance appearance;
    appearance.apply({});
    const BigStore big;
    Store store(big.options(), big.clock());
    const Opening opening(store, big.clock(), big.largest());
    return QCoreApplication::exec();
}
