// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/logqlpipeline.h"

#include "services/demo/logqllexer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <algorithm>

namespace wardroom {

namespace {

using Origin = LogQlLine::Origin;
using Pairs = std::vector<std::pair<QString, QString>>;

QString labelName(const QString &key)
{
    QString name = key;
    for (QChar &c : name)
        if (!(c.unicode() < 128 && c.isLetterOrNumber()) && c != u'_')
            c = u'_';
    return name.isEmpty() || name[0].isDigit() ? u'_' + name : name;
}

void flatten(const QJsonObject &object, const QString &prefix, Pairs &out)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix + labelName(it.key());
        const QJsonValue value = it.value();
        if (value.isObject())
            flatten(value.toObject(), name + u'_', out);
        else if (value.isString())
            out.emplace_back(name, value.toString());
        else if (value.isBool())
            out.emplace_back(name, value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
        else if (value.isDouble())
            out.emplace_back(name, QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
    }
}

bool compare(LogQlLabelFilter::Comparison comparison, double left, double right)
{
    switch (comparison) {
    case LogQlLabelFilter::Comparison::Equal:
        return left == right;
    case LogQlLabelFilter::Comparison::NotEqual:
        return left != right;
    case LogQlLabelFilter::Comparison::Greater:
        return left > right;
    case LogQlLabelFilter::Comparison::GreaterOrEqual:
        return left >= right;
    case LogQlLabelFilter::Comparison::Less:
        return left < right;
    case LogQlLabelFilter::Comparison::LessOrEqual:
        return left <= right;
    }
    return false;
}

std::optional<double> asNumber(LogQlLabelFilter::Kind kind, const QString &text)
{
    if (kind == LogQlLabelFilter::Kind::Duration)
        return parseGoDuration(text);
    if (kind == LogQlLabelFilter::Kind::Bytes)
        return parseBytes(text);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// A value that can not be compared keeps its line and marks the error, as in Loki.
bool passesComparison(const LogQlLabelFilter &filter, LogQlLine &line)
{
    if (!line.has(filter.matcher.label))
        return false;
    const auto value = asNumber(filter.kind, line.value(filter.matcher.label));
    if (value)
        return compare(filter.comparison, *value, filter.value);
    line.set(QStringLiteral("__error__"), QStringLiteral("LabelFilterErr"), Origin::Parsed);
    return true;
}

bool passes(const LogQlLabelFilter &filter, LogQlLine &line)
{
    const auto inner = [&line](const LogQlLabelFilter &operand) { return passes(operand, line); };
    switch (filter.kind) {
    case LogQlLabelFilter::Kind::And:
        return std::all_of(filter.operands.begin(), filter.operands.end(), inner);
    case LogQlLabelFilter::Kind::Or:
        return std::any_of(filter.operands.begin(), filter.operands.end(), inner);
    case LogQlLabelFilter::Kind::Text:
        return filter.matcher.matches(line.value(filter.matcher.label));
    default:
        return passesComparison(filter, line);
    }
}

void addParsed(LogQlLine &line, const Pairs &pairs)
{
    for (const auto &[name, value] : pairs) {
        const auto known = std::find_if(line.fields.begin(), line.fields.end(),
                                        [&n = name](const auto &field) { return field.name == n; });
        const bool taken = known != line.fields.end() && known->origin != Origin::Parsed;
        if (taken)
            line.set(name + QStringLiteral("_extracted"), value, Origin::Parsed);
        else if (known == line.fields.end()) // the first of equal keys counts
            line.fields.push_back({name, value, Origin::Parsed});
    }
}

struct StageRun
{
    LogQlLine &line;

    bool operator()(const LogQlLineFilter &filter) const { return filter.accepts(line.text); }
    bool operator()(const LogQlLabelFilter &filter) const { return passes(filter, line); }
    bool operator()(const LogQlParser &parser) const
    {
        if (parser.kind == LogQlParser::Kind::Logfmt) {
            addParsed(line, parseLogfmtFields(line.text));
        } else if (const auto pairs = parseJsonFields(line.text)) {
            addParsed(line, *pairs);
        } else {
            line.set(QStringLiteral("__error__"), QStringLiteral("JSONParserErr"), Origin::Parsed);
            line.set(QStringLiteral("__error_details__"),
                     QStringLiteral("Value looks like object, but can't find closing '}' symbol"),
                     Origin::Parsed);
        }
        return true;
    }
    bool operator()(const LogQlLineFormat &format) const
    {
        static const QRegularExpression placeholder(
            QStringLiteral("\\{\\{\\s*\\.([A-Za-z_][A-Za-z0-9_]*)\\s*\\}\\}"));
        QString text;
        qsizetype at = 0;
        for (auto it = placeholder.globalMatch(format.pattern); it.hasNext();) {
            const auto match = it.next();
            text += format.pattern.mid(at, match.capturedStart() - at) + line.value(match.captured(1));
            at = match.capturedEnd();
        }
        line.text = (text + format.pattern.mid(at)).toUtf8();
        return true;
    }
    bool operator()(const LogQlSelection &selection) const
    {
        std::erase_if(line.fields, [&selection](const LogQlLine::Field &field) {
            return selection.labels.contains(field.name) != selection.keep;
        });
        return true;
    }
    bool operator()(const LogQlDecolorize &) const
    {
        static const QRegularExpression colours(QStringLiteral("\\x1b\\[[0-9;]*[A-Za-z]"));
        line.text = QString::fromUtf8(line.text).remove(colours).toUtf8();
        return true;
    }
};

} // namespace

QString LogQlLine::value(const QString &name) const
{
    for (const Field &field : fields)
        if (field.name == name)
            return field.value;
    return {};
}

bool LogQlLine::has(const QString &name) const
{
    return std::any_of(fields.begin(), fields.end(),
                       [&name](const Field &field) { return field.name == name; });
}

void LogQlLine::set(const QString &name, const QString &value, Origin origin)
{
    for (Field &field : fields) {
        if (field.name == name) {
            field.value = value;
            return;
        }
    }
    fields.push_back({name, value, origin});
}

Labels LogQlLine::labels() const
{
    std::vector<Labels::Pair> pairs;
    pairs.reserve(fields.size());
    for (const Field &field : fields)
        pairs.emplace_back(field.name, field.value);
    return Labels(std::move(pairs));
}

Labels LogQlLine::labels(Origin origin) const
{
    std::vector<Labels::Pair> pairs;
    for (const Field &field : fields)
        if (field.origin == origin)
            pairs.emplace_back(field.name, field.value);
    return Labels(std::move(pairs));
}

LogQlPipelineRun::LogQlPipelineRun(const LogQlPipeline &pipeline, const DemoLogStore &store)
    : m_pipeline(pipeline)
    , m_store(store)
{
    for (const DemoLogStore::Stream &stream : store.streams())
        m_takes.push_back(selects(pipeline.selector, stream.labels));
}

int LogQlPipelineRun::streams() const
{
    return static_cast<int>(std::count(m_takes.begin(), m_takes.end(), true));
}

bool LogQlPipelineRun::process(const DemoLogLine &line, LogQlLine &out) const
{
    // Line filters usually come first and throw most lines away: labels only for what is left.
    auto stage = m_pipeline.stages.begin();
    for (; stage != m_pipeline.stages.end() && std::holds_alternative<LogQlLineFilter>(*stage); ++stage)
        if (!std::get<LogQlLineFilter>(*stage).accepts(line.text))
            return false;
    const DemoLogStore::Stream &stream = m_store.streams()[static_cast<size_t>(line.stream)];
    out.text = line.text;
    out.fields.clear();
    for (const auto &[name, value] : stream.labels)
        out.fields.push_back({name, value, Origin::Stream});
    out.fields.push_back({QStringLiteral("detected_level"), stream.detectedLevel, Origin::Metadata});
    if (!line.traceId.isEmpty())
        out.fields.push_back(
            {QStringLiteral("trace_id"), QString::fromLatin1(line.traceId), Origin::Metadata});
    return std::all_of(stage, m_pipeline.stages.end(),
                       [&out](const LogQlStage &s) { return std::visit(StageRun{out}, s); });
}

bool LogQlPipelineRun::selects(const std::vector<LogQlMatcher> &selector, const Labels &labels)
{
    return std::all_of(selector.begin(), selector.end(),
                       [&labels](const LogQlMatcher &m) { return m.matches(labels.value(m.label)); });
}

std::optional<Pairs> parseJsonFields(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    Pairs pairs;
    flatten(document.object(), {}, pairs);
    return pairs;
}

Pairs parseLogfmtFields(const QByteArray &text)
{
    static const QRegularExpression pair(
        QStringLiteral("([^\\s=\"]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s\"]*))"));
    Pairs pairs;
    for (auto it = pair.globalMatch(QString::fromUtf8(text)); it.hasNext();) {
        const auto match = it.next();
        const bool quoted = match.capturedStart(2) >= 0;
        QString value = match.captured(quoted ? 2 : 3);
        if (quoted)
            value.replace(QStringLiteral("\\\""), QStringLiteral("\""))
                .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
        pairs.emplace_back(labelName(match.captured(1)), value);
    }
    return pairs;
}

} // namespace wardroom
