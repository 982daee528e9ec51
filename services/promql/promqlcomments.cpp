// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promql/promqlcomments.h"

#include <algorithm>
#include <limits>

namespace wardroom {

namespace {

qsizetype indentationOf(const QString &line)
{
    const auto text = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
    return text - line.begin();
}

bool isEmptyLine(const QString &line)
{
    return indentationOf(line) == line.size();
}

bool isCommentLine(const QString &line)
{
    return !isEmptyLine(line) && line[indentationOf(line)] == u'#';
}

QString uncommented(QString line)
{
    const qsizetype at = indentationOf(line);
    return line.remove(at, line.mid(at + 1).startsWith(u' ') ? 2 : 1);
}

} // namespace

QStringList withCommentToggled(const QStringList &lines)
{
    qsizetype indentation = std::numeric_limits<qsizetype>::max();
    bool allComments = true;
    for (const QString &line : lines) {
        if (isEmptyLine(line))
            continue;
        indentation = std::min(indentation, indentationOf(line));
        allComments = allComments && isCommentLine(line);
    }
    QStringList result;
    for (const QString &line : lines) {
        if (isEmptyLine(line))
            result << line;
        else
            result << (allComments ? uncommented(line)
                                   : QString(line).insert(indentation, QStringLiteral("# ")));
    }
    return result;
}

} // namespace wardroom
