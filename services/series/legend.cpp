// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/series/legend.h"

#include <QtCore/QRegularExpression>

namespace wardroom {

QString legendText(const QString &format, const Labels &labels)
{
    if (format.isEmpty() || format == QLatin1String("__auto"))
        return labels.toString();
    static const QRegularExpression pattern(QStringLiteral(R"(\{\{\s*(.+?)\s*\}\})"));
    QString result;
    qsizetype done = 0;
    for (auto it = pattern.globalMatch(format); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(format).sliced(done, match.capturedStart() - done);
        result += labels.value(match.capturedView(1));
        done = match.capturedEnd();
    }
    result += QStringView(format).sliced(done);
    return result;
}

QString seriesName(const QString &format, const Labels &labels)
{
    const QString text = legendText(format, labels);
    return text.trimmed().isEmpty() ? labels.toString() : text;
}

} // namespace wardroom
