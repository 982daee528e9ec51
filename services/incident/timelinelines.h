// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace wardroom {

/// A line of a pasted text, with what its marks say taken off.
struct PastedLine
{
    enum class Kind { Blank, Text, Heading, Bullet, Row, RowSeparator, Fence };
    Kind kind = Kind::Text;
    int number = 0; ///< from 1
    int level = 0; ///< Heading: 1 to 6. Bullet: columns it is indented
    QString raw; ///< as it was pasted
    QString text; ///< without "## ", "- ", "1. ", "> "
    QStringList cells; ///< of a row
};

/// Lines of Markdown, plain text or HTML (whose rows, items and headings become lines).
std::vector<PastedLine> pastedLines(const QString &text);

/// Markdown read as words: links by their text, without emphasis and code marks.
QString plainMarkdown(const QString &text);

} // namespace wardroom
