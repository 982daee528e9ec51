// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/metricspanel.h"

#include "services/incident/incidentmetrics.h"
#include "ui/charts/categorical/barchart.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/panelframe.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

#include <limits>

namespace wardroom {

namespace {

constexpr int Months = 12;
constexpr double MinuteMs = 60'000.0;
constexpr double HourMs = 3'600'000.0;
constexpr int LeastChart = 150;
constexpr int TtaColour = 0;
constexpr int TtrColour = 1;

/// A square of the series' colour with its name.
class LegendEntry final : public QWidget
{
public:
    explicit LegendEntry(int colour)
        : m_colour(colour)
    {
    }
    void setText(const QString &text)
    {
        m_text = text;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(m_text) + scaled(this, 22), scaled(this, 20)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = scaled(this, 10);
        painter.fillRect(QRect(0, (height() - side) / 2, side, side), themeOf(this).chartColor(m_colour));
        painter.setPen(themeOf(this).color(Token::TextSecondary));
        painter.drawText(rect().adjusted(scaled(this, 16), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
    }

private:
    const int m_colour;
    QString m_text;
};

BarChartData chartOf(const std::vector<MonthMetrics> &months, const Formatter &format, const QString &countText)
{
    double largest = 0;
    for (const MonthMetrics &month : months)
        largest = std::max({largest, month.mttaMs, month.mttrMs});
    const double unit = largest > 3 * HourMs ? HourMs : MinuteMs;
    BarChartData data;
    data.valueTitle = unit == HourMs ? QStringLiteral("h") : QStringLiteral("min");
    data.series = {{QStringLiteral("MTTA"), TtaColour, {}, {}}, {QStringLiteral("MTTR"), TtrColour, {}, {}}};
    for (const MonthMetrics &month : months) {
        data.categories += QStringLiteral("%1-%2\n").arg(month.year).arg(month.month, 2, 10, QLatin1Char('0')) + countText.arg(month.incidents);
        const auto add = [&](BarChartData::Series &series, double ms, int count) {
            series.values.push_back(count > 0 ? ms / unit : std::numeric_limits<double>::quiet_NaN());
            series.texts.push_back(count > 0 ? QStringLiteral("%1 (n = %2)").arg(format.age(qRound64(ms))).arg(count) : QStringLiteral("—"));
        };
        add(data.series[0], month.mttaMs, month.acknowledged);
        add(data.series[1], month.mttrMs, month.resolved);
    }
    return data;
}

} // namespace

MetricsPanel::MetricsPanel(QWidget *parent)
    : QWidget(parent)
    , m_frame(new PanelFrame)
    , m_chart(new BarChart)
    , m_state(new StateView(m_chart))
    , m_definition(new ElidedLabel(TextRole::Caption, Token::TextMuted))
{
    for (const int colour : {TtaColour, TtrColour}) {
        auto *entry = new LegendEntry(colour);
        entry->setText(colour == TtaColour ? QStringLiteral("MTTA") : QStringLiteral("MTTR"));
        m_frame->headLayout()->addWidget(entry);
    }
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_state, 1);
    column->addWidget(m_definition);
    m_frame->setBody(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    onRestyle(this, [this, column] {
        column->setContentsMargins(scaled(this, 8), 0, scaled(this, 12), scaled(this, 6));
        column->setSpacing(0);
        m_state->setMinimumHeight(scaled(this, LeastChart));
    });
    onRetranslate(this, [this] {
        m_frame->setTitle(tr("Mean times by month"));
        m_chart->setAccessibleName(tr("Mean times by month"));
        m_definition->setText(tr("MTTA = mean of acknowledged − detected; MTTR = mean of resolved − started; by the month in which incidents started. "
                                 "n: incidents that started in it."));
        apply();
    });
}

void MetricsPanel::setIncidents(const std::vector<Incident> &incidents, qint64 nowMs, const Formatter &format)
{
    m_incidents = incidents;
    m_nowMs = nowMs;
    m_format = format;
    apply();
}

void MetricsPanel::apply()
{
    const std::vector<MonthMetrics> months = metricsByMonth(m_incidents, m_nowMs, m_format.zone(), Months);
    const bool any = std::any_of(months.begin(), months.end(), [](const MonthMetrics &month) { return month.acknowledged + month.resolved > 0; });
    if (any)
        m_state->showContent();
    else
        m_state->showEmpty(tr("No times yet."), tr("How long it took to acknowledge and to resolve incidents of the last 12 months stands here."));
    m_chart->setData(chartOf(months, m_format, QStringLiteral("n = %1")));
}

} // namespace wardroom
