// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence/freezing.h"
#include "services/evidence/bytewriter.h"
#include "tests/evidence/evidencesamples.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <cmath>

using namespace wardroom;

namespace {

/// One byte changed, cut, doubled or put in.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const auto any = [&random](qsizetype below) { return static_cast<qsizetype>(random.bounded(static_cast<quint32>(std::max<qsizetype>(1, below)))); };
    for (int changes = 1 + random.bounded(4); changes > 0 && !bytes.isEmpty(); --changes) {
        switch (random.bounded(4)) {
        case 0:
            bytes[any(bytes.size())] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.truncate(any(bytes.size()));
            break;
        case 2:
            bytes.insert(any(bytes.size()), static_cast<char>(0xff));
            break;
        default:
            bytes.insert(any(bytes.size()), bytes.mid(any(bytes.size()), any(16)));
        }
    }
    return bytes;
}

} // namespace

class TestFrozenData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsChartsBackBitByBit();
    void bringsTheOthersBack();
    void sameDataIsSameBytes();
    void evenStepsAreSmall();
    void sortsWhatASourceLeftUnsorted();
    void refusesOtherKindsAndVersions();
    void refusesEveryCut();
    void hostileBytesDoNoHarm();
    void hugeCountsAreNotBelieved();
    void thinningLosesNoSpike();
    void thinningKeepsGapsAndEnds();
    void freezingThinsAndCuts();
    void thawingChecksTheHash();
};

void TestFrozenData::bringsChartsBackBitByBit()
{
    const FrozenChart chart = hardChart();
    const auto back = thawChart(freeze(chart));
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(isSame(chart, *back));
    QCOMPARE(back->snapshot->series[0].pyramid.extent(back->snapshot->series[0].values, 0, 10).max, std::numeric_limits<double>::max());
    const auto none = thawChart(freeze(FrozenChart()));
    QVERIFY(none && !none->snapshot && !none->earlier);
}

void TestFrozenData::bringsTheOthersBack()
{
    const auto logs = thawLogs(freeze(hardLogs()));
    QVERIFY(logs);
    QCOMPARE(logs->lines, hardLogs().lines);
    const auto table = thawTable(freeze(hardTable()));
    QVERIFY(table);
    QCOMPARE(table->head, hardTable().head);
    QCOMPARE(table->rows, hardTable().rows);
    const auto alert = thawAlert(freeze(hardAlert()));
    QVERIFY(alert);
    QCOMPARE(alert->alert, hardAlert().alert);
}

void TestFrozenData::sameDataIsSameBytes()
{
    QCOMPARE(freeze(hardChart()), freeze(hardChart()));
    QCOMPARE(freeze(*thawChart(freeze(hardChart()))), freeze(hardChart()));
    QVERIFY(freeze(plainChart(1, 10)) != freeze(plainChart(1, 11)));
    // A format that changes by accident would orphan what is stored: bytes are fixed here.
    const QByteArray hash = QCryptographicHash::hash(freeze(hardTable()), QCryptographicHash::Sha256).toHex();
    QCOMPARE(hash, QByteArray("5c686139f18f2a8b2d0cf0f1b0a5eeed08a4d0d022b7db71cb42ff5d5471dbe2"));
}

void TestFrozenData::evenStepsAreSmall()
{
    const qsizetype size = freeze(plainChart(1, 10'000)).size();
    QVERIFY2(size < 10'000 * 9 + 200, qPrintable(QString::number(size)));
}

void TestFrozenData::sortsWhatASourceLeftUnsorted()
{
    auto snapshot = std::make_shared<SeriesSnapshot>(*plainChart(1, 3).snapshot);
    std::swap(snapshot->series[0].times[0], snapshot->series[0].times[2]);
    FrozenChart chart;
    chart.snapshot = snapshot;
    const auto back = thawChart(freeze(chart));
    QVERIFY(back);
    QVERIFY(std::is_sorted(back->snapshot->series[0].times.begin(), back->snapshot->series[0].times.end()));
    QCOMPARE(back->snapshot->series[0].values[0], snapshot->series[0].values[2]);
}

void TestFrozenData::refusesOtherKindsAndVersions()
{
    QByteArray bytes = freeze(hardLogs());
    QVERIFY(!thawChart(bytes));
    QCOMPARE(thawChart(bytes).error().kind, ErrorKind::Storage);
    bytes[5] = 2;
    QVERIFY(!thawLogs(bytes));
    QVERIFY(thawLogs(bytes).error().detail.contains(QLatin1String("later version")));
    QVERIFY(!thawLogs({}));
    QVERIFY(!thawLogs("WRDE"));
    QVERIFY(!thawLogs(freeze(hardLogs()) + '\0'));
}

void TestFrozenData::refusesEveryCut()
{
    for (const QByteArray &whole : {freeze(hardChart()), freeze(hardLogs()), freeze(hardTable()), freeze(hardAlert())}) {
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const QByteArray cut = whole.left(size);
            QVERIFY(!thawChart(cut) && !thawLogs(cut) && !thawTable(cut) && !thawAlert(cut));
        }
    }
}

void TestFrozenData::hostileBytesDoNoHarm()
{
    QRandomGenerator random(20261120);
    const std::array originals{freeze(hardChart()), freeze(hardLogs()), freeze(hardTable()), freeze(hardAlert())};
    int read = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray bytes = mutated(originals[static_cast<std::size_t>(round) % originals.size()], random);
        read += thawChart(bytes).has_value() + thawLogs(bytes).has_value() + thawTable(bytes).has_value() + thawAlert(bytes).has_value();
    }
    QVERIFY(read > 0); // some change only a value
}

void TestFrozenData::hugeCountsAreNotBelieved()
{
    ByteWriter writer;
    writer.raw("WRDE\x01\x01", 6);
    writer.text({});
    writer.text({});
    writer.text({});
    writer.whole(~quint64(0)); // legends
    QVERIFY(!thawChart(writer.bytes()));
    ByteWriter logs;
    logs.raw("WRDE\x02\x01", 6);
    logs.whole(quint64(1) << 62);
    QVERIFY(!thawLogs(logs.bytes()));
}

void TestFrozenData::thinningLosesNoSpike()
{
    auto snapshot = std::make_shared<SeriesSnapshot>(*plainChart(3, 20'000).snapshot);
    snapshot->series[1].values[7'777] = 1e9;
    snapshot->series[1].values[7'778] = -1e9;
    FrozenChart chart;
    chart.snapshot = snapshot;
    const FrozenChart thin = thinned(chart, 100);
    for (std::size_t s = 0; s < 3; ++s) {
        const Series &before = snapshot->series[s];
        const Series &after = thin.snapshot->series[s];
        QVERIFY(after.size() <= 500);
        QCOMPARE(after.times.front(), before.times.front());
        QCOMPARE(after.times.back(), before.times.back());
        QCOMPARE(*std::max_element(after.values.begin(), after.values.end()), *std::max_element(before.values.begin(), before.values.end()));
        QCOMPARE(*std::min_element(after.values.begin(), after.values.end()), *std::min_element(before.values.begin(), before.values.end()));
        for (std::size_t i = 0; i < after.size(); ++i) // what stays is as it was
            QCOMPARE(after.values[i], before.values[before.lowerBound(after.times[i])]);
    }
    QVERIFY(thin.snapshot->stepMs >= 200'000 - 1);
}

void TestFrozenData::thinningKeepsGapsAndEnds()
{
    auto snapshot = std::make_shared<SeriesSnapshot>(*plainChart(1, 1'000).snapshot);
    snapshot->series[0].values[500] = std::nan("");
    FrozenChart chart;
    chart.snapshot = snapshot;
    const FrozenChart thin = thinned(chart, 10);
    const auto &values = thin.snapshot->series[0].values;
    QVERIFY(std::any_of(values.begin(), values.end(), [](double value) { return std::isnan(value); }));
    QVERIFY(!thinned(FrozenChart(), 0).snapshot);
    QCOMPARE(thinned(hardChart(), 1).snapshot->series[1].size(), std::size_t(0));
    QVERIFY(thawChart(freeze(thinned(hardChart(), 3))));
}

void TestFrozenData::freezingThinsAndCuts()
{
    PinDraft draft;
    draft.pin.kind = PinKind::Chart;
    draft.data = plainChart(2, 10'000);
    const TimeSpan span = std::get<FrozenChart>(draft.data).snapshot->span;
    draft.pin.fromMs = span.fromMs + 1'000'000;
    draft.pin.toMs = span.fromMs + 2'000'000;
    const Frozen whole = frozen(draft, {});
    QCOMPARE(whole.pin.count, 2 * 1'001);
    QVERIFY(!whole.pin.thinned);
    QCOMPARE(whole.pin.bytes, whole.data.size());
    const Frozen small = frozen(draft, {true, 4'000});
    QVERIFY(small.pin.thinned);
    QVERIFY2(small.data.size() < 4'000 + 1'000, qPrintable(QString::number(small.data.size())));
    draft = PinDraft();
    draft.pin.kind = PinKind::Logs;
    draft.data = hardLogs();
    const Pin first = frozen(draft, {true, 1}).pin;
    QCOMPARE(first.count, 1);
    QCOMPARE(first.wholeCount, static_cast<qint64>(hardLogs().lines.size()));
    QCOMPARE(frozen(draft, {true, 1 << 20}).pin.wholeCount, 0);
    QVERIFY(!frozen(draft, {true, 1 << 20}).pin.thinned);
}

void TestFrozenData::thawingChecksTheHash()
{
    PinDraft draft;
    draft.pin.kind = PinKind::Row;
    draft.data = hardTable();
    Frozen kept = frozen(draft, {});
    QVERIFY(thawed(kept.pin, kept.data));
    kept.data[kept.data.size() - 1] = 'x';
    const auto altered = thawed(kept.pin, kept.data);
    QVERIFY(!altered);
    QCOMPARE(altered.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(TestFrozenData)
#include "tst_frozendata.moc"
