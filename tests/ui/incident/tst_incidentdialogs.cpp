// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/bundlecodec.h"
#include "services/store/bundlefile.h"
#include "services/store/evidencetable.h"
#include "tests/ui/incident/incidentworld.h"
#include "ui/common/noticebar.h"
#include "ui/common/page.h"
#include "ui/incident/declaredialog.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/incidentlist.h"
#include "ui/incident/incidentspage.h"
#include "ui/incident/incidentview.h"
#include "ui/incident/openbundledialog.h"
#include "ui/incident/readonlywindow.h"
#include "ui/incident/rolesdialog.h"
#include "ui/incident/sharedfiles.h"
#include "ui/incident/timefield.h"
#include "ui/shell/incidentcorner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/savedlabel.h"
#include "ui/shell/statusline.h"
#include "ui/theme/appearance.h"

#include <QtCore/QtEndian>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

#include <functional>

using namespace wardroom;

namespace {

constexpr qsizetype SizeOfFirstSection = 24 + 8; // of the unpacked bytes, as the file says it

/// Altered by somebody who knows the format.
QByteArray signedAgain(QByteArray bytes, const std::function<void(char *)> &alter)
{
    bytes.chop(32);
    alter(bytes.data());
    return bytes + sha256Of(bytes);
}

/// A file that unpacks to @p size bytes and says that they are @p claimed.
QByteArray zeros(qsizetype size, quint64 claimed)
{
    const QByteArray nothing(size, '\0');
    return signedAgain(packSections({{BundleSection::Kind::Blob, nothing, sha256Of(nothing)}}),
                       [claimed](char *data) { qToBigEndian(claimed, data + SizeOfFirstSection); });
}

} // namespace

class TestIncidentDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Light, QStringLiteral("en")}); }
    void init();
    void cleanup();
    void declaredByKeyboardAlone();
    void declaringRefusesWhatIsWrong();
    void declaredFromAlerts();
    void cornerShowsTheOpenIncident();
    void savedIsTold();
    void rolesAreHandedOver();
    void chartsAreMarked();
    void sharedAndMerged();
    void openedReadOnly();
    void refusedFiles_data();
    void refusedFiles();
    void clockAheadIsTold();
    void droppedFile();
    void pictures_data();
    void pictures();

private:
    void showWindow();
    IncidentActions *actions() const { return m_window->findChild<IncidentActions *>(); }
    QString sharedFile();
    OpenBundleDialog *openFile(const QString &path);

    Appearance m_appearance;
    std::unique_ptr<IncidentWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TestIncidentDialogs::init()
{
    m_world = std::make_unique<IncidentWorld>();
}

void TestIncidentDialogs::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestIncidentDialogs::showWindow()
{
    const PageSpec page{QStringLiteral("incidents"), IconId::Incident, [] { return QStringLiteral("Incidents"); }, [this](MainWindow &window) -> Page * {
                            auto *const made = new IncidentsPage(*m_world->desk, *m_world->pinner, window.view());
                            actions()->connectPage(*made);
                            return made;
                        }};
    m_window = std::make_unique<MainWindow>(MainWindow::Services{m_world->clock, m_world->cursor, m_appearance, nullptr, {}}, QList<PageSpec>{page});
    m_window->view().setZone(QTimeZone("Asia/Taipei"));
    m_window->view().setRefresh(0);
    m_window->setDesk(*m_world->desk);
    new IncidentActions(*m_window, *m_world->desk);
    m_window->resize(1600, 1000);
    m_window->openPage(QStringLiteral("incidents"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_world->desk->hasLoaded());
}

void TestIncidentDialogs::declaredByKeyboardAlone()
{
    showWindow();
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<DeclareDialog> dialog = m_window->findChild<DeclareDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_COMPARE(QApplication::focusWidget(), dialog->titleField());
    QTest::keyClicks(dialog->titleField(), QStringLiteral("Checkout fails"));
    QTest::keyClick(dialog, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(dialog->severity(), Severity::Sev2);
    QTest::keyClick(dialog->titleField(), Qt::Key_Return);
    QTRY_COMPARE(m_world->desk->incidents().size(), std::size_t(1));
    const Incident &incident = m_world->desk->incidents().front();
    QCOMPARE(incident.number, QStringLiteral("INC-2026-001"));
    QCOMPARE(incident.title, QStringLiteral("Checkout fails"));
    QCOMPARE(incident.severity, Severity::Sev2);
    QCOMPARE(incident.role(IncidentRole::Commander), QStringLiteral("Mei-ling Chen"));
    QCOMPARE(incident.startedMs(), m_world->clock.nowMs());
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_world->desk->current(), incident.id);
    auto *const page = qobject_cast<IncidentsPage *>(m_window->page(QStringLiteral("incidents")));
    QVERIFY(page && !page->showsList()); // there is no war room in this window
}

void TestIncidentDialogs::declaringRefusesWhatIsWrong()
{
    showWindow();
    DeclareDialog *const dialog = actions()->declare();
    QVERIFY(!actions()->declare()); // one is enough
    const auto *problem = dialog->findChild<NoticeBar *>();
    QTest::mouseClick(dialog->declareButton(), Qt::LeftButton);
    QVERIFY(!problem->text().isEmpty());
    QTest::keyClicks(dialog->titleField(), QStringLiteral("x"));
    QVERIFY(problem->text().isEmpty());
    dialog->startedField()->setText(QStringLiteral("some day"));
    QTest::mouseClick(dialog->declareButton(), Qt::LeftButton);
    QVERIFY(problem->text().contains(QLatin1String("14:35")));
    dialog->startedField()->setText(QStringLiteral("2026-11-21 09:00"));
    QTest::mouseClick(dialog->declareButton(), Qt::LeftButton);
    QVERIFY2(problem->text().contains(QLatin1String("future")), qPrintable(problem->text()));
    dialog->startedField()->setText(QStringLiteral("-10m"));
    QTest::mouseClick(dialog->declareButton(), Qt::LeftButton);
    QTRY_COMPARE(m_world->desk->incidents().size(), std::size_t(1));
    QCOMPARE(m_world->desk->incidents().front().startedMs(), m_world->clock.nowMs() - 10 * IncidentWorld::Minute);
}

void TestIncidentDialogs::declaredFromAlerts()
{
    showWindow();
    Alert alert;
    alert.labels = Labels{{QStringLiteral("alertname"), QStringLiteral("HighErrorRate")}, {QStringLiteral("severity"), QStringLiteral("critical")},
                          {QStringLiteral("service"), QStringLiteral("shop-api")}};
    alert.annotations = Labels{{QStringLiteral("summary"), QStringLiteral("14 % of requests fail")}};
    alert.startsAtMs = m_world->clock.nowMs() - 7 * IncidentWorld::Minute;
    const Labels group{{QStringLiteral("service"), QStringLiteral("shop-api")}};
    DeclareDialog *const dialog = actions()->declareFrom({alert}, group);
    QCOMPARE(dialog->titleField()->text(), QStringLiteral("14 % of requests fail"));
    QTest::keyClick(dialog->titleField(), Qt::Key_Return);
    QTRY_COMPARE(m_world->desk->incidents().size(), std::size_t(1));
    const Incident &incident = m_world->desk->incidents().front();
    // The field shows seconds, so less than one is lost.
    QVERIFY(std::abs(incident.startedMs() - alert.startsAtMs) < 1000);
    QVERIFY(incident.at(Milestone::Detected));
    QCOMPARE(incident.alertSelectors, std::vector<Labels>{group});
    QCOMPARE(incident.foundBy, FoundBy::Alert);
}

void TestIncidentDialogs::cornerShowsTheOpenIncident()
{
    showWindow();
    auto *const corner = m_window->findChild<IncidentCorner *>();
    QVERIFY(corner && corner->isHidden());
    const QUuid id = m_world->declare(QStringLiteral("Checkout fails"), Severity::Sev2, 41 * IncidentWorld::Minute);
    QTRY_VERIFY(corner->isVisible());
    QVERIFY(corner->width() > 100);
    QCOMPARE(corner->clockText(), QStringLiteral("41m 00s"));
    QVERIFY(corner->accessibleName().contains(QLatin1String("SEV-2")));
    QTest::mouseClick(corner, Qt::LeftButton);
    auto *const page = qobject_cast<IncidentsPage *>(m_window->page(QStringLiteral("incidents")));
    QCOMPARE(page->view()->incident(), id);
}

void TestIncidentDialogs::savedIsTold()
{
    showWindow();
    SavedLabel *const saved = m_window->statusLine().savedLabel();
    QVERIFY(saved->isHidden());
    m_world->declare(QStringLiteral("Checkout fails"), Severity::Sev2, 0);
    QTRY_COMPARE(saved->text(), QStringLiteral("Saved 23:02:38"));
    QVERIFY(saved->isVisible());
    Q_EMIT m_world->desk->failed(Error{ErrorKind::Storage, 0, QStringLiteral("disk full"), {}, false});
    QCOMPARE(saved->text(), QStringLiteral("Not saved"));
    m_world->clock.advance(1000);
    QVERIFY(m_world->write(setImpact(m_world->desk->incidents().front(), QStringLiteral("all"))));
    QTRY_COMPARE(saved->text(), QStringLiteral("Saved 23:02:39"));
}

void TestIncidentDialogs::rolesAreHandedOver()
{
    showWindow();
    const QUuid id = m_world->declare(QStringLiteral("Checkout fails"), Severity::Sev2, 0);
    QPointer<RolesDialog> dialog = new RolesDialog(*m_world->desk, m_world->incident(id), m_window.get());
    dialog->open();
    dialog->field(IncidentRole::Scribe)->setText(QStringLiteral("Jia-ying Wu"));
    dialog->field(IncidentRole::Commander)->setText(QStringLiteral("Guan-yu Lin"));
    dialog->expertsField()->setText(QStringLiteral("Bo、 ，Li Na"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_world->incident(id).role(IncidentRole::Commander), QStringLiteral("Guan-yu Lin"));
    QCOMPARE(m_world->incident(id).role(IncidentRole::Scribe), QStringLiteral("Jia-ying Wu"));
    QCOMPARE(m_world->incident(id).experts, (QStringList{QStringLiteral("Bo"), QStringLiteral("Li Na")}));
    QTRY_VERIFY(!dialog);
}

void TestIncidentDialogs::chartsAreMarked()
{
    showWindow();
    m_world->fill();
    const std::vector<IncidentSpan> &spans = m_window->view().incidents();
    QCOMPARE(spans.size(), std::size_t(7));
    const auto open = std::count_if(spans.begin(), spans.end(), [this](const IncidentSpan &one) { return one.span.toMs > m_world->clock.nowMs(); });
    QCOMPARE(open, 1);
}

QString TestIncidentDialogs::sharedFile()
{
    const QUuid id = m_world->declare(QStringLiteral("Login fails"), Severity::Sev2, 45 * IncidentWorld::Minute);
    const QString path = m_world->folder.filePath(QStringLiteral("INC.wardroom"));
    QSignalSpy shared(&actions()->files(), &SharedFiles::shared);
    actions()->files().share({id}, path);
    [[maybe_unused]] const bool written = shared.wait(20'000);
    return path;
}

OpenBundleDialog *TestIncidentDialogs::openFile(const QString &path)
{
    auto *dialog = new OpenBundleDialog(*m_world->desk, m_world->clock, path, m_window.get());
    QSignalSpy read(dialog, &OpenBundleDialog::finishedReading);
    dialog->open();
    [[maybe_unused]] const bool done = read.wait(20'000);
    return dialog;
}

void TestIncidentDialogs::sharedAndMerged()
{
    const QTemporaryDir elsewhere;
    showWindow();
    const QString path = sharedFile();
    QVERIFY(QFile::exists(path));
    const QUuid id = m_world->desk->incidents().front().id;
    QVERIFY(QFile::copy(path, elsewhere.filePath(QStringLiteral("INC.wardroom"))));
    m_window.reset();
    m_world = std::make_unique<IncidentWorld>(); // somebody else's computer
    showWindow();
    const auto merge = [this, &elsewhere](int &operations) {
        OpenBundleDialog *const dialog = openFile(elsewhere.filePath(QStringLiteral("INC.wardroom")));
        QVERIFY2(dialog->isRead(), qPrintable(dialog->problemText()));
        QSignalSpy merged(dialog, &OpenBundleDialog::merged);
        QTest::mouseClick(dialog->mergeButton(), Qt::LeftButton);
        QVERIFY(merged.wait(20'000));
        operations = merged.first().at(1).toInt();
    };
    int operations = 0;
    merge(operations);
    QVERIFY(operations > 0);
    QTRY_VERIFY(m_world->desk->find(id));
    QCOMPARE(m_world->incident(id).title, QStringLiteral("Login fails"));
    merge(operations);
    QCOMPARE(operations, 0); // it was here already
    QCOMPARE(m_world->desk->incidents().size(), std::size_t(1));
}

void TestIncidentDialogs::openedReadOnly()
{
    showWindow();
    OpenBundleDialog *const dialog = openFile(sharedFile());
    QVERIFY(dialog->isRead());
    QSignalSpy merged(dialog, &OpenBundleDialog::merged);
    QTest::mouseClick(dialog->lookButton(), Qt::LeftButton);
    ReadOnlyWindow *window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<ReadOnlyWindow *>(widget))
            window = found;
    }
    QVERIFY(window);
    QVERIFY(window->windowTitle().contains(QLatin1String("read only")));
    QTRY_COMPARE(window->page()->list()->model().rowCount(), 1);
    QVERIFY(!window->page()->list()->declareButton()->isVisible());
    QCOMPARE(merged.size(), 0);
    delete window;
}

void TestIncidentDialogs::refusedFiles_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("said");
    QTest::newRow("cut short") << QStringLiteral("cut") << QStringLiteral("cut short");
    QTest::newRow("one byte changed") << QStringLiteral("flip") << QStringLiteral("damaged");
    QTest::newRow("something else") << QStringLiteral("text") << QStringLiteral("not a file of Wardroom");
    QTest::newRow("later version") << QStringLiteral("later") << QStringLiteral("later version of Wardroom");
    QTest::newRow("unpacks to terabytes") << QStringLiteral("bomb") << QStringLiteral("unpacks to far more");
    QTest::newRow("unpacks to more than it says") << QStringLiteral("liar") << QStringLiteral("damaged");
    QTest::newRow("not there") << QStringLiteral("gone") << QStringLiteral("can not be read");
}

void TestIncidentDialogs::refusedFiles()
{
    QFETCH(QString, damage);
    QFETCH(QString, said);
    showWindow();
    QFile file(sharedFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    if (damage == QLatin1String("cut"))
        bytes.truncate(bytes.size() / 2);
    else if (damage == QLatin1String("flip"))
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    else if (damage == QLatin1String("text"))
        bytes = "Dear all, the shop is down again.";
    else if (damage == QLatin1String("later"))
        bytes = signedAgain(bytes, [](char *data) { qToBigEndian(quint32(99), data + 8); });
    else if (damage == QLatin1String("bomb"))
        bytes = signedAgain(bytes, [](char *data) { qToBigEndian(quint64(1) << 42, data + SizeOfFirstSection); });
    else if (damage == QLatin1String("liar"))
        bytes = zeros(64 << 20, 1000);
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();
    if (damage == QLatin1String("gone"))
        QVERIFY(file.remove());
    const OpenBundleDialog *const dialog = openFile(file.fileName());
    QVERIFY(!dialog->isRead());
    QVERIFY(!dialog->mergeButton()->isEnabled());
    QVERIFY(!dialog->lookButton()->isEnabled());
    QVERIFY2(dialog->problemText().contains(said), qPrintable(dialog->problemText()));
    QCOMPARE(m_world->desk->incidents().size(), std::size_t(1));
}

void TestIncidentDialogs::clockAheadIsTold()
{
    showWindow();
    const QString path = sharedFile();
    m_world->clock.advance(-24 * 60 * IncidentWorld::Minute);
    const OpenBundleDialog *const dialog = openFile(path);
    QVERIFY2(dialog->noticeText().contains(QLatin1String("ahead")), qPrintable(dialog->noticeText()));
}

void TestIncidentDialogs::droppedFile()
{
    showWindow();
    const QString path = sharedFile();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    auto *const dialog = m_window->findChild<OpenBundleDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isRead(), 20'000);
    QSignalSpy merged(dialog, &OpenBundleDialog::merged);
    QTest::mouseClick(dialog->mergeButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(merged.count(), 1, 20'000); // a busy disk takes its time
    QVERIFY2(m_window->notice().text().contains(QLatin1String("Nothing in the file was new")), qPrintable(m_window->notice().text()));
}

void TestIncidentDialogs::pictures_data()
{
    QTest::addColumn<ThemeId>("theme");
    QTest::newRow("light") << ThemeId::Light;
    QTest::newRow("dark") << ThemeId::Dark;
    QTest::newRow("wall") << ThemeId::Wall;
}

void TestIncidentDialogs::pictures()
{
    QFETCH(ThemeId, theme);
    const QString folder = qEnvironmentVariable("WARDROOM_PICTURES");
    m_appearance.apply({theme, QStringLiteral("en")});
    showWindow();
    m_world->fill();
    const auto shoot = [&](QWidget *widget, const QString &name) {
        const QPixmap picture = widget->grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(QTest::currentDataTag()))));
    };
    shoot(m_window.get(), QStringLiteral("window"));
    DeclareDialog *const declare = actions()->declare();
    QTest::keyClicks(declare->titleField(), QStringLiteral("Checkout fails: the database's connections are used up"));
    shoot(declare, QStringLiteral("declare"));
    declare->reject();
    OpenBundleDialog *const open = openFile(sharedFile());
    shoot(open, QStringLiteral("open"));
    m_appearance.apply({ThemeId::Light, QStringLiteral("en")});
}

QTEST_MAIN(TestIncidentDialogs)
#include "tst_incidentdialogs.moc"
