// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/translationrules.h"

#include "tests/guards/chinesewords.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace wardroom {

namespace {

/// %1…%99 and %L1, sorted; %n apart, as a singular may spell it out.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("%L?\\d{1,2}"));
    QStringList found;
    for (auto it = form.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

bool hasCount(const QString &text)
{
    return text.contains(QLatin1String("%n")) || text.contains(QLatin1String("%Ln"));
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("&[A-Za-z0-9]"));
    return form.match(text).hasMatch();
}

qsizetype pluralForms(const QString &language)
{
    return language.startsWith(QLatin1String("zh")) ? 1 : 2;
}

QStringList placeholderFaults(const TsMessage &message)
{
    QStringList faults;
    for (qsizetype i = 0; i < message.translations.size(); ++i) {
        const QString &text = message.translations[i];
        if (placeholders(text) != placeholders(message.source))
            faults += QStringLiteral("placeholders differ: ") + text;
        const bool spelledOut = message.translations.size() > 1 && i == 0;
        if (message.numerus && hasCount(message.source) && !hasCount(text) && !spelledOut)
            faults += QStringLiteral("%n is lost: ") + text;
        if (hasMnemonic(message.source) != hasMnemonic(text))
            faults += QStringLiteral("the mnemonic (&) differs: ") + text;
    }
    return faults;
}

/// What is code, markup or a placeholder, and so not set by the rules of Chinese, becomes a neutral character.
QString prose(const QString &text)
{
    static const QRegularExpression notProse(
        QStringLiteral("\\(&[A-Za-z0-9]\\)|%L?\\d{1,2}|%L?n|<[^>]*>|`[^`]*`|\"[^\"]*\"|https?://\\S+"));
    return QString(text).replace(notProse, QString(QChar(QChar::ObjectReplacementCharacter)));
}

QStringList firstMatch(const QString &text, const QRegularExpression &form, const QString &fault)
{
    const auto match = form.match(text);
    return match.hasMatch() ? QStringList{fault + QStringLiteral(" (\"%1\")").arg(match.captured())} : QStringList();
}

QStringList punctuationFaults(const QString &text)
{
    static const QRegularExpression halfWidth(
        QStringLiteral("\\p{Han}\\s?[,;:?!]|[,;:?!]\\s?\\p{Han}|\\p{Han}\\.(\\s|$)|\\p{Han}\\.\\.\\.|\\p{Han}\\s?\\(|\\)\\s?\\p{Han}"));
    // By code points: the property Han also takes in the punctuation that other scripts share with it.
    static const QRegularExpression crowded(QStringLiteral("[\\x{3400}-\\x{9fff}][A-Za-z0-9]|[A-Za-z0-9][\\x{3400}-\\x{9fff}]"));
    static const QRegularExpression spacedPercent(QStringLiteral("\\s%(?![L\\dn])"));
    return firstMatch(text, halfWidth, QStringLiteral("half-width punctuation in a Chinese sentence"))
        + firstMatch(text, crowded, QStringLiteral("a space is missing between Han and Latin characters"))
        + firstMatch(text, spacedPercent, QStringLiteral("no space stands before %"));
}

QStringList wordFaults(const QString &text, const QString &language)
{
    const bool taiwan = language == QLatin1String("zh_TW");
    static const QString innocent = QStringLiteral("用戶端"); // Taiwan's own word for a client
    const QString searched = QString(text).remove(innocent);
    QStringList faults;
    for (const QString &word : taiwan ? mainlandWords() : taiwanWords()) {
        if (searched.contains(word))
            faults += QStringLiteral("not said so in %1: %2").arg(language, word);
    }
    const QString other = taiwan ? simplifiedCharacters() : traditionalCharacters();
    for (const QChar character : searched) {
        if (other.contains(character))
            faults += QStringLiteral("a character of the other script: ") + character;
    }
    return faults;
}

QStringList chineseFaults(const TsMessage &message, const QString &language)
{
    QStringList faults;
    for (const QString &text : message.translations)
        faults += punctuationFaults(prose(text)) + wordFaults(text, language);
    return faults;
}

} // namespace

QStringList faultsOf(const TsMessage &message, const QString &language)
{
    if (message.type == QLatin1String("unfinished"))
        return {QStringLiteral("unfinished")};
    if (!message.type.isEmpty())
        return {QStringLiteral("no longer in the sources")};
    const qsizetype forms = message.numerus ? pluralForms(language) : 1;
    if (message.translations.size() != forms)
        return {QStringLiteral("%1 plural forms, %2 expected").arg(message.translations.size()).arg(forms)};
    if (std::any_of(message.translations.begin(), message.translations.end(), [](const QString &text) { return text.trimmed().isEmpty(); }))
        return {QStringLiteral("empty")};
    QStringList faults = placeholderFaults(message);
    if (language.startsWith(QLatin1String("zh")))
        faults += chineseFaults(message, language);
    return faults;
}

} // namespace wardroom
