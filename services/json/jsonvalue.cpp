// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/json/jsonvalue.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace wardroom {

namespace {

const JsonValue &nothing()
{
    static const JsonValue null;
    return null;
}

void appendEscaped(QString &out, QChar c)
{
    switch (c.unicode()) {
    case '"':
        out += QLatin1String("\\\"");
        return;
    case '\\':
        out += QLatin1String("\\\\");
        return;
    case '\b':
        out += QLatin1String("\\b");
        return;
    case '\f':
        out += QLatin1String("\\f");
        return;
    case '\n':
        out += QLatin1String("\\n");
        return;
    case '\r':
        out += QLatin1String("\\r");
        return;
    case '\t':
        out += QLatin1String("\\t");
        return;
    default:
        out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
}

void appendString(QString &out, const QString &text)
{
    out += u'"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            out += c;
            out += text.at(++i);
        } else if (c < u' ' || c == u'"' || c == u'\\' || c.isSurrogate()) {
            appendEscaped(out, c); // half a pair can not be written in UTF-8
        } else {
            out += c;
        }
    }
    out += u'"';
}

/// Writes a document; indented, or in one line.
class Writer
{
public:
    explicit Writer(bool indented)
        : m_indented(indented)
    {
    }

    void write(const JsonValue &value)
    {
        switch (value.type()) {
        case JsonValue::Type::Null:
            m_out += QLatin1String("null");
            break;
        case JsonValue::Type::Bool:
        case JsonValue::Type::Number:
            m_out += value.toText();
            break;
        case JsonValue::Type::String:
            appendString(m_out, value.toString());
            break;
        case JsonValue::Type::Array:
        case JsonValue::Type::Object:
            writeItems(value);
            break;
        }
    }
    QByteArray text() const { return m_out.toUtf8(); }

private:
    void newLine()
    {
        if (!m_indented)
            return;
        m_out += u'\n';
        m_out += QString(m_depth * 2, u' ');
    }
    void writeItems(const JsonValue &value)
    {
        m_out += value.isObject() ? u'{' : u'[';
        ++m_depth;
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (i > 0)
                m_out += u',';
            newLine();
            if (value.isObject()) {
                appendString(m_out, value.keys().at(i));
                m_out += m_indented ? QLatin1String(": ") : QLatin1String(":");
            }
            write(value.items().at(i));
        }
        --m_depth;
        if (value.size() > 0)
            newLine();
        m_out += value.isObject() ? u'}' : u']';
    }

    const bool m_indented;
    int m_depth = 0;
    QString m_out;
};

} // namespace

JsonValue JsonValue::boolean(bool value)
{
    JsonValue result;
    result.m_type = Type::Bool;
    result.m_bool = value;
    return result;
}

JsonValue JsonValue::number(double value)
{
    if (!std::isfinite(value))
        return {};
    constexpr double exact = 9'007'199'254'740'992.0;
    if (value == std::floor(value) && std::abs(value) < exact)
        return integer(static_cast<qint64>(value));
    return numberOf(QString::number(value, 'g', QLocale::FloatingPointShortest));
}

JsonValue JsonValue::integer(qint64 value)
{
    return numberOf(QString::number(value));
}

JsonValue JsonValue::numberOf(const QString &digits)
{
    JsonValue result;
    result.m_type = Type::Number;
    result.m_text = digits;
    return result;
}

JsonValue JsonValue::string(const QString &text)
{
    JsonValue result;
    result.m_type = Type::String;
    result.m_text = text;
    return result;
}

JsonValue JsonValue::strings(const QStringList &texts)
{
    JsonValue result = array();
    for (const QString &text : texts)
        result.append(string(text));
    return result;
}

JsonValue JsonValue::array(QList<JsonValue> items)
{
    JsonValue result;
    result.m_type = Type::Array;
    result.m_items = std::move(items);
    return result;
}

JsonValue JsonValue::object()
{
    JsonValue result;
    result.m_type = Type::Object;
    return result;
}

JsonValue JsonValue::object(QStringList keys, QList<JsonValue> items)
{
    JsonValue result = object();
    result.m_keys = std::move(keys);
    result.m_items = std::move(items);
    return result;
}

JsonValue JsonValue::object(std::initializer_list<std::pair<QString, JsonValue>> members)
{
    JsonValue result = object();
    for (const auto &[key, value] : members)
        result.set(key, value);
    return result;
}

double JsonValue::toDouble(double otherwise) const
{
    return isNumber() ? m_text.toDouble() : otherwise;
}

qint64 JsonValue::toInteger(qint64 otherwise) const
{
    if (!isNumber())
        return otherwise;
    bool exact = false;
    if (const qint64 value = m_text.toLongLong(&exact); exact)
        return value;
    const double value = m_text.toDouble();
    return std::abs(value) < 9.2e18 ? static_cast<qint64>(value) : otherwise;
}

QString JsonValue::toText() const
{
    if (isBool())
        return m_bool ? QStringLiteral("true") : QStringLiteral("false");
    return m_text;
}

const JsonValue &JsonValue::value(QStringView key) const
{
    const qsizetype index = isObject() ? m_keys.indexOf(key) : -1;
    return index < 0 ? nothing() : m_items.at(index);
}

const JsonValue &JsonValue::at(qsizetype index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index) : nothing();
}

JsonValue &JsonValue::member(const QString &key)
{
    if (!isObject())
        *this = object();
    qsizetype index = m_keys.indexOf(key);
    if (index < 0) {
        index = m_keys.size();
        m_keys.append(key);
        m_items.append(JsonValue());
    }
    return m_items[index];
}

void JsonValue::set(const QString &key, const JsonValue &value)
{
    const JsonValue copy = value; // it may be a part of this
    member(key) = copy;
}

void JsonValue::remove(QStringView key)
{
    const qsizetype index = isObject() ? m_keys.indexOf(key) : -1;
    if (index < 0)
        return;
    m_keys.removeAt(index);
    m_items.removeAt(index);
}

void JsonValue::append(const JsonValue &value)
{
    insert(isArray() ? m_items.size() : 0, value);
}

void JsonValue::insert(qsizetype index, const JsonValue &value)
{
    const JsonValue copy = value;
    if (!isArray())
        *this = array();
    m_items.insert(std::clamp<qsizetype>(index, 0, m_items.size()), copy);
}

void JsonValue::removeAt(qsizetype index)
{
    if (isArray() && index >= 0 && index < m_items.size())
        m_items.removeAt(index);
}

bool JsonValue::equals(const JsonValue &other) const
{
    if (m_type != other.m_type || m_items.size() != other.m_items.size())
        return false;
    switch (m_type) {
    case Type::Null:
        return true;
    case Type::Bool:
        return m_bool == other.m_bool;
    case Type::String:
        return m_text == other.m_text;
    case Type::Number: {
        bool mine = false;
        bool theirs = false;
        const qint64 a = m_text.toLongLong(&mine);
        const qint64 b = other.m_text.toLongLong(&theirs);
        return mine && theirs ? a == b
                              : m_text == other.m_text || m_text.toDouble() == other.m_text.toDouble();
    }
    case Type::Array:
        return std::equal(m_items.begin(), m_items.end(), other.m_items.begin());
    case Type::Object:
        for (qsizetype i = 0; i < m_keys.size(); ++i) {
            const QString &key = m_keys.at(i);
            if (!other.contains(key) || !m_items.at(i).equals(other.value(key)))
                return false;
        }
        return true;
    }
    return false;
}

const JsonValue *findIn(const JsonValue &root, const JsonPath &path)
{
    const JsonValue *place = &root;
    for (const JsonStep &step : path) {
        const bool exists = step.index < 0 ? place->isObject() && place->contains(step.key)
                                           : place->isArray() && step.index < place->size();
        if (!exists)
            return nullptr;
        place = step.index < 0 ? &place->value(step.key) : &place->at(step.index);
    }
    return place;
}

JsonValue *editIn(JsonValue &root, const JsonPath &path)
{
    JsonValue *place = &root;
    for (const JsonStep &step : path) {
        if (step.index < 0)
            place = &place->member(step.key);
        else if (place->isArray() && step.index < place->size())
            place = &place->itemAt(step.index);
        else
            return nullptr;
    }
    return place;
}

QByteArray toJsonText(const JsonValue &value)
{
    Writer writer(true);
    writer.write(value);
    return writer.text() + '\n';
}

QByteArray toCompactJson(const JsonValue &value)
{
    Writer writer(false);
    writer.write(value);
    return writer.text();
}

} // namespace wardroom
