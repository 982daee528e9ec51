// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/series/labels.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace wardroom;
using namespace Qt::StringLiterals;

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderOfWritingDoesNotMatter();
    void emptyValueIsNoLabel();
    void setInsertsReplacesRemoves();
    void subsets();
    void hashFollowsEquality();
    void text_data();
    void text();
};

void TestLabels::orderOfWritingDoesNotMatter()
{
    const Labels a{{u"job"_s, u"api"_s}, {u"instance"_s, u"a:1"_s}};
    const Labels b{{u"instance"_s, u"a:1"_s}, {u"job"_s, u"api"_s}};
    QCOMPARE(a, b);
    QCOMPARE(a.begin()->first, u"instance"_s);
    QVERIFY(a < (Labels{{u"instance"_s, u"b:1"_s}}));
}

void TestLabels::emptyValueIsNoLabel()
{
    const Labels labels{{u"job"_s, QString()}, {u"env"_s, u"prod"_s}};
    QCOMPARE(labels.size(), std::size_t(1));
    QVERIFY(!labels.contains(u"job"));
    QCOMPARE(labels.value(u"job"), QString());
    QCOMPARE(labels.value(u"env"), u"prod"_s);
    QCOMPARE(labels.value(u"zone"), QString());
}

void TestLabels::setInsertsReplacesRemoves()
{
    Labels labels;
    labels.set(u"b"_s, u"2"_s);
    labels.set(u"a"_s, u"1"_s);
    labels.set(u"b"_s, u"3"_s);
    labels.set(u"absent"_s, QString());
    QCOMPARE(labels, (Labels{{u"a"_s, u"1"_s}, {u"b"_s, u"3"_s}}));
    labels.set(u"a"_s, QString());
    QCOMPARE(labels, (Labels{{u"b"_s, u"3"_s}}));
}

void TestLabels::subsets()
{
    const Labels labels{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}};
    QCOMPARE(labels.only({u"a"_s, u"z"_s}), (Labels{{u"a"_s, u"1"_s}}));
    QCOMPARE(labels.without({u"a"_s, u"z"_s}), (Labels{{u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}}));
}

void TestLabels::hashFollowsEquality()
{
    QSet<Labels> set;
    set << Labels{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}} << Labels{{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}} << Labels{};
    QCOMPARE(set.size(), 2);
}

void TestLabels::text_data()
{
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<QString>("text");
    const QString name = u"__name__"_s;
    QTest::newRow("none") << Labels() << u"{}"_s;
    QTest::newRow("metric only") << Labels{{name, u"up"_s}} << u"up"_s;
    QTest::newRow("recording rule") << Labels{{name, u"job:up:sum"_s}} << u"job:up:sum"_s;
    QTest::newRow("metric and label") << Labels{{name, u"up"_s}, {u"job"_s, u"api"_s}} << uR"(up{job="api"})"_s;
    QTest::newRow("escapes") << Labels{{u"a"_s, u"x\"y\\z\nw"_s}} << uR"({a="x\"y\\z\nw"})"_s;
    QTest::newRow("UTF-8 metric") << Labels{{name, u"http.requests"_s}, {u"job"_s, u"api"_s}}
                                  << uR"({"http.requests", job="api"})"_s;
    QTest::newRow("UTF-8 label") << Labels{{name, u"up"_s}, {u"k8s.pod"_s, u"a"_s}} << uR"(up{"k8s.pod"="a"})"_s;
    QTest::newRow("colon in a label") << Labels{{u"a:b"_s, u"1"_s}} << uR"({"a:b"="1"})"_s;
}

void TestLabels::text()
{
    QFETCH(Labels, labels);
    QFETCH(QString, text);
    QCOMPARE(labels.toString(), text);
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
