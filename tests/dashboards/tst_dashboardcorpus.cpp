// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/dashboarddocument.h"
#include "services/json/jsonreader.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>

using namespace wardroom;
using namespace Qt::StringLiterals;

/// Dashboards that other projects wrote, where that collection is at hand: the folder named by WARDROOM_SHARED_DIR, or
/// `shared` beside the source tree.
class TestDashboardCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsKept_data();
    void everythingIsKept();
    void fewPlaceholders();
    void speed();

private:
    QStringList m_files;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a plain walk through the JSON finds, without any of our reading.
struct Counted
{
    int panels = 0;
    QStringList expressions;
    int variables = 0;
};

void countPanels(const JsonValue &list, Counted &counted)
{
    for (const JsonValue &panel : list.items()) {
        ++counted.panels;
        for (const JsonValue &target : panel.value(u"targets").items()) {
            if (const QString expr = target.value(u"expr").toString(); !expr.isEmpty())
                counted.expressions << expr;
        }
        countPanels(panel.value(u"panels"), counted);
    }
}

Counted count(const JsonValue &json)
{
    const JsonValue &model = json.contains(u"dashboard") ? json.value(u"dashboard") : json;
    Counted counted;
    countPanels(model.value(u"panels"), counted);
    for (const JsonValue &row : model.value(u"rows").items())
        countPanels(row.value(u"panels"), counted);
    counted.variables = static_cast<int>(model.value(u"templating").value(u"list").size());
    counted.expressions.sort();
    return counted;
}

} // namespace

void TestDashboardCorpus::initTestCase()
{
    const QString shared =
        qEnvironmentVariable("WARDROOM_SHARED_DIR", qEnvironmentVariable("WARDROOM_SOURCE_DIR") + u"/../shared"_s);
    QDirIterator it(shared + u"/corpora/grafana"_s, {u"*.json"_s, u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        m_files << it.next();
    m_files.sort();
    if (m_files.isEmpty())
        QSKIP("the collection of real dashboards is not here");
}

void TestDashboardCorpus::everythingIsKept_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : m_files)
        QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
}

void TestDashboardCorpus::everythingIsKept()
{
    QFETCH(QString, path);
    const auto read = readDashboardFile(path);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->size(), std::size_t(1));
    const DashboardDocument &document = read->front();
    const JsonValue original = *readJson(contentOf(path));
    const Counted counted = count(original);

    QCOMPARE(document.report.panels, counted.panels);
    QCOMPARE(document.report.variables, counted.variables);
    QStringList expressions;
    for (const Panel &panel : document.dashboard.panels) {
        for (const Target &target : panel.targets) {
            if (!target.expr.isEmpty())
                expressions << target.expr;
        }
    }
    expressions.sort();
    QCOMPARE(expressions, counted.expressions);
    QCOMPARE(document.report.expressions, static_cast<int>(expressions.size()));

    const QByteArray saved = documentText(document);
    QCOMPARE(*readJson(saved), original);
    QCOMPARE(toJsonText(*readJson(saved)), saved);
}

void TestDashboardCorpus::fewPlaceholders()
{
    int panels = 0;
    int placeholders = 0;
    for (const QString &path : m_files) {
        const auto documents = readDashboardFile(path);
        for (const DashboardDocument &document : *documents) {
            panels += document.report.panels;
            placeholders += document.report.placeholders;
            for (const ImportLoss &loss : document.report.losses) {
                if (loss.isLoss())
                    qInfo().noquote() << path.section(u'/', -1) << loss.panelTitle << loss.text();
            }
        }
    }
    qInfo("%d panels, %d placeholders", panels, placeholders);
    QVERIFY(placeholders * 100 < panels);
}

void TestDashboardCorpus::speed()
{
    const auto largest = *std::max_element(m_files.begin(), m_files.end(), [](const QString &a, const QString &b) {
        return QFileInfo(a).size() < QFileInfo(b).size();
    });
    const QByteArray content = contentOf(largest);
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 5;
    for (int i = 0; i < rounds; ++i)
        QVERIFY(parseDashboards(content, largest).has_value());
    qInfo("%s: %lld kB, %.1f ms", qPrintable(largest.section(u'/', -1)), content.size() / 1000,
          static_cast<double>(timer.elapsed()) / rounds);
}

QTEST_GUILESS_MAIN(TestDashboardCorpus)
#include "tst_dashboardcorpus.moc"
