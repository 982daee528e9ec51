// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/saferegex.h"

#include <QtCore/QCache>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QMutex>

namespace wardroom {

namespace {

constexpr int MostKnown = 500;

/// `/pattern/flags` in its two parts; flags stay null where the text has no such form.
std::pair<QString, QString> split(const QString &text)
{
    const qsizetype end = text.lastIndexOf(u'/');
    if (!text.startsWith(u'/') || end <= 0)
        return {text, {}};
    const QString flags = text.mid(end + 1);
    for (const QChar flag : flags) {
        if (!QStringLiteral("dgimsuyv").contains(flag))
            return {text, {}};
    }
    return {text.mid(1, end - 1), flags};
}

/// What a replacement's `$…` at @p at stands for; moves @p at behind it.
QString placeholder(const QString &with, qsizetype &at, const QRegularExpressionMatch &match)
{
    const QChar next = at + 1 < with.size() ? with.at(at + 1) : QChar();
    if (next == u'$' || next == u'&') {
        at += 2;
        return next == u'$' ? QStringLiteral("$") : match.captured(0);
    }
    if (next == u'<') {
        const qsizetype end = with.indexOf(u'>', at);
        if (end > 0) {
            const QString name = with.mid(at + 2, end - at - 2);
            at = end + 1;
            return match.captured(name);
        }
    }
    if (next.isDigit()) {
        qsizetype end = at + 1;
        while (end < with.size() && end < at + 3 && with.at(end).isDigit())
            ++end;
        const int group = with.mid(at + 1, end - at - 1).toInt();
        if (group > 0 && group <= match.regularExpression().captureCount()) {
            at = end;
            return match.captured(group);
        }
    }
    ++at;
    return QStringLiteral("$");
}

QString expanded(const QString &with, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype at = 0; at < with.size();) {
        if (with.at(at) == u'$')
            text += placeholder(with, at, match);
        else
            text += with.at(at++);
    }
    return text;
}

} // namespace

QString SafeRegex::errorText() const
{
    if (isGivenUp())
        return QStringLiteral("the regular expression %1 takes too long and is not applied").arg(m_pattern);
    if (isTooSlow())
        return QStringLiteral("the regular expression %1 takes too long with some values; they count as not matching")
            .arg(m_pattern);
    return isValid() ? QString() : QStringLiteral("the regular expression %1 is broken: %2").arg(m_pattern, fault());
}

void SafeRegex::Effort::add(qint64 ns, bool failed)
{
    if (failed)
        ++failures;
    const qint64 now = QDeadlineTimer::current().deadline() / 60'000;
    if (minute.exchange(now) != now)
        spentNs = 0;
    if ((spentNs += ns) > MostMsInMinute * 1'000'000)
        failures = MostFailures;
}

QRegularExpressionMatch SafeRegex::match(const QString &text) const
{
    if (!m_regex.isValid() || isGivenUp())
        return {};
    QElapsedTimer timer;
    timer.start();
    QRegularExpressionMatch match = m_regex.match(text);
    if (m_effort)
        m_effort->add(timer.nsecsElapsed(), !match.isValid());
    return match;
}

SafeRegex SafeRegex::fromGrafana(const QString &text)
{
    // The same few patterns meet every series of every answer.
    static QMutex mutex;
    static QCache<QString, SafeRegex> known(MostKnown);
    const QMutexLocker lock(&mutex);
    if (const SafeRegex *regex = known.object(text))
        return *regex;
    const SafeRegex regex = compiled(text);
    known.insert(text, new SafeRegex(regex));
    return regex;
}

SafeRegex SafeRegex::compiled(const QString &text)
{
    SafeRegex regex;
    regex.m_effort = std::make_shared<Effort>();
    const auto [pattern, flags] = split(text);
    QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption;
    if (flags.contains(u'i'))
        options |= QRegularExpression::CaseInsensitiveOption;
    if (flags.contains(u'm'))
        options |= QRegularExpression::MultilineOption;
    if (flags.contains(u's'))
        options |= QRegularExpression::DotMatchesEverythingOption;
    regex.m_pattern = pattern;
    regex.m_global = flags.contains(u'g');
    // PCRE takes limits at the start of the pattern. Just-in-time code counts differently and is left out.
    regex.m_regex = QRegularExpression(
        QStringLiteral("(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=10000)(*NO_JIT)").arg(MatchLimit) + pattern, options);
    return regex;
}

QString SafeRegex::replaced(const QString &text, const QString &with) const
{
    if (!isValid())
        return text;
    QString result;
    qsizetype done = 0;
    if (!match(text).hasMatch())
        return text; // also where it takes for ever
    for (auto it = m_regex.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        result += QStringView(text).sliced(done, found.capturedStart() - done);
        result += expanded(with, found);
        done = found.capturedEnd();
        if (!m_global)
            break;
    }
    result += QStringView(text).sliced(done);
    return result;
}

} // namespace wardroom
