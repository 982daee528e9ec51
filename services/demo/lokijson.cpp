// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/lokijson.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace wardroom {

namespace {

QByteArray chunkStats(const LogQlWork &work)
{
    return "{\"headChunkBytes\":" + QByteArray::number(work.bytes)
        + ",\"headChunkLines\":" + QByteArray::number(work.lines)
        + ",\"decompressedBytes\":0,\"decompressedLines\":0,\"compressedBytes\":0,\"totalDuplicates\":0,"
          "\"postFilterLines\":"
        + QByteArray::number(work.linesKept) + ",\"headChunkStructuredMetadataBytes\":"
        + QByteArray::number(work.metadataBytes) + ",\"decompressedStructuredMetadataBytes\":0}";
}

QByteArray storeStats(const LogQlWork &work)
{
    return "{\"totalChunksRef\":0,\"totalChunksDownloaded\":0,\"chunksDownloadTime\":0,"
           "\"queryReferencedStructuredMetadata\":false,\"chunk\":"
        + chunkStats(work)
        + ",\"chunkRefsFetchTime\":0,\"congestionControlLatency\":0,\"pipelineWrapperFilteredLines\":0}";
}

QByteArray cacheStats()
{
    QByteArray text;
    for (const char *cache : {"chunk", "index", "result", "statsResult", "volumeResult", "seriesResult",
                              "labelResult", "instantMetricResult"}) {
        text += text.isEmpty() ? "{\"" : ",\"";
        text += cache;
        text += "\":{\"entriesFound\":0,\"entriesRequested\":0,\"entriesStored\":0,\"bytesReceived\":0,"
                "\"bytesSent\":0,\"requests\":0,"
                "\"downloadTime\":0,\"queryLengthServed\":0}";
    }
    return text + '}';
}

} // namespace

void appendJsonString(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char Digits[] = "0123456789abcdef";
    out += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else if (byte < 0x20 || c == '<' || c == '>' || c == '&') {
            out += "\\u00";
            out += Digits[byte >> 4];
            out += Digits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendJsonLabels(QByteArray &out, const Labels &labels)
{
    out += '{';
    bool first = true;
    for (const auto &[name, value] : labels) {
        if (!std::exchange(first, false))
            out += ',';
        appendJsonString(out, name.toUtf8());
        out += ':';
        appendJsonString(out, value.toUtf8());
    }
    out += '}';
}

void appendJsonSeconds(QByteArray &out, qint64 timeNs)
{
    const qint64 ms = timeNs / 1'000'000;
    out += QByteArray::number(ms / 1000);
    if (ms % 1000 != 0)
        out += '.' + QByteArray::number(ms % 1000).rightJustified(3, '0');
}

void appendJsonValue(QByteArray &out, double value)
{
    out += '"';
    if (std::isnan(value)) {
        out += "NaN";
    } else if (std::isinf(value)) {
        out += value > 0 ? "+Inf" : "-Inf";
    } else {
        char buffer[400];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed).ptr;
        out.append(buffer, end - buffer);
    }
    out += '"';
}

QByteArray lokiStats(const LogQlWork &work, double seconds, qint64 entries)
{
    const auto perSecond = [seconds](qint64 amount) {
        return QByteArray::number(static_cast<qint64>(static_cast<double>(amount) / std::max(seconds, 1e-6)));
    };
    return "{\"summary\":{\"bytesProcessedPerSecond\":" + perSecond(work.bytes)
        + ",\"linesProcessedPerSecond\":" + perSecond(work.lines) + ",\"totalBytesProcessed\":"
        + QByteArray::number(work.bytes) + ",\"totalLinesProcessed\":" + QByteArray::number(work.lines)
        + ",\"execTime\":" + QByteArray::number(seconds, 'f', 6)
        + ",\"queueTime\":0,\"subqueries\":0,\"totalEntriesReturned\":" + QByteArray::number(entries)
        + ",\"splits\":0,\"shards\":1,\"totalPostFilterLines\":" + QByteArray::number(work.linesKept)
        + ",\"totalStructuredMetadataBytesProcessed\":" + QByteArray::number(work.metadataBytes)
        + "},\"querier\":{\"store\":" + storeStats({})
        + "},\"ingester\":{\"totalReached\":1,\"totalChunksMatched\":" + QByteArray::number(work.streams)
        + ",\"totalBatches\":1,\"totalLinesSent\":" + QByteArray::number(entries)
        + ",\"store\":" + storeStats(work) + "},\"cache\":" + cacheStats()
        + ",\"index\":{\"totalChunks\":0,\"postFilterChunks\":0,\"shardsDuration\":0,\"usedBloomFilters\":"
          "false}}";
}

QByteArray lokiData(const QByteArray &type, const QByteArray &result, const QByteArray &more,
                    const QByteArray &stats)
{
    return "{\"status\":\"success\",\"data\":{\"resultType\":\"" + type + "\"," + more
        + "\"result\":" + result + ",\"stats\":" + stats + "}}";
}

void appendJsonPoint(QByteArray &out, qint64 timeNs, double value)
{
    out += '[';
    appendJsonSeconds(out, timeNs);
    out += ',';
    appendJsonValue(out, value);
    out += ']';
}

QByteArray lokiVector(const LogQlEvaluator::Vector &vector, qint64 timeNs)
{
    QByteArray out = "[";
    for (const auto &[labels, values] : vector) {
        out += out.size() > 1 ? ",{\"metric\":" : "{\"metric\":";
        appendJsonLabels(out, labels);
        out += ",\"value\":";
        appendJsonPoint(out, timeNs, values.front());
        out += '}';
    }
    return out + ']';
}

QByteArray lokiMatrix(const LogQlEvaluator::Vector &vector, const LogQlSteps &steps)
{
    QByteArray out = "[";
    for (const auto &[labels, values] : vector) {
        out += out.size() > 1 ? ",{\"metric\":" : "{\"metric\":";
        appendJsonLabels(out, labels);
        out += ",\"values\":[";
        bool first = true;
        for (size_t i = 0; i < values.size(); ++i) {
            if (std::isnan(values[i]))
                continue;
            if (!std::exchange(first, false))
                out += ',';
            appendJsonPoint(out, steps.at(i), values[i]);
        }
        out += "]}";
    }
    return out + ']';
}

QByteArray lokiStreams(const std::vector<std::pair<qint64, LogQlLine>> &lines, bool categorize)
{
    using Origin = LogQlLine::Origin;
    std::map<Labels, QByteArray> streams;
    for (const auto &[timeNs, line] : lines) {
        QByteArray &values = streams[categorize ? line.labels(Origin::Stream) : line.labels()];
        values += values.isEmpty() ? "[\"" : ",[\"";
        values += QByteArray::number(timeNs) + "\",";
        appendJsonString(values, line.text);
        if (categorize) {
            values += ",{\"structuredMetadata\":";
            appendJsonLabels(values, line.labels(Origin::Metadata));
            const Labels parsed = line.labels(Origin::Parsed);
            if (!parsed.isEmpty()) {
                values += ",\"parsed\":";
                appendJsonLabels(values, parsed);
            }
            values += '}';
        }
        values += ']';
    }
    QByteArray out = "[";
    for (const auto &[labels, values] : streams) {
        out += out.size() > 1 ? ",{\"stream\":" : "{\"stream\":";
        appendJsonLabels(out, labels);
        out += ",\"values\":[" + values + "]}";
    }
    return out + ']';
}

} // namespace wardroom
