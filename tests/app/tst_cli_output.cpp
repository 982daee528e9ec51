// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/textwidth.h"
#include "app/cli/values.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <cmath>
#include <csignal>
#include <limits>

#include <unistd.h>

using namespace wardroom;

namespace {

/// A file in memory in place of standard output.
class Sink
{
public:
    Sink()
        : m_file(std::tmpfile())
    {
    }
    ~Sink() { std::fclose(m_file); }
    Sink(const Sink &) = delete;
    Sink &operator=(const Sink &) = delete;

    std::FILE *file() const { return m_file; }
    QString text() const
    {
        std::rewind(m_file);
        QByteArray bytes(1 << 16, '\0');
        bytes.resize(static_cast<qsizetype>(std::fread(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), m_file)));
        return QString::fromUtf8(bytes);
    }

private:
    std::FILE *m_file;
};

Report someReport()
{
    Report report;
    report.table.columns = {{QStringLiteral("name")}, {QStringLiteral("value"), Table::Align::Right}};
    report.table.rows = {{QStringLiteral("up"), QStringLiteral("1")}, {QStringLiteral("訂單服務"), QStringLiteral("12.5")}};
    report.json = QJsonArray{QJsonObject{{QStringLiteral("a"), 1}}, QJsonObject{{QStringLiteral("a"), 2}}};
    report.notes = {QStringLiteral("two\nlines")};
    return report;
}

} // namespace

class TestCliOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void terminalTextIsHarmless();
    void tableAlignsWideCharacters();
    void csvQuotes();
    void wholeAndParts();
    void errorsAreOneLine();
    void closedReaderIsNoticed();
    void values_data();
    void values();
    void times();
    void formats();
};

void TestCliOutput::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("latin") << QStringLiteral("abc é") << 5;
    QTest::newRow("combining") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("han") << QStringLiteral("連線池") << 6;
    QTest::newRow("kana") << QStringLiteral("カナ") << 4;
    QTest::newRow("halfwidth kana") << QStringLiteral("ｶﾅ") << 2;
    QTest::newRow("hangul") << QStringLiteral("한글") << 4;
    QTest::newRow("fullwidth") << QStringLiteral("ＡＢ，") << 6;
    QTest::newRow("emoji") << QStringLiteral("🔥") << 2;
    QTest::newRow("rare han") << QString::fromUcs4(U"\U00020BB7") << 2;
    QTest::newRow("zero width joiner") << QStringLiteral("a\u200db") << 2;
}

void TestCliOutput::widths()
{
    QFETCH(QString, text);
    QTEST(displayWidth(text), "width");
}

void TestCliOutput::terminalTextIsHarmless()
{
    QCOMPARE(terminalText(QStringLiteral("\x1b[31mred\x1b[0m\tand\r\nnext\nline\x07")), QStringLiteral("red and⏎next⏎line"));
    QCOMPARE(terminalText(QStringLiteral("\x1b]0;title\x07" "x")), QStringLiteral("x"));
    QCOMPARE(terminalText(QStringLiteral("a\u202eb\u2066c")), QStringLiteral("abc"));
    QCOMPARE(terminalText(QStringLiteral("plain 連線")), QStringLiteral("plain 連線"));
}

void TestCliOutput::tableAlignsWideCharacters()
{
    QCOMPARE(alignedText(someReport().table),
             QStringLiteral("NAME      VALUE\n"
                            "up            1\n"
                            "訂單服務   12.5\n"));
    Table trailing{{{QStringLiteral("a")}, {QStringLiteral("b")}}, {{QStringLiteral("x"), QString()}}};
    QCOMPARE(alignedText(trailing, false), QStringLiteral("x\n"));
}

void TestCliOutput::csvQuotes()
{
    const Table table{{{QStringLiteral("a")}, {QStringLiteral("b")}},
                      {{QStringLiteral("1,2"), QStringLiteral("say \"hi\"")}, {QStringLiteral("x\ny"), QString()}}};
    QCOMPARE(csvText(table), QStringLiteral("a,b\r\n\"1,2\",\"say \"\"hi\"\"\"\r\n\"x\ny\",\r\n"));
    QCOMPARE(csvText(table, false).count(QLatin1String("a,b")), 0);
}

void TestCliOutput::wholeAndParts()
{
    const Sink out;
    const Sink err;
    Output output(out.file(), err.file());
    output.setFormat(OutputFormat::Json);
    output.write(someReport());
    QCOMPARE(out.text(), QStringLiteral("[{\"a\":1},{\"a\":2}]\n"));
    output.writePart(someReport());
    QVERIFY(out.text().endsWith(QStringLiteral("]\n{\"a\":1}\n{\"a\":2}\n")));

    const Sink csv;
    Output csvOutput(csv.file(), err.file());
    csvOutput.setFormat(OutputFormat::Csv);
    csvOutput.writePart(someReport());
    csvOutput.writePart(someReport());
    QCOMPARE(csv.text().count(QLatin1String("name,value")), 1);
    QCOMPARE(csv.text().count(QLatin1String("up,1")), 2);
}

void TestCliOutput::errorsAreOneLine()
{
    const Sink out;
    const Sink err;
    Output output(out.file(), err.file());
    output.error(QStringLiteral("first\nsecond"));
    output.write(someReport());
    QCOMPARE(err.text(), QStringLiteral("wardroom-cli: first⏎second\nwardroom-cli: warning: two⏎lines\n"));
}

void TestCliOutput::closedReaderIsNoticed()
{
    std::signal(SIGPIPE, SIG_IGN);
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    std::FILE *const pipe = ::fdopen(ends[1], "w");
    const Sink err;
    Output output(pipe, err.file());
    QVERIFY(output.isOpen());
    output.write(someReport());
    QVERIFY(!output.isOpen());
    std::fclose(pipe);
}

void TestCliOutput::values_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << QStringLiteral("0");
    QTest::newRow("minus zero") << -0.0 << QStringLiteral("-0");
    QTest::newRow("whole") << 18.0 << QStringLiteral("18");
    QTest::newRow("fraction") << 0.1 << QStringLiteral("0.1");
    QTest::newRow("big") << 9007199254740994.0 << QStringLiteral("9007199254740994");
    QTest::newRow("small fixed") << 1e-6 << QStringLiteral("0.000001");
    QTest::newRow("small") << 1.5e-7 << QStringLiteral("1.5e-07");
    QTest::newRow("tiny") << 1e-67 << QStringLiteral("1e-67");
    QTest::newRow("huge fixed") << 1e20 << QStringLiteral("100000000000000000000");
    QTest::newRow("huge") << 1e21 << QStringLiteral("1e+21");
    QTest::newRow("nan") << std::nan("") << QStringLiteral("NaN");
    QTest::newRow("inf") << std::numeric_limits<double>::infinity() << QStringLiteral("+Inf");
    QTest::newRow("-inf") << -std::numeric_limits<double>::infinity() << QStringLiteral("-Inf");
}

void TestCliOutput::values()
{
    QFETCH(double, value);
    QTEST(valueText(value), "text");
}

void TestCliOutput::times()
{
    QCOMPARE(timeText(0), QStringLiteral("1970-01-01T00:00:00.000Z"));
    QCOMPARE(setTimeText(0), QString());
    QCOMPARE(timeText(1'763'650'000'250), QStringLiteral("2025-11-20T14:46:40.250Z"));
    QCOMPARE(timeTextNs(1'763'650'000'000'000'007), QStringLiteral("2025-11-20T14:46:40.000000007Z"));
    QCOMPARE(timeTextNs(-1), QStringLiteral("1969-12-31T23:59:59.999999999Z"));
}

void TestCliOutput::formats()
{
    QCOMPARE(parseOutputFormat(u"csv"), Result<OutputFormat>(OutputFormat::Csv));
    QVERIFY(!parseOutputFormat(u"xml"));
}

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_cli_output.moc"
