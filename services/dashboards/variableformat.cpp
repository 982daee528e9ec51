// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/variableformat.h"

#include "services/dashboards/interpolation.h"
#include "services/json/jsonvalue.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

template <typename Change> QStringList mapped(const QStringList &values, Change change)
{
    QStringList result;
    for (const QString &value : values)
        result << change(value);
    return result;
}

QString grouped(const QStringList &values, const QString &separator)
{
    return values.size() == 1 ? values.first() : u'(' + values.join(separator) + u')';
}

QString regexEscaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (u"\\^$*+?.()|[]{}/"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString quoted(const QStringList &values, QChar quote)
{
    const QString mark(quote);
    return mapped(values, [&](QString value) { return mark + value.replace(mark, u'\\' + mark) + mark; })
        .join(u',');
}

QString luceneEscaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (u"+-=&|><!(){}[]^\"~*?:\\/"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString lucene(const QStringList &values)
{
    if (values.size() == 1)
        return luceneEscaped(values.first());
    return u'('
        + mapped(values, [](const QString &v) { return u'"' + luceneEscaped(v) + u'"'; }).join(" OR "_L1)
        + u')';
}

QString json(const QStringList &values)
{
    const JsonValue value =
        values.size() == 1 ? JsonValue::string(values.first()) : JsonValue::strings(values);
    return QString::fromUtf8(toCompactJson(value));
}

QString glob(const QStringList &values)
{
    return values.size() == 1 ? values.first() : u'{' + values.join(u',') + u'}';
}

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString queryParameters(const QString &name, const QStringList &values)
{
    return mapped(
               values,
               [&](const QString &v) { return u"var-"_s + percentEncoded(name) + u'=' + percentEncoded(v); })
        .join(u'&');
}

QString distributed(const QString &name, const QStringList &values)
{
    QStringList parts = values;
    for (qsizetype i = 1; i < parts.size(); ++i)
        parts[i] = name + u'=' + parts.at(i);
    return parts.join(u',');
}

QString defaultText(const QStringList &values, bool multi, DefaultFormat format)
{
    if (format == DefaultFormat::Plain)
        return values.size() == 1 ? values.first() : values.join(" + "_L1);
    if (!multi && values.size() == 1)
        return promStringEscaped(values.first());
    return grouped(mapped(values, promRegexEscaped), u"|"_s);
}

} // namespace

QString promStringEscaped(const QString &text)
{
    QString result = text;
    return result.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
}

QString promRegexEscaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (u"\\^$*+?.()|[]{}"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return promStringEscaped(result);
}

QString formatVariable(const QString &name, const VariableValues::Entry &entry, const QString &format,
                       DefaultFormat otherwise)
{
    if (format.isEmpty() && otherwise == DefaultFormat::Text)
        return formatVariable(name, entry, u"text"_s, otherwise);
    if (entry.isAll && format == "text"_L1)
        return u"All"_s;
    if (entry.isAll && entry.hasAllValue)
        return entry.allValue;
    QStringList values;
    for (const VariableOption &option : entry.chosen)
        values << (format == "text"_L1 ? option.text : option.value);
    if (values.isEmpty())
        return {};
    if (format.isEmpty())
        return defaultText(values, entry.multi, otherwise);
    if (format == "raw"_L1 || format == "csv"_L1)
        return values.join(u',');
    if (format == "text"_L1)
        return values.join(" + "_L1);
    if (format == "pipe"_L1)
        return values.join(u'|');
    if (format == "regex"_L1)
        return grouped(mapped(values, regexEscaped), u"|"_s);
    if (format == "json"_L1)
        return json(values);
    if (format == "doublequote"_L1 || format == "singlequote"_L1)
        return quoted(values, format == "doublequote"_L1 ? u'"' : u'\'');
    if (format == "sqlstring"_L1)
        return mapped(values, [](QString v) { return u'\'' + v.replace(u'\'', "''"_L1) + u'\''; }).join(u',');
    if (format == "lucene"_L1)
        return lucene(values);
    if (format == "percentencode"_L1)
        return percentEncoded(glob(values));
    if (format == "queryparam"_L1)
        return queryParameters(name, values);
    if (format == "distributed"_L1)
        return distributed(name, values);
    return glob(values);
}

} // namespace wardroom
