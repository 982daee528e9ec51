// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/jsonread.h"
#include "services/dashboards/saferegex.h"
#include "services/dashboards/transform/steps.h"
#include "services/json/jsonreader.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <limits>

namespace wardroom::transform {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

/// {names: […], pattern: "…"}: what a person ticked, or wrote.
class NameFilter
{
public:
    explicit NameFilter(const JsonValue &options)
        : m_names(texts(member(options, u"names")))
        , m_pattern(SafeRegex::fromGrafana(text(options, u"pattern")))
    {
    }
    bool isEmpty() const { return m_names.isEmpty() && m_pattern.isEmpty(); }
    bool matches(const QString &name) const
    {
        return m_names.contains(name) || (!m_pattern.isEmpty() && m_pattern.matches(name));
    }

private:
    QStringList m_names;
    SafeRegex m_pattern;
};

Cell cellOf(const JsonValue &value)
{
    if (value.isNull())
        return {};
    if (value.isNumber())
        return value.toDouble();
    if (value.isBool())
        return value.toBool();
    return value.isString() ? value.toString() : QString::fromUtf8(toCompactJson(value));
}

/// `a=b c="d e"`
JsonValue keyValuePairs(const QString &line)
{
    static const QRegularExpression pair(u"([^\\s=,;]+)=(?:\"([^\"]*)\"|([^\\s,;]*))"_s);
    JsonValue object = JsonValue::object();
    for (auto it = pair.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        object.set(match.captured(1), JsonValue::string(match.captured(2) + match.captured(3)));
    }
    return object;
}

JsonValue extracted(const QString &source, const QString &format)
{
    if (format != "kvp"_L1) {
        if (const auto json = readJson(source.toUtf8()); json && json->isObject())
            return *json;
    }
    return format == "json"_L1 ? JsonValue::object() : keyValuePairs(source);
}

Frame extract(const Frame &frame, const JsonValue &options)
{
    const Field *source = frame.field(text(options, u"source"));
    if (!source)
        return frame;
    Frame result = flag(options, u"replace") ? Frame{frame.name, frame.refId, {}} : frame;
    if (flag(options, u"replace") && flag(options, u"keepTime")) {
        if (const Field *time = frame.firstOf(FieldType::Time))
            result.fields.push_back(*time);
    }
    const QList<JsonValue> &paths = member(options, u"jsonPaths").items();
    const QString format = text(options, u"format");
    for (std::size_t row = 0; row < source->values.size(); ++row) {
        const JsonValue object = extracted(cellText(source->values[row]), format);
        const auto put = [&](const QString &name, const JsonValue &value) {
            const Cell cell = cellOf(value);
            const FieldType type =
                std::holds_alternative<double>(cell) ? FieldType::Number : FieldType::String;
            fieldNamed(result, name, type, source->values.size()).values[row] = cell;
        };
        for (const JsonValue &path : paths) {
            const QString where = text(path, u"path");
            const QString alias = text(path, u"alias");
            put(alias.isEmpty() ? where : alias, deep(object, where));
        }
        for (qsizetype i = 0; paths.isEmpty() && i < object.keys().size(); ++i)
            put(object.keys().at(i), object.at(i));
    }
    return result;
}

} // namespace

Frames organize(Frames frames, const JsonValue &options)
{
    const JsonValue &excluded = member(options, u"excludeByName");
    const JsonValue &included = member(options, u"includeByName");
    const JsonValue &places = member(options, u"indexByName");
    const JsonValue &names = member(options, u"renameByName");
    for (Frame &frame : frames) {
        std::erase_if(frame.fields, [&](const Field &field) {
            const QString &name = field.shownName();
            return excluded.value(name).toBool() || (included.size() > 0 && !included.value(name).toBool());
        });
        std::stable_sort(frame.fields.begin(), frame.fields.end(), [&places](const Field &a, const Field &b) {
            const auto place = [&places](const Field &field) {
                return number(places.value(field.shownName())).value_or(std::numeric_limits<double>::max());
            };
            return place(a) < place(b);
        });
        for (Field &field : frame.fields) {
            if (const QString name = names.value(field.shownName()).toString(); !name.isEmpty())
                field.displayName = name;
        }
    }
    return frames;
}

Frames renameByRegex(Frames frames, const JsonValue &options)
{
    const SafeRegex pattern = SafeRegex::fromGrafana(text(options, u"regex"));
    const QString replacement = text(options, u"renamePattern");
    if (pattern.isEmpty())
        return frames;
    for (Frame &frame : frames) {
        for (Field &field : frame.fields) {
            if (field.type != FieldType::Time)
                field.displayName = pattern.replaced(field.shownName(), replacement);
        }
    }
    return frames;
}

Frames filterFieldsByName(Frames frames, const JsonValue &options)
{
    const NameFilter include(member(options, u"include"));
    const NameFilter exclude(member(options, u"exclude"));
    for (Frame &frame : frames) {
        std::erase_if(frame.fields, [&](const Field &field) {
            const QString &name = field.shownName();
            return (!include.isEmpty() && !include.matches(name)) || exclude.matches(name);
        });
    }
    std::erase_if(frames, [](const Frame &frame) { return frame.fields.empty(); });
    return frames;
}

Frames filterByRefId(Frames frames, const JsonValue &options)
{
    const QString wanted = text(options, u"include");
    const SafeRegex pattern = SafeRegex::fromGrafana(u"^(?:"_s + wanted + u")$"_s);
    if (!wanted.isEmpty())
        std::erase_if(frames, [&pattern](const Frame &frame) { return !pattern.matches(frame.refId); });
    return frames;
}

Frames extractFields(Frames frames, const JsonValue &options)
{
    for (Frame &frame : frames)
        frame = extract(frame, options);
    return frames;
}

} // namespace wardroom::transform
