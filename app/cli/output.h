// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/table.h"
#include "services/core/result.h"

#include <QtCore/QJsonValue>

#include <cstdio>

namespace wardroom {

enum class OutputFormat { Table, Json, Csv };

/// "table", "json" or "csv"; else ErrorKind::BadQuery.
Result<OutputFormat> parseOutputFormat(QStringView name);

/// What a command has found: rows for table and CSV, the same as JSON, and remarks (a server's warnings, "1 of 2
/// peers answered") that go to standard error. Makers fill what the format at hand needs.
struct Report
{
    Table table;
    QJsonValue json; ///< object or array
    QStringList notes;
};

/// The one writer of results and errors. A reader that goes away (`| head`) is no error: isOpen() turns false.
class Output
{
public:
    Output(std::FILE *out, std::FILE *err);

    OutputFormat format() const { return m_format; }
    void setFormat(OutputFormat format) { m_format = format; }
    bool isOpen() const { return m_open; }

    /// The whole result: a table, a CSV file, or one JSON document on one line.
    void write(const Report &report);
    /// A part of an endless result: further rows, or each element of the JSON array on a line of its own.
    void writePart(const Report &part);
    /// For people: help and version.
    void text(const QString &text) { put(text); }
    /// One line on standard error.
    void error(const QString &text);
    void note(const QString &text);

private:
    void put(const QString &text);
    void putJson(const QJsonValue &value);
    void putLine(const QString &text);
    void putNotes(const Report &report);

    OutputFormat m_format = OutputFormat::Table;
    std::FILE *const m_out;
    std::FILE *const m_err;
    bool m_open = true;
    bool m_headWritten = false;
};

} // namespace wardroom
