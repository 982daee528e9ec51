// SPDX-License-Identifier: GPL-3.0-or-later
// How long the GUI thread is held while a chart of 100 series with 1,000 points each is refreshed: asked from
// a server, decoded, laid out, drawn. A watchdog takes the time in which the GUI thread does not answer.
#include "services/core/clock.h"
#include "services/prometheus/prometheusclient.h"
#include "tests/bench/benchmark.h"
#include "tests/support/guiwatchdog.h"
#include "tests/support/testserver.h"
#include "ui/charts/chartpanel.h"
#include "ui/theme/appearance.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>
#include <QtWidgets/QApplication>

using namespace wardroom;

namespace {

constexpr int SeriesCount = 100;
constexpr int SampleCount = 1'000;
constexpr int Rounds = 30;
constexpr int WarmUpRounds = 3;
constexpr qint64 StepMs = 15'000;
constexpr qint64 FirstMs = 1'795'000'005'000;
constexpr double FrameMs = 16;

QByteArray rangeAnswer()
{
    QRandomGenerator random(7);
    QByteArray body = R"({"status":"success","data":{"resultType":"matrix","result":[)";
    for (int series = 0; series < SeriesCount; ++series) {
        body += (series > 0 ? "," : "")
            + (R"({"metric":{"route":"/api/)" + QByteArray::number(series) + R"("},"values":[)");
        double value = 100 + series;
        for (int sample = 0; sample < SampleCount; ++sample) {
            value += random.generateDouble() - 0.5;
            body += (sample > 0 ? ",[" : "[") + QByteArray::number(FirstMs / 1000 + sample * StepMs / 1000)
                + ",\"" + QByteArray::number(value) + "\"]";
        }
        body += "]}";
    }
    return body + "]}}";
}

/// Serves the answer from a thread of its own, so that serving is not measured.
class Server final : public QThread
{
public:
    ~Server() override
    {
        quit();
        wait();
    }
    QUrl waitForUrl()
    {
        start();
        while (m_port == 0)
            QThread::yieldCurrentThread();
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
    }

protected:
    void run() override
    {
        TestServer server;
        server.setHandler(
            [body = rangeAnswer()](const TestServer::Request &) { return TestServer::json(body); });
        m_port = server.port();
        exec();
    }

private:
    std::atomic<int> m_port = 0;
};

ChartSpec specOf(const SnapshotPtr &snapshot)
{
    ChartSpec spec;
    spec.title = QStringLiteral("Traffic");
    spec.span = snapshot->span;
    spec.left.unit = Unit::RequestsPerSecond;
    for (std::size_t i = 0; i < snapshot->series.size(); ++i) {
        ChartSeries series;
        series.snapshot = snapshot;
        series.index = i;
        series.label = snapshot->series[i].labels.value(u"route");
        series.colour = static_cast<int>(i);
        spec.series.push_back(std::move(series));
    }
    return spec;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Appearance appearance;
    appearance.apply({});
    Server server;
    Endpoint endpoint;
    endpoint.url = server.waitForUrl();
    HttpClient http(endpoint, {});
    PrometheusClient client(http);
    ManualClock clock(FirstMs + SampleCount * StepMs);
    TimeCursor cursor;
    ViewContext context(clock, cursor);
    context.setRefresh(0);
    ChartPanel panel(context, nullptr);
    panel.resize(1600, 800);
    panel.show();

    GuiWatchdog watchdog;
    RequestHandle request;
    int rounds = 0;
    const TimeSpan span{FirstMs, FirstMs + (SampleCount - 1) * StepMs};
    const std::function<void()> refresh = [&] {
        request = client.queryRange(QStringLiteral("sum by (route) (rate(http_requests_total[1m]))"), span,
                                    StepMs, &panel, [&](Result<SnapshotPtr> result) {
                                        if (!result)
                                            app.exit(1);
                                        else
                                            panel.setSpec(specOf(*result));
                                    });
    };
    QObject::connect(&panel.canvas(), &ChartCanvas::rendered, &app, [&] {
        if (++rounds == WarmUpRounds)
            watchdog.forget();
        if (rounds >= WarmUpRounds + Rounds)
            app.quit();
        else
            QTimer::singleShot(0, &panel, refresh);
    });
    refresh();
    const int status = app.exec();
    if (status == 0)
        printFigure("refresh-stall", watchdog.longestMs(), "ms", FrameMs, "16ms-frame");
    return status;
}
