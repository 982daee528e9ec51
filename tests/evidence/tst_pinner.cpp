// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/pinner.h"
#include "tests/evidence/evidencesamples.h"
#include "tests/store/storeworld.h"
#include "tests/support/pending.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace wardroom;

namespace {

PinDraft draftOf(FrozenData data, PinKind kind)
{
    PinDraft draft;
    draft.pin.kind = kind;
    draft.pin.title = QStringLiteral("Errors");
    draft.pin.query = QStringLiteral("rate(errors[1m])");
    draft.pin.source = QStringLiteral("production · Prometheus");
    draft.pin.occurredMs = StoreWorld::Noon - 60'000;
    draft.data = std::move(data);
    return draft;
}

} // namespace

class TestPinner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void waitsInTheTrayWithoutIncident();
    void standsOnTheTimeline();
    void joinsAnEventThatIsThere();
    void thawsWhatWasFrozen_data();
    void thawsWhatWasFrozen();
    void survivesTheProgramsEnd();
    void masksAndThins();
    void filesFromTheTray();
    void tellsMissingAndDamagedData();
    void guardThatIsGoneGetsNothing();
    void failureLeavesNoPin();

private:
    void open(bool readOnly = false);
    QUuid declare();
    Pin pin(const PinDraft &draft, Pinner::Size size = Pinner::Size::Whole, TimelineEvent event = {});
    Result<FrozenData> thaw(const Pin &pin);
    void sql(const QString &statement);

    std::unique_ptr<StoreWorld> m_world;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<IncidentDesk> m_desk;
    std::unique_ptr<Pinner> m_pinner;
};

void TestPinner::init()
{
    m_world = std::make_unique<StoreWorld>();
    open();
}

void TestPinner::cleanup()
{
    m_pinner.reset();
    m_desk.reset();
    m_store.reset();
    m_world.reset();
}

void TestPinner::open(bool readOnly)
{
    m_pinner.reset();
    m_desk.reset();
    m_store.reset();
    Journal::Options options = m_world->options();
    options.readOnly = readOnly;
    m_store = std::make_unique<Store>(options, m_world->clock);
    m_desk = std::make_unique<IncidentDesk>(*m_store, m_world->clock, [] { return QStringLiteral("Ana"); });
    m_pinner = std::make_unique<Pinner>(*m_desk);
    QTRY_VERIFY(m_desk->hasLoaded());
}

QUuid TestPinner::declare()
{
    Pending<QUuid> declared;
    IncidentDraft draft;
    draft.title = QStringLiteral("Checkout fails");
    declared.handle = m_desk->declare(draft, &declared.guard, declared.keep());
    return declared.wait() && declared.isValue() ? declared.value() : QUuid();
}

Pin TestPinner::pin(const PinDraft &draft, Pinner::Size size, TimelineEvent event)
{
    Pending<Pin> pinned;
    pinned.handle = m_pinner->pin(draft, size, std::move(event), &pinned.guard, pinned.keep());
    pinned.wait();
    return pinned.isValue() ? pinned.value() : Pin();
}

Result<FrozenData> TestPinner::thaw(const Pin &pin)
{
    Pending<FrozenData> thawed;
    thawed.handle = m_pinner->thaw(pin, &thawed.guard, thawed.keep());
    thawed.wait();
    return thawed.result.value_or(failure(ErrorKind::Timeout));
}

void TestPinner::sql(const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
        database.setDatabaseName(m_world->file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(statement));
        QVERIFY(query.numRowsAffected() > 0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("damage"));
}

void TestPinner::waitsInTheTrayWithoutIncident()
{
    QSignalSpy changed(m_desk.get(), &IncidentDesk::trayChanged);
    const Pin pinned = pin(draftOf(hardChart(), PinKind::Chart));
    QVERIFY(!pinned.id.isNull());
    QVERIFY(pinned.incident.isNull());
    QCOMPARE(pinned.frozenMs, StoreWorld::Noon);
    QCOMPARE(pinned.actor, QStringLiteral("Ana"));
    QCOMPARE(pinned.sha256.size(), 32);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_desk->tray(), std::vector<Pin>{pinned});
}

void TestPinner::standsOnTheTimeline()
{
    const QUuid id = declare();
    QCOMPARE(m_desk->current(), id);
    const auto file = m_desk->open(id);
    PinDraft draft = draftOf(hardLogs(), PinKind::Logs);
    draft.lane = Lane::Decision;
    const Pin pinned = pin(draft);
    QCOMPARE(pinned.incident, id);
    QTRY_VERIFY(file->isLoaded() && file->event(pinned.event));
    const TimelineEvent &event = *file->event(pinned.event);
    QCOMPARE(event.occurredMs, draft.pin.occurredMs); // the data's own time
    QCOMPARE(event.recordedMs, StoreWorld::Noon);
    QCOMPARE(event.kind, EventKind::Pin);
    QCOMPARE(event.lane, Lane::Decision);
    QCOMPARE(event.title, draft.pin.title);
    QCOMPARE(event.source, draft.pin.source);
    QCOMPARE(file->pinsOf(pinned.event), std::vector<Pin>{pinned});
    QVERIFY(m_desk->tray().empty());
}

void TestPinner::joinsAnEventThatIsThere()
{
    const QUuid id = declare();
    const auto file = m_desk->open(id);
    TimelineEvent event;
    event.id = newId();
    event.incident = id;
    event.occurredMs = StoreWorld::Noon;
    event.title = QStringLiteral("Leak found");
    m_desk->submit(addEvent(event, m_desk->context()));
    const Pin pinned = pin(draftOf(hardTable(), PinKind::Row), Pinner::Size::Whole, event);
    QCOMPARE(pinned.event, event.id);
    QTRY_VERIFY(file->isLoaded() && !file->pinsOf(event.id).empty());
    QCOMPARE(file->event(event.id)->title, QStringLiteral("Leak found"));
}

void TestPinner::thawsWhatWasFrozen_data()
{
    QTest::addColumn<int>("kind");
    for (const PinKind kind : {PinKind::Chart, PinKind::Comparison, PinKind::Logs, PinKind::Row, PinKind::Alert, PinKind::File})
        QTest::newRow(qPrintable(QString::number(static_cast<int>(kind)))) << static_cast<int>(kind);
}

void TestPinner::thawsWhatWasFrozen()
{
    QFETCH(int, kind);
    const auto pinKind = static_cast<PinKind>(kind);
    const FrozenData data = pinKind == PinKind::Logs ? FrozenData(hardLogs())
        : pinKind == PinKind::Row                    ? FrozenData(hardTable())
        : pinKind == PinKind::Alert                  ? FrozenData(hardAlert())
        : pinKind == PinKind::File                   ? FrozenData(FrozenFile{QByteArray("\0\xff\x01", 3)})
                                                     : FrozenData(hardChart());
    const auto back = thaw(pin(draftOf(data, pinKind)));
    QVERIFY(back);
    QCOMPARE(back->index(), data.index());
    if (const auto *chart = std::get_if<FrozenChart>(&*back))
        QVERIFY(isSame(*chart, std::get<FrozenChart>(data)));
    if (const auto *logs = std::get_if<FrozenLogs>(&*back))
        QCOMPARE(logs->lines, std::get<FrozenLogs>(data).lines);
    if (const auto *file = std::get_if<FrozenFile>(&*back))
        QCOMPARE(file->data, std::get<FrozenFile>(data).data);
}

void TestPinner::survivesTheProgramsEnd()
{
    const Pin pinned = pin(draftOf(hardChart(), PinKind::Chart));
    open();
    QCOMPARE(m_desk->tray(), std::vector<Pin>{pinned});
    const auto back = thaw(m_desk->tray().front());
    QVERIFY(back && isSame(std::get<FrozenChart>(*back), hardChart()));
}

void TestPinner::masksAndThins()
{
    PinDraft draft = draftOf(FrozenLogs{{{1, QStringLiteral("mail to ana@example.com"), {}}}}, PinKind::Logs);
    QVERIFY(pin(draft).masked);
    m_pinner->setMasking(false);
    const Pin open = pin(draft);
    QVERIFY(!open.masked);
    QCOMPARE(std::get<FrozenLogs>(*thaw(open)).lines[0].text, QStringLiteral("mail to ana@example.com"));

    draft = draftOf(plainChart(4, 10'000), PinKind::Chart);
    QVERIFY(!m_pinner->isLarge(draft));
    m_pinner->setMostBytes(50'000);
    QVERIFY(m_pinner->isLarge(draft));
    const Pin thin = pin(draft, Pinner::Size::Thinned);
    QVERIFY(thin.thinned);
    QVERIFY2(thin.bytes <= 60'000, qPrintable(QString::number(thin.bytes)));
    QCOMPARE(pin(draft, Pinner::Size::Whole).count, 40'000);
}

void TestPinner::filesFromTheTray()
{
    const Pin pinned = pin(draftOf(hardAlert(), PinKind::Alert));
    const QUuid id = declare();
    const auto file = m_desk->open(id);
    TimelineEvent event;
    event.incident = id;
    m_desk->submit(filePin(pinned, event, m_desk->context()));
    QTRY_VERIFY(m_desk->tray().empty());
    QTRY_VERIFY(file->isLoaded() && !file->content().pins.empty());
    QVERIFY(file->event(file->content().pins.front().event));
}

void TestPinner::tellsMissingAndDamagedData()
{
    Pin unknown = pin(draftOf(hardChart(), PinKind::Chart));
    unknown.sha256.fill('x');
    QCOMPARE(thaw(unknown).error().kind, ErrorKind::NotFound);

    const Pin pinned = pin(draftOf(hardTable(), PinKind::Row));
    sql(QStringLiteral("UPDATE evidence SET data = zeroblob(length(data)) WHERE sha256 = x'%1'").arg(QString::fromLatin1(pinned.sha256.toHex())));
    const auto damaged = thaw(pinned);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().kind, ErrorKind::Storage);
}

void TestPinner::guardThatIsGoneGetsNothing()
{
    int calls = 0;
    auto guard = std::make_unique<QObject>();
    const RequestHandle handle = m_pinner->pin(draftOf(plainChart(4, 20'000), PinKind::Chart), Pinner::Size::Whole, {}, guard.get(),
                                               [&calls](const Result<Pin> &) { ++calls; });
    guard.reset();
    const Pin next = pin(draftOf(hardTable(), PinKind::Row)); // the pool and the store have passed the other by then
    QVERIFY(!next.id.isNull());
    QCOMPARE(calls, 0);
}

void TestPinner::failureLeavesNoPin()
{
    open(true);
    Pending<Pin> pinned;
    pinned.handle = m_pinner->pin(draftOf(hardTable(), PinKind::Row), Pinner::Size::Whole, {}, &pinned.guard, pinned.keep());
    QVERIFY(pinned.wait());
    QVERIFY(!pinned.isValue());
    QCOMPARE(pinned.error().kind, ErrorKind::Storage);
    QVERIFY(m_desk->tray().empty());
}

QTEST_GUILESS_MAIN(TestPinner)
#include "tst_pinner.moc"
