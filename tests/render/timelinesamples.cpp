// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/render/timelinesamples.h"

#include <QtCore/QDateTime>
#include <QtGui/QPainter>

#include <cmath>

namespace wardroom {

namespace {

struct Row
{
    const char *from;
    const char *to; ///< null: a moment
    Lane lane;
    EventKind kind;
    bool hand;
    bool starred;
    ImpactLevel impact;
    const char *english;
    const char *chinese;
    const char *actor; ///< null: by itself
    const char *source;
};

constexpr ImpactLevel NoLevel = ImpactLevel::None;
const Row Rows[] = {
    {"22:18", nullptr, Lane::Action, EventKind::Deployment, false, false, NoLevel, "Deployed 2.3.1", "部署 2.3.1", nullptr, "Prometheus"},
    {"22:29:30", "22:38:20", Lane::Detection, EventKind::Alert, false, false, NoLevel, "P0 DatabasePoolExhausted", nullptr, nullptr, "Alertmanager"},
    {"22:30", "22:40", Lane::Impact, EventKind::Note, true, true, ImpactLevel::Major, "30 % can not check out", "約 30% 無法結帳", "林冠宇", ""},
    {"22:32:10", "22:40:10", Lane::Detection, EventKind::Alert, false, false, NoLevel, "P0 HighErrorRate", nullptr, nullptr, "Alertmanager"},
    {"22:33", "22:40:50", Lane::Detection, EventKind::Alert, false, false, NoLevel, "P1 HighLatencyP99", nullptr, nullptr, "Alertmanager"},
    {"22:33:30", "22:41", Lane::Detection, EventKind::Alert, false, false, NoLevel, "P1 OrderFailureRate", nullptr, nullptr, "Alertmanager"},
    {"22:34", nullptr, Lane::Communication, EventKind::Note, true, false, NoLevel, "Status page: investigating", "狀態頁：調查中", "吳佳穎", ""},
    {"22:35:02", nullptr, Lane::Action, EventKind::Note, true, false, NoLevel, "Alert acknowledged", "確認告警", "陳美玲", ""},
    {"22:35:40", nullptr, Lane::Detection, EventKind::Pin, true, true, NoLevel, "Pool exhausted 50/50, 61 waiting", "連線池耗盡 50/50，等待 61", "林冠宇", "Prometheus"},
    {"22:36", nullptr, Lane::Communication, EventKind::Note, true, false, NoLevel, "Channel #incident-2026-11-20 opened", "開設事故頻道 #incident-2026-11-20", "吳佳穎", ""},
    {"22:36:30", nullptr, Lane::Decision, EventKind::Note, true, false, NoLevel, "Enlarge the pool first to gain time", "先擴充連線池爭取時間", "陳美玲", ""},
    {"22:38:05", nullptr, Lane::Action, EventKind::Note, true, true, NoLevel, "Pool limit raised from 50 to 100", "連線池上限由 50 提高到 100", "林冠宇", ""},
    {"22:40", "22:50", Lane::Impact, EventKind::Note, true, true, ImpactLevel::Partial, "Less impact", "影響減輕", "林冠宇", ""},
    {"22:44:20", nullptr, Lane::Detection, EventKind::Pin, true, true, NoLevel, "Leak found: OrderRepository.reserve() does not release", "找到連線洩漏：OrderRepository.reserve() 未釋放", "黃子晴", "Loki"},
    {"22:50", "23:10:40", Lane::Impact, EventKind::Note, true, true, ImpactLevel::Major, "Worse again, 34 % of users", "再次惡化，約 34% 使用者", "林冠宇", ""},
    {"22:51:40", "23:10:30", Lane::Detection, EventKind::Alert, false, false, NoLevel, "P0 DatabasePoolExhausted", nullptr, nullptr, "Alertmanager"},
    {"22:52:10", "23:13", Lane::Detection, EventKind::Alert, false, false, NoLevel, "P0 HighErrorRate", nullptr, nullptr, "Alertmanager"},
    {"22:53", "23:14:30", Lane::Detection, EventKind::Alert, false, false, NoLevel, "P1 HighLatencyP99", nullptr, nullptr, "Alertmanager"},
    {"22:53:30", "23:15", Lane::Detection, EventKind::Alert, false, false, NoLevel, "P1 OrderFailureRate", nullptr, nullptr, "Alertmanager"},
    {"22:56", nullptr, Lane::Decision, EventKind::Note, true, true, NoLevel, "Roll back to 2.3.0", "退版至 2.3.0", "陳美玲", ""},
    {"22:58", nullptr, Lane::Communication, EventKind::Note, true, false, NoLevel, "Status page: rolling back", "狀態頁：正在退版", "吳佳穎", ""},
    {"23:02:30", "23:10:40", Lane::Action, EventKind::Note, true, true, NoLevel, "Rolling back in batches", "分批退版", "林冠宇", ""},
    {"23:10:40", "23:21", Lane::Impact, EventKind::Note, true, false, ImpactLevel::None, "Watching", "觀察中", "林冠宇", ""},
    {"23:12", nullptr, Lane::Communication, EventKind::Note, true, false, NoLevel, "Status page: mitigated", "狀態頁：已緩解", "吳佳穎", ""},
    {"23:21", nullptr, Lane::Decision, EventKind::Note, true, false, NoLevel, "Declared resolved", "宣告解決", "陳美玲", ""},
    {"23:30", nullptr, Lane::Communication, EventKind::Note, true, false, NoLevel, "Closing notice", "結束通知", "吳佳穎", ""},
};

TimelineEvent eventOfRow(const Row &row, bool chinese)
{
    TimelineEvent event;
    event.id = QUuid::createUuidV5(QUuid(), QString::fromUtf8(row.english) + QString::fromUtf8(row.from));
    event.occurredMs = TimelineSamples::at(row.from);
    if (row.to)
        event.endMs = TimelineSamples::at(row.to);
    event.recordedMs = event.occurredMs + 103'000;
    event.lane = row.lane;
    event.kind = row.kind;
    event.title = QString::fromUtf8(chinese && row.chinese ? row.chinese : row.english);
    event.origin = row.hand ? Origin::Hand : Origin::Automatic;
    event.actor = row.actor ? QString::fromUtf8(row.actor) : QString();
    event.source = QString::fromUtf8(row.source);
    event.starred = row.starred;
    event.impact = row.impact;
    return event;
}

ChartSpec chartOf(const QStringList &names, const std::function<double(std::size_t, double)> &value)
{
    constexpr qint64 StepMs = 15'000;
    auto snapshot = std::make_shared<SeriesSnapshot>();
    const TimeSpan span = TimelineSamples::span();
    snapshot->span = span;
    snapshot->stepMs = StepMs;
    ChartSpec spec;
    spec.span = span;
    for (std::size_t i = 0; i < static_cast<std::size_t>(names.size()); ++i) {
        Series series;
        series.labels.set(QStringLiteral("name"), names[static_cast<qsizetype>(i)]);
        for (qint64 ms = span.fromMs; ms <= span.toMs; ms += StepMs) {
            series.times.push_back(ms);
            series.values.push_back(value(i, static_cast<double>(ms - TimelineSamples::at("22:00")) / 60'000));
        }
        series.finish();
        snapshot->series.push_back(std::move(series));
        ChartSeries line;
        line.index = i;
        line.label = names[static_cast<qsizetype>(i)];
        line.colour = static_cast<int>(i) * 2;
        spec.series.push_back(line);
    }
    for (ChartSeries &line : spec.series)
        line.snapshot = snapshot;
    return spec;
}

/// 0 to 1 between two minutes, smoothly.
double rise(double minute, double from, double to)
{
    const double share = std::clamp((minute - from) / (to - from), 0.0, 1.0);
    return share * share * (3 - 2 * share);
}

} // namespace

qint64 TimelineSamples::at(const char *time)
{
    const QString text = QString::fromLatin1(time);
    const QTime clock = QTime::fromString(text, text.size() > 5 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    return QDateTime(QDate(2026, 11, 20), clock, QTimeZone("Asia/Taipei")).toMSecsSinceEpoch();
}

std::vector<TimelineEvent> TimelineSamples::events(bool chinese)
{
    std::vector<TimelineEvent> events;
    for (const Row &row : Rows)
        events.push_back(eventOfRow(row, chinese));
    return events;
}

std::vector<ChartSpec> TimelineSamples::charts(bool chinese)
{
    ChartSpec errors = chartOf({QStringLiteral("checkout"), QStringLiteral("login")}, [](std::size_t line, double minute) {
        const double level = rise(minute, 27, 32) - rise(minute, 37, 41) * 0.85 + rise(minute, 44, 54) * 0.8 - rise(minute, 66, 76) * 0.93;
        const double noise = std::sin(minute * (line == 0 ? 9.7 : 7.1)) * 0.012 * level;
        return std::max(0.0, level * (line == 0 ? 0.32 : 0.19) + noise);
    });
    errors.title = chinese ? QStringLiteral("錯誤率") : QStringLiteral("Error rate");
    errors.subtitle = chinese ? QStringLiteral("5xx，依路由") : QStringLiteral("5xx by route");
    errors.left.unit = Unit::PercentUnit;
    errors.deployments = {{at("22:18"), QStringLiteral("2.3.1")}};
    ChartSpec pool = chartOf({chinese ? QStringLiteral("使用中") : QStringLiteral("active"), chinese ? QStringLiteral("上限") : QStringLiteral("max")},
                             [](std::size_t line, double minute) {
                                 const double limit = minute >= 38 && minute < 68.5 ? 100 : 50;
                                 const double active = 20 + 30 * rise(minute, 20, 31) + 50 * rise(minute, 38, 52) - 74 * rise(minute, 66, 75);
                                 return line == 1 ? limit : std::min(active, limit);
                             });
    pool.title = chinese ? QStringLiteral("連線池") : QStringLiteral("Connection pool");
    pool.subtitle = chinese ? QStringLiteral("連線數") : QStringLiteral("connections");
    pool.series[0].style = SeriesStyle::area();
    pool.series[1].style = SeriesStyle::dashedLine();
    pool.series[1].neutral = true;
    pool.deployments = errors.deployments;
    std::vector<ChartSpec> specs{std::move(errors), std::move(pool)};
    for (ChartSpec &spec : specs)
        prepareSeries(spec);
    return specs;
}

TimelineScene TimelineSamples::scene(bool chinese)
{
    TimelineScene scene;
    const std::vector<TimelineEvent> all = events(chinese);
    QSet<QUuid> pinned;
    for (const TimelineEvent &event : all) {
        if (event.kind == EventKind::Pin)
            pinned.insert(event.id);
    }
    scene.span = span();
    scene.entries = laneEntries(all, pinned, at("23:21"));
    scene.alerts = alertEntries(all, at("23:21"));
    scene.charts = charts(chinese);
    return scene;
}

TimelineLook TimelineSamples::look(bool chinese)
{
    TimelineLook look;
    const QStringList names = chinese
        ? QStringList{QStringLiteral("影響"), QStringLiteral("偵測"), QStringLiteral("處置"), QStringLiteral("決策"), QStringLiteral("溝通")}
        : QStringList{QStringLiteral("Impact"), QStringLiteral("Detection"), QStringLiteral("Action"), QStringLiteral("Decision"), QStringLiteral("Communication")};
    for (std::size_t i = 0; i < LaneCount; ++i)
        look.lanes[i] = names[static_cast<qsizetype>(i)];
    look.laneColours = {1, 0, 2, 3, 5};
    look.alerts = chinese ? QStringLiteral("告警") : QStringLiteral("Alerts");
    look.now = QStringLiteral("now");
    look.more = [](int count) { return QStringLiteral("+%1 more").arg(count); };
    look.paintSymbol = [](QPainter &painter, const QRect &rect, TimelineSymbol, const QColor &color) {
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(3, 3, -3, -3));
    };
    return look;
}

std::vector<TimelineEvent> TimelineSamples::many(int count)
{
    std::vector<TimelineEvent> events;
    const TimeSpan all = span();
    for (int i = 0; i < count; ++i) {
        TimelineEvent event;
        event.id = QUuid::createUuidV5(QUuid(), QString::number(i));
        event.occurredMs = all.fromMs + all.durationMs() * i / count;
        event.recordedMs = event.occurredMs;
        event.lane = static_cast<Lane>(i * 7 % 5);
        event.title = QStringLiteral("Event %1 of the incident").arg(i);
        event.body = QStringLiteral("What happened at step %1.").arg(i);
        event.actor = QStringLiteral("Ana");
        events.push_back(std::move(event));
    }
    return events;
}

QString TimelineSamples::dump(const TimelineScene &scene, const TimelineLayout &layout)
{
    const auto box = [](const QRectF &rect) {
        return QStringLiteral("%1..%2").arg(qRound(rect.left())).arg(qRound(rect.right()));
    };
    QStringList lines;
    for (const TimelineLayout::Mark &mark : layout.marks()) {
        QString line = QStringLiteral("%1 row %2 %3").arg(static_cast<int>(mark.lane)).arg(mark.row).arg(scene.entries[mark.entry].name);
        line += mark.isBar() ? QStringLiteral(" bar ") + box(mark.bar) : QStringLiteral(" dot %1").arg(qRound(mark.dot.x()));
        if (!mark.label.isEmpty())
            line += QStringLiteral(" label ") + box(mark.label) + (mark.inside ? QStringLiteral(" inside") : QString());
        lines << line;
    }
    for (const TimelineLayout::Group &group : layout.groups())
        lines << QStringLiteral("%1 +%2 %3").arg(static_cast<int>(group.lane)).arg(group.entries.size()).arg(box(group.label));
    for (const TimelineLayout::AlertRow &row : layout.alertRows()) {
        QString line = QStringLiteral("alert P%1 %2 label %3").arg(row.priority).arg(row.name, box(row.label));
        for (const TimelineLayout::AlertBar &bar : row.bars)
            line += QStringLiteral(" bar ") + box(bar.rect);
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace wardroom
