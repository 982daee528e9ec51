// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/panscene.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QPainter>

#include <cmath>

namespace wardroom {

namespace {

constexpr int FramesAcross = 100;

Series panSeries(int number, int sampleCount)
{
    QRandomGenerator random(static_cast<quint32>(number) + 1);
    Series series;
    series.labels = Labels{{QStringLiteral("route"), QStringLiteral("/api/%1").arg(number)}};
    series.times.reserve(static_cast<std::size_t>(sampleCount));
    series.values.reserve(static_cast<std::size_t>(sampleCount));
    const double level = 100 + 40.0 * number;
    for (int i = 0; i < sampleCount; ++i) {
        const double wave = std::sin(i * 20.0 / sampleCount + number);
        const double noise = random.generateDouble() - 0.5;
        const double spike = random.bounded(5'000) == 0 ? 80 : 0;
        series.times.push_back(PanScene::FirstMs + i * PanScene::StepMs);
        series.values.push_back(level + 60 * wave + 30 * noise + spike);
    }
    series.finish();
    return series;
}

QFont captionSource()
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(Theme(ThemeId::Dark).pixelSize(TextRole::Base));
    return font;
}

} // namespace

SnapshotPtr panSnapshot(int seriesCount, int sampleCount)
{
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->stepMs = PanScene::StepMs;
    for (int i = 0; i < seriesCount; ++i)
        snapshot->series.push_back(panSeries(i, sampleCount));
    return snapshot;
}

PanScene::PanScene(int seriesCount, int sampleCount)
    : m_painter(Theme(ThemeId::Dark), Formatter(Language::English), captionSource())
    , m_image(Width, Height, QImage::Format_ARGB32_Premultiplied)
    , m_sampleCount(sampleCount)
{
    const SnapshotPtr snapshot = panSnapshot(seriesCount, sampleCount);
    for (int i = 0; i < seriesCount; ++i) {
        ChartSeries series;
        series.snapshot = snapshot;
        series.index = static_cast<std::size_t>(i);
        series.label = snapshot->series[series.index].labels.value(u"route");
        series.colour = i % 8; // undashed, as those of the reference are
        m_spec.series.push_back(std::move(series));
    }
}

TimeSpan PanScene::spanOfFrame(int number, int sampleCount)
{
    const qint64 whole = (sampleCount - 1) * StepMs;
    const qint64 start = FirstMs + whole / 10 * (number % FramesAcross) / FramesAcross;
    return {start, start + whole * 9 / 10};
}

void PanScene::drawFrame()
{
    m_spec.span = spanOfFrame(m_frame++, m_sampleCount);
    m_image.fill(m_painter.theme().color(Token::BgPanel));
    QPainter painter(&m_image);
    const QSizeF size(Width, Height);
    m_painter.paint(painter, m_spec, m_painter.layout(m_spec, size, m_painter.wantedWidths(m_spec, size)));
}

} // namespace wardroom
