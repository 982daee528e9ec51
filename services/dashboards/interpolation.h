// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"
#include "services/dashboards/variable.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>

#include <memory>

namespace wardroom {

/// One mention of a variable in a text.
struct VariableReference
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString name;
    QString field; ///< of `${v.field}`
    QString format; ///< of `${v:format}`; empty: the text's default
};

/// Every `$v`, `${v}`, `${v:format}`, `${v.field:format}`, `[[v]]` and `[[v:format]]` of @p text, in order.
std::vector<VariableReference> referencesIn(const QString &text);

/// How a variable without a format goes into a text.
enum class DefaultFormat {
    PromQl, ///< several values as (a|b) with regular expression characters escaped
    Plain, ///< several values as "a + b"
    Text, ///< the same with what people read in place of the values; All is one word
};

/// Values of a dashboard's variables at one moment, by name.
class VariableValues
{
public:
    /// What a variable stands for: texts to show and values to put in, already without All.
    struct Entry
    {
        std::vector<VariableOption> chosen;
        QString allValue; ///< All was chosen and has a text of its own, which goes in as it is
        bool isAll = false;
        bool hasAllValue = false;
        bool multi = false; ///< may hold several values: then a single one is escaped like several
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    void set(const QString &name, Entry entry)
    {
        m_entries.insert(name, std::move(entry));
        m_formatted = std::make_shared<Formatted>(); // copies keep theirs
    }
    void setText(const QString &name, const QString &value)
    {
        set(name, {{{value, value}}, {}, false, false, false});
    }
    const Entry *find(const QString &name) const;
    const QHash<QString, Entry> &entries() const { return m_entries; }
    friend bool operator==(const VariableValues &a, const VariableValues &b) { return a.m_entries == b.m_entries; }

    /// See formatVariable(); null where there is no such variable. Of thousands of values the text is kept, for all
    /// copies: dozens of queries ask for it.
    QString formatted(const QString &name, const QString &format, DefaultFormat otherwise) const;

private:
    struct Formatted
    {
        QMutex mutex;
        QHash<QString, QString> texts; ///< by name and format
    };
    QHash<QString, Entry> m_entries;
    std::shared_ptr<Formatted> m_formatted; ///< of long lists
};

/// A variable's values in one of Grafana's formats
/// (https://grafana.com/docs/grafana/latest/dashboards/variables/ variable-syntax/): csv, distributed,
/// doublequote, glob, json, lucene, percentencode, pipe, queryparam, raw, regex, singlequote, sqlstring,
/// text. An unknown format is glob, as there.
QString formatVariable(const QString &name, const VariableValues::Entry &entry, const QString &format,
                       DefaultFormat otherwise);

/// What `$__interval` and its kin stand for.
struct MacroContext
{
    TimeSpan span;
    qint64 intervalMs = 15'000;
    qint64 scrapeIntervalMs = 15'000;
    QTimeZone zone = QTimeZone::utc();
    QString dashboard = {}; ///< its title
};

/// @p text with variables and macros put in. Names that are not known stay as they are. A value's own `$x` is
/// put in too (a constant may refer to a variable), to a depth of five.
QString interpolate(const QString &text, const VariableValues &values, const MacroContext &macros,
                    DefaultFormat format = DefaultFormat::PromQl);

/// A text for people, of a title's length: a variable may stand for 50,000 values, and nobody reads these in a head.
QString interpolatedTitle(const QString &text, const VariableValues &values, const MacroContext &macros = {},
                          DefaultFormat format = DefaultFormat::Text);

/// The choice of an interval variable's `auto`: range / count rounded to a readable step, not below the
/// least.
qint64 autoIntervalMs(TimeSpan span, int count, qint64 leastMs);

} // namespace wardroom
