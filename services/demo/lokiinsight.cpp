// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/lokiinsight.h"

#include "services/demo/logqllexer.h"
#include "services/demo/lokijson.h"

#include <algorithm>

namespace wardroom {

namespace {

constexpr size_t MostPatterns = 300;
constexpr qint64 PatternStepSeconds = 10;

QString typeOf(const QString &value)
{
    bool ok = false;
    value.toLongLong(&ok);
    if (ok)
        return QStringLiteral("int");
    value.toDouble(&ok);
    if (ok)
        return QStringLiteral("float");
    if (value == u"true" || value == u"false")
        return QStringLiteral("boolean");
    if (parseGoDuration(value))
        return QStringLiteral("duration");
    return parseBytes(value) ? QStringLiteral("bytes") : QStringLiteral("string");
}

bool isWordPart(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-'
        || c == '.' || c == ':' || c == '@' || c == '/';
}

} // namespace

void FieldDetector::add(const LogQlLine &line)
{
    ++m_lines;
    for (const LogQlLine::Field &field : line.fields)
        if (field.origin == LogQlLine::Origin::Metadata)
            note(field.name, field.value, {});
    const auto json = parseJsonFields(line.text);
    const auto pairs = json ? *json : parseLogfmtFields(line.text);
    for (const auto &[name, value] : pairs)
        note(name, value, json ? "json" : "logfmt");
}

void FieldDetector::note(const QString &name, const QString &value, const QByteArray &parser)
{
    Field &field = m_fields[name];
    const QString type = typeOf(value);
    if (field.values.empty())
        field.type = type;
    else if (field.type != type)
        field.type = field.type == u"int" && type == u"float" ? type
            : field.type == u"float" && type == u"int"        ? field.type
                                                              : QStringLiteral("string");
    field.values.insert(value);
    if (!parser.isEmpty())
        field.parser = parser;
}

QByteArray FieldDetector::toJson() const
{
    QByteArray out = "{\"fields\":[";
    for (const auto &[name, field] : m_fields) {
        out += out.endsWith('[') ? "{\"label\":" : ",{\"label\":";
        appendJsonString(out, name.toUtf8());
        out += ",\"type\":\"" + field.type.toLatin1()
            + "\",\"cardinality\":" + QByteArray::number(field.values.size()) + ",\"parsers\":"
            + (field.parser.isEmpty() ? QByteArray("null") : "[\"" + field.parser + "\"]") + '}';
    }
    return out + "],\"limit\":" + QByteArray::number(LineLimit) + '}';
}

QByteArray PatternMiner::patternOf(const QByteArray &line)
{
    QByteArray pattern;
    for (qsizetype at = 0; at < line.size();) {
        if (!isWordPart(line[at])) {
            pattern += line[at++];
            continue;
        }
        const qsizetype start = at;
        bool hasDigit = false;
        for (; at < line.size() && isWordPart(line[at]); ++at)
            hasDigit = hasDigit || (line[at] >= '0' && line[at] <= '9');
        pattern += hasDigit ? QByteArray("<_>") : line.mid(start, at - start);
    }
    return pattern;
}

void PatternMiner::add(qint64 timeNs, const QByteArray &line)
{
    Pattern &pattern = m_patterns[patternOf(line)];
    ++pattern.count;
    const qint64 seconds = timeNs / 1'000'000'000;
    ++pattern.samples[seconds / PatternStepSeconds * PatternStepSeconds];
}

QByteArray PatternMiner::toJson() const
{
    std::vector<const std::pair<const QByteArray, Pattern> *> sorted;
    for (const auto &entry : m_patterns)
        sorted.push_back(&entry);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto *a, const auto *b) { return a->second.count > b->second.count; });
    sorted.resize(std::min(sorted.size(), MostPatterns));
    QByteArray out = "{\"status\":\"success\",\"data\":[";
    for (const auto *entry : sorted) {
        out += out.endsWith('[') ? "{\"pattern\":" : ",{\"pattern\":";
        appendJsonString(out, entry->first);
        out += ",\"samples\":[";
        for (const auto &[seconds, count] : entry->second.samples) {
            out += out.endsWith('[') ? "[" : ",[";
            out += QByteArray::number(seconds) + ',' + QByteArray::number(count) + ']';
        }
        out += "]}";
    }
    return out + "]}";
}

} // namespace wardroom
