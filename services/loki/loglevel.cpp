// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loki/loglevel.h"

namespace wardroom {

namespace {

struct Name
{
    QLatin1String text;
    LogLevel level;
};

constexpr Name Names[] = {
    {QLatin1String("error"), LogLevel::Error},      {QLatin1String("err"), LogLevel::Error},
    {QLatin1String("eror"), LogLevel::Error},       {QLatin1String("e"), LogLevel::Error},
    {QLatin1String("fatal"), LogLevel::Error},      {QLatin1String("f"), LogLevel::Error},
    {QLatin1String("critical"), LogLevel::Error},   {QLatin1String("crit"), LogLevel::Error},
    {QLatin1String("severe"), LogLevel::Error},     {QLatin1String("panic"), LogLevel::Error},
    {QLatin1String("emerg"), LogLevel::Error},      {QLatin1String("emergency"), LogLevel::Error},
    {QLatin1String("alert"), LogLevel::Error},      {QLatin1String("dpanic"), LogLevel::Error},
    {QLatin1String("60"), LogLevel::Error},         {QLatin1String("50"), LogLevel::Error},
    {QLatin1String("warn"), LogLevel::Warn},        {QLatin1String("warning"), LogLevel::Warn},
    {QLatin1String("wrn"), LogLevel::Warn},         {QLatin1String("w"), LogLevel::Warn},
    {QLatin1String("40"), LogLevel::Warn},          {QLatin1String("info"), LogLevel::Info},
    {QLatin1String("information"), LogLevel::Info}, {QLatin1String("informational"), LogLevel::Info},
    {QLatin1String("inf"), LogLevel::Info},         {QLatin1String("i"), LogLevel::Info},
    {QLatin1String("notice"), LogLevel::Info},      {QLatin1String("30"), LogLevel::Info},
    {QLatin1String("debug"), LogLevel::Debug},      {QLatin1String("dbg"), LogLevel::Debug},
    {QLatin1String("d"), LogLevel::Debug},          {QLatin1String("fine"), LogLevel::Debug},
    {QLatin1String("20"), LogLevel::Debug},         {QLatin1String("trace"), LogLevel::Trace},
    {QLatin1String("trc"), LogLevel::Trace},        {QLatin1String("t"), LogLevel::Trace},
    {QLatin1String("verbose"), LogLevel::Trace},    {QLatin1String("finest"), LogLevel::Trace},
    {QLatin1String("10"), LogLevel::Trace},
};

/// Keys under which loggers write the level, the most telling first.
constexpr QLatin1String Keys[] = {QLatin1String("detected_level"), QLatin1String("level"),
                                  QLatin1String("severity"),       QLatin1String("lvl"),
                                  QLatin1String("log_level"),      QLatin1String("loglevel"),
                                  QLatin1String("severity_text"),  QLatin1String("levelname")};

/// How far into a line the level is looked for: enough for a time, a host and a thread name before it.
constexpr qsizetype HeadLength = 512;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

/// The value behind a key, in `"level": "error"` as in `level=error`; @p at is behind the key.
QStringView valueBehind(QStringView text, qsizetype at)
{
    const auto skip = [&text, &at](QStringView these) {
        while (at < text.size() && these.contains(text[at]))
            ++at;
    };
    skip(u"\" \t");
    if (at >= text.size() || (text[at] != u':' && text[at] != u'='))
        return {};
    ++at;
    skip(u"\" \t[");
    const qsizetype begin = at;
    while (at < text.size() && text[at].isLetterOrNumber())
        ++at;
    return text.sliced(begin, at - begin);
}

/// A field of JSON or logfmt.
LogLevel levelOfField(QStringView head)
{
    for (const QLatin1String key : Keys) {
        for (qsizetype at = head.indexOf(key, 0, Qt::CaseInsensitive); at >= 0;
             at = head.indexOf(key, at + 1, Qt::CaseInsensitive)) {
            if (at > 0 && isWordPart(head[at - 1]))
                continue;
            if (const LogLevel level = logLevelFromName(valueBehind(head, at + key.size()));
                level != LogLevel::Unknown)
                return level;
        }
    }
    return LogLevel::Unknown;
}

/// `<3>text`: syslog's priority, the lower three bits are the severity.
LogLevel levelOfSyslog(QStringView head)
{
    const qsizetype end = head.indexOf(u'>');
    if (!head.startsWith(u'<') || end < 2 || end > 4)
        return LogLevel::Unknown;
    bool ok = false;
    const int severity = head.sliced(1, end - 1).toInt(&ok) % 8;
    if (!ok)
        return LogLevel::Unknown;
    if (severity <= 3)
        return LogLevel::Error;
    if (severity == 4)
        return LogLevel::Warn;
    return severity == 7 ? LogLevel::Debug : LogLevel::Info;
}

/// klog: a letter and month and day, "E1120 14:52:30.1".
LogLevel levelOfKlog(QStringView head)
{
    if (head.size() < 6 || !QStringView(u"IWEF").contains(head[0]) || !head[5].isSpace())
        return LogLevel::Unknown;
    const bool digits = std::all_of(head.begin() + 1, head.begin() + 5, [](QChar c) { return c.isDigit(); });
    return digits ? logLevelFromName(head.first(1)) : LogLevel::Unknown;
}

/// A word that stands as a level among times and names: in capitals, or in brackets.
LogLevel levelOfWord(QStringView head)
{
    qsizetype at = 0;
    while (at < head.size()) {
        if (!head[at].isLetter()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < head.size() && isWordPart(head[end]))
            ++end;
        const QStringView word = head.sliced(at, end - at);
        const bool bracketed = at > 0 && end < head.size() && QStringView(u"[(<|").contains(head[at - 1])
            && QStringView(u"])>|").contains(head[end]);
        const bool leading = at == 0 && end < head.size() && head[end] == u':';
        const bool capitals = word.size() > 2 && word.toString().toUpper() == word;
        if (word.size() > 2 && (bracketed || leading || capitals)) {
            if (const LogLevel level = logLevelFromName(word); level != LogLevel::Unknown)
                return level;
        }
        at = end;
    }
    return LogLevel::Unknown;
}

/// Colours hide where a word begins.
QString withoutEscapes(QStringView text)
{
    static const QRegularExpression escape(QStringLiteral("\x1b\\[[0-9;?]*[ -/]*[@-~]"));
    return text.toString().remove(escape);
}

} // namespace

LogLevel logLevelFromName(QStringView name)
{
    const QStringView trimmed = name.trimmed();
    for (const Name &known : Names) {
        if (trimmed.compare(known.text, Qt::CaseInsensitive) == 0)
            return known.level;
    }
    return LogLevel::Unknown;
}

QLatin1String logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return QLatin1String("error");
    case LogLevel::Warn:
        return QLatin1String("warn");
    case LogLevel::Info:
        return QLatin1String("info");
    case LogLevel::Debug:
        return QLatin1String("debug");
    case LogLevel::Trace:
        return QLatin1String("trace");
    case LogLevel::Unknown:
        break;
    }
    return QLatin1String("unknown");
}

LogLevel logLevelFromLabels(const Labels &labels)
{
    for (const QLatin1String key : Keys) {
        if (const LogLevel level = logLevelFromName(labels.value(QString(key))); level != LogLevel::Unknown)
            return level;
    }
    return LogLevel::Unknown;
}

LogLevel logLevelFromText(QStringView text)
{
    const QString plain = withoutEscapes(text.left(HeadLength));
    const QStringView head = QStringView(plain).trimmed();
    for (const auto guess : {levelOfSyslog, levelOfKlog, levelOfField, levelOfWord}) {
        if (const LogLevel level = guess(head); level != LogLevel::Unknown)
            return level;
    }
    return LogLevel::Unknown;
}

LogLevel detectLogLevel(const LogLine &line)
{
    if (const LogLevel level = logLevelFromLabels(line.structuredMetadata); level != LogLevel::Unknown)
        return level;
    if (const LogLevel level = logLevelFromLabels(line.parsed); level != LogLevel::Unknown)
        return level;
    if (line.stream) {
        if (const LogLevel level = logLevelFromLabels(*line.stream); level != LogLevel::Unknown)
            return level;
    }
    return logLevelFromText(line.text);
}

} // namespace wardroom
