// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboards/dashboardstage.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/noticebar.h"
#include "ui/common/stateview.h"
#include "ui/dashboards/dashboardeditbar.h"
#include "ui/dashboards/dashboardeditmode.h"
#include "ui/dashboards/dashboardlistpane.h"
#include "ui/dashboards/dashboardpresenter.h"
#include "ui/dashboards/optionpopup.h"
#include "ui/dashboards/variablebar.h"
#include "ui/dashboards/variablefield.h"
#include "ui/shell/selectorbutton.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QTextBrowser>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace wardroom;
using namespace Qt::StringLiterals;

namespace {

/// The longest time that the GUI thread did not come round.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        m_since.start();
        m_timer.setInterval(2);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start();
    }
    qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// As long as it lives no file can grow, as on a full disk.
class FullDisk final
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

/// As long as it lives the program is a user whom permissions hold, where it is root.
class PlainUser final
{
public:
    PlainUser()
        : m_isRoot(geteuid() == 0)
    {
        if (m_isRoot && seteuid(65'534) != 0)
            m_isRoot = false;
    }
    ~PlainUser()
    {
        if (m_isRoot && seteuid(0) != 0)
            qFatal("the user can not be taken back");
    }
    Q_DISABLE_COPY_MOVE(PlainUser)

private:
    bool m_isRoot;
};

/// Far above what is felt: sanitizers are slow, and a machine may be busy. What is for ever is longer.
constexpr qint64 MostStallMs = 3'000;

} // namespace

/// What must end with a clear sentence, a window that answers, and nothing lost.
class TestDashboardBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<DashboardStage>(); }
    void cleanup() { m_stage.reset(); }

    void hugeFile();
    void manyPanels();
    void manyValues();
    void manySeriesWithEndlessOverride();
    void manySeriesInOtherPanels_data();
    void manySeriesInOtherPanels();
    void endlessRegexIsSaid_data();
    void endlessRegexIsSaid();
    void variableRegexIsSaid_data();
    void variableRegexIsSaid();
    void circularVariables();
    void brokenJson();
    void placesThatAreNone();
    void scriptsStayTexts();
    void readOnlyFolderKeepsEdits();
    void fullDiskKeepsEdits();

private:
    QString told() const;
    void editAndSave();

    std::unique_ptr<DashboardStage> m_stage;
};

QString TestDashboardBadInput::told() const
{
    QStringList sentences;
    for (const NoticeBar *notice : m_stage->page().findChildren<NoticeBar *>()) {
        if (notice->isVisible())
            sentences << notice->text();
    }
    for (const StateView *state : m_stage->page().findChildren<StateView *>()) {
        for (const QLabel *label : state->findChildren<QLabel *>()) {
            if (label->isVisible())
                sentences << label->text();
        }
    }
    return sentences.join(u'\n');
}

void TestDashboardBadInput::hugeFile()
{
    const QString path = m_stage->write(u"huge.json"_s, "{\"panels\": [");
    QVERIFY(QFile::resize(path, 100 * 1024 * 1024));
    Heartbeat heartbeat;
    m_stage->page().openFile(path);
    QTRY_VERIFY2(told().contains(u"100 MB"_s), qPrintable(told()));
    QVERIFY2(told().contains(u"huge.json"_s), qPrintable(told()));
    QVERIFY2(heartbeat.longestMs() < MostStallMs, qPrintable(QString::number(heartbeat.longestMs())));
}

void TestDashboardBadInput::manyPanels()
{
    QByteArray panels;
    for (int i = 0; i < 10'000; ++i)
        panels += (i == 0 ? "{\"id\":" : ",{\"id\":") + QByteArray::number(i + 1)
            + ",\"type\":\"text\",\"gridPos\":{\"x\":" + QByteArray::number(i % 2 * 12) + ",\"w\":12,\"h\":8,\"y\":" + QByteArray::number(i / 2 * 8) + "}}";
    const QString path = m_stage->write(u"panels.json"_s, "{\"title\":\"Panels\",\"panels\":[" + panels + "]}");
    m_stage->context().setSession(m_stage->world().session());
    Heartbeat heartbeat;
    m_stage->page().openFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->view().document().dashboard.title == "Panels"_L1 && m_stage->page().isComplete(), 60'000);
    qInfo("10,000 panels, longest stall %lld ms", heartbeat.longestMs());
    QVERIFY2(heartbeat.longestMs() < MostStallMs, qPrintable(QString::number(heartbeat.longestMs())));
}

void TestDashboardBadInput::manyValues()
{
    QByteArray panels;
    for (int i = 0; i < 24; ++i)
        panels += (i == 0 ? "{\"id\":" : ",{\"id\":") + QByteArray::number(i + 1)
            + ",\"type\":\"stat\",\"title\":\"$v\",\"gridPos\":{\"x\":" + QByteArray::number(i % 12 * 2)
            + ",\"w\":2,\"h\":4,\"y\":" + QByteArray::number(i / 12 * 4)
            + "},\"targets\":[{\"expr\":\"load" + QByteArray::number(i) + "{a=~\\\"$v\\\"}\"},{\"refId\":\"B\",\"expr\":\"percent{a=~\\\"$v\\\"}\"}]}";
    Heartbeat heartbeat;
    const QByteArray json = R"j({"title":"Many","templating":{"list":[{"name":"v","type":"query","query":"label_values(many_values, v)",
        "multi":true,"includeAll":true,"current":{"text":"All","value":"$__all"}}]},"panels":[)j" + panels + "]}";
    m_stage->context().setSession(m_stage->world().session());
    m_stage->page().openFile(m_stage->write(u"many.json"_s, json));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->view().document().dashboard.title == "Many"_L1 && m_stage->page().isComplete(), 100'000);
    qInfo("50,000 values, longest stall %lld ms", heartbeat.longestMs());
    QVERIFY2(heartbeat.longestMs() < MostStallMs, qPrintable(QString::number(heartbeat.longestMs())));
    const auto &resolved = m_stage->view().presenter().variables().variables.at(0);
    QCOMPARE(resolved.options.size(), std::size_t(50'000));
    VariableField *field = m_stage->view().variableBar().field(u"v"_s);
    QTest::mouseClick(field->button(), Qt::LeftButton);
    const auto *popup = field->findChild<OptionPopup *>();
    QVERIFY(popup);
    QVERIFY(popup->view()->model()->rowCount() >= 50'000);
}

void TestDashboardBadInput::manySeriesWithEndlessOverride()
{
    m_stage->context().setSession(m_stage->world().session());
    const QByteArray json = R"j({"title":"Many","panels":[{"id":1,"type":"timeseries","title":"Many","gridPos":{"x":0,"y":0,"w":24,"h":10},
        "targets":[{"expr":"many","legendFormat":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa{{n}}!"}],"fieldConfig":{"defaults":{},"overrides":[
        {"matcher":{"id":"byRegexp","options":"/^(a+)+$/"},"properties":[{"id":"unit","value":"s"}]}]}}]})j";
    m_stage->page().openFile(m_stage->write(u"many.json"_s, json));
    QTRY_VERIFY(!m_stage->world().queries().filter(u"many"_s).isEmpty());
    const Heartbeat heartbeat; // the server's own work is behind us
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->page().isComplete(), 30'000);
    qInfo("20,000 series, longest stall %lld ms", heartbeat.longestMs());
    QVERIFY2(heartbeat.longestMs() < MostStallMs, qPrintable(QString::number(heartbeat.longestMs())));
    QCOMPARE(m_stage->part<ChartPanel>(1)->canvas().spec().series.size(), ChartPanel::MostSeries);
    QVERIFY2(told().contains(u"20000"_s) || told().contains(u"20,000"_s), qPrintable(told()));
    QVERIFY2(told().contains(u"^(a+)+$ takes too long"_s), qPrintable(told()));
}

void TestDashboardBadInput::manySeriesInOtherPanels_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("sentence");
    const QString ofAll = u"of 20000"_s;
    for (const char *type : {"stat", "gauge", "bargauge", "piechart", "barchart", "state-timeline", "status-history"})
        QTest::newRow(type) << QByteArray(type) << ofAll;
    QTest::newRow("table") << QByteArray("table") << u"The first"_s;
    QTest::newRow("heatmap") << QByteArray("heatmap") << QString(); // which counts them all
    QTest::newRow("histogram") << QByteArray("histogram") << QString();
}

void TestDashboardBadInput::manySeriesInOtherPanels()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, sentence);
    m_stage->context().setSession(m_stage->world().session());
    m_stage->page().openFile(m_stage->write(u"many.json"_s, R"j({"title":"Many","panels":[{"id":1,"title":"Many","gridPos":{"x":0,"y":0,"w":24,"h":10},"type":")j"
        + type + R"j(","targets":[{"expr":"many","instant":)j" + (type == "table" ? "true" : "false") + R"j(,"format":")j"
        + (type == "table" ? "table" : "time_series") + R"j("}]}]})j"));
    QTRY_VERIFY(!m_stage->world().queries().filter(u"many"_s).isEmpty());
    const Heartbeat heartbeat;
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->page().isComplete(), 60'000);
    m_stage->page().grab();
    qInfo("longest stall %lld ms", heartbeat.longestMs());
    QVERIFY2(heartbeat.longestMs() < MostStallMs, qPrintable(QString::number(heartbeat.longestMs())));
    QVERIFY2(told().contains(sentence), qPrintable(told()));
}

void TestDashboardBadInput::endlessRegexIsSaid_data()
{
    QTest::addColumn<QByteArray>("panel");
    QTest::addColumn<QString>("sentence");
    const QString tooLong = u"takes too long"_s;
    QTest::newRow("override, few series") << QByteArray(R"j("type":"timeseries","targets":[{"expr":"load5","legendFormat":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb!"}],
        "fieldConfig":{"defaults":{},"overrides":[{"matcher":{"id":"byRegexp","options":"/^(b+)+$/"},"properties":[{"id":"unit","value":"s"}]}]})j") << tooLong;
    QTest::newRow("mapping of a table") << QByteArray(R"j("type":"table","targets":[{"expr":"filesystem","format":"table","instant":true}],
        "fieldConfig":{"defaults":{"mappings":[{"type":"regex","options":{"pattern":"^([a-z/]+)+[0-9]$","result":{"text":"x"}}}]}})j") << tooLong;
    QTest::newRow("renaming") << QByteArray(R"j("type":"timeseries","targets":[{"expr":"load5","legendFormat":"cccccccccccccccccccccccccccccccccccccc!"}],
        "transformations":[{"id":"renameByRegex","options":{"regex":"^(c+)+$","renamePattern":"x"}}])j") << tooLong;
    QTest::newRow("filter that leaves nothing") << QByteArray(R"j("type":"timeseries","targets":[{"expr":"load5","legendFormat":"dddddddddddddddddddddddddddddddddddddd!"}],
        "transformations":[{"id":"filterFieldsByName","options":{"include":{"pattern":"/^(d+)+$/"}}}])j") << tooLong;
    QTest::newRow("filter of a table") << QByteArray(R"j("type":"table","targets":[{"expr":"load5","legendFormat":"eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee!"}],
        "transformations":[{"id":"filterFieldsByName","options":{"include":{"pattern":"/^(e+)+$/"}}}])j") << tooLong;
    QTest::newRow("broken") << QByteArray(R"j("type":"timeseries","targets":[{"expr":"load5"}],
        "fieldConfig":{"defaults":{},"overrides":[{"matcher":{"id":"byRegexp","options":"/(/"},"properties":[{"id":"unit","value":"s"}]}]})j") << u"is broken"_s;
}

void TestDashboardBadInput::endlessRegexIsSaid()
{
    QFETCH(QByteArray, panel);
    QFETCH(QString, sentence);
    m_stage->context().setSession(m_stage->world().session());
    m_stage->page().openFile(m_stage->write(u"regex.json"_s, R"j({"title":"Regex","panels":[{"id":1,"title":"P","gridPos":{"x":0,"y":0,"w":24,"h":10},)j" + panel + "}]}"));
    const Heartbeat heartbeat;
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->view().document().dashboard.title == "Regex"_L1 && m_stage->page().isComplete(), 60'000);
    qInfo("longest stall %lld ms", heartbeat.longestMs());
    QVERIFY2(heartbeat.longestMs() < MostStallMs, qPrintable(QString::number(heartbeat.longestMs())));
    QTRY_VERIFY2(told().contains(sentence), qPrintable(told()));
}

void TestDashboardBadInput::variableRegexIsSaid_data()
{
    QTest::addColumn<QString>("regex");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("for ever") << u"/^(.+)+[!?]$/"_s << u"takes too long"_s;
    QTest::newRow("broken") << u"/(/"_s << u"is broken"_s;
}

void TestDashboardBadInput::variableRegexIsSaid()
{
    QFETCH(QString, regex);
    QFETCH(QString, sentence);
    m_stage->context().setSession(m_stage->world().session());
    m_stage->page().openFile(m_stage->write(u"v.json"_s, R"j({"title":"V","templating":{"list":[{"name":"pod","type":"query","query":"label_values(many_values, v)",
        "hide":2,"regex":")j" + regex.toUtf8() + R"j("}]},"panels":[{"id":1,"type":"stat","targets":[{"expr":"load5"}]}]})j"));
    const Heartbeat heartbeat;
    QTRY_VERIFY2(told().contains(sentence), qPrintable(told()));
    QVERIFY2(told().contains(u"pod"_s), qPrintable(told()));
    QVERIFY2(heartbeat.longestMs() < MostStallMs, qPrintable(QString::number(heartbeat.longestMs())));
    QTRY_VERIFY(m_stage->page().isComplete());
}

void TestDashboardBadInput::circularVariables()
{
    m_stage->context().setSession(m_stage->world().session());
    m_stage->page().openFile(m_stage->write(u"circle.json"_s, R"j({"title":"Circle","templating":{"list":[
        {"name":"a","type":"query","query":"label_values(up{x=\"$b\"}, a)","current":{"text":"1","value":"1"}},
        {"name":"b","type":"query","query":"label_values(up{x=\"$a\"}, b)"}]},
        "panels":[{"id":1,"type":"stat","title":"P","targets":[{"expr":"load5{a=\"$a\"}"}]}]})j"));
    QTRY_VERIFY2(told().contains(u"circle"_s), qPrintable(told()));
    QTRY_VERIFY(m_stage->page().isComplete());
    QVERIFY(m_stage->world().queries().contains(u"load5{a=\"1\"}"_s)); // the panels go on
}

void TestDashboardBadInput::brokenJson()
{
    const QByteArray before = "{\n \"panels\": [\n  {\"id\": 1,,}\n ]\n}";
    const QString path = m_stage->write(u"broken.json"_s, before);
    m_stage->page().openFile(path);
    QTRY_VERIFY2(told().contains(u"line 3, column 12"_s), qPrintable(told()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestDashboardBadInput::placesThatAreNone()
{
    QVERIFY(m_stage->open(R"j({"title":"Places","panels":[
        {"id":1,"type":"text","title":"none","gridPos":{"x":0,"y":0,"w":0,"h":0},"options":{"content":"a"}},
        {"id":2,"type":"text","title":"negative","gridPos":{"x":-5,"y":-5,"w":-5,"h":-5},"options":{"content":"b"}},
        {"id":3,"type":"text","title":"no number","gridPos":{"x":"NaN","y":"NaN","w":"NaN","h":"Infinity"},"options":{"content":"c"}},
        {"id":4,"type":"text","title":"far","gridPos":{"x":1e20,"y":1e20,"w":1e20,"h":1e20},"options":{"content":"d"}}]})j"));
    for (int id = 1; id <= 3; ++id) {
        const PanelView *panel = m_stage->board().view(QString::number(id));
        QVERIFY(panel);
        QVERIFY2(panel->width() > 100 && panel->height() > 100, qPrintable(QString::number(id)));
    }
}

void TestDashboardBadInput::scriptsStayTexts()
{
    TestServer elsewhere;
    QStringList asked;
    elsewhere.setHandler([&asked](const TestServer::Request &request) {
        asked << request.path();
        return TestServer::Response{};
    });
    const QByteArray url = elsewhere.url().toString().toUtf8();
    const QByteArray markup = "<script src='" + url + "/a.js'>alert(1)</script><img src='" + url + "/b.png'><link rel='stylesheet' href='" + url
        + "/c.css'><iframe src='" + url + "/d'></iframe><div style='background:url(" + url + "/e.png)'>Seen</div><table background='" + url
        + "/f.png'><tr><td>too</td></tr></table><body onload='alert(2)'><object data='" + url + "/g'></object><style>@import url(" + url + "/h.css);</style>";
    QByteArray panels;
    int id = 1;
    for (const char *mode : {"html", "markdown", "code"}) {
        panels += QByteArray(id == 1 ? "" : ",") + R"j({"id":)j" + QByteArray::number(id) + R"j(,"type":"text","gridPos":{"x":0,"y":0,"w":8,"h":8},"options":{"mode":")j"
            + mode + R"j(","content":")j" + markup + " ![p](" + url + "/i.png)\"}}";
        ++id;
    }
    QVERIFY(m_stage->open(R"j({"title":"Scripts","panels":[)j" + panels + "]}"));
    m_stage->page().grab();
    // Whatever the page had asked for would come before what is asked now.
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> last(network.get(QNetworkRequest(elsewhere.url(u"/last"_s))));
    QTRY_VERIFY(asked.contains(u"/last"_s));
    QCOMPARE(asked, QStringList{u"/last"_s});
    const auto *html = m_stage->part<QTextBrowser>(1);
    QVERIFY(html);
    QVERIFY2(html->toPlainText().contains(u"Seen"_s) && !html->toPlainText().contains(u"alert"_s), qPrintable(html->toPlainText()));
}

void TestDashboardBadInput::editAndSave()
{
    DashboardEditMode &editing = m_stage->page().editing();
    editing.setEditing(true);
    editing.editor().setTitle(u"Edited"_s);
    QTRY_VERIFY(editing.editor().savesInPlace());
    QSignalSpy failed(&editing.editor(), &DashboardEditor::saveFailed);
    editing.bar().save();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(editing.bar().errorNotice()->isVisible());
    QVERIFY(editing.isModified());
    QCOMPARE(m_stage->view().document().dashboard.title, u"Edited"_s);
}

void TestDashboardBadInput::readOnlyFolderKeepsEdits()
{
    const QByteArray before = R"({"title":"Before","panels":[]})";
    QVERIFY(m_stage->open(before));
    QFile folder(m_stage->folder());
    const auto usual = folder.permissions();
    QVERIFY(folder.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup
                                  | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther));
    auto plain = std::make_optional<PlainUser>();
    QFile probe(m_stage->folder() + u"/probe"_s);
    if (probe.open(QIODevice::WriteOnly)) {
        plain.reset();
        folder.setPermissions(usual);
        QSKIP("this user may write everywhere");
    }
    editAndSave();
    plain.reset();
    folder.setPermissions(usual);
    QFile file(m_stage->folder() + u"/opened.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestDashboardBadInput::fullDiskKeepsEdits()
{
    const QByteArray before = R"({"title":"Before","panels":[]})";
    QVERIFY(m_stage->open(before));
    {
        const FullDisk full;
        editAndSave();
    }
    QFile file(m_stage->folder() + u"/opened.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

QTEST_MAIN(TestDashboardBadInput)
#include "tst_dashboardbadinput.moc"
