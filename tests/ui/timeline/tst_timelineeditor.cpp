// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of an incident's timeline by real clicks, drags and keys, on a real store.
#include "tests/render/timelinesamples.h"
#include "tests/ui/timeline/timelineworld.h"
#include "ui/common/inspectorsplit.h"
#include "ui/common/noticebar.h"
#include "ui/common/searchfield.h"
#include "ui/common/stateview.h"
#include "ui/theme/appearance.h"
#include "ui/timeline/bodyview.h"
#include "ui/timeline/eventinspector.h"
#include "ui/timeline/importdialog.h"
#include "ui/timeline/inlinetitle.h"
#include "ui/timeline/lanechip.h"
#include "ui/timeline/timelinebar.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinepresenter.h"
#include "ui/timeline/timelinetable.h"

#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

using namespace wardroom;

namespace {

constexpr qint64 MinuteMs = 60'000;

TimelineEvent note(const char *time, const QString &title, Lane lane = Lane::Action)
{
    TimelineEvent event;
    event.occurredMs = TimelineSamples::at(time);
    event.lane = lane;
    event.title = title;
    event.actor = QStringLiteral("Ana");
    return event;
}

void drag(QWidget *widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(widget, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to);
}

} // namespace

class TestTimelineEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance.apply({ThemeId::Light, QStringLiteral("en")}); }
    void init();
    void cleanup() { m_world.reset(); }
    void emptyOffersOneAction();
    void addsByDoubleClickAndKey();
    void insertsBetween();
    void dragMovesInTimeAndLane();
    void escapeCallsOffADrag();
    void endsOfBarsAreStretched();
    void frameAndKeysOnMany();
    void editsCells();
    void badTimesAreTold();
    void undoAlsoAfterARestart();
    void filters();
    void inspectorEditsAndTellsHistory();
    void splitsImpact();
    void importsAText();
    void hostileTexts();
    void describesForScreenReaders();
    void fullPaintOnlyWhenADragBegins();
    void pictures_data();
    void pictures();

private:
    TimelineCanvas *canvas() const { return m_world->editor->canvas(); }
    TimelineTable *table() const { return m_world->editor->table(); }
    TimelinePresenter &presenter() const { return m_world->editor->presenter(); }
    QPoint at(const char *time, Lane lane) const;
    QPoint pointOf(const QString &title) const;
    void choose(const QString &title) const { presenter().choose(m_world->event(title)->id); }

    Appearance m_appearance;
    std::unique_ptr<TimelineWorld> m_world;
};

void TestTimelineEditor::init()
{
    m_world = std::make_unique<TimelineWorld>();
}

QPoint TestTimelineEditor::at(const char *time, Lane lane) const
{
    canvas()->refresh();
    const TimelineLayout &layout = canvas()->timelineLayout();
    return QPointF(layout.xOf(TimelineSamples::at(time)), layout.lane(lane).rect.center().y()).toPoint();
}

QPoint TestTimelineEditor::pointOf(const QString &title) const
{
    canvas()->refresh();
    return canvas()->pointOf(m_world->event(title)->id);
}

void TestTimelineEditor::emptyOffersOneAction()
{
    QVERIFY(m_world->declare());
    m_world->show({1504, 800});
    QCOMPARE(m_world->editor->stateView()->state(), StateView::State::Empty);
    const auto buttons = m_world->editor->stateView()->findChildren<QPushButton *>();
    const auto visible = std::find_if(buttons.begin(), buttons.end(), [](QPushButton *button) { return button->isVisible(); });
    QVERIFY(visible != buttons.end());
    QTest::mouseClick(*visible, Qt::LeftButton);
    auto *field = canvas()->findChild<InlineTitle *>();
    QVERIFY(field->isOpen());
    QTest::keyClicks(field, QStringLiteral("first"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_world->titles(), QStringList{QStringLiteral("first")});
    QCOMPARE(m_world->editor->stateView()->state(), StateView::State::Content);
}

void TestTimelineEditor::addsByDoubleClickAndKey()
{
    QVERIFY(m_world->declare());
    m_world->show({1504, 800});
    QTest::mouseDClick(canvas(), Qt::LeftButton, {}, at("22:50", Lane::Decision));
    auto *field = canvas()->findChild<InlineTitle *>();
    QVERIFY(field->isOpen());
    QTest::keyClicks(field, QStringLiteral("roll back"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_world->event(QStringLiteral("roll back")));
    const TimelineEvent *event = m_world->event(QStringLiteral("roll back"));
    QCOMPARE(event->lane, Lane::Decision);
    QVERIFY(std::abs(event->occurredMs - TimelineSamples::at("22:50")) < MinuteMs);
    QCOMPARE(event->actor, QStringLiteral("Ana"));
    QTRY_COMPARE(presenter().currentId(), event->id); // what was added is chosen
    QTest::keyClick(canvas(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(field->isOpen());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isOpen());
    QCOMPARE(m_world->titles().size(), 1);
}

void TestTimelineEditor::insertsBetween()
{
    QVERIFY(m_world->declare());
    QVERIFY(m_world->add({note("22:40", QStringLiteral("a")), note("22:50", QStringLiteral("c"))}));
    m_world->show({1504, 800});
    choose(QStringLiteral("a"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Insert);
    auto *field = canvas()->findChild<InlineTitle *>();
    QVERIFY(field->isOpen());
    QTest::keyClicks(field, QStringLiteral("b"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_world->titles(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(m_world->event(QStringLiteral("b"))->occurredMs, TimelineSamples::at("22:45"));
}

void TestTimelineEditor::dragMovesInTimeAndLane()
{
    QVERIFY(m_world->declare());
    QVERIFY(m_world->add({note("22:40", QStringLiteral("restart")), note("22:50", QStringLiteral("other"))}));
    m_world->show({1504, 800});
    drag(canvas(), pointOf(QStringLiteral("restart")), at("23:00", Lane::Communication));
    QTRY_COMPARE(m_world->event(QStringLiteral("restart"))->lane, Lane::Communication);
    QVERIFY(std::abs(m_world->event(QStringLiteral("restart"))->occurredMs - TimelineSamples::at("23:00")) < MinuteMs);
    QCOMPARE(m_world->event(QStringLiteral("other"))->lane, Lane::Action);
    // The rows follow: later events stand below.
    QTRY_COMPARE(m_world->titles(), (QStringList{QStringLiteral("other"), QStringLiteral("restart")}));
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_world->event(QStringLiteral("restart"))->lane, Lane::Action);
    QTRY_COMPARE(m_world->event(QStringLiteral("restart"))->occurredMs, TimelineSamples::at("22:40"));
}

void TestTimelineEditor::escapeCallsOffADrag()
{
    QVERIFY(m_world->declare());
    QVERIFY(m_world->add({note("22:40", QStringLiteral("restart"))}));
    m_world->show({1504, 800});
    const QPoint from = pointOf(QStringLiteral("restart"));
    QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
    const QPoint to = from + QPoint(120, 0);
    QMouseEvent move(QEvent::MouseMove, to, canvas()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(canvas(), &move);
    QVERIFY(canvas()->isDragging());
    QTest::keyClick(canvas(), Qt::Key_Escape);
    QVERIFY(!canvas()->isDragging());
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, to);
    QCOMPARE(m_world->desk->pending(), 0);
    QCOMPARE(m_world->event(QStringLiteral("restart"))->occurredMs, TimelineSamples::at("22:40"));
}

void TestTimelineEditor::endsOfBarsAreStretched()
{
    QVERIFY(m_world->declare());
    TimelineEvent impact = note("22:40", QStringLiteral("half of all"), Lane::Impact);
    impact.endMs = TimelineSamples::at("23:00");
    impact.impact = ImpactLevel::Major;
    TimelineEvent next = note("23:10", QStringLiteral("less"), Lane::Impact);
    next.endMs = TimelineSamples::at("23:20");
    next.impact = ImpactLevel::Partial;
    QVERIFY(m_world->add({impact, next}));
    m_world->show({1504, 800});
    canvas()->refresh();
    const QPoint middle = pointOf(QStringLiteral("half of all"));
    const QPoint end(qRound(canvas()->timelineLayout().xOf(*impact.endMs)) - 1, middle.y());
    drag(canvas(), end, QPoint(canvas()->width() - 20, middle.y())); // farther than it may go
    QTRY_COMPARE(m_world->event(QStringLiteral("half of all"))->endMs, std::optional(TimelineSamples::at("23:10")));
}

void TestTimelineEditor::frameAndKeysOnMany()
{
    QVERIFY(m_world->declare());
    QVERIFY(m_world->add({note("22:40", QStringLiteral("a")), note("22:45", QStringLiteral("b")), note("23:20", QStringLiteral("c"))}));
    m_world->show({1504, 800});
    const QRect lane = canvas()->timelineLayout().lane(Lane::Action).rect.toRect();
    drag(canvas(), QPoint(at("22:38", Lane::Action).x(), lane.top() + 1), QPoint(at("22:50", Lane::Action).x(), lane.bottom() - 1), Qt::ShiftModifier);
    QCOMPARE(presenter().chosenCount(), 2);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 2); // the table has the same
    QTest::keyClick(canvas(), Qt::Key_S);
    QTRY_VERIFY(m_world->event(QStringLiteral("a"))->starred && m_world->event(QStringLiteral("b"))->starred);
    QVERIFY(!m_world->event(QStringLiteral("c"))->starred);
    QTest::keyClick(canvas(), Qt::Key_4);
    QTRY_COMPARE(m_world->event(QStringLiteral("b"))->lane, Lane::Decision);
    QCOMPARE(m_world->event(QStringLiteral("a"))->lane, Lane::Decision);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(m_world->titles(), QStringList{QStringLiteral("c")});
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier); // one change, one step back
    QTRY_COMPARE(m_world->titles().size(), 3);
}

void TestTimelineEditor::editsCells()
{
    QVERIFY(m_world->declare());
    QVERIFY(m_world->add({note("22:40", QStringLiteral("restart"))}));
    m_world->show({1504, 800});
    choose(QStringLiteral("restart"));
    table()->setFocus();
    table()->editColumn(TimelineModel::TimeColumn);
    QTRY_VERIFY(table()->findChild<QLineEdit *>());
    auto *field = table()->findChild<QLineEdit *>();
    QCOMPARE(field->text(), QStringLiteral("22:40:00"));
    field->setText(QStringLiteral("22:41:30"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_world->event(QStringLiteral("restart"))->occurredMs, TimelineSamples::at("22:41:30"));
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    title->setText(QStringLiteral("restarted"));
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(m_world->event(QStringLiteral("restarted")));
    const QModelIndex star = table()->model()->index(0, TimelineModel::StarColumn);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(star).center());
    QTRY_VERIFY(m_world->event(QStringLiteral("restarted"))->starred);
}

void TestTimelineEditor::badTimesAreTold()
{
    QVERIFY(m_world->declare());
    QVERIFY(m_world->add({note("22:40", QStringLiteral("restart"))}));
    m_world->show({1504, 800});
    choose(QStringLiteral("restart"));
    table()->setFocus();
    table()->editColumn(TimelineModel::TimeColumn);
    auto *field = table()->findChild<QLineEdit *>();
    QVERIFY(field);
    for (const char *typed : {"9999-12-31 10:00", "soon"}) {
        field->setText(QString::fromLatin1(typed));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(m_world->editor->notice()->text().contains(QString::fromLatin1(typed)), qPrintable(m_world->editor->notice()->text()));
        QVERIFY(field->isVisible()); // it stays to be put right
    }
    field->setText(QStringLiteral("22:39"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_world->event(QStringLiteral("restart"))->occurredMs, TimelineSamples::at("22:39"));
    QVERIFY(m_world->editor->notice()->text().isEmpty());
}

void TestTimelineEditor::undoAlsoAfterARestart()
{
    QVERIFY(m_world->declare());
    QVERIFY(m_world->add({note("22:40", QStringLiteral("restart"))}));
    m_world->show({1504, 800});
    choose(QStringLiteral("restart"));
    presenter().setLaneOfChosen(Lane::Decision);
    QTRY_COMPARE(m_world->event(QStringLiteral("restart"))->lane, Lane::Decision);
    QTRY_COMPARE(m_world->desk->pending(), 0);
    QVERIFY(m_world->restart());
    m_world->show({1504, 800});
    QTRY_VERIFY(presenter().canUndo());
    canvas()->setFocus();
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_world->event(QStringLiteral("restart"))->lane, Lane::Action);
    QTRY_VERIFY(presenter().canRedo());
    QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_world->event(QStringLiteral("restart"))->lane, Lane::Decision);
}

void TestTimelineEditor::filters()
{
    QVERIFY(m_world->fill(false));
    m_world->show({1504, 800});
    const auto count = [this] { return m_world->titles().size(); };
    QTRY_COMPARE(count(), 17);
    TimelineBar *bar = m_world->editor->bar();
    QCOMPARE(bar->chip(Lane::Communication)->count(), 5);
    QTest::mouseClick(bar->chip(Lane::Communication), Qt::LeftButton);
    QCOMPARE(count(), 12);
    QTest::mouseClick(bar->chip(Lane::Communication), Qt::LeftButton);
    QTest::keyClicks(bar->search(), QStringLiteral("release its")); // in the text of one
    QCOMPARE(count(), 1);
    bar->search()->clear();
    bar->starredBox()->click();
    QCOMPARE(count(), 8);
    bar->starredBox()->click();
    bar->automaticBox()->click();
    QVERIFY(count() > 26);
    canvas()->refresh();
    QCOMPARE(canvas()->timelineLayout().alertRows().size(), std::size_t(4));
    bar->search()->setText(QStringLiteral("nothing like that"));
    QCOMPARE(m_world->editor->stateView()->state(), StateView::State::Empty);
}

void TestTimelineEditor::inspectorEditsAndTellsHistory()
{
    QVERIFY(m_world->declare());
    QVERIFY(m_world->add({note("22:40", QStringLiteral("restart"))}));
    m_world->show({1504, 800});
    choose(QStringLiteral("restart"));
    EventInspector *inspector = m_world->editor->inspector();
    QCOMPARE(inspector->titleField()->text(), QStringLiteral("restart"));
    inspector->titleField()->setText(QStringLiteral("restarted"));
    QTest::keyClick(inspector->titleField(), Qt::Key_Return);
    QTRY_VERIFY(m_world->event(QStringLiteral("restarted")));
    inspector->timeField()->setText(QStringLiteral("22:42"));
    QTest::keyClick(inspector->timeField(), Qt::Key_Return);
    QTRY_COMPARE(m_world->event(QStringLiteral("restarted"))->occurredMs, TimelineSamples::at("22:42"));
    inspector->body()->edit();
    inspector->body()->source()->setPlainText(QStringLiteral("All **four** pods."));
    QTest::keyClick(inspector->body()->source(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_world->event(QStringLiteral("restarted"))->body, QStringLiteral("All **four** pods."));
    QCOMPARE(inspector->body()->rendered()->toPlainText(), QStringLiteral("All four pods."));
    QTRY_COMPARE(inspector->revisionTexts(), (QStringList{QStringLiteral("text added"), QStringLiteral("time: 22:40:00 → 22:42:00"),
                                                          QStringLiteral("title: restart → restarted"), QStringLiteral("made")}));
}

void TestTimelineEditor::splitsImpact()
{
    QVERIFY(m_world->declare());
    TimelineEvent impact = note("22:40", QStringLiteral("half of all"), Lane::Impact);
    impact.endMs = TimelineSamples::at("23:00");
    impact.impact = ImpactLevel::Major;
    QVERIFY(m_world->add({impact}));
    m_world->show({1504, 800});
    presenter().split(TimelineSamples::at("22:50"));
    QTRY_COMPARE(m_world->titles().size(), 2);
    QCOMPARE(presenter().filter().row(0).event.endMs, std::optional(TimelineSamples::at("22:50")));
    QCOMPARE(presenter().filter().row(1).event.occurredMs, TimelineSamples::at("22:50"));
    presenter().split(TimelineSamples::at("22:20"));
    QVERIFY(!m_world->editor->notice()->text().isEmpty());
}

void TestTimelineEditor::importsAText()
{
    QVERIFY(m_world->declare());
    m_world->show({1504, 800});
    ImportDialog *dialog = m_world->editor->openImport();
    dialog->setText(QStringLiteral("[22:41] ana: pool enlarged\n[22:43] ben: still failing\nnot a time\n[22:50] ana: rolled back\n"));
    QTRY_COMPARE(dialog->model().rowCount(), 3);
    dialog->model().setData(dialog->model().index(1, ProposalModel::TimeColumn), Qt::Unchecked, Qt::CheckStateRole);
    dialog->model().setData(dialog->model().index(0, ProposalModel::LaneColumn), static_cast<int>(Lane::Decision));
    QVERIFY(dialog->acceptButton()->text().contains(QLatin1Char('2')));
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    QTRY_COMPARE(m_world->titles().size(), 2);
    QCOMPARE(presenter().filter().row(0).event.lane, Lane::Decision);
    canvas()->setFocus();
    QTRY_VERIFY(presenter().canUndo());
    presenter().undo();
    QTRY_COMPARE(m_world->titles().size(), 0); // all of them at once
}

void TestTimelineEditor::hostileTexts()
{
    QVERIFY(m_world->declare());
    TimelineEvent html = note("22:40", QStringLiteral("<b>bold</b> 🔥 <img src='http://127.0.0.1:1/x.png'>"));
    html.body = QStringLiteral("<script>alert(1)</script> ![x](http://127.0.0.1:1/y.png) 🔥\n\n") + QString(1'000'000, u'x');
    QVERIFY(m_world->add({html}));
    m_world->show({1504, 800});
    choose(html.title);
    const QString shown = m_world->editor->inspector()->body()->rendered()->toPlainText();
    QVERIFY(shown.contains(QStringLiteral("<script>")));
    QVERIFY(shown.size() < 20'000);
    m_world->editor->inspector()->body()->edit();
    QVERIFY(m_world->editor->inspector()->body()->source()->toPlainText().size() > 1'000'000);
    m_world->editor->inspector()->body()->finish(false);
    QCOMPARE(table()->model()->index(0, TimelineModel::TitleColumn).data().toString(), html.title);
}

void TestTimelineEditor::describesForScreenReaders()
{
    QVERIFY(m_world->declare());
    TimelineEvent event = note("22:40", QStringLiteral("pool enlarged"));
    event.starred = true;
    QVERIFY(m_world->add({event}));
    m_world->show({1504, 800});
    const QString sentence = QStringLiteral("22:40:00 Action: pool enlarged, by Ana, starred");
    QCOMPARE(table()->model()->index(0, TimelineModel::TitleColumn).data(Qt::AccessibleTextRole).toString(), sentence);
    canvas()->setFocus();
    QTest::keyClick(canvas(), Qt::Key_Right);
    QCOMPARE(canvas()->accessibleDescription(), sentence);
    const auto fields = m_world->editor->findChildren<QWidget *>();
    for (const QWidget *widget : fields) {
        const bool control = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (!control || !widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QHeaderView *>(widget->parentWidget())
            || qobject_cast<const QLineEdit *>(widget->parentWidget()) || qobject_cast<const QTableView *>(widget->parentWidget()))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
    }
}

void TestTimelineEditor::fullPaintOnlyWhenADragBegins()
{
    QVERIFY(m_world->declare());
    QVERIFY(m_world->add(TimelineSamples::many(300)));
    QVERIFY(m_world->add({note("22:40", QStringLiteral("restart"), Lane::Decision)}));
    m_world->show({1504, 800});
    canvas()->repaint();
    choose(QStringLiteral("restart"));
    const QPoint from = pointOf(QStringLiteral("restart"));
    QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
    const auto move = [&](int x) {
        const QPoint to = from + QPoint(x, 0);
        QMouseEvent event(QEvent::MouseMove, to, canvas()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas(), &event);
        QCoreApplication::sendPostedEvents();
        canvas()->repaint();
    };
    move(30);
    const int paints = canvas()->fullPaints();
    for (int x = 31; x < 90; ++x)
        move(x);
    QCOMPARE(canvas()->fullPaints(), paints);
    QTest::keyClick(canvas(), Qt::Key_Escape);
}

void TestTimelineEditor::pictures_data()
{
    QTest::addColumn<ThemeId>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("timeline-light-zh_TW") << ThemeId::Light << QStringLiteral("zh_TW") << QSize(1504, 780);
    QTest::newRow("timeline-dark-en") << ThemeId::Dark << QStringLiteral("en") << QSize(1504, 780);
    QTest::newRow("timeline-wall-en") << ThemeId::Wall << QStringLiteral("en") << QSize(2800, 1500);
    QTest::newRow("timeline-small-en") << ThemeId::Light << QStringLiteral("en") << QSize(1208, 500);
}

/// Saved where WARDROOM_PICTURES says, to be looked at.
void TestTimelineEditor::pictures()
{
    QFETCH(ThemeId, theme);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_appearance.apply({theme, language});
    QVERIFY(m_world->fill(language.startsWith(QLatin1String("zh"))));
    m_world->show(size);
    const qint64 found = TimelineSamples::at("22:44:20");
    for (const TimelineEvent &event : m_world->file->content().events) {
        if (event.occurredMs == found)
            presenter().choose(event.id);
    }
    m_world->cursor.setHover(found);
    QTRY_VERIFY(m_world->editor->isComplete());
    QTRY_VERIFY(!m_world->editor->inspector()->revisionTexts().isEmpty());
    canvas()->refresh();
    const QPixmap picture = m_world->window->grab();
    QVERIFY(size.height() < 600 || !canvas()->timelineLayout().charts().empty());
    if (const QString folder = qEnvironmentVariable("WARDROOM_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png")));
    m_appearance.apply({ThemeId::Light, QStringLiteral("en")});
}

QTEST_MAIN(TestTimelineEditor)
#include "tst_timelineeditor.moc"
