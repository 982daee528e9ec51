// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/timeline/timelineworld.h"

#include "services/evidence/frozenspec.h"
#include "tests/render/timelinesamples.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/timelinepresenter.h"

#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>

namespace wardroom {

namespace {
constexpr int PatienceMs = 15'000;
}

TimelineWorld::TimelineWorld()
    : clock(TimelineSamples::at("23:46:12"))
{
    start();
}

TimelineWorld::~TimelineWorld() = default;

bool TimelineWorld::start()
{
    Journal::Options options;
    options.file = dir.filePath(QStringLiteral("store.sqlite"));
    options.actor = QStringLiteral("Ana");
    store = std::make_unique<Store>(options, clock);
    desk = std::make_unique<IncidentDesk>(*store, clock, [] { return QStringLiteral("Ana"); });
    pinner = std::make_unique<Pinner>(*desk);
    view = std::make_unique<ViewContext>(clock, cursor);
    view->setRefresh(0);
    view->setZone(QTimeZone::utc());
    return QTest::qWaitFor([this] { return store->state() == Store::State::Open && desk->hasLoaded(); }, PatienceMs);
}

bool TimelineWorld::open()
{
    file = desk->open(id);
    if (!QTest::qWaitFor([this] { return file->isLoaded() && !file->problem(); }, PatienceMs))
        return false;
    window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    editor = new TimelineEditor(*desk, *pinner, *view);
    layout->addWidget(editor);
    editor->setFile(file);
    return true;
}

bool TimelineWorld::restart()
{
    window.reset();
    file.reset();
    pinner.reset();
    view.reset();
    desk.reset();
    store.reset();
    return start() && open();
}

bool TimelineWorld::declare(bool chinese)
{
    IncidentDraft draft;
    draft.title = chinese ? QStringLiteral("結帳失敗：資料庫連線池耗盡") : QStringLiteral("Checkout fails: the pool of connections is exhausted");
    draft.severity = Severity::Sev2;
    draft.startedMs = TimelineSamples::at("22:30");
    draft.zone = "Asia/Taipei";
    draft.commander = chinese ? QStringLiteral("陳美玲") : QStringLiteral("Ana");
    const RequestHandle request = desk->declare(draft, desk.get(), [this](const Result<QUuid> &declared) { id = declared.value_or(QUuid()); });
    return QTest::qWaitFor([this] { return !id.isNull(); }, PatienceMs) && open();
}

bool TimelineWorld::change(const Change &change)
{
    bool done = false;
    const RequestHandle request = desk->submit(change, desk.get(), [&done](const Result<Receipt> &receipt) { done = receipt.has_value(); });
    return QTest::qWaitFor([&done] { return done; }, PatienceMs);
}

bool TimelineWorld::add(const std::vector<TimelineEvent> &events)
{
    std::vector<TimelineEvent> ours = events;
    for (TimelineEvent &event : ours)
        event.incident = id;
    return change(addEvents(std::move(ours), desk->context()));
}

bool TimelineWorld::fill(bool chinese)
{
    std::vector<TimelineEvent> events = TimelineSamples::events(chinese);
    for (TimelineEvent &event : events) {
        if (event.occurredMs == TimelineSamples::at("22:44:20"))
            event.body = chinese ? QStringLiteral("新版 `reserve()` 在庫存不足時提早返回，沒有釋放連線。日誌中 38 秒以上未歸還的連線共 **12** 筆，全部來自同一個呼叫點。")
                                 : QStringLiteral("The new `reserve()` returns early when stock is short and does not release its connection. **12** "
                                                  "connections were out for more than 38 s, all of them from one place.");
    }
    if (!declare(chinese) || !add(events))
        return false;
    const std::vector<ChartSpec> charts = TimelineSamples::charts(chinese);
    const std::array places{TimelineSamples::at("22:35:40"), TimelineSamples::at("22:44:20")};
    for (std::size_t i = 0; i < charts.size(); ++i) {
        PinDraft draft;
        draft.pin.kind = PinKind::Chart;
        draft.pin.title = charts[i].title;
        draft.pin.source = QStringLiteral("prom-1");
        draft.pin.query = i == 0 ? QStringLiteral("sum by (route) (rate(http_errors_total[1m]))") : QStringLiteral("database_connections_active{pool=\"shop-api\"}");
        draft.pin.occurredMs = places[i];
        draft.pin.fromMs = charts[i].span.fromMs;
        draft.pin.toMs = charts[i].span.toMs;
        draft.pin.stepMs = 15'000;
        draft.data = frozenOf(charts[i]);
        const auto at = std::find_if(events.begin(), events.end(), [&](const TimelineEvent &event) { return event.occurredMs == places[i]; });
        TimelineEvent event = *at;
        event.incident = id;
        bool done = false;
        const RequestHandle request = pinner->pin(draft, Pinner::Size::Whole, event, desk.get(), [&done](const Result<Pin> &pin) { done = pin.has_value(); });
        if (!QTest::qWaitFor([&done] { return done; }, PatienceMs))
            return false;
    }
    const EditContext resolved{TimelineSamples::at("23:21"), chinese ? QStringLiteral("陳美玲") : QStringLiteral("Ana")};
    if (!change(setStatus(file->incident(), IncidentStatus::Resolved, resolved)))
        return false;
    view->setRange(TimeRange::fixed(TimelineSamples::span()));
    return true;
}

void TimelineWorld::show(QSize size)
{
    window->resize(size);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QTRY_VERIFY(editor->isComplete());
}

const TimelineEvent *TimelineWorld::event(const QString &title) const
{
    for (const TimelineEvent &event : file->content().events) {
        if (event.title == title)
            return &event;
    }
    return nullptr;
}

QStringList TimelineWorld::titles() const
{
    QStringList titles;
    TimelineFilter &filter = editor->presenter().filter();
    for (int row = 0; row < filter.rowCount(); ++row)
        titles << filter.row(row).event.title;
    return titles;
}

int TimelineWorld::row(const QString &title) const
{
    return static_cast<int>(titles().indexOf(title));
}

} // namespace wardroom
