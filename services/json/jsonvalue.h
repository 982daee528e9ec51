// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace wardroom {

/// A JSON document as its author wrote it: members keep their order, numbers their digits, so that a file
/// that is read and written again says the same, also in what we do not know. Implicitly shared: copies are
/// cheap, and a copy is all that undo needs. QJsonValue sorts members and turns 9007199254740993 into another
/// number.
class JsonValue
{
public:
    enum class Type { Null, Bool, Number, String, Array, Object };

    JsonValue() = default; ///< null
    static JsonValue boolean(bool value);
    static JsonValue number(double value); ///< NaN and infinities are null
    static JsonValue integer(qint64 value);
    /// @p digits is a JSON number and is kept as it is.
    static JsonValue numberOf(const QString &digits);
    static JsonValue string(const QString &text);
    static JsonValue strings(const QStringList &texts);
    static JsonValue array(QList<JsonValue> items = {});
    static JsonValue object();
    /// @p keys are unique and as many as @p items.
    static JsonValue object(QStringList keys, QList<JsonValue> items);
    static JsonValue object(std::initializer_list<std::pair<QString, JsonValue>> members);

    Type type() const { return m_type; }
    bool isNull() const { return m_type == Type::Null; }
    bool isBool() const { return m_type == Type::Bool; }
    bool isNumber() const { return m_type == Type::Number; }
    bool isString() const { return m_type == Type::String; }
    bool isArray() const { return m_type == Type::Array; }
    bool isObject() const { return m_type == Type::Object; }

    bool toBool(bool otherwise = false) const { return isBool() ? m_bool : otherwise; }
    double toDouble(double otherwise = 0) const;
    qint64
    toInteger(qint64 otherwise = 0) const; ///< fractions are cut, what is beyond the range is @p otherwise
    QString toString(const QString &otherwise = {}) const { return isString() ? m_text : otherwise; }
    /// A string as it is, a number by its digits, true and false by name; else empty.
    QString toText() const;

    /// Elements of an array, or members' values in the order of keys().
    const QList<JsonValue> &items() const { return m_items; }
    const QStringList &keys() const { return m_keys; }
    qsizetype size() const { return m_items.size(); }

    bool contains(QStringView key) const { return m_keys.contains(key); }
    /// Null where there is no such member, or no object.
    const JsonValue &value(QStringView key) const;
    const JsonValue &at(qsizetype index) const; ///< null where there is no such element

    /// Replaces in place, or adds at the end. Makes an object of anything else.
    void set(const QString &key, const JsonValue &value);
    void remove(QStringView key);
    void append(const JsonValue &value); ///< makes an array of anything else
    void insert(qsizetype index, const JsonValue &value);
    void removeAt(qsizetype index);
    /// For changing in place; @p index and @p key must exist.
    JsonValue &itemAt(qsizetype index) { return m_items[index]; }
    JsonValue &member(const QString &key); ///< adds null where there is none

    /// By meaning: order of members and spelling of numbers do not count.
    friend bool operator==(const JsonValue &a, const JsonValue &b) { return a.equals(b); }

private:
    bool equals(const JsonValue &other) const;

    Type m_type = Type::Null;
    bool m_bool = false;
    QString m_text; ///< of a string; digits of a number
    QStringList m_keys; ///< of an object, beside m_items
    QList<JsonValue> m_items;
};

/// One step down into a document: a member, or an element where `index` is not negative.
struct JsonStep
{
    QString key;
    qsizetype index = -1;
    friend bool operator==(const JsonStep &, const JsonStep &) = default;
};
using JsonPath = QList<JsonStep>;

inline JsonStep stepInto(const QString &key)
{
    return {key, -1};
}
inline JsonStep stepInto(qsizetype index)
{
    return {{}, index};
}

/// What stands at @p path; null pointer where the document has no such place.
const JsonValue *findIn(const JsonValue &root, const JsonPath &path);
/// The same for changing. Members that are missing on the way are added; an element must exist.
JsonValue *editIn(JsonValue &root, const JsonPath &path);

/// Indented by two spaces, members in their order, one new line at the end: the same value gives the same
/// text.
QByteArray toJsonText(const JsonValue &value);
/// In one line, without spaces.
QByteArray toCompactJson(const JsonValue &value);

} // namespace wardroom
