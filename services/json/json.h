// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/result.h"
#include "services/series/labels.h"

#include <QtCore/QStringList>

#include <simdjson.h>

#include <memory>
#include <optional>
#include <string_view>

/// Reading a server's JSON without surprises: over simdjson's DOM, no exceptions, an absent or oddly typed member
/// reads as absent. Used by parsers only; no type of simdjson leaves them.
namespace wardroom::json {

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;
using Array = simdjson::dom::array;

/// A parsed body. Everything read from it points into it and must not outlive it.
class Document
{
public:
    /// @p promise names what was expected, for the error: "the Loki API". A body that is not JSON is
    /// ErrorKind::Protocol; bytes that are not UTF-8 become U+FFFD, as log lines may hold anything.
    static Result<Document> parse(const QByteArray &body, QLatin1String promise);

    Element root() const { return m_root; }

private:
    std::unique_ptr<simdjson::dom::parser> m_parser;
    Element m_root;
};

/// The error for an answer whose form is wrong at @p where.
tl::unexpected<Error> unexpectedForm(QLatin1String promise, const QString &where);

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<Object> asObject(Element element);
std::optional<Array> asArray(Element element);
/// Strings as they are; numbers and booleans by their JSON text; anything else is empty.
QString asText(Element element);

std::optional<Element> member(Object object, std::string_view key);
std::optional<Object> objectIn(Object object, std::string_view key);
std::optional<Array> arrayIn(Object object, std::string_view key);
QString textIn(Object object, std::string_view key);
/// Also of a number in quotes, and of a fractional one (cut).
qint64 integerIn(Object object, std::string_view key);
double numberIn(Object object, std::string_view key);
bool boolIn(Object object, std::string_view key, bool absent);
/// Texts of an array of strings; absent or null is empty.
QStringList textsIn(Object object, std::string_view key);
/// An object of strings as a label set.
Labels asLabels(Object object);
Labels labelsIn(Object object, std::string_view key);

/// A sample's value as Prometheus and Loki write it: "1.5", "NaN", "+Inf", "-Inf".
std::optional<double> parseSampleValue(std::string_view text);

} // namespace wardroom::json
