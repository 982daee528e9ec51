// SPDX-License-Identifier: GPL-3.0-or-later
// A pin of 20 series with 5,000 samples each: from the key to the answer that it is on the disk, and how long the GUI thread
// is held meanwhile. Compared with the bare writing of the same bytes to a file and fsync; each round pins other data, for
// the same would be stored already.
#include "services/core/clock.h"
#include "services/evidence/freezing.h"
#include "services/evidence/frozenspec.h"
#include "services/evidence/pinner.h"
#include "tests/bench/benchmark.h"
#include "tests/support/guiwatchdog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace wardroom;

namespace {

constexpr int SeriesCount = 20;
constexpr int SampleCount = 5'000;
constexpr int Rounds = 30;
constexpr int WarmUpRounds = 3;
constexpr qint64 StepMs = 15'000;
constexpr qint64 FirstMs = 1'795'000'005'000;
constexpr double FrameMs = 16;

ChartSpec specOf(QRandomGenerator &random)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->stepMs = StepMs;
    snapshot->span = {FirstMs, FirstMs + (SampleCount - 1) * StepMs};
    ChartSpec spec;
    spec.span = snapshot->span;
    for (int s = 0; s < SeriesCount; ++s) {
        Series one;
        one.labels.set(QStringLiteral("instance"), QStringLiteral("10.0.0.%1:9090").arg(s));
        double value = 100;
        for (int i = 0; i < SampleCount; ++i) {
            one.times.push_back(FirstMs + i * StepMs);
            one.values.push_back(value += random.generateDouble() - 0.5);
        }
        one.finish();
        snapshot->series.push_back(std::move(one));
    }
    for (int s = 0; s < SeriesCount; ++s) {
        ChartSeries series;
        series.snapshot = snapshot;
        series.index = static_cast<std::size_t>(s);
        series.label = QString::number(s);
        spec.series.push_back(std::move(series));
    }
    return spec;
}

PinDraft draftOf(const ChartSpec &spec)
{
    PinDraft draft;
    draft.pin.title = QStringLiteral("Traffic");
    draft.pin.fromMs = spec.span.fromMs;
    draft.pin.toMs = spec.span.toMs;
    draft.pin.occurredMs = spec.span.toMs;
    draft.data = frozenOf(spec);
    return draft;
}

double bareWrite(const QString &path, const QByteArray &bytes)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return -1;
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Pins round after round; ends the program's loop with what went wrong, or 0.
class Run final
{
public:
    Run(Pinner &pinner, const QString &folder)
        : m_pinner(pinner)
        , m_path(folder + QStringLiteral("/bare"))
    {
        for (int i = 0; i < WarmUpRounds + Rounds; ++i)
            m_specs.push_back(specOf(m_random));
    }
    void next()
    {
        if (m_round == WarmUpRounds)
            m_watchdog.forget();
        m_timer.start();
        const PinDraft draft = draftOf(m_specs[static_cast<std::size_t>(m_round)]);
        m_request = m_pinner.pin(draft, Pinner::Size::Whole, {}, &m_guard, [this](const Result<Pin> &pin) { done(pin); });
    }
    void print() const
    {
        printFigure("pin", medianOf(m_pins), "ms", medianOf(m_bare), "bare-write-and-fsync");
        printFigure("pin-freeze", medianOf(m_freezes), "ms");
        printFigure("pin-gui-stall", m_stall, "ms", FrameMs, "16ms-frame");
    }

private:
    void done(const Result<Pin> &pin)
    {
        const double took = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
        if (!pin || pin->count != SeriesCount * SampleCount)
            return QCoreApplication::exit(1);
        if (m_round >= WarmUpRounds)
            m_pins.push_back(took);
        if (++m_round < WarmUpRounds + Rounds)
            QTimer::singleShot(0, &m_guard, [this] { next(); });
        else
            measureParts();
    }
    /// Not between the pins: it would hold the thread that is watched.
    void measureParts()
    {
        m_stall = m_watchdog.longestMs();
        for (const ChartSpec &spec : m_specs) {
            QElapsedTimer timer;
            timer.start();
            const Frozen result = frozen(draftOf(spec), {});
            m_freezes.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            m_bare.push_back(bareWrite(m_path, result.data));
        }
        QCoreApplication::exit(0);
    }

    Pinner &m_pinner;
    const QString m_path;
    QRandomGenerator m_random{11};
    std::vector<ChartSpec> m_specs;
    std::vector<double> m_pins;
    std::vector<double> m_freezes;
    std::vector<double> m_bare;
    double m_stall = 0;
    int m_round = 0;
    QElapsedTimer m_timer;
    QObject m_guard;
    RequestHandle m_request;
    GuiWatchdog m_watchdog;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const SystemClock clock;
    Store store({folder.filePath(QStringLiteral("wardroom.db")), {}, QStringLiteral("bench"), false}, clock);
    IncidentDesk desk(store, clock, [] { return QStringLiteral("bench"); });
    Pinner pinner(desk);
    Run run(pinner, folder.path());
    QTimer::singleShot(0, &desk, [&run] { run.next(); });
    const int status = QCoreApplication::exec();
    if (status == 0)
        run.print();
    else
        std::fputs("pin: nothing was pinned\n", stderr);
    return status;
}
