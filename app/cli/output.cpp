// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/textwidth.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace wardroom {

Result<OutputFormat> parseOutputFormat(QStringView name)
{
    if (name == QLatin1String("table"))
        return OutputFormat::Table;
    if (name == QLatin1String("json"))
        return OutputFormat::Json;
    if (name == QLatin1String("csv"))
        return OutputFormat::Csv;
    return failure(ErrorKind::BadQuery, QStringLiteral("unknown output \"%1\"; use table, json or csv").arg(name));
}

Output::Output(std::FILE *out, std::FILE *err)
    : m_out(out)
    , m_err(err)
{
}

void Output::write(const Report &report)
{
    switch (m_format) {
    case OutputFormat::Table:
        put(alignedText(report.table));
        break;
    case OutputFormat::Csv:
        put(csvText(report.table));
        break;
    case OutputFormat::Json:
        putJson(report.json);
        break;
    }
    putNotes(report);
}

void Output::writePart(const Report &part)
{
    const bool withHead = !std::exchange(m_headWritten, true);
    switch (m_format) {
    case OutputFormat::Table:
        put(alignedText(part.table, withHead));
        break;
    case OutputFormat::Csv:
        put(csvText(part.table, withHead));
        break;
    case OutputFormat::Json:
        for (const QJsonValue &element : part.json.toArray())
            putJson(element);
        break;
    }
    putNotes(part);
}

void Output::error(const QString &text)
{
    putLine(text);
}

void Output::note(const QString &text)
{
    putLine(QStringLiteral("warning: ") + text);
}

void Output::put(const QString &text)
{
    if (!m_open)
        return;
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    m_open = std::fwrite(bytes.constData(), 1, size, m_out) == size && std::fflush(m_out) == 0;
}

void Output::putJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    put(QString::fromUtf8(document.toJson(QJsonDocument::Compact)) + u'\n');
}

void Output::putLine(const QString &text)
{
    const QByteArray bytes = (QStringLiteral("wardroom-cli: ") + terminalText(text)).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), m_err);
}

void Output::putNotes(const Report &report)
{
    for (const QString &text : report.notes)
        note(text);
}

} // namespace wardroom
