// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertmodel.h"
#include "services/alertmanager/silencecheck.h"
#include "services/core/clock.h"
#include "tests/ui/alerts/alertsamples.h"
#include "ui/alerts/alertdetails.h"
#include "ui/alerts/alerttreeview.h"
#include "ui/alerts/fieldlist.h"
#include "ui/alerts/matchereditor.h"
#include "ui/alerts/matcherrow.h"
#include "ui/alerts/silencecomposer.h"
#include "ui/theme/appearance.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

namespace {

constexpr qint64 Now = 1795186958000; // 2026-11-20 15:02:38 UTC

std::vector<AlertTreeGroup> treeOf(const std::vector<Alert> &alerts)
{
    return alertTree(groupAlerts(alerts, shopGroups(alerts), {}, defaultPriorities()), shopSilences(Now), {});
}

std::vector<SilencePreview::Row> preview(const Silence &silence)
{
    std::vector<SilencePreview::Row> rows;
    for (const Alert &alert : matchingAlerts(silence, shopAlerts(Now)))
        rows.push_back({defaultPriorities().of(alert.labels), alert.name(), {}, {}});
    return rows;
}

QLineEdit *field(const QWidget &parent, QLatin1String accessibleName)
{
    const auto fields = parent.findChildren<QLineEdit *>();
    for (QLineEdit *candidate : fields) {
        if (candidate->accessibleName() == accessibleName)
            return candidate;
    }
    return nullptr;
}

QPushButton *button(const QWidget &parent, QLatin1String text)
{
    const auto buttons = parent.findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestAlertWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Light, QStringLiteral("en")}); }
    void treeOpensAndKeepsSelection();
    void treeKeys();
    void groupSelectionMeansItsAlerts();
    void detailsArePlainText();
    void webAddresses_data();
    void webAddresses();
    void composerCountsWhatItHides();
    void composerRefusesWithASentence_data();
    void composerRefusesWithASentence();
    void composerSubmitsByKey();
    void composerEditsAndRepeats();
    void composerQuickDurations();

private:
    ManualClock m_clock{Now};
    Appearance m_appearance;
};

void TestAlertWidgets::treeOpensAndKeepsSelection()
{
    AlertModel model;
    AlertTreeView view(m_clock);
    view.setAlerts(&model);
    view.resize(900, 400);
    view.show();
    std::vector<Alert> alerts = shopAlerts(Now);
    model.setTree(treeOf(alerts));
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(view.isExpanded(model.index(0, 0)));

    view.selectFingerprint(QStringLiteral("f7"));
    QCOMPARE(view.selectedFingerprints(), QStringList{QStringLiteral("f7")});
    view.collapse(model.index(3, 0));
    const QString closed = model.groupAt(model.index(3, 0))->key;
    alerts.erase(alerts.begin() + 1, alerts.begin() + 4);
    alerts[0].labels.set(QStringLiteral("severity"), QStringLiteral("warning"));
    model.setTree(treeOf(alerts));
    QCOMPARE(view.selectedFingerprints(), QStringList{QStringLiteral("f7")});
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(view.isExpanded(model.index(row, 0)), model.groupAt(model.index(row, 0))->key != closed);
}

void TestAlertWidgets::treeKeys()
{
    AlertModel model;
    AlertTreeView view(m_clock);
    view.setAlerts(&model);
    model.setTree(treeOf(shopAlerts(Now)));
    view.resize(900, 400);
    view.show();
    view.setFocus();
    QSignalSpy details(&view, &AlertTreeView::detailsRequested);
    QSignalSpy silence(&view, &AlertTreeView::silenceRequested);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.selectedFingerprints(), QStringList{QStringLiteral("f0")});
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.selectedFingerprints(), QStringList{QStringLiteral("f1")});
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(details.count(), 1);
    QTest::keyClick(&view, Qt::Key_S);
    QCOMPARE(silence.count(), 1);
}

void TestAlertWidgets::groupSelectionMeansItsAlerts()
{
    AlertModel model;
    AlertTreeView view(m_clock);
    view.setAlerts(&model);
    model.setTree(treeOf(shopAlerts(Now)));
    view.setCurrentIndex(model.index(0, 0));
    QCOMPARE(view.selectedFingerprints().size(), qsizetype(5));
}

void TestAlertWidgets::detailsArePlainText()
{
    const std::vector<Silence> silences = shopSilences(Now);
    AlertDetails details(m_clock, {[&](const QString &) { return &silences.front(); }, [](const QString &) { return nullptr; }});
    details.setFormatter(Formatter(Language::English));
    AlertModel model;
    model.setTree(treeOf(shopAlerts(Now)));
    details.setAlert(*model.alertAt(model.indexOf(QStringLiteral("f10"))));
    QStringList texts;
    const auto labels = details.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        texts << label->text();
        if (label->text().contains(u"<b>"))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(texts.contains(QStringLiteral("<b>CertificateExpiresSoon</b> needs somebody")));
    QVERIFY(texts.join(u'\n').contains(u"mchen: renewal is ordered"));
    QVERIFY(texts.contains(QStringLiteral("email-infra")));
}

void TestAlertWidgets::webAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("link");
    QTest::newRow("https") << QStringLiteral("https://runbooks.example/a?b=c") << true;
    QTest::newRow("text around") << QStringLiteral("see https://runbooks.example") << false;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("no host") << QStringLiteral("http://") << false;
}

void TestAlertWidgets::webAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, link);
    QCOMPARE(!webAddress(text).isEmpty(), link);
}

void TestAlertWidgets::composerCountsWhatItHides()
{
    SilenceComposer composer(m_clock, preview);
    composer.setZone(QTimeZone::utc());
    composer.compose({{QStringLiteral("service"), QStringLiteral("shop-api")}});
    composer.show();
    const auto *hidden = composer.findChild<SilencePreview *>();
    QCOMPARE(hidden->count(), 5);
    auto *editor = composer.findChild<MatcherEditor *>();
    QTest::mouseClick(editor->addButton(), Qt::LeftButton);
    QCOMPARE(editor->rowCount(), 2);
    MatcherRow *row = editor->row(1);
    QTest::keyClicks(row->nameField(), QStringLiteral("alertname"));
    row->operatorField()->setCurrentIndex(2);
    QTest::keyClicks(row->valueField(), QStringLiteral("High(ErrorRate|LatencyP99)"));
    QCOMPARE(hidden->count(), 3);
    QStringList texts;
    const auto labels = composer.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    QVERIFY(texts.contains(SilenceComposer::tr("This hides %n alerts of priority P0.", nullptr, 2)));
}

void TestAlertWidgets::composerRefusesWithASentence_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("problem");
    const QString why = QStringLiteral("why");
    const auto number = [](SilenceProblem problem) { return static_cast<int>(problem); };
    QTest::newRow("accepts everything") << QStringLiteral(".*") << why << QStringLiteral("2h")
                                        << number(SilenceProblem::MatchesEverything);
    QTest::newRow("bad regex") << QStringLiteral("(") << why << QStringLiteral("2h") << number(SilenceProblem::BadRegex);
    QTest::newRow("no comment") << QStringLiteral("x") << QString() << QStringLiteral("2h")
                                << number(SilenceProblem::NoComment);
    QTest::newRow("end") << QStringLiteral("x") << why << QStringLiteral("soon") << number(SilenceProblem::EndNotAfterStart);
}

void TestAlertWidgets::composerRefusesWithASentence()
{
    QFETCH(QString, value);
    QFETCH(QString, comment);
    QFETCH(QString, end);
    QFETCH(int, problem);
    SilenceComposer composer(m_clock, preview);
    composer.setZone(QTimeZone::utc());
    Silence silence;
    silence.matchers = {{QStringLiteral("service"), value, true, true}};
    silence.createdBy = QStringLiteral("mchen");
    silence.comment = comment;
    silence.startsAtMs = Now - 1000;
    silence.endsAtMs = Now + 3'600'000;
    composer.edit(silence);
    composer.show();
    field(composer, QLatin1String("Ends"))->setText(end);
    QVERIFY(composer.problem());
    QCOMPARE(static_cast<int>(*composer.problem()), problem);
    QVERIFY(!silenceProblemText(*composer.problem()).isEmpty());
    QSignalSpy submitted(&composer, &SilenceComposer::submitted);
    QTest::keyClick(&composer, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 0);
}

void TestAlertWidgets::composerSubmitsByKey()
{
    SilenceComposer composer(m_clock, preview);
    composer.setZone(QTimeZone::utc());
    composer.compose({{QStringLiteral("service"), QStringLiteral("shop-api")}});
    composer.show();
    QSignalSpy submitted(&composer, &SilenceComposer::submitted);
    QTest::keyClick(&composer, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 0); // no comment yet
    QTest::keyClicks(field(composer, QLatin1String("Comment")), QStringLiteral("roll back running"));
    field(composer, QLatin1String("Creator"))->setText(QStringLiteral("mchen"));
    QTest::keyClick(&composer, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    const auto silence = submitted.front().front().value<Silence>();
    QVERIFY(silence.id.isEmpty());
    QCOMPARE(silence.startsAtMs, Now);
    QCOMPARE(silence.endsAtMs, Now + 2 * 3'600'000);
    QCOMPARE(silence.comment, QStringLiteral("roll back running"));
}

void TestAlertWidgets::composerEditsAndRepeats()
{
    SilenceComposer composer(m_clock, preview);
    composer.setZone(QTimeZone("Asia/Taipei"));
    const std::vector<Silence> silences = shopSilences(Now);
    composer.edit(silences[0]);
    QCOMPARE(composer.silence().id, QStringLiteral("s-active"));
    QCOMPARE(composer.silence().startsAtMs, silences[0].startsAtMs);
    QCOMPARE(composer.silence().endsAtMs, silences[0].endsAtMs);
    QCOMPARE(composer.silence().matchers, silences[0].matchers);

    composer.edit(silences[2]); // expired: made anew, as long as it was
    QVERIFY(composer.silence().id.isEmpty());
    QCOMPARE(composer.silence().startsAtMs, Now);
    QCOMPARE(composer.silence().endsAtMs, Now + 3'600'000);
}

void TestAlertWidgets::composerQuickDurations()
{
    SilenceComposer composer(m_clock, preview);
    composer.setZone(QTimeZone::utc());
    composer.compose({{QStringLiteral("service"), QStringLiteral("shop-api")}});
    composer.show();
    QVERIFY(button(composer, QLatin1String("2 h"))->isChecked());
    QTest::mouseClick(button(composer, QLatin1String("30 m")), Qt::LeftButton);
    QCOMPARE(composer.silence().endsAtMs, Now + 1'800'000);
    QVERIFY(button(composer, QLatin1String("30 m"))->isChecked());
    QVERIFY(!button(composer, QLatin1String("2 h"))->isChecked());
    QTest::mouseClick(button(composer, QLatin1String("Until 09:00")), Qt::LeftButton);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(composer.silence().endsAtMs, Qt::UTC).time(), QTime(9, 0));
    QVERIFY(button(composer, QLatin1String("Until 09:00"))->isChecked());
}

QTEST_MAIN(TestAlertWidgets)
#include "tst_alertwidgets.moc"
