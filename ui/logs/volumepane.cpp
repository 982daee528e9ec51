// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/volumepane.h"

#include "models/view/viewcontext.h"
#include "services/loki/loglevel.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/errortext.h"
#include "ui/common/pindrafts.h"
#include "ui/common/retranslate.h"
#include "ui/logs/levellegend.h"
#include "ui/logs/loglook.h"
#include "ui/logs/volumehistogram.h"

#include <QtWidgets/QHBoxLayout>

namespace wardroom {

namespace {

/// The bars as series, one a level, stacked.
ChartSpec chartOfVolume(const LogVolumeBars &volume)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->span = volume.span();
    if (!volume.isEmpty()) { // the last bar ends with its step, maybe later than the range
        snapshot->span.fromMs = std::min(snapshot->span.fromMs, volume.bars().front().toMs);
        snapshot->span.toMs = std::max(snapshot->span.toMs, volume.bars().back().toMs);
    }
    snapshot->stepMs = volume.stepMs();
    ChartSpec spec;
    spec.span = snapshot->span;
    spec.left.unit = Unit::Count;
    std::vector<LogLevel> levels;
    for (const LogLevel level : {LogLevel::Error, LogLevel::Warn, LogLevel::Info, LogLevel::Debug, LogLevel::Trace, LogLevel::Unknown}) {
        if (volume.of(level) == 0)
            continue;
        Series series;
        series.labels.set(QStringLiteral("level"), logLevelName(level));
        for (const VolumeBar &bar : volume.bars()) {
            series.times.push_back(bar.toMs);
            series.values.push_back(bar.of(level));
        }
        series.finish();
        snapshot->series.push_back(std::move(series));
        levels.push_back(level);
    }
    for (std::size_t i = 0; i < levels.size(); ++i) {
        ChartSeries series;
        series.snapshot = snapshot;
        series.index = i;
        series.colour = static_cast<int>(i);
        series.label = levelWord(levels[i]);
        series.style.draw = DrawStyle::Bars;
        series.style.fillOpacity = 1;
        series.style.stacking = Stacking::Normal;
        spec.series.push_back(std::move(series));
    }
    return spec;
}

} // namespace

VolumePane::VolumePane(ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new TextLabel(TextRole::PanelTitle))
    , m_numbers(new ElidedLabel(TextRole::Caption, Token::TextMuted))
    , m_legend(new LevelLegend)
    , m_histogram(new VolumeHistogram)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_numbers, 1);
    head->addWidget(m_legend);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_histogram);
    connectContext();
    onRetranslate(this, [this] { retranslate(); });
}

void VolumePane::connectContext()
{
    TimeCursor &cursor = m_context.cursor();
    connect(&cursor, &TimeCursor::hoverChanged, this, [this, &cursor] { m_histogram->setCursorMs(cursor.hoverMs()); });
    connect(m_histogram, &VolumeHistogram::hovered, &cursor, &TimeCursor::setHover);
    connect(m_histogram, &VolumeHistogram::spanChosen, &m_context, &ViewContext::zoomTo);
    connect(m_histogram, &VolumeHistogram::zoomBackRequested, &m_context, &ViewContext::zoomBack);
    connect(&m_context, &ViewContext::zoneChanged, this, [this] { m_histogram->setZone(m_context.zone()); });
    m_histogram->setZone(m_context.zone());
}

void VolumePane::retranslate()
{
    m_title->setText(tr("Volume"));
    apply();
}

void VolumePane::setVolume(const LogVolumeBars &volume, const QString &query, const std::optional<Error> &error)
{
    m_query = query;
    m_error = error;
    m_histogram->setBars(volume);
    m_legend->setVolume(volume);
    apply();
}

std::optional<PinDraft> VolumePane::pinDraft() const
{
    ChartSpec spec = chartOfVolume(m_histogram->bars());
    spec.title = tr("Lines by level");
    spec.query = m_query;
    return PinDrafts::ofChart(spec, m_context, SourceKind::Loki);
}

void VolumePane::setReading(qint64 bytes, double seconds)
{
    m_bytes = bytes;
    m_seconds = seconds;
    apply();
}

void VolumePane::apply()
{
    const Formatter format(languageOf(), m_context.zone());
    const LogVolumeBars &volume = m_histogram->bars();
    QStringList numbers;
    if (!volume.isEmpty()) {
        numbers << tr("lines per %1").arg(format.duration(volume.stepMs()))
                << tr("%1 lines").arg(format.count(volume.total()));
    }
    if (m_bytes > 0) {
        numbers << tr("%1 read in %2")
                       .arg(format.value(static_cast<double>(m_bytes), Unit::Bytes), format.value(m_seconds, Unit::Seconds));
    }
    m_numbers->setText(numbers.join(QStringLiteral("  ")));
    if (!volume.isEmpty())
        m_histogram->setMessage({});
    else if (m_error)
        m_histogram->setMessage(tr("The volume is not known. %1").arg(errorText(*m_error).happened));
    else
        m_histogram->setMessage(tr("Nothing was logged in this range."));
}

} // namespace wardroom
