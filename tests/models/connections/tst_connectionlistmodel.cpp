// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionlistmodel.h"

#include "services/connections/connectionstore.h"
#include "services/core/clock.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;

class TestConnectionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheStore();
    void tellsWhatIsUnsaved();

private:
    Connection named(const char *name)
    {
        Connection connection;
        connection.name = QLatin1String(name);
        connection.colour = 3;
        connection.loki.emplace().url = QUrl(QStringLiteral("http://loki:3100"));
        return connection;
    }

    ManualClock m_clock{1'795'000'000'000};
    QTemporaryDir m_folder;
};

void TestConnectionListModel::followsTheStore()
{
    ConnectionStore store(m_folder.filePath(QStringLiteral("a.json")), m_clock);
    QVERIFY(store.add(named("first")));
    ConnectionListModel model(store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);

    const auto second = store.add(named("second"));
    QVERIFY(second);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex index = model.indexOf(*second);
    QCOMPARE(index.data().toString(), QStringLiteral("second"));
    QCOMPARE(index.data(ConnectionListModel::ColourRole).toInt(), 3);
    QCOMPARE(index.data(ConnectionListModel::SourcesRole).value<QList<int>>(), QList<int>{int(SourceKind::Loki)});

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Connection renamed = *store.find(*second);
    renamed.name = QStringLiteral("staging");
    QVERIFY(store.update(renamed));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.indexOf(*second).data().toString(), QStringLiteral("staging"));

    const QPersistentModelIndex kept(model.indexOf(*second));
    QVERIFY(store.remove(store.connections().front().id));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(model.idOf(kept), *second);
}

void TestConnectionListModel::tellsWhatIsUnsaved()
{
    ConnectionStore store(m_folder.filePath(QStringLiteral("b.json")), m_clock);
    const auto id = store.add(named("production"));
    QVERIFY(id);
    ConnectionListModel model(store);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(!model.index(0).data(ConnectionListModel::UnsavedRole).toBool());
    model.setUnsaved(*id, true);
    model.setUnsaved(*id, true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.index(0).data(ConnectionListModel::UnsavedRole).toBool());
    QVERIFY(!model.indexOf(QUuid::createUuid()).isValid());
}

QTEST_GUILESS_MAIN(TestConnectionListModel)
#include "tst_connectionlistmodel.moc"
