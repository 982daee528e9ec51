// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/lokiapi.h"
#include "services/demo/lokiinsight.h"
#include "services/demo/shopmodel.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace wardroom;

/// The simulator's Loki API against what a real Loki 3.4.2 answered (tests/loki/data), and on its own lines.
class TestLokiApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shapesAreThoseOfLoki_data();
    void shapesAreThoseOfLoki();
    void sentencesAreThoseOfLoki_data();
    void sentencesAreThoseOfLoki();
    void instantLogQueryIsRefused();
    void directionAndLimit();
    void endIsExcluded();
    void pagingLosesAndDoublesNothing();
    void volumeAddsUpToStats();
    void matrixCountsEveryLineOnce();
    void labelsFollowTheSelector();
    void postedFormsAreRead();
    void times_data();
    void times();
    void patternsReplaceWhatVaries();

private:
    HttpReply ask(const char *path, const QList<std::pair<const char *, QString>> &parameters,
                  bool categorize = false) const;
    QJsonObject json(const char *path, const QList<std::pair<const char *, QString>> &parameters,
                     bool categorize = false) const;
    QJsonArray linesOf(const QString &query, const QString &direction, int limit, qint64 startNs,
                       qint64 endNs) const;

    std::unique_ptr<ShopModel> m_shop;
    qint64 m_nowMs = 0;
};

namespace {

constexpr qint64 Start = 1'795'190'000'000;
constexpr qint64 NsPerMs = 1'000'000;

/// What must be the same in both answers: the kinds of values and the names of fields, but not the labels,
/// which are data.
QString shapeOf(const QJsonValue &value, const QString &name = {})
{
    static const QStringList labelMaps = {QStringLiteral("stream"), QStringLiteral("metric"),
                                          QStringLiteral("structuredMetadata"), QStringLiteral("parsed")};
    if (labelMaps.contains(name))
        return value.isObject() ? QStringLiteral("labels") : QStringLiteral("not labels");
    if (value.isObject()) {
        QStringList fields;
        const QJsonObject object = value.toObject();
        // The entries of "series" are label sets.
        if (name.isEmpty() && !object.isEmpty()
            && std::all_of(object.begin(), object.end(),
                           [](const QJsonValue &field) { return field.isString(); }))
            return QStringLiteral("labels");
        for (auto it = object.begin(); it != object.end(); ++it)
            fields.append(it.key() + u':' + shapeOf(it.value(), it.key()));
        return u'{' + fields.join(u' ') + u'}';
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        // A pair or triple tells by position; a list by its first entry.
        const bool isTuple =
            name != u"data" && !array.isEmpty() && !array.first().isObject() && !array.first().isArray();
        QStringList entries;
        for (const QJsonValue &entry : array)
            if (entries.isEmpty() || isTuple)
                entries.append(shapeOf(entry));
        return u'[' + entries.join(u' ') + u']';
    }
    return value.isString() ? QStringLiteral("string")
        : value.isDouble()  ? QStringLiteral("number")
        : value.isBool()    ? QStringLiteral("bool")
                            : QStringLiteral("null");
}

QByteArray recording(const QString &name)
{
    QFile file(QDir(qEnvironmentVariable("WARDROOM_SOURCE_DIR"))
                   .filePath(QStringLiteral("tests/loki/data/") + name));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(QDir(qEnvironmentVariable("WARDROOM_SOURCE_DIR"))
                             .filePath(QStringLiteral("tests/loki/data/loki-3.4.2/") + name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no recording %s", qPrintable(name));
    }
    return file.readAll();
}

} // namespace

void TestLokiApi::initTestCase()
{
    m_shop = std::make_unique<ShopModel>(5, Start);
    m_shop->story().setAutomatic(false);
    m_shop->story().breakIt(Start);
    m_nowMs = Start + 10 * 60'000;
    m_shop->advanceTo(m_nowMs);
}

HttpReply TestLokiApi::ask(const char *path, const QList<std::pair<const char *, QString>> &parameters,
                           bool categorize) const
{
    HttpParameters asked;
    for (const auto &[name, value] : parameters)
        asked.set(QLatin1String(name), value);
    return LokiApi(m_shop->logs())
        .answer(QStringLiteral("/loki/api/v1/") + QLatin1String(path), asked, categorize, m_nowMs);
}

QJsonObject TestLokiApi::json(const char *path, const QList<std::pair<const char *, QString>> &parameters,
                              bool categorize) const
{
    const HttpReply reply = ask(path, parameters, categorize);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body, &error);
    if (reply.status != 200 || error.error != QJsonParseError::NoError)
        qWarning() << reply.status << reply.body.left(300);
    return document.object();
}

void TestLokiApi::shapesAreThoseOfLoki_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("categorize");
    const auto row = [](const char *file, const char *path, const char *query, bool categorize = false) {
        QTest::newRow(file) << QLatin1String(file) + QStringLiteral(".json") << QString::fromLatin1(path)
                            << QString::fromLatin1(query) << categorize;
    };
    row("query_range_streams_backward", "query_range", R"({app="shop-api"})");
    row("query_range_categorized", "query_range", R"({app="shop-api"} | json)", true);
    row("query_range_empty", "query_range", R"({app="none-such"})");
    row("query_range_matrix_rate", "query_range", R"(sum by (app) (rate({env="production"}[1m])))");
    row("query_instant_vector", "query", R"(sum by (app) (count_over_time({env="production"}[5m])))");
    row("query_instant_scalar_like", "query", "1+1");
    row("labels", "labels", "");
    row("label_values_app", "label/app/values", "");
    row("label_values_unknown", "label/nope/values", "");
    row("series", "series", R"({env="production"})");
    row("index_stats", "index/stats", R"({env="production"})");
    row("index_volume", "index/volume", R"({env="production"})");
    row("index_volume_range", "index/volume_range", R"({env="production"})");
    row("detected_labels", "detected_labels", R"({env="production"})");
    row("detected_fields", "detected_fields", R"({app="shop-api"})");
    row("patterns", "patterns", R"({app="push"})");
    row("format_query", "format_query", R"({app="a"}|json)");
}

void TestLokiApi::shapesAreThoseOfLoki()
{
    QFETCH(QString, file);
    QFETCH(QString, path);
    QFETCH(QString, query);
    QFETCH(bool, categorize);
    const QJsonObject ours =
        json(path.toLatin1().constData(), {{path == u"series" ? "match[]" : "query", query}}, categorize);
    const QJsonObject theirs = QJsonDocument::fromJson(recording(file)).object();
    QVERIFY(!theirs.isEmpty());
    if (path == u"detected_fields") {
        // The first of the fields may or may not have a parser; the rest of the shape is the same.
        QCOMPARE(ours.keys(), theirs.keys());
        QCOMPARE(ours[u"fields"][0].toObject().keys(), theirs[u"fields"][0].toObject().keys());
        return;
    }
    QCOMPARE(shapeOf(ours, QStringLiteral("answer")), shapeOf(theirs, QStringLiteral("answer")));
}

void TestLokiApi::sentencesAreThoseOfLoki_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *file, const char *query, const char *more = "", const char *value = "") {
        QTest::newRow(file) << QLatin1String(file) + QStringLiteral(".txt") << QString::fromLatin1(query)
                            << QString::fromLatin1(more) << QString::fromLatin1(value);
    };
    row("error_parse", R"({app="checkout-api")");
    row("error_empty_matcher", R"({app=~".*"})");
    row("error_bad_regex", R"({app="a"} |~ "(")");
    row("error_limit", R"({app="a"})", "limit", "99999999");
    row("error_range_too_long", R"({app="a"})", "start", "0");
    row("error_end_before_start", R"({app="a"})", "start", "1795186772477758999");
    row("error_step_too_small", R"(rate({app="a"}[1m]))", "step", "0.001");
}

void TestLokiApi::sentencesAreThoseOfLoki()
{
    QFETCH(QString, file);
    QFETCH(QString, query);
    QFETCH(QString, more);
    QFETCH(QString, value);
    QList<std::pair<const char *, QString>> parameters = {{"query", query},
                                                          {"end", QStringLiteral("1795186772477758976")}};
    const QByteArray name = more.toLatin1();
    if (!more.isEmpty())
        parameters.append({name.constData(), value});
    const HttpReply reply = ask("query_range", parameters);
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.contentType.startsWith("text/plain"));
    QCOMPARE(reply.body.trimmed(), recording(file).trimmed());
}

void TestLokiApi::instantLogQueryIsRefused()
{
    const HttpReply reply = ask("query", {{"query", QStringLiteral("{app=\"orders\"}")}});
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.body.startsWith("log queries are not supported as an instant query type"));
    QCOMPARE(ask("nope", {}).status, 404);
}

QJsonArray TestLokiApi::linesOf(const QString &query, const QString &direction, int limit, qint64 startNs,
                                qint64 endNs) const
{
    const QJsonObject answer = json("query_range",
                                    {{"query", query},
                                     {"direction", direction},
                                     {"limit", QString::number(limit)},
                                     {"start", QString::number(startNs)},
                                     {"end", QString::number(endNs)}});
    std::vector<std::pair<qint64, QString>> lines;
    for (const QJsonValue &stream : answer[u"data"][u"result"].toArray())
        for (const QJsonValue &value : stream[u"values"].toArray())
            lines.emplace_back(value[0].toString().toLongLong(), value[1].toString());
    std::stable_sort(lines.begin(), lines.end(), [&](const auto &a, const auto &b) {
        return direction == u"forward" ? a.first < b.first : a.first > b.first;
    });
    QJsonArray sorted;
    for (const auto &[time, text] : lines)
        sorted.append(QJsonArray{QString::number(time), text});
    return sorted;
}

void TestLokiApi::directionAndLimit()
{
    const QString query = QStringLiteral("{env=\"production\"}");
    const qint64 endNs = m_nowMs * NsPerMs;
    const QJsonArray newest = linesOf(query, QStringLiteral("backward"), 10, Start * NsPerMs, endNs);
    const QJsonArray oldest = linesOf(query, QStringLiteral("forward"), 10, Start * NsPerMs, endNs);
    QCOMPARE(newest.size(), 10);
    QCOMPARE(oldest.size(), 10);
    QCOMPARE(oldest.first()[0].toString().toLongLong(), m_shop->logs().lines().front().timeNs);
    QVERIFY(newest.last()[0].toString() > oldest.last()[0].toString());
}

void TestLokiApi::endIsExcluded()
{
    const DemoLogLine &line = m_shop->logs().lines()[100];
    const QString all = QStringLiteral("{env=~\".+\"}");
    const QJsonArray until = linesOf(all, QStringLiteral("backward"), 1, Start * NsPerMs, line.timeNs);
    QVERIFY(until.first()[0].toString().toLongLong() < line.timeNs);
    const QJsonArray from = linesOf(all, QStringLiteral("forward"), 1, line.timeNs, m_nowMs * NsPerMs);
    QCOMPARE(from.first()[0].toString().toLongLong(), line.timeNs);
}

void TestLokiApi::pagingLosesAndDoublesNothing()
{
    const QString query = QStringLiteral("{app=\"shop-api\"} |= \"HikariPool\"");
    const QJsonArray whole =
        linesOf(query, QStringLiteral("backward"), 5000, Start * NsPerMs, m_nowMs * NsPerMs);
    QVERIFY(whole.size() > 200);
    QJsonArray pages;
    qint64 endNs = m_nowMs * NsPerMs;
    for (;;) {
        const QJsonArray page = linesOf(query, QStringLiteral("backward"), 77, Start * NsPerMs, endNs);
        for (const QJsonValue &line : page)
            pages.append(line);
        if (page.size() < 77)
            break;
        endNs = page.last()[0].toString().toLongLong();
    }
    QCOMPARE(pages, whole);
}

void TestLokiApi::volumeAddsUpToStats()
{
    const QString query = QStringLiteral("{env=\"production\"}");
    const QJsonObject stats = json("index/stats", {{"query", query}});
    const QJsonObject volume =
        json("index/volume", {{"query", query}, {"targetLabels", QStringLiteral("app")}});
    qint64 bytes = 0;
    for (const QJsonValue &entry : volume[u"data"][u"result"].toArray())
        bytes += entry[u"value"][1].toString().toLongLong();
    QVERIFY(bytes > 10'000);
    QCOMPARE(bytes, static_cast<qint64>(stats[u"bytes"].toDouble()));
    const QJsonObject overTime =
        json("index/volume_range", {{"query", query}, {"step", QStringLiteral("60")}});
    qint64 sum = 0;
    for (const QJsonValue &point : overTime[u"data"][u"result"][0][u"values"].toArray())
        sum += point[1].toString().toLongLong();
    QCOMPARE(sum, bytes);
}

void TestLokiApi::matrixCountsEveryLineOnce()
{
    const qint64 startNs = (Start / 60'000 * 60'000) * NsPerMs;
    const QJsonObject answer =
        json("query_range",
             {{"query", QStringLiteral("sum by (level) (count_over_time({env=~\".+\"}[1m]))")},
              {"step", QStringLiteral("60")},
              {"start", QString::number(startNs)},
              {"end", QString::number(startNs + 11 * 60'000 * NsPerMs)}});
    qint64 counted = 0;
    for (const QJsonValue &series : answer[u"data"][u"result"].toArray())
        for (const QJsonValue &point : series[u"values"].toArray())
            counted += point[1].toString().toLongLong();
    QCOMPARE(counted, static_cast<qint64>(m_shop->logs().lines().size()));
}

void TestLokiApi::labelsFollowTheSelector()
{
    const auto values = [this](const char *query) {
        return json("label/app/values", {{"query", QString::fromLatin1(query)}})[u"data"].toArray();
    };
    QCOMPARE(values(R"({app="orders"})"), QJsonArray{QStringLiteral("orders")});
    QVERIFY(values("").size() > 5);
    QCOMPARE(ask("label/app/values", {{"query", QStringLiteral("{app=")}}).status, 400);
}

void TestLokiApi::postedFormsAreRead()
{
    const HttpParameters form(
        "query=%7Bapp%3D%22orders%22%7D+%7C%3D+%22a+b%22&limit=5&match[]=1&match[]=2&empty");
    QCOMPARE(form.value(u"query"), QStringLiteral("{app=\"orders\"} |= \"a b\""));
    QCOMPARE(form.values(u"match[]"), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(form.value(u"empty"), QString());
    QCOMPARE(form.value(u"absent"), QString());
}

void TestLokiApi::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ns");
    QTest::newRow("ns") << QStringLiteral("1795186772477758976") << Q_INT64_C(1795186772477758976);
    QTest::newRow("seconds") << QStringLiteral("1795186772") << Q_INT64_C(1795186772000000000);
    QTest::newRow("fraction") << QStringLiteral("1795186772.5") << Q_INT64_C(1795186772500000000);
    QTest::newRow("rfc") << QStringLiteral("2026-11-20T16:00:00Z") << Q_INT64_C(1795190400000000000);
    QTest::newRow("garbage") << QStringLiteral("yesterday") << Q_INT64_C(-1);
}

void TestLokiApi::times()
{
    QFETCH(QString, text);
    QFETCH(qint64, ns);
    QCOMPARE(parseLokiTime(text).value_or(-1), ns);
}

void TestLokiApi::patternsReplaceWhatVaries()
{
    QCOMPARE(PatternMiner::patternOf("push order 88214013 failed: upstream 503, retry 3 of 3"),
             QByteArray("push order <_> failed: upstream <_>, retry <_> of <_>"));
    QCOMPARE(PatternMiner::patternOf("took=24ms msg=\"done\""), QByteArray("took=<_> msg=\"done\""));
}

QTEST_APPLESS_MAIN(TestLokiApi)
#include "tst_lokiapi.moc"
