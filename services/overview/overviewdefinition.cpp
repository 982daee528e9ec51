// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview/overviewdefinition.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

constexpr int NewestVersion = 1;

/// A JSON object that remembers where it stands and the first thing that was wrong anywhere below.
class Node
{
public:
    Node(const QJsonObject &object, QString path, QString &problem)
        : m_object(object)
        , m_path(std::move(path))
        , m_problem(problem)
    {
    }

    void complain(const QString &what) const
    {
        if (m_problem.isEmpty())
            m_problem =
                (m_path.isEmpty() ? QStringLiteral("overview") : m_path) + QStringLiteral(": ") + what;
    }
    QString text(QLatin1String key, bool required = false) const
    {
        const QJsonValue value = m_object.value(key);
        if (required && (!value.isString() || value.toString().isEmpty()))
            complain(QStringLiteral("\"%1\" is missing").arg(key));
        else if (!value.isUndefined() && !value.isString())
            complain(QStringLiteral("\"%1\" must be a text").arg(key));
        return value.toString();
    }
    /// A text for all languages, or an object of texts by language.
    LocalText localText(QLatin1String key, bool required = false) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isString())
            return {value.toString(), {}, {}};
        const QJsonObject texts = value.toObject();
        LocalText text{texts.value(QLatin1String("en")).toString(),
                       texts.value(QLatin1String("zh_TW")).toString(),
                       texts.value(QLatin1String("zh_CN")).toString()};
        if (required && text.english.isEmpty())
            complain(QStringLiteral("\"%1\" has no English text").arg(key));
        return text;
    }
    std::optional<double> number(QLatin1String key) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isDouble())
            complain(QStringLiteral("\"%1\" must be a number").arg(key));
        return value.toDouble();
    }
    double requiredNumber(QLatin1String key) const
    {
        const auto value = number(key);
        if (!value)
            complain(QStringLiteral("\"%1\" is missing").arg(key));
        return value.value_or(0);
    }
    bool flag(QLatin1String key) const { return m_object.value(key).toBool(); }
    qint64 duration(QLatin1String key, qint64 fallback) const
    {
        if (!m_object.contains(key))
            return fallback;
        const auto duration = parseDuration(text(key));
        if (!duration)
            complain(duration.error().detail);
        return duration.value_or(fallback);
    }
    QStringList texts(QLatin1String key) const
    {
        QStringList list;
        for (const QJsonValue value : m_object.value(key).toArray())
            list << value.toString();
        return list;
    }
    Node child(QLatin1String key) const
    {
        if (!m_object.value(key).isObject())
            complain(QStringLiteral("\"%1\" is missing").arg(key));
        return {m_object.value(key).toObject(), pathOf(key), m_problem};
    }
    template <typename T, typename Read> std::vector<T> list(QLatin1String key, Read read) const
    {
        std::vector<T> items;
        const QJsonArray array = m_object.value(key).toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            items.push_back(read(
                Node(array.at(i).toObject(), QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i), m_problem)));
        return items;
    }
    /// The value that stands for one of @p names; the first where the key is absent.
    template <typename T>
    T choice(QLatin1String key, std::initializer_list<std::pair<QLatin1String, T>> names) const
    {
        const QString value = text(key);
        if (value.isEmpty())
            return names.begin()->second;
        for (const auto &[name, meaning] : names) {
            if (value == name)
                return meaning;
        }
        complain(QStringLiteral("\"%1\" has the unknown value \"%2\"").arg(key, value));
        return names.begin()->second;
    }

private:
    QString pathOf(QLatin1String key) const { return m_path.isEmpty() ? QString(key) : m_path + u'.' + key; }

    QJsonObject m_object;
    QString m_path;
    QString &m_problem;
};

Goal readGoal(const Node &node)
{
    return {node.choice<Comparison>(QLatin1String("is"),
                                    {{QLatin1String(">="), Comparison::AtLeast},
                                     {QLatin1String("<="), Comparison::AtMost},
                                     {QLatin1String(">"), Comparison::Above},
                                     {QLatin1String("<"), Comparison::Below},
                                     {QLatin1String("="), Comparison::Equal}}),
            node.requiredNumber(QLatin1String("value"))};
}

TileDefinition readTile(const Node &node)
{
    TileDefinition tile;
    tile.id = node.text(QLatin1String("id"), true);
    tile.title = node.localText(QLatin1String("title"), true);
    using Source = TileDefinition::Source;
    tile.source = node.choice<Source>(QLatin1String("source"),
                                      {{QLatin1String("range"), Source::Range},
                                       {QLatin1String("instant"), Source::Instant},
                                       {QLatin1String("alerts"), Source::Alerts}});
    tile.expr = node.text(QLatin1String("expr"), true);
    tile.unit = Unit::fromName(node.text(QLatin1String("unit")));
    tile.goal = readGoal(node.child(QLatin1String("goal")));
    tile.whenUnknown = node.localText(QLatin1String("whenUnknown"));
    return tile;
}

ChartQuery readQuery(const Node &node)
{
    ChartQuery query;
    query.expr = node.text(QLatin1String("expr"), true);
    query.legend = node.text(QLatin1String("legend"));
    query.name = node.localText(QLatin1String("name"));
    query.style = node.choice<SeriesStyle>(QLatin1String("style"),
                                           {{QLatin1String("line"), SeriesStyle::line()},
                                            {QLatin1String("area"), SeriesStyle::area()},
                                            {QLatin1String("dashed"), SeriesStyle::dashedLine()}});
    query.neutral = node.flag(QLatin1String("neutral"));
    return query;
}

ThresholdDefinition readThreshold(const Node &node)
{
    return {node.requiredNumber(QLatin1String("value")),
            node.choice<ThresholdLevel>(QLatin1String("level"),
                                        {{QLatin1String("warning"), ThresholdLevel::Warning},
                                         {QLatin1String("serious"), ThresholdLevel::Serious}}),
            node.localText(QLatin1String("name"))};
}

ChartDefinition readChart(const Node &node)
{
    ChartDefinition chart;
    chart.id = node.text(QLatin1String("id"), true);
    chart.title = node.localText(QLatin1String("title"), true);
    chart.subtitle = node.localText(QLatin1String("subtitle"));
    chart.unit = Unit::fromName(node.text(QLatin1String("unit")));
    chart.queries = node.list<ChartQuery>(QLatin1String("queries"), readQuery);
    chart.seriesLimit =
        static_cast<int>(node.number(QLatin1String("seriesLimit")).value_or(chart.seriesLimit));
    chart.minimum = node.number(QLatin1String("minimum"));
    chart.maximum = node.number(QLatin1String("maximum"));
    chart.logarithmic = node.flag(QLatin1String("logarithmic"));
    chart.thresholds = node.list<ThresholdDefinition>(QLatin1String("thresholds"), readThreshold);
    chart.alerts = node.text(QLatin1String("alerts"));
    if (chart.queries.empty())
        node.complain(QStringLiteral("there is no query"));
    if (!QRegularExpression(chart.alerts).isValid())
        node.complain(QStringLiteral("\"alerts\" is not a regular expression"));
    return chart;
}

ServicesDefinition readServices(const Node &node)
{
    return {node.text(QLatin1String("label"), true),
            node.text(QLatin1String("up"), true),
            node.text(QLatin1String("latency"), true),
            node.text(QLatin1String("errors"), true),
            node.requiredNumber(QLatin1String("latencyWarning")),
            node.requiredNumber(QLatin1String("latencyError")),
            node.requiredNumber(QLatin1String("errorsWarning")),
            node.requiredNumber(QLatin1String("errorsError")),
            node.duration(QLatin1String("noDataAfter"), 120'000)};
}

LogsDefinition readLogs(const Node &node)
{
    LogsDefinition logs;
    logs.lines = node.text(QLatin1String("lines"), true);
    logs.count = node.text(QLatin1String("count"), true);
    logs.countWindowMs = node.duration(QLatin1String("countWindow"), 300'000);
    logs.limit = static_cast<int>(node.number(QLatin1String("limit")).value_or(logs.limit));
    logs.serviceLabels = node.texts(QLatin1String("serviceLabels"));
    return logs;
}

} // namespace

DeploymentsDefinition DeploymentsDefinition::of(const Connection &connection) const
{
    return {connection.deploymentsQuery.isEmpty() ? expr : connection.deploymentsQuery, text};
}

const QString &LocalText::in(Language language) const
{
    const QString &text = language == Language::TraditionalChinese ? traditionalChinese
        : language == Language::SimplifiedChinese                  ? simplifiedChinese
                                                                   : english;
    return text.isEmpty() ? english : text;
}

bool Goal::isMetBy(double actual) const
{
    switch (comparison) {
    case Comparison::AtLeast:
        return actual >= value;
    case Comparison::AtMost:
        return actual <= value;
    case Comparison::Above:
        return actual > value;
    case Comparison::Below:
        return actual < value;
    case Comparison::Equal:
        return actual == value;
    }
    return false;
}

Result<OverviewDefinition> parseOverview(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorKind::Storage,
                       QStringLiteral("overview: not a JSON object: %1").arg(error.errorString()));
    QString problem;
    const Node root(document.object(), {}, problem);
    OverviewDefinition overview;
    overview.version = static_cast<int>(root.requiredNumber(QLatin1String("version")));
    if (overview.version < 1 || overview.version > NewestVersion)
        root.complain(QStringLiteral("version %1 is not known here").arg(overview.version));
    overview.scrapeIntervalMs = root.duration(QLatin1String("scrapeInterval"), overview.scrapeIntervalMs);
    overview.tiles = root.list<TileDefinition>(QLatin1String("board"), readTile);
    overview.charts = root.list<ChartDefinition>(QLatin1String("charts"), readChart);
    overview.alertBandsExpr = root.text(QLatin1String("alertBands"));
    const Node deployments = root.child(QLatin1String("deployments"));
    overview.deployments = {deployments.text(QLatin1String("expr")), deployments.text(QLatin1String("text"))};
    overview.alertPlaces = root.texts(QLatin1String("alertPlaces"));
    overview.services = readServices(root.child(QLatin1String("services")));
    overview.logs = readLogs(root.child(QLatin1String("logs")));
    if (!problem.isEmpty())
        return failure(ErrorKind::Storage, problem);
    return overview;
}

OverviewDefinition defaultOverview()
{
    QFile file(QStringLiteral(":/overview/overview.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseOverview(file.readAll()).value_or(OverviewDefinition{});
}

} // namespace wardroom
