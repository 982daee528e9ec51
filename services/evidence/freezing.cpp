// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/freezing.h"

#include "services/evidence/frozenspec.h"
#include "services/evidence/masking.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

namespace wardroom {

namespace {

constexpr qint64 BytesOfSample = 9;
constexpr qint64 BytesOfBucket = 26;
constexpr qint64 KeptOfInterval = 4; // first, lowest, highest, last

qint64 weight(const QString &text)
{
    return text.size() + 1;
}

qint64 weight(const SnapshotPtr &snapshot)
{
    if (!snapshot)
        return 0;
    qint64 bytes = 0;
    for (const Series &series : snapshot->series) {
        bytes += static_cast<qint64>(series.size()) * BytesOfSample;
        for (const HistogramSample &sample : series.histograms)
            bytes += BytesOfBucket * (1 + static_cast<qint64>(sample.buckets.size()));
    }
    return bytes;
}

qint64 weight(const FrozenLogLine &line)
{
    qint64 bytes = 3 + weight(line.text);
    for (const auto &[name, value] : line.labels)
        bytes += weight(name) + weight(value);
    return bytes;
}

qint64 weight(const QStringList &row)
{
    qint64 bytes = 1;
    for (const QString &cell : row)
        bytes += weight(cell);
    return bytes;
}

struct Weigh
{
    qint64 operator()(const FrozenChart &chart) const { return weight(chart.snapshot) + weight(chart.earlier); }
    qint64 operator()(const FrozenLogs &logs) const
    {
        qint64 bytes = 0;
        for (const FrozenLogLine &line : logs.lines)
            bytes += weight(line);
        return bytes;
    }
    qint64 operator()(const FrozenTable &table) const
    {
        qint64 bytes = weight(table.head);
        for (const QStringList &row : table.rows)
            bytes += weight(row);
        return bytes;
    }
    qint64 operator()(const FrozenAlert &alert) const
    {
        return QJsonDocument(alert.alert).toJson(QJsonDocument::Compact).size();
    }
    qint64 operator()(const FrozenFile &file) const { return file.data.size(); }
};

struct Count
{
    qint64 operator()(const FrozenChart &chart) const
    {
        qint64 samples = 0;
        for (const SnapshotPtr &snapshot : {chart.snapshot, chart.earlier}) {
            samples += snapshot ? static_cast<qint64>(snapshot->sampleCount()) : 0;
            for (const Series &series : snapshot ? snapshot->series : std::vector<Series>())
                samples += static_cast<qint64>(series.histograms.size());
        }
        return samples;
    }
    qint64 operator()(const FrozenLogs &logs) const { return static_cast<qint64>(logs.lines.size()); }
    qint64 operator()(const FrozenTable &table) const { return static_cast<qint64>(table.rows.size()); }
    qint64 operator()(const FrozenAlert &) const { return 1; }
    qint64 operator()(const FrozenFile &file) const { return file.data.size(); }
};

/// Makes its data weigh no more than the limit; true where something was left out.
class Thin
{
public:
    explicit Thin(qint64 limit)
        : m_limit(limit)
    {
    }
    bool operator()(FrozenChart &chart) const
    {
        const qint64 before = Weigh()(chart);
        if (before <= m_limit)
            return false;
        qint64 series = 0;
        for (const SnapshotPtr &snapshot : {chart.snapshot, chart.earlier})
            series += snapshot ? static_cast<qint64>(snapshot->series.size()) : 0;
        const qint64 intervals = m_limit / (std::max<qint64>(1, series) * KeptOfInterval * BytesOfSample);
        chart = thinned(chart, static_cast<std::size_t>(std::max<qint64>(1, intervals)));
        return Weigh()(chart) < before;
    }
    /// The lines that were marked first are those that count: the beginning stays.
    bool operator()(FrozenLogs &logs) const { return cut(logs.lines, 0); }
    bool operator()(FrozenTable &table) const { return cut(table.rows, weight(table.head)); }
    bool operator()(FrozenAlert &) const { return false; }
    bool operator()(FrozenFile &) const { return false; }

private:
    template <typename T> bool cut(std::vector<T> &items, qint64 bytes) const
    {
        std::size_t fitting = 0;
        while (fitting < items.size() && (bytes += weight(items[fitting])) <= m_limit)
            ++fitting;
        if (fitting == items.size())
            return false;
        items.resize(std::max<std::size_t>(1, fitting));
        return true;
    }
    qint64 m_limit;
};

struct Bytes
{
    QByteArray operator()(const FrozenFile &file) const { return file.data; }
    template <typename T> QByteArray operator()(const T &data) const { return freeze(data); }
};

template <typename T> Result<FrozenData> asData(Result<T> result)
{
    if (!result)
        return failure(std::move(result.error()));
    return FrozenData(std::move(*result));
}

} // namespace

qint64 estimatedBytes(const FrozenData &data)
{
    return std::visit(Weigh(), data);
}

qint64 countOf(const FrozenData &data)
{
    return std::visit(Count(), data);
}

Frozen frozen(PinDraft draft, const FreezeOptions &options)
{
    auto *chart = std::get_if<FrozenChart>(&draft.data);
    if (chart && draft.pin.toMs > draft.pin.fromMs)
        *chart = within(*chart, {draft.pin.fromMs, draft.pin.toMs});
    if (options.thinToBytes > 0) {
        const qint64 whole = countOf(draft.data);
        draft.pin.thinned = std::visit(Thin(options.thinToBytes), draft.data);
        draft.pin.wholeCount = draft.pin.thinned ? whole : 0;
    }
    if (options.masking)
        draft.pin.masked = maskDraft(draft);
    Frozen result{std::move(draft.pin), std::visit(Bytes(), draft.data)};
    result.pin.count = countOf(draft.data);
    result.pin.bytes = result.data.size();
    result.pin.sha256 = QCryptographicHash::hash(result.data, QCryptographicHash::Sha256);
    return result;
}

Result<FrozenData> thawed(const Pin &pin, const QByteArray &data)
{
    if (QCryptographicHash::hash(data, QCryptographicHash::Sha256) != pin.sha256)
        return failure(ErrorKind::Storage, QStringLiteral("the data does not match its hash"));
    switch (pin.kind) {
    case PinKind::Chart:
    case PinKind::Comparison:
        return asData(thawChart(data));
    case PinKind::Logs:
        return asData(thawLogs(data));
    case PinKind::Row:
        return asData(thawTable(data));
    case PinKind::Alert:
        return asData(thawAlert(data));
    case PinKind::File:
    case PinKind::Image:
    case PinKind::Text:
        break;
    }
    return FrozenData(FrozenFile{data});
}

} // namespace wardroom
