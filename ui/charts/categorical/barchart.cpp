// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/categorical/barchart.h"

#include "ui/common/restyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>
#include <QtGui/QCursor>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace wardroom {

namespace {

constexpr qreal BarShare = 0.6; // of a category's width
constexpr int Ticks = 4;

} // namespace

struct BarChart::View
{
    QChart *chart; ///< the view owns it
    QChartView view;
    QBarSeries *bars;
    QBarCategoryAxis *categories;
    QValueAxis *values;

    View()
        : chart(new QChart)
        , view(chart)
        , bars(new QBarSeries)
        , categories(new QBarCategoryAxis)
        , values(new QValueAxis)
    {
        chart->addSeries(bars);
        chart->addAxis(categories, Qt::AlignBottom);
        chart->addAxis(values, Qt::AlignLeft);
        bars->attachAxis(categories);
        bars->attachAxis(values);
        bars->setBarWidth(BarShare);
        chart->legend()->hide();
        chart->setBackgroundVisible(false);
        chart->setMargins({});
        view.setFrameShape(QFrame::NoFrame);
        view.setRenderHint(QPainter::Antialiasing, false); // edges on whole pixels
        view.setFocusPolicy(Qt::NoFocus);
        view.setBackgroundBrush(Qt::NoBrush);
        view.viewport()->setAutoFillBackground(false);
        categories->setGridLineVisible(false);
        values->setLabelFormat(QStringLiteral("%g"));
    }
};

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
    , m_view(std::make_unique<View>())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&m_view->view);
    setFocusPolicy(Qt::StrongFocus);
    onRestyle(this, [this] { applyTheme(); });
}

BarChart::~BarChart() = default;

void BarChart::setData(const BarChartData &data)
{
    if (data == m_data)
        return;
    m_data = data;
    draw();
    setAccessibleDescription(description());
}

void BarChart::draw()
{
    m_view->bars->clear();
    double largest = 0;
    for (const BarChartData::Series &series : m_data.series) {
        auto *set = new QBarSet(series.name);
        for (const double value : series.values) {
            set->append(std::isnan(value) ? 0.0 : value);
            largest = std::max(largest, std::isnan(value) ? 0.0 : value);
        }
        connect(set, &QBarSet::hovered, this, [this, texts = series.texts, name = series.name](bool on, int index) {
            const auto at = static_cast<std::size_t>(index);
            if (on && at < texts.size())
                QToolTip::showText(QCursor::pos(), name + u' ' + texts[at], this);
            else
                QToolTip::hideText();
        });
        m_view->bars->append(set);
    }
    QStringList categories;
    for (const QString &category : m_data.categories) // Qt Charts takes them for HTML
        categories += category.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    m_view->categories->setCategories(categories);
    m_view->values->setRange(0, largest > 0 ? largest : 1);
    m_view->values->setTickCount(Ticks);
    m_view->values->applyNiceNumbers();
    m_view->values->setTitleText(m_data.valueTitle);
    applyTheme();
}

void BarChart::applyTheme()
{
    const Theme &theme = themeOf(this);
    const QFont caption = fontFor(this, TextRole::Caption);
    const auto sets = m_view->bars->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const QColor colour = theme.chartColor(m_data.series[static_cast<std::size_t>(i)].colour);
        sets[i]->setBrush(colour);
        sets[i]->setPen(Qt::NoPen);
    }
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_view->categories), static_cast<QAbstractAxis *>(m_view->values)}) {
        axis->setLabelsFont(caption);
        axis->setLabelsColor(theme.color(Token::TextMuted));
        axis->setTitleFont(caption);
        axis->setTitleBrush(theme.color(Token::TextMuted));
        axis->setLinePen(QPen(theme.color(Token::LineStrong), 1));
        axis->setGridLinePen(QPen(theme.color(Token::LineSubtle), 1));
    }
    m_view->values->setLineVisible(false);
}

QString BarChart::description() const
{
    QStringList lines;
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        QStringList parts{QString(m_data.categories[i]).replace(u'\n', u' ')};
        for (const BarChartData::Series &series : m_data.series) {
            if (const auto at = static_cast<std::size_t>(i); at < series.texts.size())
                parts += series.name + u' ' + series.texts[at];
        }
        lines += parts.join(QLatin1String(", "));
    }
    return lines.join(QLatin1String("; "));
}

} // namespace wardroom
