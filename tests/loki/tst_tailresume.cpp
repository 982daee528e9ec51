// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loki/tailresume.h"

#include <QtTest/QTest>

using namespace wardroom;

/// No line lost, none twice, whatever a server sends again after a break.
class TestTailResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsAreDropped();
    void equalLinesCountEach();
    void olderLinesOfAReplayAreDropped();
    void lateLinesPassWhileLive();
    void otherStreamsAreOther();
    void metadataAmongLabelsIsTheSameStream();
    void shownLinesAreNotRepeated();
    void replayOverSeveralFrames();
};

namespace {

using Lines = std::vector<LogLine>;

LogLine makeLine(qint64 timeNs, const char *text,
                 Labels stream = {{QStringLiteral("a"), QStringLiteral("1")}})
{
    LogLine line;
    line.timeNs = timeNs;
    line.text = QString::fromLatin1(text);
    line.stream = std::make_shared<const Labels>(std::move(stream));
    return line;
}

QString join(const Lines &lines)
{
    QStringList texts;
    for (const LogLine &line : lines)
        texts << line.text;
    return texts.join(u' ');
}

} // namespace

void TestTailResume::repeatsAreDropped()
{
    TailResume resume;
    resume.begin(0);
    QCOMPARE(join(resume.accept({makeLine(1, "a"), makeLine(2, "b")})), QStringLiteral("a b"));
    resume.interrupted();
    QCOMPARE(resume.resumeNs(), 2);
    QCOMPARE(join(resume.accept({makeLine(2, "b"), makeLine(2, "c"), makeLine(3, "d")})),
             QStringLiteral("c d"));
    QCOMPARE(resume.resumeNs(), 3);
}

void TestTailResume::equalLinesCountEach()
{
    TailResume resume;
    resume.begin(0);
    resume.accept({makeLine(5, "x"), makeLine(5, "x")});
    resume.interrupted();
    QCOMPARE(resume.accept({makeLine(5, "x"), makeLine(5, "x"), makeLine(5, "x")}).size(), 1U);
    resume.interrupted();
    QCOMPARE(resume.accept({makeLine(5, "x"), makeLine(5, "x"), makeLine(5, "x")}).size(), 0U);
    // Live again, an equal line of equal time is a new one.
    resume.accept({makeLine(6, "y")});
    QCOMPARE(resume.accept({makeLine(6, "y")}).size(), 1U);
}

void TestTailResume::olderLinesOfAReplayAreDropped()
{
    TailResume resume;
    resume.begin(0);
    resume.accept({makeLine(1, "a"), makeLine(9, "b")});
    resume.interrupted();
    QCOMPARE(join(resume.accept({makeLine(1, "a"), makeLine(9, "b"), makeLine(10, "c")})),
             QStringLiteral("c"));
}

void TestTailResume::lateLinesPassWhileLive()
{
    TailResume resume;
    resume.begin(0);
    resume.accept({makeLine(9, "b")});
    QCOMPARE(join(resume.accept({makeLine(5, "late")})), QStringLiteral("late"));
    QCOMPARE(resume.resumeNs(), 9);
}

void TestTailResume::otherStreamsAreOther()
{
    TailResume resume;
    resume.begin(0);
    resume.accept({makeLine(5, "x", {{QStringLiteral("a"), QStringLiteral("1")}})});
    resume.interrupted();
    const Lines fresh = resume.accept({makeLine(5, "x", {{QStringLiteral("a"), QStringLiteral("2")}}),
                                       makeLine(5, "x", {{QStringLiteral("a"), QStringLiteral("1")}})});
    QCOMPARE(fresh.size(), 1U);
    QCOMPARE(fresh.front().stream->value(u"a"), QStringLiteral("2"));
}

void TestTailResume::metadataAmongLabelsIsTheSameStream()
{
    TailResume resume;
    resume.begin(0);
    resume.accept({makeLine(5, "x", {{QStringLiteral("a"), QStringLiteral("1")}})});
    resume.interrupted();
    const Labels withMetadata{{QStringLiteral("a"), QStringLiteral("1")},
                              {QStringLiteral("trace"), QStringLiteral("t")}};
    QVERIFY(resume.accept({makeLine(5, "x", withMetadata)}).empty());
}

void TestTailResume::shownLinesAreNotRepeated()
{
    TailResume resume;
    resume.begin(5, {makeLine(4, "old"), makeLine(5, "x"), makeLine(5, "y")});
    QCOMPARE(join(resume.accept({makeLine(5, "y"), makeLine(5, "x"), makeLine(5, "z")})),
             QStringLiteral("z"));
}

void TestTailResume::replayOverSeveralFrames()
{
    TailResume resume;
    resume.begin(0);
    resume.accept({makeLine(5, "x"), makeLine(5, "y")});
    resume.interrupted();
    QVERIFY(resume.accept({makeLine(5, "x")}).empty());
    QVERIFY(resume.accept({}).empty());
    QVERIFY(resume.accept({makeLine(5, "y")}).empty());
    QCOMPARE(join(resume.accept({makeLine(6, "z")})), QStringLiteral("z"));
    QCOMPARE(join(resume.accept({makeLine(6, "z")})), QStringLiteral("z"));
}

QTEST_GUILESS_MAIN(TestTailResume)
#include "tst_tailresume.moc"
