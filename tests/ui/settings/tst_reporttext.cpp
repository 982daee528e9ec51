// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reporttext.h"

#include <QtTest/QTest>

using namespace wardroom;

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodSource();
    void clockOff();
    void otherServer();
    void credentialsStaySecret();
    void everyFeatureHasAName();

private:
    SourceReport good()
    {
        SourceReport report;
        report.url = QUrl(QStringLiteral("http://prom:9090"));
        report.application = QStringLiteral("Prometheus");
        report.version = QStringLiteral("2.42.0");
        report.latencyMs = 12;
        report.clockDifferenceMs = 300;
        report.features = {Feature::Rules, Feature::Targets};
        report.absent = {Feature::Exemplars};
        return report;
    }
};

void TestReportText::goodSource()
{
    const ReportText text = ReportText::of(good());
    QCOMPARE(text.mark, StateMark::Ok);
    QCOMPARE(text.headline, QStringLiteral("Prometheus 2.42.0 – prom:9090, 12 ms"));
    QVERIFY(text.lines.contains(QStringLiteral("Has: rules, targets")));
    QVERIFY(text.lines.contains(QStringLiteral("Lacks: exemplars")));
}

void TestReportText::clockOff()
{
    SourceReport report = good();
    report.clockDifferenceMs = 3'600'000;
    const ReportText ahead = ReportText::of(report);
    QCOMPARE(ahead.mark, StateMark::Warning);
    QVERIFY(ahead.lines.join(u' ').contains(QLatin1String("ahead")));
    report.clockDifferenceMs = -3'600'000;
    QVERIFY(ReportText::of(report).lines.join(u' ').contains(QLatin1String("behind")));
}

void TestReportText::otherServer()
{
    SourceReport report = good();
    report.error = failure(ErrorKind::Protocol, {}, report.url).value();
    report.error->cause = ErrorCause::OtherService;
    report.found = ServerKind::Alertmanager;
    const ReportText text = ReportText::of(report);
    QCOMPARE(text.mark, StateMark::Error);
    QVERIFY(text.lines.join(u' ').contains(QLatin1String("Alertmanager")));
}

void TestReportText::credentialsStaySecret()
{
    SourceReport report = good();
    report.url = QUrl(QStringLiteral("http://user:hunter2@prom:9090"));
    QVERIFY(!ReportText::of(report).headline.contains(QLatin1String("hunter2")));
}

void TestReportText::everyFeatureHasAName()
{
    QSet<QString> names;
    for (int feature = int(Feature::MetricMetadata); feature <= int(Feature::Cluster); ++feature)
        names.insert(ReportText::featureName(Feature(feature)));
    QCOMPARE(names.size(), int(Feature::Cluster) + 1);
}

QTEST_MAIN(TestReportText)
#include "tst_reporttext.moc"
