// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace wardroom {

/// A label set, sorted by name: what identifies a series, a log stream or an alert. Value type.
/// An absent label equals an empty one, as in Prometheus, so empty values are not stored.
class Labels
{
public:
    using Pair = std::pair<QString, QString>;

    Labels() = default;
    Labels(std::initializer_list<Pair> pairs);
    explicit Labels(std::vector<Pair> pairs);

    QString value(QStringView name) const; ///< empty where there is no such label
    bool contains(QStringView name) const;
    void set(const QString &name, const QString &value); ///< an empty value removes
    Labels without(const QStringList &names) const;
    Labels only(const QStringList &names) const;

    bool isEmpty() const { return m_pairs.empty(); }
    std::size_t size() const { return m_pairs.size(); }
    auto begin() const { return m_pairs.begin(); }
    auto end() const { return m_pairs.end(); }

    /// `name{a="x", b="y"}` with Prometheus' escapes; `{"a.b"="x"}` for UTF-8 names. `{}` when empty.
    QString toString() const;

    friend bool operator==(const Labels &, const Labels &) = default;
    friend auto operator<=>(const Labels &, const Labels &) = default;
    friend size_t qHash(const Labels &labels, size_t seed = 0)
    {
        return qHashRange(labels.m_pairs.begin(), labels.m_pairs.end(), seed);
    }

private:
    std::vector<Pair> m_pairs;
};

} // namespace wardroom
