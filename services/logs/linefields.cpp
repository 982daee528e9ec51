// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logs/linefields.h"

#include "services/json/json.h"

namespace wardroom {

namespace {

void addJson(json::Object object, const QString &prefix, std::size_t most, LineFields &found)
{
    for (const auto &[key, value] : object) {
        if (found.fields.size() >= most)
            return;
        const QString name = prefix + json::toQString(key);
        if (const auto inner = json::asObject(value))
            addJson(*inner, name + u'_', most, found);
        else if (json::asArray(value))
            found.fields.emplace_back(name, QString::fromStdString(simdjson::minify(value)));
        else if (!value.is_null())
            found.fields.emplace_back(name, json::asText(value));
    }
}

LineFields jsonFields(const QString &line, std::size_t most)
{
    LineFields found;
    const auto document = json::Document::parse(line.toUtf8(), QLatin1String("JSON"));
    const auto object = document ? json::asObject(document->root()) : std::nullopt;
    if (!object)
        return found;
    found.format = LineFields::Format::Json;
    addJson(*object, {}, most, found);
    return found;
}

bool isKeyPart(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_-./@").contains(c);
}

/// The value at @p at, in quotes with escapes or up to the next space; @p at moves behind it.
QString takeLogfmtValue(QStringView line, qsizetype &at)
{
    QString value;
    if (at >= line.size() || line[at] != u'"') {
        const qsizetype begin = at;
        while (at < line.size() && !line[at].isSpace())
            ++at;
        return line.sliced(begin, at - begin).toString();
    }
    for (++at; at < line.size() && line[at] != u'"'; ++at) {
        if (line[at] == u'\\' && at + 1 < line.size()) {
            ++at;
            value += line[at] == u'n' ? QChar(u'\n') : line[at] == u't' ? QChar(u'\t') : line[at];
        } else {
            value += line[at];
        }
    }
    ++at;
    return value;
}

/// Words without "=" are passed over; two pairs make a line logfmt, one may be chance.
LineFields logfmtFields(QStringView line, std::size_t most)
{
    LineFields found;
    qsizetype at = 0;
    while (at < line.size() && found.fields.size() < most) {
        const qsizetype begin = at;
        while (at < line.size() && isKeyPart(line[at]))
            ++at;
        if (at > begin && at < line.size() && line[at] == u'=') {
            const QString name = line.sliced(begin, at - begin).toString();
            ++at;
            found.fields.emplace_back(name, takeLogfmtValue(line, at));
        }
        while (at < line.size() && !line[at].isSpace())
            ++at;
        while (at < line.size() && line[at].isSpace())
            ++at;
    }
    if (found.fields.size() < 2)
        return {};
    found.format = LineFields::Format::Logfmt;
    return found;
}

} // namespace

LineFields parseLineFields(const QString &line, std::size_t most)
{
    const QStringView trimmed = QStringView(line).trimmed();
    if (trimmed.startsWith(u'{') && trimmed.endsWith(u'}'))
        return jsonFields(line, most);
    return logfmtFields(trimmed, most);
}

} // namespace wardroom
