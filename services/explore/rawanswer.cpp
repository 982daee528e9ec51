// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/rawanswer.h"

#include <QtCore/QLocale>

#include <cmath>

namespace wardroom {

namespace {

QString number(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("+Inf") : QStringLiteral("-Inf");
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString moment(qint64 ms)
{
    return QStringLiteral("@%1.%2").arg(ms / 1000).arg(std::abs(ms % 1000), 3, 10, QLatin1Char('0'));
}

QString histogramText(const HistogramSample &histogram)
{
    return QStringLiteral("{count:%1, sum:%2, buckets:%3}")
        .arg(number(histogram.count), number(histogram.sum))
        .arg(histogram.buckets.size());
}

/// Takes lines until it is full.
class Sheet
{
public:
    explicit Sheet(int mostLines)
        : m_left(mostLines)
    {
    }

    void line(const QString &text)
    {
        if (m_left > 0) {
            m_answer.text += text;
            m_answer.text += u'\n';
        }
        --m_left;
    }
    void sample(const QString &text)
    {
        if (m_left <= 0)
            ++m_answer.samplesLeftOut;
        line(text);
    }
    bool isFull() const { return m_left <= 0; }
    void leaveOut(std::size_t samples) { m_answer.samplesLeftOut += static_cast<qsizetype>(samples); }
    RawAnswer take() { return std::move(m_answer); }

private:
    RawAnswer m_answer;
    int m_left;
};

void writeSeries(Sheet &sheet, const Series &series)
{
    if (sheet.isFull()) {
        sheet.leaveOut(series.size() + series.histograms.size());
        return;
    }
    sheet.line(series.labels.toString());
    for (std::size_t i = 0; i < series.size(); ++i)
        sheet.sample(QStringLiteral("    %1 %2").arg(number(series.values[i]), moment(series.times[i])));
    for (const HistogramSample &histogram : series.histograms)
        sheet.sample(QStringLiteral("    %1 %2").arg(histogramText(histogram), moment(histogram.timeMs)));
}

} // namespace

RawAnswer rawAnswer(const QueryResult &result, int mostLines)
{
    Sheet sheet(mostLines);
    if (result.type == QueryResult::Type::String)
        sheet.sample(result.string + u' ' + moment(result.timeMs));
    if (result.matrix) {
        for (const Series &series : result.matrix->series)
            writeSeries(sheet, series);
    }
    for (const VectorSample &sample : result.vector) {
        const QString value = sample.histogram ? histogramText(*sample.histogram) : number(sample.value);
        sheet.sample(QStringLiteral("%1 %2 %3").arg(sample.labels.toString(), value, moment(sample.timeMs)));
    }
    return sheet.take();
}

} // namespace wardroom
