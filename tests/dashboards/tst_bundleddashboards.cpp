// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboards/bundleddashboards.h"
#include "services/dashboards/dashboardlayout.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestBundledDashboards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ten();
    void whole_data();
    void whole();
    void threeLanguages_data() { whole_data(); }
    void threeLanguages();
    void translationTouchesTextsOnly();
};

namespace {

/// Texts of a dashboard that people read.
QStringList textsOf(const Dashboard &dashboard)
{
    QStringList texts{dashboard.title, dashboard.description};
    for (const Variable &variable : dashboard.variables)
        texts << variable.label;
    for (const Panel &panel : dashboard.panels) {
        texts << panel.title << panel.description;
        for (const Target &target : panel.targets)
            texts << target.legendFormat;
    }
    texts.removeAll(QString());
    return texts;
}

bool isWord(const QString &text)
{
    // Names of metrics and labels, percentiles and the like are the same in all languages.
    static const QRegularExpression technical(
        u"^(P\\d+|\\dxx|pg_up|redis_up|PostgreSQL|Redis|(\\{\\{\\w+\\}\\}( (in|out|1m|5m))? ?)+)$"_s);
    return !technical.match(text).hasMatch();
}

} // namespace

void TestBundledDashboards::ten()
{
    QCOMPARE(bundledDashboards().size(), 10);
    QVERIFY(!bundledDashboard(u"nothing"_s, u"en"_s).has_value());
}

void TestBundledDashboards::whole_data()
{
    QTest::addColumn<QString>("uid");
    for (const QString &uid : bundledDashboards())
        QTest::newRow(qPrintable(uid)) << uid;
}

void TestBundledDashboards::whole()
{
    QFETCH(QString, uid);
    const auto document = bundledDashboard(uid, u"en"_s);
    QVERIFY(document.has_value());
    QCOMPARE(document->dashboard.uid, uid);
    QCOMPARE(document->report.status(), ImportStatus::Whole);
    QVERIFY(document->report.expressions >= 8);
    // No panel stands in another's place.
    const auto placed = layOut(document->dashboard, {});
    for (const PlacedPanel &panel : placed) {
        const Panel *own = document->dashboard.panel(panel.panelId);
        QCOMPARE(panel.grid, own->grid);
    }
}

void TestBundledDashboards::threeLanguages()
{
    QFETCH(QString, uid);
    const QStringList english = textsOf(bundledDashboard(uid, u"en"_s)->dashboard);
    for (const QString &language : {u"zh_TW"_s, u"zh_CN"_s}) {
        const QStringList translated = textsOf(bundledDashboard(uid, language)->dashboard);
        QCOMPARE(translated.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(!isWord(english.at(i)) || translated.at(i) != english.at(i), qPrintable(language + u": "_s + english.at(i)));
    }
}

void TestBundledDashboards::translationTouchesTextsOnly()
{
    const auto english = bundledDashboard(u"postgresql"_s, u"en"_s);
    const auto chinese = bundledDashboard(u"postgresql"_s, u"zh_TW"_s);
    QCOMPARE(chinese->dashboard.panels.size(), english->dashboard.panels.size());
    for (std::size_t i = 0; i < english->dashboard.panels.size(); ++i) {
        const Panel &a = english->dashboard.panels[i];
        const Panel &b = chinese->dashboard.panels[i];
        QCOMPARE(b.grid, a.grid);
        QCOMPARE(b.type, a.type);
        for (std::size_t t = 0; t < a.targets.size(); ++t)
            QCOMPARE(b.targets[t].expr, a.targets[t].expr);
    }
    QCOMPARE(chinese->dashboard.panels.front().fields.common().mappings.at(0).text, u"中斷"_s);
}

QTEST_GUILESS_MAIN(TestBundledDashboards)
#include "tst_bundleddashboards.moc"
