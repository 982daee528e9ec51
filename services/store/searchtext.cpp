// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/searchtext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>

namespace wardroom {

namespace {

/// Fields whose text is a name of ours, an identity or a hash: no one would look for it. All others are searched, so that
/// the kinds of a later version are, too.
const QSet<QString> &fieldsWithoutText()
{
    static const QSet<QString> fields{
        QStringLiteral("id"),       QStringLiteral("incident"),  QStringLiteral("event"),      QStringLiteral("lane"),
        QStringLiteral("kind"),     QStringLiteral("status"),    QStringLiteral("severity"),   QStringLiteral("zone"),
        QStringLiteral("sha256"),   QStringLiteral("origin"),    QStringLiteral("visibility"), QStringLiteral("foundBy"),
        QStringLiteral("audience"), QStringLiteral("mediaType"), QStringLiteral("key"),        QStringLiteral("priority"),
        QStringLiteral("level"),    QStringLiteral("unit"),
    };
    return fields;
}

/// ASCII and Chinese: their composed and folded forms are themselves, but for A to Z.
bool isPlain(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit > 0 && unit < 0x80) || (unit >= 0x4e00 && unit < 0xa000) || unit == u'、' || unit == u'。';
}

constexpr int ExcerptBefore = 40;
constexpr int ExcerptLength = 160;

void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isString()) {
        texts.append(value.toString());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            collect(element, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collect(member.value(), texts);
    }
}

QStringList textsOf(const Record &record)
{
    QStringList texts;
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        if (!fieldsWithoutText().contains(field.key()))
            collect(field.value(), texts);
    }
    return texts;
}

QString around(const QString &text, qsizetype at)
{
    const qsizetype from = std::max<qsizetype>(0, at - ExcerptBefore);
    QString excerpt = text.mid(from, ExcerptLength).simplified();
    if (from > 0)
        excerpt.prepend(u'…');
    if (from + ExcerptLength < text.size())
        excerpt.append(u'…');
    return excerpt;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain)) { // nearly always
        QString lower = text;
        for (QChar &character : lower) {
            if (character >= u'A' && character <= u'Z')
                character = QChar(character.unicode() | 0x20);
        }
        return lower;
    }
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded().replace(QChar::Null, u' ');
    if (!folded.isValidUtf16())
        folded = QString::fromUtf8(folded.toUtf8()); // half a character would come back from the index as another one
    return folded;
}

QString searchTextOf(const Record &record)
{
    if (record.isDeleted())
        return {};
    const QString text = textsOf(record).join(u'\n');
    // Two more characters, so that a word at the end begins a trigram, too: that is how short words are found.
    return text.isEmpty() ? QString() : foldedForSearch(text) + QStringLiteral("  ");
}

QString excerptOf(const Record &record, const QStringList &words)
{
    const QStringList texts = textsOf(record);
    for (const QString &word : words) {
        for (const QString &text : texts) {
            const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
            if (at >= 0)
                return around(text, at);
        }
    }
    // It matched in another form (wide letters, composed characters).
    return texts.isEmpty() ? QString() : around(texts.first(), 0);
}

} // namespace wardroom
