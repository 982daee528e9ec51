// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/interpolation.h"

#include "services/dashboards/variableformat.h"
#include "services/prometheus/querystep.h"
#include "services/prometheus/querywindow.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestReference = 5;
constexpr qsizetype LongestTitle = 300;
constexpr std::size_t LongList = 500; // values

/// `$__from`, `${__from}`, `${__from:date}`, `${__from:date:YYYY-MM}`, `${__from:date:seconds}`.
QString moment(qint64 ms, const QString &format, const QTimeZone &zone)
{
    if (!format.startsWith("date"_L1))
        return QString::number(ms);
    const QString pattern = format.section(u':', 1);
    if (pattern == "seconds"_L1)
        return QString::number(ms / 1000);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    if (pattern.isEmpty() || pattern == "iso"_L1)
        return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
    // moment.js' letters in Qt's.
    QString qt = pattern;
    qt.replace(u'Y', u'y').replace(u'D', u'd');
    return time.toString(qt);
}

/// A macro's meaning; null where @p reference is none.
QString macro(const VariableReference &reference, const MacroContext &context)
{
    const QString &name = reference.name;
    if (const auto value = intervalMacro(name, {context.span, context.intervalMs, context.scrapeIntervalMs}))
        return *value;
    if (name == "__from"_L1)
        return moment(context.span.fromMs, reference.format, context.zone);
    if (name == "__to"_L1)
        return moment(context.span.toMs, reference.format, context.zone);
    if (name == "__dashboard"_L1)
        return context.dashboard;
    if (name == "__timezone"_L1)
        return QString::fromLatin1(context.zone.id());
    return {};
}

QString replacedOnce(const QString &text, const VariableValues &values, const MacroContext &macros,
                     DefaultFormat format, int depth)
{
    const std::vector<VariableReference> references = referencesIn(text);
    if (references.empty())
        return text;
    QString result;
    qsizetype done = 0;
    for (const VariableReference &reference : references) {
        result += QStringView(text).sliced(done, reference.start - done);
        done = reference.start + reference.length;
        if (values.find(reference.name)) {
            const QString wanted = reference.field == "text"_L1 ? u"text"_s : reference.format;
            const QString value = values.formatted(reference.name, wanted, format);
            result +=
                depth < DeepestReference ? replacedOnce(value, values, macros, format, depth + 1) : value;
        } else if (const QString meaning = macro(reference, macros); !meaning.isNull()) {
            result += meaning;
        } else {
            result += QStringView(text).sliced(reference.start, reference.length);
        }
    }
    result += QStringView(text).sliced(done);
    return result;
}

} // namespace

std::vector<VariableReference> referencesIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\$(\\w+)|\\$\\{(\\w+)(?:\\.([^:^}]+))?(?::([^}]+))?\\}|\\[\\[(\\w+?)(?::([^\\]]+))?\\]\\]"_s);
    std::vector<VariableReference> references;
    if (!text.contains(u'$') && !text.contains("[["_L1))
        return references;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int name = match.hasCaptured(1) ? 1 : match.hasCaptured(2) ? 2 : 5;
        const int format = name == 5 ? 6 : 4;
        references.push_back({match.capturedStart(), match.capturedLength(), match.captured(name),
                              name == 2 ? match.captured(3) : QString(),
                              name == 1 ? QString() : match.captured(format)});
    }
    return references;
}

QString VariableValues::formatted(const QString &name, const QString &format, DefaultFormat otherwise) const
{
    const Entry *entry = find(name);
    if (!entry)
        return {};
    if (entry->chosen.size() < LongList)
        return formatVariable(name, *entry, format, otherwise);
    const QString key = u"%1:%2:%3"_s.arg(name, format).arg(static_cast<int>(otherwise));
    const QMutexLocker lock(&m_formatted->mutex);
    QString &text = m_formatted->texts[key];
    if (text.isNull())
        text = formatVariable(name, *entry, format, otherwise);
    return text;
}

const VariableValues::Entry *VariableValues::find(const QString &name) const
{
    const auto it = m_entries.constFind(name);
    return it == m_entries.cend() ? nullptr : &*it;
}

QString interpolate(const QString &text, const VariableValues &values, const MacroContext &macros,
                    DefaultFormat format)
{
    return replacedOnce(text, values, macros, format, 0);
}

QString interpolatedTitle(const QString &text, const VariableValues &values, const MacroContext &macros,
                          DefaultFormat format)
{
    const QString title = interpolate(text, values, macros, format);
    return title.size() <= LongestTitle ? title : title.left(LongestTitle) + u'…';
}

qint64 autoIntervalMs(TimeSpan span, int count, qint64 leastMs)
{
    return stepFor(span, std::max(1, count), std::max<qint64>(1, leastMs));
}

} // namespace wardroom
