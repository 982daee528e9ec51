// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evidence/pinworld.h"

#include "tests/support/pending.h"
#include "ui/charts/chartpanel.h"
#include "ui/evidence/pinactions.h"

#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>

#include <cmath>

namespace wardroom {

namespace {
constexpr qint64 HourMs = 3'600'000;
}

ChartSpec shopChart(int series, int samples, qint64 endMs)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->stepMs = HourMs / samples;
    snapshot->span = {endMs - HourMs, endMs};
    ChartSpec spec;
    spec.title = QStringLiteral("Connection pool");
    spec.subtitle = QStringLiteral("connections");
    spec.query = QStringLiteral("database_connections_active{pool=\"shop-api\"}");
    spec.span = snapshot->span;
    for (int s = 0; s < series; ++s) {
        Series one;
        one.labels.set(QStringLiteral("state"), QString::number(s));
        for (int i = 0; i < samples; ++i) {
            if (i > samples / 5 && i < samples / 4)
                continue;
            one.times.push_back(spec.span.fromMs + i * snapshot->stepMs);
            one.values.push_back(i == samples / 2 ? 100 : 40 + 10 * s + 8 * std::sin(i * 12.0 / samples + s));
        }
        one.finish();
        snapshot->series.push_back(std::move(one));
    }
    static const QStringList names{QStringLiteral("active"), QStringLiteral("max"), QStringLiteral("waiting")};
    for (int s = 0; s < series; ++s) {
        ChartSeries line;
        line.snapshot = snapshot;
        line.index = static_cast<std::size_t>(s);
        line.label = names.value(s, QString::number(s));
        line.colour = s;
        spec.series.push_back(std::move(line));
    }
    spec.deployments = {{spec.span.fromMs + HourMs / 3, QStringLiteral("2.3.1")}};
    return spec;
}

TwoCharts::TwoCharts(ViewContext &context)
    : m_first(new ChartPanel(context))
    , m_second(new ChartPanel(context))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_first);
    column->addWidget(m_second);
    const qint64 now = context.clock().nowMs();
    m_first->setSpec(shopChart(3, 240, now));
    ChartSpec compared = shopChart(1, 240, now);
    compared.title = QStringLiteral("Traffic");
    compared.comparison = makeComparison(compared.series, shopChart(1, 240, now - HourMs).series[0].snapshot, HourMs, QStringLiteral("1 hour before"));
    m_second->setSpec(std::move(compared));
}

PinWorld::PinWorld(Create page, ThemeId theme)
{
    m_appearance.apply({theme, QStringLiteral("en")});
    Journal::Options options;
    options.file = m_folder.filePath(QStringLiteral("wardroom.db"));
    options.actor = QStringLiteral("Ana");
    m_store = std::make_unique<Store>(options, m_clock);
    m_desk = std::make_unique<IncidentDesk>(*m_store, m_clock, [] { return QStringLiteral("Ana"); });
    m_pinner = std::make_unique<Pinner>(*m_desk);
    const PageSpec spec{QStringLiteral("page"), IconId::Overview, [] { return QStringLiteral("Page"); }, std::move(page)};
    m_window = std::make_unique<MainWindow>(MainWindow::Services{m_clock, m_cursor, m_appearance, nullptr, {}}, QList<PageSpec>{spec});
    m_window->view().setZone(QTimeZone::utc());
    m_window->view().setRefresh(0);
    m_controller = addPinActions(*m_window, *m_desk, *m_pinner);
    QObject::connect(m_controller, &PinController::pinned, m_window.get(), [this](const Pin &pin) { m_pins.push_back(pin); });
    m_window->resize(1280, 800);
    m_window->openPage(QStringLiteral("page"));
    m_window->show();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window.get());
    [[maybe_unused]] const bool loaded = QTest::qWaitFor([this] { return m_desk->hasLoaded(); });
}

PinWorld::~PinWorld() = default;

QUuid PinWorld::declare(const QString &title)
{
    Pending<QUuid> declared;
    IncidentDraft draft;
    draft.title = title;
    declared.handle = m_desk->declare(draft, &declared.guard, declared.keep());
    return declared.wait() && declared.isValue() ? declared.value() : QUuid();
}

Pin PinWorld::pinBy(QWidget *widget, QKeySequence key)
{
    m_window->activateWindow(); // a dialog may have been in front
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window.get());
    widget->setFocus();
    QTest::keySequence(widget, key);
    return waitForPin();
}

Pin PinWorld::waitForPin()
{
    if (!QTest::qWaitFor([this] { return m_pins.size() > m_taken || !m_controller->isBusy(); }) || m_pins.size() == m_taken)
        return {};
    return m_pins[m_taken++];
}

Result<FrozenData> PinWorld::thaw(const Pin &pin)
{
    Pending<FrozenData> thawed;
    thawed.handle = m_pinner->thaw(pin, &thawed.guard, thawed.keep());
    thawed.wait();
    return thawed.result.value_or(failure(ErrorKind::Timeout));
}

} // namespace wardroom
