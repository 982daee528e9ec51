// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace wardroom {

/// A text of resources/incident in the interface's languages; English stands in for a missing one.
struct ShippedText
{
    QString english;
    QString traditionalChinese;
    QString simplifiedChinese;

    const QString &in(const QLocale &locale) const;
    friend bool operator==(const ShippedText &, const ShippedText &) = default;
};

struct ShippedCheck
{
    QString key;
    ShippedText text; ///< {date}: of the declaration, as 2026-11-20
};
const std::vector<ShippedCheck> &shippedChecklist();
/// What a reader of @p locale sees: a shipped item's text in that language, unless somebody has renamed it.
QString checkText(const CheckItem &item, const Incident &incident, const QLocale &locale);

struct ShippedSeverity
{
    Severity severity = Severity::Sev4;
    ShippedText name;
    ShippedText meaning;
};
const std::vector<ShippedSeverity> &shippedSeverities(); ///< worst first, all four

/// Text of a status update with {number}, {title}, {severity}, {status}, {impact}, {commander}, {started}, {next}, {conditions},
/// {actions}, {needs}.
struct UpdateTemplate
{
    QString key;
    Audience audience = Audience::Internal;
    ShippedText title;
    ShippedText text;
};
const std::vector<UpdateTemplate> &updateTemplates();
/// @p values by name; a place without value shows "…".
QString filledTemplate(const QString &text, const QHash<QString, QString> &values);

/// Other words for a command or its values, by the language that they are of.
struct ShippedWords
{
    QStringList english;
    QStringList traditionalChinese;
    QStringList simplifiedChinese;

    const QStringList &in(const QLocale &locale) const;
    QStringList all() const;
};
/// Key → words, of a group of resources/incident/words.json.
const QHash<QString, ShippedWords> &otherWords(const QString &group);

} // namespace wardroom
