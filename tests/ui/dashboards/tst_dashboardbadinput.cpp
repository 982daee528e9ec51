// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboards/dashboardstage.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/noticebar.h"
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
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

#include <csignal>
#include <sys/resource.h>

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
    void manyValues();
    void manySeriesWithEndlessOverride();
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
    QVERIFY(folder.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QFile probe(m_stage->folder() + u"/probe"_s);
    if (probe.open(QIODevice::WriteOnly)) {
        folder.setPermissions(usual);
        QSKIP("this user may write everywhere");
    }
    editAndSave();
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
