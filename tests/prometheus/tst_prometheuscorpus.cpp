// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/prometheusparser.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Answers that other projects keep in their own tests and documentation, where that collection is at hand:
/// the folder named by WARDROOM_SHARED_DIR, or `shared` beside the source tree.
class TestPrometheusCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void documentedAnswers_data();
    void documentedAnswers();
    void nothingCrashes();

private:
    QString m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString corpusFolder()
{
    const QString shared = qEnvironmentVariable("WARDROOM_SHARED_DIR", qEnvironmentVariable("WARDROOM_SOURCE_DIR") + u"/../shared"_s);
    return shared + u"/corpora/prom-api"_s;
}

} // namespace

void TestPrometheusCorpus::initTestCase()
{
    m_folder = corpusFolder();
    if (!QFile::exists(m_folder))
        QSKIP("the collection of real answers is not here");
}

void TestPrometheusCorpus::documentedAnswers_data()
{
    using Check = std::function<bool(const QByteArray &)>;
    QTest::addColumn<QString>("file");
    QTest::addColumn<Check>("accepts");
    const auto row = [](const char *file, Check accepts) { QTest::newRow(file) << QLatin1String(file).toString() << accepts; };
    row("query.get.200.vectorResult.json", [](const QByteArray &body) { return parseQuery(body)->vector.size() == 2; });
    row("query.get.200.scalarResult.json", [](const QByteArray &body) { return parseQuery(body)->vector.at(0).value == 42; });
    row("query.post.200.histogramResult.json",
        [](const QByteArray &body) { return parseQuery(body)->vector.at(0).histogram->buckets.size() == 2; });
    row("query_range.post.200.matrixResult.json",
        [](const QByteArray &body) { return parseRange(body, {}, 0).value()->series.at(0).size() == 3; });
    row("query_range.post.200.histogramResult.json",
        [](const QByteArray &body) { return parseRange(body, {}, 0).value()->series.at(0).histograms.size() == 1; });
    row("labels.get.200.labelNames.json", [](const QByteArray &body) { return parseTexts(body)->contains(u"job"_s); });
    row("series.get.200.seriesList.json", [](const QByteArray &body) { return parseSeries(body)->size() == 5; });
    row("format_query.get.200.formattedQuery.json", [](const QByteArray &body) { return parseText(body)->startsWith(u"sum by"_s); });
    row("status_runtimeinfo.get.200.runtimeInfo.json",
        [](const QByteArray &body) { return parseRuntimeInfo(body)->storageRetention == u"31d"_s; });
    row("search_label_values.post.default.tsdbNotReady.json",
        [](const QByteArray &body) { return parseTexts(body).error().detail == u"TSDB not ready"_s; });
}

void TestPrometheusCorpus::documentedAnswers()
{
    QFETCH(QString, file);
    QFETCH(std::function<bool(const QByteArray &)>, accepts);
    const QByteArray body = contentOf(m_folder + u"/prometheus+prometheus/openapi-examples/"_s + file);
    if (body.isEmpty())
        QSKIP("this file is not in the collection");
    QVERIFY(accepts(body));
}

void TestPrometheusCorpus::nothingCrashes()
{
    int files = 0;
    QDirIterator iterator(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QByteArray body = contentOf(iterator.next());
        const auto query = parseQuery(body);
        const bool isQueryAnswer = body.contains("\"resultType\"") && body.contains("\"success\"") && body.startsWith('{');
        QVERIFY2(!isQueryAnswer || query, qPrintable(iterator.filePath() + (query ? QString() : describe(query.error()))));
        // Whatever it is, each parser returns.
        parseTexts(body).has_value();
        parseSeries(body).has_value();
        parseMetadata(body).has_value();
        parseRules(body).has_value();
        parseTargets(body).has_value();
        parseAlerts(body).has_value();
        parseExemplars(body).has_value();
        ++files;
    }
    QVERIFY(files > 0);
}

QTEST_GUILESS_MAIN(TestPrometheusCorpus)
#include "tst_prometheuscorpus.moc"
