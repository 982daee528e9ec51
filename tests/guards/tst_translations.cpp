// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/sourcetree.h"
#include "tests/guards/translationrules.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace wardroom;

/// Every text of the interface exists, finished and well set, in all three languages. lupdate itself says which texts
/// there are, working on copies of the translation files.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsRead();
    void faultsCaught_data();
    void faultsCaught();
    void missingTextIsCaught();
    void projectIsTranslated_data();
    void projectIsTranslated();

private:
    static QString updated(const QString &tsFile, const QStringList &lupdateSources, const QTemporaryDir &folder);
};

/// Path of a copy of @p tsFile brought up to date with @p lupdateSources; empty where lupdate complains.
QString TestTranslations::updated(const QString &tsFile, const QStringList &lupdateSources, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(QFileInfo(tsFile).fileName());
    if (!QFile::copy(tsFile, copy))
        return {};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QProcess lupdate;
    lupdate.start(QStringLiteral(WARDROOM_LUPDATE),
                  lupdateSources + QStringList{QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-ui-lines"),
                                               QStringLiteral("-I"), projectRoot(), QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        return {};
    // "lacks Q_OBJECT macro", "tr() cannot be called without context": such a text would never be translated.
    const QByteArray complaints = lupdate.readAllStandardError().trimmed();
    if (!complaints.isEmpty())
        qWarning("%s", complaints.constData());
    return complaints.isEmpty() ? copy : QString();
}

void TestTranslations::fileIsRead()
{
    const TsFile file = parseTs("<TS language=\"zh_TW\"><context><name>Page</name>"
                                "<message><source>a</source><translation>b</translation></message>"
                                "<message numerus=\"yes\"><source>%n c</source><translation type=\"unfinished\">"
                                "<numerusform>d</numerusform></translation></message></context></TS>");
    QCOMPARE(file.problem, QString());
    QCOMPARE(file.language, QStringLiteral("zh_TW"));
    QCOMPARE(file.messages.size(), std::size_t(2));
    QCOMPARE(file.messages[0].context, QStringLiteral("Page"));
    QCOMPARE(file.messages[0].translations, QStringList{QStringLiteral("b")});
    QVERIFY(file.messages[1].numerus);
    QCOMPARE(file.messages[1].type, QStringLiteral("unfinished"));
    QVERIFY(!parseTs("<html/>").problem.isEmpty());
}

void TestTranslations::faultsCaught_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<bool>("sound");
    const QString en = QStringLiteral("en");
    const QString tw = QStringLiteral("zh_TW");
    const QString cn = QStringLiteral("zh_CN");
    const auto row = [](const char *name, const QString &language, const QString &source, const QStringList &translations, bool sound) {
        QTest::newRow(name) << language << source << translations << sound;
    };
    row("sound", tw, QStringLiteral("%1 of %2 peers"), {QStringLiteral("%2 個節點中的 %1 個")}, true);
    row("empty", tw, QStringLiteral("Alerts"), {QString()}, false);
    row("placeholder lost", tw, QStringLiteral("%1 of %2"), {QStringLiteral("共 %1")}, false);
    row("placeholder twice", tw, QStringLiteral("%1"), {QStringLiteral("%1、%1")}, true);
    row("english plural", en, QStringLiteral("%n alerts"), {QStringLiteral("One alert"), QStringLiteral("%n alerts")}, true);
    row("english plural lost", en, QStringLiteral("%n alerts"), {QStringLiteral("%n alerts")}, false);
    row("count lost", tw, QStringLiteral("%n alerts"), {QStringLiteral("警示")}, false);
    row("chinese plural", tw, QStringLiteral("%n alerts"), {QStringLiteral("%n 則警示")}, true);
    row("mnemonic", tw, QStringLiteral("&File"), {QStringLiteral("檔案(&F)")}, true);
    row("mnemonic lost", tw, QStringLiteral("&File"), {QStringLiteral("檔案")}, false);
    row("mainland word", tw, QStringLiteral("User"), {QStringLiteral("用戶")}, false);
    row("client", tw, QStringLiteral("Client"), {QStringLiteral("用戶端")}, true);
    row("simplified", tw, QStringLiteral("Settings"), {QStringLiteral("设定")}, false);
    row("taiwan word", cn, QStringLiteral("User"), {QStringLiteral("使用者")}, false);
    row("traditional", cn, QStringLiteral("Settings"), {QStringLiteral("設置")}, false);
    row("half-width comma", tw, QStringLiteral("Wait, please."), {QStringLiteral("請稍候, 謝謝")}, false);
    row("half-width colon", cn, QStringLiteral("Time: %1"), {QStringLiteral("时间: %1")}, false);
    row("full-width", cn, QStringLiteral("Time: %1"), {QStringLiteral("时间：%1")}, true);
    row("half-width stop", tw, QStringLiteral("Done."), {QStringLiteral("完成.")}, false);
    row("three dots", tw, QStringLiteral("Loading…"), {QStringLiteral("載入中...")}, false);
    row("brackets", cn, QStringLiteral("Log (all)"), {QStringLiteral("日志 (全部)")}, false);
    row("clock", tw, QStringLiteral("since 14:35"), {QStringLiteral("自 14:35 起")}, true);
    row("crowded", tw, QStringLiteral("P95 latency"), {QStringLiteral("P95延遲")}, false);
    row("spaced", tw, QStringLiteral("P95 latency"), {QStringLiteral("P95 延遲")}, true);
    row("percent", tw, QStringLiteral("34 % users"), {QStringLiteral("34 % 使用者")}, false);
}

void TestTranslations::faultsCaught()
{
    QFETCH(QString, language);
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(bool, sound);
    TsMessage message;
    message.source = source;
    message.numerus = source.contains(QLatin1String("%n"));
    message.translations = translations;
    const QStringList faults = faultsOf(message, language);
    QVERIFY2(faults.isEmpty() == sound, qPrintable(faults.join(u'\n')));
    message.type = QStringLiteral("unfinished");
    QVERIFY(!faultsOf(message, language).isEmpty());
    message.type = QStringLiteral("vanished");
    QVERIFY(!faultsOf(message, language).isEmpty());
}

void TestTranslations::missingTextIsCaught()
{
    const QTemporaryDir folder;
    QFile source(folder.filePath(QStringLiteral("page.cpp")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("class Page : QObject { Q_OBJECT void f() { tr(\"Never translated\"); } };\n");
    source.close();
    QFile ts(folder.filePath(QStringLiteral("old.ts")));
    QVERIFY(ts.open(QIODevice::WriteOnly));
    ts.write("<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"zh_TW\"><context><name>Page</name><message>"
             "<source>Gone</source><translation>沒了</translation></message></context></TS>\n");
    ts.close();
    const QTemporaryDir work;
    const TsFile file = readTs(updated(ts.fileName(), {source.fileName()}, work));
    QStringList types;
    for (const TsMessage &message : file.messages)
        types += message.source + u' ' + message.type;
    types.sort();
    QCOMPARE(types, (QStringList{QStringLiteral("Gone vanished"), QStringLiteral("Never translated unfinished")}));
}

void TestTranslations::projectIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh_TW", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTranslations::projectIsTranslated()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString path = QDir(projectRoot()).filePath(QStringLiteral("translations/wardroom_%1.ts").arg(language));
    const QString copy = updated(path, {u'@' + QStringLiteral(WARDROOM_LUPDATE_SOURCES)}, folder);
    QVERIFY2(!copy.isEmpty(), "lupdate complains");
    const TsFile file = readTs(copy);
    QCOMPARE(file.problem, QString());
    QCOMPARE(file.language, language);
    QVERIFY(!file.messages.empty());
    std::vector<Violation> violations;
    for (const TsMessage &message : file.messages) {
        for (const QString &fault : faultsOf(message, language))
            violations.push_back({QFileInfo(path).fileName(), 0, QStringLiteral("[%1] \"%2\": %3").arg(message.context, message.source, fault)});
    }
    QVERIFY(nonePrinted(violations));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
