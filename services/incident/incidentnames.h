// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

#include <QtCore/QLatin1String>

namespace wardroom {

// The stable English words of the enums: in the journal, in `.wardroom` files, in JSON and as arguments of commands. They
// are never translated and never changed; screens have their own.

/// All words of E, in the order of its values.
template <typename E> const std::vector<QLatin1String> &wordsOf();
template <> const std::vector<QLatin1String> &wordsOf<Severity>();
template <> const std::vector<QLatin1String> &wordsOf<IncidentStatus>();
template <> const std::vector<QLatin1String> &wordsOf<Milestone>();
template <> const std::vector<QLatin1String> &wordsOf<IncidentRole>();
template <> const std::vector<QLatin1String> &wordsOf<FoundBy>();
template <> const std::vector<QLatin1String> &wordsOf<Lane>();
template <> const std::vector<QLatin1String> &wordsOf<Visibility>();
template <> const std::vector<QLatin1String> &wordsOf<Origin>();
template <> const std::vector<QLatin1String> &wordsOf<ImpactLevel>();
template <> const std::vector<QLatin1String> &wordsOf<EventKind>();
template <> const std::vector<QLatin1String> &wordsOf<ActionPriority>();
template <> const std::vector<QLatin1String> &wordsOf<Audience>();
template <> const std::vector<QLatin1String> &wordsOf<PinKind>();

template <typename E> QLatin1String wordOf(E value)
{
    return wordsOf<E>().at(static_cast<std::size_t>(value));
}

/// Exactly that word, in any case.
template <typename E> std::optional<E> fromWord(QStringView word)
{
    const auto &words = wordsOf<E>();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word.compare(words[i], Qt::CaseInsensitive) == 0)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// For English text: "SEV-2", "investigating", "customer liaison".
QString englishName(Severity severity);
QString englishName(IncidentStatus status);
QString englishName(Milestone milestone);
QString englishName(IncidentRole role);

/// The names of a list as people type it, parted by , ， 、 ; or ；
QStringList namesIn(const QString &text);

// Kinds of entities in the journal.
inline constexpr QLatin1String IncidentEntity("incident");
inline constexpr QLatin1String EventEntity("event");
inline constexpr QLatin1String CheckEntity("check");
inline constexpr QLatin1String ActionEntity("action");
inline constexpr QLatin1String UpdateEntity("update");
inline constexpr QLatin1String PinEntity("pin");
/// Highest number given in a year, so that the number of a removed incident is not given again.
inline constexpr QLatin1String NumberingEntity("numbering");

} // namespace wardroom
