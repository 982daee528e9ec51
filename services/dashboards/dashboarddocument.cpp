// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboarddocument.h"

#include "services/dashboards/jsonread.h"
#include "services/dashboards/schemav2.h"
#include "services/dashboards/yamljson.h"
#include "services/json/jsonreader.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace wardroom {

using namespace Qt::StringLiterals;
using namespace lenient;

namespace {

bool looksLikeModel(const JsonValue &json)
{
    static constexpr QStringView marks[] = {u"panels", u"rows", u"elements", u"templating", u"schemaVersion"};
    return std::any_of(std::begin(marks), std::end(marks),
                       [&json](QStringView mark) { return !member(json, mark).isNull(); });
}

/// Where the dashboard stands within its wrappers.
std::optional<JsonPath> findModel(const JsonValue &json)
{
    if (looksLikeModel(json))
        return JsonPath{};
    for (const QString &key : {u"dashboard"_s, u"spec"_s}) {
        if (looksLikeModel(json.value(key)))
            return JsonPath{stepInto(key)};
    }
    return std::nullopt;
}

tl::unexpected<Error> noDashboard()
{
    return failure(Error{ErrorKind::Protocol,
                         0,
                         u"line 1, column 1: there is no dashboard in it, neither panels nor rows"_s,
                         {},
                         false,
                         ErrorCause::OtherService});
}

constexpr int DeepestWrapper = 6;

/// Goes through whatever holds dashboards and collects them.
class DashboardFinder
{
public:
    explicit DashboardFinder(const CancelToken &cancel)
        : m_cancel(cancel)
    {
    }

    Result<void> add(const JsonValue &json, const QString &name, int depth = 0)
    {
        if (json.isArray()) {
            for (qsizetype i = 0; i < json.size(); ++i) {
                if (const auto added = add(json.at(i), numbered(name, i, json.size()), depth); !added)
                    return added;
            }
            return {};
        }
        const QString kind = text(json, u"kind");
        if (kind.endsWith("List"_L1) && member(json, u"items").isArray())
            return add(member(json, u"items"), name, depth);
        if (kind == "ConfigMap"_L1)
            return addTexts(member(json, u"data"));
        if (const JsonValue &embedded = deep(json, u"spec.json"); embedded.isString())
            return addText(embedded.toString(), text(json, u"metadata.name"));
        if (auto document = makeDocument(json)) {
            document->name = name;
            m_found.push_back(std::move(*document));
            return {};
        }
        return addMembers(json, depth);
    }
    std::vector<DashboardDocument> take() { return std::move(m_found); }

private:
    static QString numbered(const QString &name, qsizetype index, qsizetype count)
    {
        return count == 1 ? name : u"%1[%2]"_s.arg(name).arg(index);
    }
    Result<void> addTexts(const JsonValue &data)
    {
        for (qsizetype i = 0; i < data.keys().size(); ++i) {
            const QString key = data.keys().at(i);
            const QString content = data.at(i).toString();
            if (!key.endsWith(".json"_L1) && !content.trimmed().startsWith(u'{'))
                continue;
            if (const auto added = addText(content, key); !added)
                return added;
        }
        return {};
    }
    /// Other wrappers, such as the values of a Helm chart or an entry of Grafana's catalogue: dashboards within them, as
    /// they are or as text.
    Result<void> addMembers(const JsonValue &json, int depth)
    {
        if (depth >= DeepestWrapper)
            return {};
        for (qsizetype i = 0; i < json.keys().size(); ++i) {
            const JsonValue &value = json.at(i);
            const QString name = json.keys().at(i);
            const bool isText = value.isString() && name.endsWith("json"_L1) && value.toString().trimmed().startsWith(u'{');
            if (!isText && !value.isObject())
                continue;
            if (const auto added = isText ? addText(value.toString(), name) : add(value, name, depth + 1); !added)
                return added;
        }
        return {};
    }
    Result<void> addText(const QString &content, const QString &name)
    {
        auto json = readJson(content.toUtf8(), m_cancel);
        if (!json) {
            Error error = json.error();
            error.detail = u"%1, %2"_s.arg(name, error.detail);
            return failure(error);
        }
        return add(*json, name);
    }

    const CancelToken &m_cancel;
    std::vector<DashboardDocument> m_found;
};

bool isYaml(const QByteArray &content, const QString &name)
{
    if (name.endsWith(".yaml"_L1, Qt::CaseInsensitive) || name.endsWith(".yml"_L1, Qt::CaseInsensitive))
        return true;
    if (name.endsWith(".json"_L1, Qt::CaseInsensitive))
        return false;
    const QByteArray start = content.left(200).trimmed();
    return start.startsWith("apiVersion:") || start.startsWith("---") || start.startsWith("kind:");
}

tl::unexpected<Error> tooLarge(qint64 size)
{
    return failure(
        ErrorKind::Storage,
        u"line 1, column 1: the file has %1 MB; a dashboard may have %2 MB"_s.arg(size / (1024 * 1024))
            .arg(LargestDashboardFile / (1024 * 1024)));
}

} // namespace

Result<DashboardDocument> makeDocument(const JsonValue &json)
{
    const auto path = findModel(json);
    if (!path)
        return noDashboard();
    DashboardDocument document;
    document.document = json;
    document.modelPath = *path;
    const JsonValue &found = *findIn(json, *path);
    document.schemaV2 = isSchemaV2(found);
    document.model = document.schemaV2 ? classicModel(found) : found;
    document.dashboard = readDashboard(document.model);
    if (document.dashboard.uid.isEmpty())
        document.dashboard.uid = text(json, u"metadata.name");
    document.report = examine(document.dashboard);
    return document;
}

Result<std::vector<DashboardDocument>> parseDashboards(const QByteArray &content, const QString &name,
                                                       const CancelToken &cancel)
{
    if (content.size() > LargestDashboardFile)
        return tooLarge(content.size());
    DashboardFinder finder(cancel);
    JsonValue whole;
    if (isYaml(content, name)) {
        auto documents = readYaml(content);
        if (!documents)
            return failure(documents.error());
        whole = JsonValue::array(std::move(*documents));
    } else {
        auto json = readJson(content, cancel);
        if (!json)
            return failure(json.error());
        whole = std::move(*json);
    }
    if (const auto added = finder.add(whole, {}); !added)
        return failure(added.error());
    std::vector<DashboardDocument> found = finder.take();
    if (found.empty())
        return noDashboard();
    found.front().isWholeFile = found.size() == 1 && found.front().document == whole;
    return found;
}

Result<std::vector<DashboardDocument>> readDashboardFile(const QString &path, const CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, file.errorString());
    if (file.size() > LargestDashboardFile)
        return tooLarge(file.size());
    // A pipe does not tell its size.
    const QByteArray content = file.read(LargestDashboardFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Storage, file.errorString());
    return parseDashboards(content, path, cancel);
}

RequestHandle loadDashboard(const QString &path, QObject *guard,
                            std::function<void(Result<std::vector<DashboardDocument>>)> callback)
{
    return runInBackground(
        guard, [path](const CancelToken &cancel) { return readDashboardFile(path, cancel); },
        std::move(callback));
}

QByteArray documentText(const DashboardDocument &document)
{
    return toJsonText(document.document);
}

Result<void> writeDashboardFile(const DashboardDocument &document, const QString &path)
{
    const QByteArray content = documentText(document);
    QSaveFile file(path);
    // Flushed by us: commit() takes no notice where its own flush fails, and would put an empty file in place.
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush() || !file.commit())
        return failure(ErrorKind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

RequestHandle saveDashboard(const DashboardDocument &document, const QString &path, QObject *guard,
                            std::function<void(Result<void>)> callback)
{
    return runInBackground(
        guard, [document, path](const CancelToken &) { return writeDashboardFile(document, path); },
        std::move(callback));
}

} // namespace wardroom
