// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/logqlpipeline.h"

#include <map>
#include <set>

namespace wardroom {

/// What fields the lines have, for Loki's detected_fields.
class FieldDetector
{
public:
    static constexpr int LineLimit = 1000;

    bool wantsMore() const { return m_lines < LineLimit; }
    void add(const LogQlLine &line);
    QByteArray toJson() const;

private:
    struct Field
    {
        QString type;
        std::set<QString> values;
        QByteArray parser; ///< empty: structured metadata
    };
    void note(const QString &name, const QString &value, const QByteArray &parser);

    int m_lines = 0;
    std::map<QString, Field> m_fields;
};

/// What lines have in common, for Loki's patterns: words with digits in them become `<_>`.
class PatternMiner
{
public:
    void add(qint64 timeNs, const QByteArray &line);
    /// The most frequent ones, with their counts in steps of ten seconds.
    QByteArray toJson() const;

    static QByteArray patternOf(const QByteArray &line);

private:
    struct Pattern
    {
        qint64 count = 0;
        std::map<qint64, qint64> samples; ///< by seconds
    };
    std::map<QByteArray, Pattern> m_patterns;
};

} // namespace wardroom
