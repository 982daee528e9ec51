// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboardlinks.h"

#include "services/dashboards/variableformat.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

/// `var-a=1&var-a=2&var-b=3`.
QString allVariables(const VariableValues &values)
{
    QStringList names = values.entries().keys();
    names.removeIf([](const QString &name) { return name.startsWith("__"_L1); });
    names.sort();
    QStringList parts;
    for (const QString &name : names)
        parts << formatVariable(name, *values.find(name), u"queryparam"_s, DefaultFormat::Plain);
    parts.removeAll(QString());
    return parts.join(u'&');
}

QString timeRange(TimeSpan span)
{
    return u"from=%1&to=%2"_s.arg(span.fromMs).arg(span.toMs);
}

QString withQuery(const QString &url, const QString &query)
{
    if (query.isEmpty())
        return url;
    return url + (url.contains(u'?') ? u'&' : u'?') + query;
}

/// As Grafana makes the readable end of an address.
QString slugOf(const QString &title)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString slug = title.toLower().replace(other, u"-"_s);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QString dashboardIn(const QUrl &url)
{
    static const QRegularExpression pattern(u"(?:^|/)(?:d|d-solo|dashboard/db|dashboard/file)/([^/]+)"_s);
    return pattern.match(url.path()).captured(1);
}

QHash<QString, QStringList> variablesIn(const QUrl &url)
{
    QHash<QString, QStringList> variables;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name.startsWith("var-"_L1) && name.size() > 4)
            variables[name.mid(4)] << QString(value).replace(u'+', u' ');
    }
    return variables;
}

QHash<QString, QStringList> chosenValues(const VariableValues &values)
{
    QHash<QString, QStringList> result;
    for (auto it = values.entries().cbegin(); it != values.entries().cend(); ++it) {
        if (it.key().startsWith("__"_L1))
            continue;
        QStringList &chosen = result[it.key()];
        if (it->isAll)
            chosen << AllVariableValue;
        else
            std::transform(it->chosen.begin(), it->chosen.end(), std::back_inserter(chosen),
                           [](const VariableOption &option) { return option.value; });
    }
    return result;
}

} // namespace

bool isWebAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::TolerantMode);
    return parsed.isValid() && !parsed.host().isEmpty()
        && (parsed.scheme() == "http"_L1 || parsed.scheme() == "https"_L1);
}

LinkTarget linkTarget(const QString &title, const QString &url, const VariableValues &values,
                      const MacroContext &macros)
{
    VariableValues known = values;
    known.setText(u"__url_time_range"_s, timeRange(macros.span));
    if (url.contains("__all_variables"_L1))
        known.setText(u"__all_variables"_s, allVariables(values));
    LinkTarget target;
    target.title = interpolatedTitle(title, values, macros);
    target.address = interpolate(url, known, macros, DefaultFormat::Plain).trimmed();
    const QUrl parsed(target.address, QUrl::TolerantMode);
    target.dashboard = dashboardIn(parsed);
    target.variables = variablesIn(parsed);
    target.keepRange = QUrlQuery(parsed).hasQueryItem(u"from"_s);
    if (target.title.isEmpty())
        target.title = target.address;
    return target;
}

LinkTarget linkTarget(const DashboardLink &link, const VariableValues &values, const MacroContext &macros)
{
    QString url = link.url;
    if (link.keepTime)
        url = withQuery(url, timeRange(macros.span));
    if (link.includeVars)
        url = withQuery(url, u"${__all_variables}"_s);
    LinkTarget target = linkTarget(link.title, url, values, macros);
    target.keepRange = link.keepTime;
    if (link.includeVars)
        target.variables.insert(chosenValues(values));
    return target;
}

LinkTarget linkTarget(const DashboardLink &link, const LibraryEntry &entry, const VariableValues &values)
{
    LinkTarget target;
    target.title = entry.title;
    target.dashboard = entry.id();
    target.keepRange = link.keepTime;
    if (link.includeVars)
        target.variables = chosenValues(values);
    return target;
}

const LibraryEntry *linkedEntry(const LinkTarget &target, const std::vector<LibraryEntry> &library)
{
    if (target.dashboard.isEmpty())
        return nullptr;
    const auto find = [&library](auto accept) {
        const auto it = std::find_if(library.begin(), library.end(),
                                     [&](const LibraryEntry &entry) { return !entry.error && accept(entry); });
        return it == library.end() ? nullptr : &*it;
    };
    const QString &wanted = target.dashboard;
    if (const auto *entry = find([&](const LibraryEntry &each) { return each.id() == wanted || each.uid == wanted; }))
        return entry;
    return find([&](const LibraryEntry &each) { return slugOf(each.title) == wanted; });
}

std::vector<LibraryEntry> taggedEntries(const QStringList &tags, const std::vector<LibraryEntry> &library)
{
    std::vector<LibraryEntry> entries;
    std::copy_if(library.begin(), library.end(), std::back_inserter(entries), [&](const LibraryEntry &entry) {
        return !entry.error
            && std::all_of(tags.begin(), tags.end(), [&](const QString &tag) { return entry.tags.contains(tag); });
    });
    return entries;
}

} // namespace wardroom
