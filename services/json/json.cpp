// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/json/json.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace wardroom::json {

namespace {

/// A double as an integer without leaving the defined range of the conversion.
qint64 toInteger(double value)
{
    constexpr double limit = 9.2e18;
    if (!(value > -limit && value < limit))
        return 0;
    return static_cast<qint64>(value);
}

qint64 asInteger(Element element)
{
    if (int64_t number = 0; element.get(number) == simdjson::SUCCESS)
        return number;
    if (double number = 0; element.get(number) == simdjson::SUCCESS)
        return toInteger(number);
    if (std::string_view text; element.get(text) == simdjson::SUCCESS) {
        qint64 number = 0;
        const auto end = text.data() + text.size();
        if (const auto [at, error] = std::from_chars(text.data(), end, number);
            error == std::errc() && at == end)
            return number;
        return toInteger(parseSampleValue(text).value_or(0));
    }
    return 0;
}

tl::unexpected<Error> malformed(const QString &detail)
{
    return failure(Error{ErrorKind::Protocol, 0, detail, {}, false, ErrorCause::BodyMalformed});
}

} // namespace

Result<Document> Document::parse(const QByteArray &body, QLatin1String promise)
{
    if (body.trimmed().isEmpty())
        return malformed(QStringLiteral("the answer is empty, %1 promises JSON").arg(promise));
    Document document;
    document.m_parser = std::make_unique<simdjson::dom::parser>();
    const auto read = [&document](const QByteArray &bytes) {
        return document.m_parser->parse(bytes.constData(), static_cast<std::size_t>(bytes.size()))
            .get(document.m_root);
    };
    simdjson::error_code error = read(body);
    if (error == simdjson::UTF8_ERROR)
        error = read(QString::fromUtf8(body).toUtf8());
    if (error == simdjson::SUCCESS)
        return document;
    return malformed(QStringLiteral("the answer is not the JSON that %1 promises (%2, %3 bytes)")
                         .arg(promise, QString::fromUtf8(simdjson::error_message(error)))
                         .arg(body.size()));
}

tl::unexpected<Error> unexpectedForm(QLatin1String promise, const QString &where)
{
    return failure(ErrorKind::Protocol,
                   QStringLiteral("the answer is not what %1 promises: %2").arg(promise, where));
}

std::optional<Object> asObject(Element element)
{
    Object object;
    if (element.get(object) != simdjson::SUCCESS)
        return std::nullopt;
    return object;
}

std::optional<Array> asArray(Element element)
{
    Array array;
    if (element.get(array) != simdjson::SUCCESS)
        return std::nullopt;
    return array;
}

QString asText(Element element)
{
    std::string_view text;
    if (element.get(text) == simdjson::SUCCESS)
        return toQString(text);
    if (element.is_number() || element.is_bool())
        return QString::fromStdString(simdjson::minify(element));
    return {};
}

std::optional<Element> member(Object object, std::string_view key)
{
    Element element;
    if (object.at_key(key).get(element) != simdjson::SUCCESS || element.is_null())
        return std::nullopt;
    return element;
}

std::optional<Object> objectIn(Object object, std::string_view key)
{
    const auto element = member(object, key);
    return element ? asObject(*element) : std::nullopt;
}

std::optional<Array> arrayIn(Object object, std::string_view key)
{
    const auto element = member(object, key);
    return element ? asArray(*element) : std::nullopt;
}

QString textIn(Object object, std::string_view key)
{
    const auto element = member(object, key);
    return element ? asText(*element) : QString();
}

qint64 integerIn(Object object, std::string_view key)
{
    const auto element = member(object, key);
    return element ? asInteger(*element) : 0;
}

double numberIn(Object object, std::string_view key)
{
    double number = 0;
    if (const auto element = member(object, key); element && element->get(number) != simdjson::SUCCESS)
        number = 0;
    return number;
}

bool boolIn(Object object, std::string_view key, bool absent)
{
    bool value = absent;
    if (const auto element = member(object, key); element && element->get(value) != simdjson::SUCCESS)
        value = absent;
    return value;
}

QStringList textsIn(Object object, std::string_view key)
{
    QStringList texts;
    if (const auto array = arrayIn(object, key)) {
        for (const Element element : *array)
            texts << asText(element);
    }
    return texts;
}

Labels asLabels(Object object)
{
    std::vector<Labels::Pair> pairs;
    pairs.reserve(object.size());
    for (const auto &[key, value] : object)
        pairs.emplace_back(toQString(key), asText(value));
    return Labels(std::move(pairs));
}

Labels labelsIn(Object object, std::string_view key)
{
    const auto inner = objectIn(object, key);
    return inner ? asLabels(*inner) : Labels();
}

std::optional<double> parseSampleValue(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double value = 0;
    const auto end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (error == std::errc::result_out_of_range && at == end) {
        // Too near to zero, or beyond the largest double: strtod's rule says which.
        return std::strtod(std::string(text).c_str(), nullptr);
    }
    if (error != std::errc() || at != end)
        return std::nullopt;
    return value;
}

} // namespace wardroom::json
