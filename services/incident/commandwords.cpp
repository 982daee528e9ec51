// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incident/commandwords.h"

#include "services/incident/shippedtext.h"

#include <array>

namespace wardroom {

namespace {

constexpr std::array CommandNames{"status", "sev",    "role",  "action",     "decision", "update", "done",
                                  "impact", "detect", "comms", "can",        "conditions", "actions", "needs",
                                  "started", "detected", "acknowledged", "mitigated", "resolved", "undo"};
static_assert(CommandNames.size() == CommandWordCount);

/// The value one of whose words is @p word; else the only one with a word that begins so.
template <typename E> std::optional<E> named(const QString &word, std::size_t count)
{
    std::optional<E> begun;
    bool several = false;
    for (std::size_t i = 0; i < count; ++i) {
        const E value = static_cast<E>(i);
        bool begins = false;
        for (const QString &candidate : wordsFor(value)) {
            if (candidate.compare(word, Qt::CaseInsensitive) == 0)
                return value;
            begins = begins || candidate.startsWith(word, Qt::CaseInsensitive);
        }
        several = several || (begins && begun);
        if (begins)
            begun = value;
    }
    return word.isEmpty() || several ? std::nullopt : begun;
}

QStringList withOthers(const QString &own, QLatin1String group)
{
    return QStringList{own} + otherWords(group).value(own).all();
}

/// @p locale's words before all others.
QStringList offered(const QString &own, QLatin1String group, const QLocale &locale)
{
    QStringList words = withOthers(own, group);
    if (locale.language() == QLocale::Chinese)
        words = otherWords(group).value(own).in(locale) + words;
    words.removeDuplicates();
    return words;
}

constexpr QLatin1String CommandGroup("commands");
constexpr QLatin1String StatusGroup("statuses");
constexpr QLatin1String RoleGroup("roles");

} // namespace

QString englishWord(CommandWord command)
{
    return QString::fromLatin1(CommandNames[static_cast<std::size_t>(command)]);
}

QStringList wordsFor(CommandWord command)
{
    return withOthers(englishWord(command), CommandGroup);
}

QStringList offeredWords(CommandWord command, const QLocale &locale)
{
    return offered(englishWord(command), CommandGroup, locale);
}

std::optional<CommandWord> commandNamed(const QString &word)
{
    return named<CommandWord>(word, CommandWordCount);
}

QStringList wordsFor(IncidentStatus status)
{
    return withOthers(wordOf(status), StatusGroup);
}

QStringList offeredWords(IncidentStatus status, const QLocale &locale)
{
    return offered(wordOf(status), StatusGroup, locale);
}

std::optional<IncidentStatus> statusNamed(const QString &word)
{
    return named<IncidentStatus>(word, wordsOf<IncidentStatus>().size());
}

QStringList wordsFor(IncidentRole role)
{
    return withOthers(wordOf(role), RoleGroup);
}

QStringList offeredWords(IncidentRole role, const QLocale &locale)
{
    return offered(wordOf(role), RoleGroup, locale);
}

std::optional<IncidentRole> roleNamed(const QString &word)
{
    return named<IncidentRole>(word, RoleCount);
}

std::optional<Severity> severityNamed(const QString &word)
{
    QString digits = word.trimmed().toLower();
    for (const QLatin1String prefix : {QLatin1String("sev"), QLatin1String("s")}) {
        if (digits.startsWith(prefix)) {
            digits.remove(0, prefix.size());
            break;
        }
    }
    if (digits.startsWith(u'-'))
        digits.remove(0, 1);
    if (digits.size() != 1 || digits[0] < u'1' || digits[0] > u'4')
        return std::nullopt;
    return static_cast<Severity>(digits[0].unicode() - u'1');
}

} // namespace wardroom
