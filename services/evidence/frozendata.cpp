// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/frozendata.h"

#include "services/evidence/bytereader.h"
#include "services/evidence/bytewriter.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace wardroom {

// The format, all kinds: "WRDE", kind, version, body. Times are deltas of deltas, so that an even step costs a byte a sample;
// values are doubles, bit by bit: what compresses them is the store.

namespace {

enum class Kind : quint8 { Chart = 1, Logs = 2, Table = 3, Alert = 4 };

constexpr quint8 Version = 1;
constexpr std::size_t MostSeries = 1'000'000;
constexpr std::size_t MostRows = 10'000'000;
constexpr qsizetype LeastBytesOfSample = 9; // a byte of time, eight of value

const QByteArray &magic()
{
    static const QByteArray bytes("WRDE");
    return bytes;
}

tl::unexpected<Error> damaged(const char *what)
{
    return failure(ErrorKind::Storage, QStringLiteral("frozen data: ") + QLatin1String(what));
}

// Differences wrap around: any time there is can be written, also those whose distance fits no signed number.
qint64 minus(qint64 a, qint64 b)
{
    return static_cast<qint64>(static_cast<quint64>(a) - static_cast<quint64>(b));
}
qint64 plus(qint64 a, qint64 b)
{
    return static_cast<qint64>(static_cast<quint64>(a) + static_cast<quint64>(b));
}

class TimeCode
{
public:
    void write(ByteWriter &to, qint64 time)
    {
        const qint64 delta = minus(time, m_last);
        to.signedWhole(minus(delta, m_delta));
        m_last = time;
        m_delta = delta;
    }
    qint64 read(ByteReader &from)
    {
        m_delta = plus(m_delta, from.signedWhole());
        m_last = plus(m_last, m_delta);
        return m_last;
    }

private:
    qint64 m_last = 0;
    qint64 m_delta = 0;
};

ByteWriter begin(Kind kind)
{
    ByteWriter writer;
    writer.raw(magic().constData(), magic().size());
    writer.byte(static_cast<quint8>(kind));
    writer.byte(Version);
    return writer;
}

/// Nothing where what follows is the body of @p kind.
std::optional<Error> readHead(ByteReader &reader, Kind kind)
{
    if (!reader.expect(magic()))
        return damaged("this is none").value();
    if (reader.byte() != static_cast<quint8>(kind))
        return damaged("it is of another kind").value();
    const quint8 version = reader.byte();
    if (version > Version)
        return damaged("it was written by a later version of the program").value();
    return reader.failed() || version == 0 ? std::optional(damaged("it is cut short").value()) : std::nullopt;
}

// Objects ------------------------------------------------------------------------------------------------------------

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject readObject(ByteReader &from)
{
    const QByteArray text = from.blob();
    if (from.failed())
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        from.fail();
    return document.object();
}

// Charts -------------------------------------------------------------------------------------------------------------

void write(ByteWriter &to, const Labels &labels)
{
    to.size(labels.size());
    for (const auto &[name, value] : labels) {
        to.text(name);
        to.text(value);
    }
}

Labels readLabels(ByteReader &from)
{
    std::vector<Labels::Pair> pairs;
    for (std::size_t left = from.count(2); left > 0 && !from.failed(); --left) {
        QString name = from.text();
        pairs.emplace_back(std::move(name), from.text());
    }
    return Labels(std::move(pairs));
}

void write(ByteWriter &to, const std::vector<HistogramSample> &histograms)
{
    TimeCode times;
    to.size(histograms.size());
    for (const HistogramSample &sample : histograms) {
        times.write(to, sample.timeMs);
        to.real(sample.count);
        to.real(sample.sum);
        to.size(sample.buckets.size());
        for (const HistogramBucket &bucket : sample.buckets) {
            to.signedWhole(bucket.boundaryRule);
            to.real(bucket.lower);
            to.real(bucket.upper);
            to.real(bucket.count);
        }
    }
}

std::vector<HistogramSample> readHistograms(ByteReader &from)
{
    constexpr qsizetype leastOfSample = 18;
    constexpr qsizetype leastOfBucket = 25;
    TimeCode times;
    std::vector<HistogramSample> histograms;
    for (std::size_t left = from.count(leastOfSample); left > 0 && !from.failed(); --left) {
        HistogramSample sample;
        sample.timeMs = times.read(from);
        sample.count = from.real();
        sample.sum = from.real();
        for (std::size_t buckets = from.count(leastOfBucket); buckets > 0 && !from.failed(); --buckets) {
            HistogramBucket bucket;
            bucket.boundaryRule = from.integer();
            bucket.lower = from.real();
            bucket.upper = from.real();
            bucket.count = from.real();
            sample.buckets.push_back(bucket);
        }
        histograms.push_back(std::move(sample));
    }
    return histograms;
}

void write(ByteWriter &to, const Series &given)
{
    if (!std::is_sorted(given.times.begin(), given.times.end())) { // readers rely on the order, so it is kept here
        Series sorted = given;
        sorted.sortByTime();
        write(to, sorted);
        return;
    }
    write(to, given.labels);
    const std::size_t size = std::min(given.times.size(), given.values.size());
    to.size(size);
    TimeCode times;
    for (std::size_t i = 0; i < size; ++i)
        times.write(to, given.times[i]);
    for (std::size_t i = 0; i < size; ++i)
        to.real(given.values[i]);
    write(to, given.histograms);
}

Series readSeries(ByteReader &from)
{
    Series series;
    series.labels = readLabels(from);
    const std::size_t size = from.count(LeastBytesOfSample);
    series.times.reserve(size);
    series.values.reserve(size);
    TimeCode times;
    for (std::size_t i = 0; i < size && !from.failed(); ++i)
        series.times.push_back(times.read(from));
    for (std::size_t i = 0; i < size && !from.failed(); ++i)
        series.values.push_back(from.real());
    series.histograms = readHistograms(from);
    if (!from.failed() && !std::is_sorted(series.times.begin(), series.times.end()))
        from.fail();
    if (!from.failed())
        series.finish();
    return series;
}

void write(ByteWriter &to, const SeriesSnapshot *snapshot)
{
    to.byte(snapshot ? 1 : 0);
    if (!snapshot)
        return;
    to.signedWhole(snapshot->span.fromMs);
    to.signedWhole(snapshot->span.toMs);
    to.signedWhole(snapshot->stepMs);
    to.texts(snapshot->warnings);
    to.texts(snapshot->infos);
    to.size(snapshot->series.size());
    for (const Series &series : snapshot->series)
        write(to, series);
}

SnapshotPtr readSnapshot(ByteReader &from)
{
    const quint8 there = from.byte();
    if (there > 1)
        from.fail();
    if (there == 0 || from.failed())
        return nullptr;
    auto snapshot = std::make_shared<SeriesSnapshot>();
    snapshot->span.fromMs = from.signedWhole();
    snapshot->span.toMs = from.signedWhole();
    snapshot->stepMs = from.signedWhole();
    snapshot->warnings = from.texts();
    snapshot->infos = from.texts();
    for (std::size_t left = from.count(3, MostSeries); left > 0 && !from.failed(); --left)
        snapshot->series.push_back(readSeries(from));
    return snapshot;
}

void write(ByteWriter &to, const FrozenLook &look)
{
    to.text(look.title);
    to.text(look.subtitle);
    to.text(look.unit);
    to.texts(look.legends);
    to.size(look.hidden.size());
    for (const bool hidden : look.hidden)
        to.byte(hidden ? 1 : 0);
    to.blob(bytesOf(look.options));
}

FrozenLook readLook(ByteReader &from)
{
    FrozenLook look;
    look.title = from.text();
    look.subtitle = from.text();
    look.unit = from.text();
    look.legends = from.texts();
    for (std::size_t left = from.count(1, MostSeries); left > 0 && !from.failed(); --left)
        look.hidden.push_back(from.byte() != 0);
    look.options = readObject(from);
    return look;
}

template <typename T> Result<T> finished(const ByteReader &reader, T value)
{
    if (reader.failed())
        return damaged("it is cut short or altered");
    if (!reader.atEnd())
        return damaged("something follows that does not belong to it");
    return value;
}

} // namespace

QByteArray freeze(const FrozenChart &chart)
{
    ByteWriter writer = begin(Kind::Chart);
    if (chart.snapshot)
        writer.reserve(static_cast<qsizetype>(chart.snapshot->sampleCount()) * (LeastBytesOfSample + 1));
    write(writer, chart.look);
    write(writer, chart.snapshot.get());
    write(writer, chart.earlier.get());
    writer.signedWhole(chart.shiftMs);
    writer.text(chart.comparison);
    return writer.bytes();
}

Result<FrozenChart> thawChart(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    if (auto problem = readHead(reader, Kind::Chart))
        return failure(*problem);
    FrozenChart chart;
    chart.look = readLook(reader);
    chart.snapshot = readSnapshot(reader);
    chart.earlier = readSnapshot(reader);
    chart.shiftMs = reader.signedWhole();
    chart.comparison = reader.text();
    return finished(reader, std::move(chart));
}

// Lines, tables, alerts ----------------------------------------------------------------------------------------------

QByteArray freeze(const FrozenLogs &logs)
{
    ByteWriter writer = begin(Kind::Logs);
    TimeCode times;
    writer.size(logs.lines.size());
    for (const FrozenLogLine &line : logs.lines) {
        times.write(writer, line.timeNs);
        writer.text(line.text);
        writer.whole(static_cast<quint64>(line.labels.size()));
        for (const auto &[name, value] : line.labels) {
            writer.text(name);
            writer.text(value);
        }
    }
    return writer.bytes();
}

Result<FrozenLogs> thawLogs(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    if (auto problem = readHead(reader, Kind::Logs))
        return failure(*problem);
    FrozenLogs logs;
    TimeCode times;
    for (std::size_t left = reader.count(3, MostRows); left > 0 && !reader.failed(); --left) {
        FrozenLogLine line;
        line.timeNs = times.read(reader);
        line.text = reader.text();
        for (std::size_t labels = reader.count(2); labels > 0 && !reader.failed(); --labels) {
            QString name = reader.text();
            line.labels.append({std::move(name), reader.text()});
        }
        logs.lines.push_back(std::move(line));
    }
    return finished(reader, std::move(logs));
}

QByteArray freeze(const FrozenTable &table)
{
    ByteWriter writer = begin(Kind::Table);
    writer.texts(table.head);
    writer.size(table.rows.size());
    for (const QStringList &row : table.rows)
        writer.texts(row);
    return writer.bytes();
}

Result<FrozenTable> thawTable(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    if (auto problem = readHead(reader, Kind::Table))
        return failure(*problem);
    FrozenTable table;
    table.head = reader.texts();
    for (std::size_t left = reader.count(1, MostRows); left > 0 && !reader.failed(); --left)
        table.rows.push_back(reader.texts());
    return finished(reader, std::move(table));
}

QByteArray freeze(const FrozenAlert &alert)
{
    ByteWriter writer = begin(Kind::Alert);
    writer.blob(bytesOf(alert.alert));
    return writer.bytes();
}

Result<FrozenAlert> thawAlert(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    if (auto problem = readHead(reader, Kind::Alert))
        return failure(*problem);
    FrozenAlert alert{readObject(reader)};
    return finished(reader, std::move(alert));
}

} // namespace wardroom
