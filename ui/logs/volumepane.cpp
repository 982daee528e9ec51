// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/volumepane.h"

#include "models/view/viewcontext.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/errortext.h"
#include "ui/common/retranslate.h"
#include "ui/logs/levellegend.h"
#include "ui/logs/volumehistogram.h"

#include <QtWidgets/QHBoxLayout>

namespace wardroom {

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

void VolumePane::setVolume(const LogVolumeBars &volume, const std::optional<Error> &error)
{
    m_error = error;
    m_histogram->setBars(volume);
    m_legend->setVolume(volume);
    apply();
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
