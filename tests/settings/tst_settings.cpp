// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings/settings.h"

#include "services/core/clock.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace wardroom;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tableIsWhole();
    void defaultsWithoutAFile();
    void valuesSurvive();
    void changesAreSignalledOnce();
    void resetGivesTheDefault();
    void savedByItself();
    void fileIsTheOwnersOnly();
    void unknownFieldsAreKept();
    void wrongTypesFallBack();
    void brokenFileIsKeptAside_data();
    void brokenFileIsKeptAside();
    void twoBrokenFilesAreBothKept();
    void newerFileIsCopied();
    void unwritableFolderIsTold();
    void migrationsRunInOrder();

private:
    void writeFile(const QByteArray &text) const;
    QByteArray readFile(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ManualClock m_clock{1'795'183'200'000}; // 2026-11-20T14:00:00Z
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("deep/settings.json"));
}

void TestSettings::writeFile(const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray TestSettings::readFile(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSettings::tableIsWhole()
{
    QStringList names;
    int row = 0;
    for (const SettingDefinition &definition : settingDefinitions()) {
        QCOMPARE(static_cast<int>(definition.key), row++);
        QVERIFY(!names.contains(QLatin1String(definition.name)));
        names.append(QLatin1String(definition.name));
    }
    QCOMPARE(settingDefinitions().back().key, SettingKey::Wall); // the last of the enumeration
}

void TestSettings::defaultsWithoutAFile()
{
    const Settings settings(m_path, m_clock);
    QCOMPARE(settings.number(SettingKey::RefreshMs), 15'000);
    QCOMPARE(settings.text(SettingKey::Language), QString());
    QCOMPARE(settings.text(SettingKey::LogLevel), QStringLiteral("info"));
    QCOMPARE(settings.flag(SettingKey::ReducedMotion), false);
    QVERIFY(settings.list(SettingKey::Windows).isEmpty());
    QVERIFY(settings.problems().isEmpty());
}

void TestSettings::valuesSurvive()
{
    const QJsonObject window{{QStringLiteral("page"), QStringLiteral("logs")}};
    {
        Settings settings(m_path, m_clock);
        settings.set(SettingKey::Language, QStringLiteral("zh_TW"));
        settings.set(SettingKey::RefreshMs, 0);
        settings.set(SettingKey::ReducedMotion, true);
        settings.set(SettingKey::Windows, QJsonArray{window});
        settings.set(SettingKey::Priorities, window);
    }
    const Settings settings(m_path, m_clock);
    QCOMPARE(settings.text(SettingKey::Language), QStringLiteral("zh_TW"));
    QCOMPARE(settings.number(SettingKey::RefreshMs), 0);
    QCOMPARE(settings.flag(SettingKey::ReducedMotion), true);
    QCOMPARE(settings.list(SettingKey::Windows), QJsonArray{window});
    QCOMPARE(settings.object(SettingKey::Priorities), window);
}

void TestSettings::changesAreSignalledOnce()
{
    Settings settings(m_path, m_clock);
    QList<SettingKey> keys;
    connect(&settings, &Settings::changed, this, [&keys](SettingKey key) { keys.append(key); });
    settings.set(SettingKey::Theme, QStringLiteral("dark"));
    settings.set(SettingKey::Theme, QStringLiteral("dark"));
    settings.set(SettingKey::RefreshMs, 15'000); // the default already
    QCOMPARE(keys, QList<SettingKey>{SettingKey::Theme});
}

void TestSettings::resetGivesTheDefault()
{
    Settings settings(m_path, m_clock);
    settings.set(SettingKey::RefreshMs, 5'000);
    int signalled = 0;
    connect(&settings, &Settings::changed, this, [&signalled] { ++signalled; });
    settings.reset(SettingKey::RefreshMs);
    settings.reset(SettingKey::RefreshMs);
    QCOMPARE(settings.number(SettingKey::RefreshMs), 15'000);
    QCOMPARE(signalled, 1);
}

void TestSettings::savedByItself()
{
    Settings settings(m_path, m_clock);
    settings.set(SettingKey::Theme, QStringLiteral("wall"));
    QTRY_VERIFY(readFile(m_path).contains("wall"));
}

void TestSettings::fileIsTheOwnersOnly()
{
    Settings settings(m_path, m_clock);
    settings.set(SettingKey::Theme, QStringLiteral("wall"));
    QVERIFY(settings.save());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
}

void TestSettings::unknownFieldsAreKept()
{
    writeFile(R"({"version": 1, "theme": "dark", "fromTomorrow": {"a": [1]}})");
    {
        Settings settings(m_path, m_clock);
        settings.set(SettingKey::Theme, QStringLiteral("light"));
    }
    const QJsonObject object = QJsonDocument::fromJson(readFile(m_path)).object();
    QCOMPARE(object.value(QLatin1String("fromTomorrow")).toObject().value(QLatin1String("a")).toArray(), QJsonArray{1});
    QCOMPARE(object.value(QLatin1String("theme")).toString(), QStringLiteral("light"));
}

void TestSettings::wrongTypesFallBack()
{
    writeFile(R"({"version": 1, "refreshMs": "often", "theme": "dark"})");
    const Settings settings(m_path, m_clock);
    QCOMPARE(settings.number(SettingKey::RefreshMs), 15'000);
    QCOMPARE(settings.text(SettingKey::Theme), QStringLiteral("dark"));
    QCOMPARE(settings.problems().size(), 1);
    QCOMPARE(settings.problems().constFirst().kind, FileProblem::Kind::BadEntry);
    QCOMPARE(settings.problems().constFirst().entry, QStringLiteral("refreshMs"));
}

void TestSettings::brokenFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("truncated") << QByteArray(R"({"version": 1, "theme": "da)");
    QTest::newRow("garbage") << QByteArray("\x00\xff\xfe garbage", 12);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[1, 2]");
}

void TestSettings::brokenFileIsKeptAside()
{
    QFETCH(QByteArray, text);
    writeFile(text);
    {
        Settings settings(m_path, m_clock);
        QCOMPARE(settings.number(SettingKey::RefreshMs), 15'000);
        QCOMPARE(settings.problems().size(), 1);
        const FileProblem problem = settings.problems().constFirst();
        QCOMPARE(problem.kind, FileProblem::Kind::Broken);
        QCOMPARE(problem.file, m_path);
        QCOMPARE(problem.keptAs, m_path + QStringLiteral(".broken-20261120T140000"));
        QVERIFY(!problem.detail.isEmpty());
        QCOMPARE(readFile(problem.keptAs), text);
        settings.set(SettingKey::Theme, QStringLiteral("dark"));
    }
    const Settings settings(m_path, m_clock);
    QCOMPARE(settings.text(SettingKey::Theme), QStringLiteral("dark"));
    QVERIFY(settings.problems().isEmpty());
}

void TestSettings::twoBrokenFilesAreBothKept()
{
    for (const char *text : {"one", "two"}) {
        writeFile(text);
        const Settings settings(m_path, m_clock);
        QCOMPARE(readFile(settings.problems().constFirst().keptAs), text);
    }
    QCOMPARE(readFile(m_path + QStringLiteral(".broken-20261120T140000")), "one");
}

void TestSettings::newerFileIsCopied()
{
    const QByteArray text = R"({"version": 99, "theme": "dark"})";
    writeFile(text);
    const Settings settings(m_path, m_clock);
    QCOMPARE(settings.text(SettingKey::Theme), QStringLiteral("dark"));
    QCOMPARE(settings.problems().constFirst().kind, FileProblem::Kind::Newer);
    QCOMPARE(readFile(settings.problems().constFirst().keptAs), text);
    QCOMPARE(readFile(m_path), text);
}

void TestSettings::unwritableFolderIsTold()
{
    // A file stands where the folder should be.
    m_path = m_folder->filePath(QStringLiteral("settings.json"));
    writeFile("{}");
    Settings settings(m_path + QStringLiteral("/settings.json"), m_clock);
    int told = 0;
    connect(&settings, &Settings::problemFound, this, [&told] { ++told; });
    settings.set(SettingKey::Theme, QStringLiteral("dark"));
    const auto saved = settings.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
    QVERIFY(!settings.save());
    QCOMPARE(told, 1);
    QCOMPARE(settings.text(SettingKey::Theme), QStringLiteral("dark"));
}

void TestSettings::migrationsRunInOrder()
{
    static constexpr std::array<SettingMigration, 3> list{{
        {1, [](QJsonObject &settings) { settings.insert(QStringLiteral("log"), QStringLiteral("one")); }},
        {2, [](QJsonObject &settings) { settings.insert(QStringLiteral("log"), settings.value(QLatin1String("log")).toString() + QLatin1String("two")); }},
        {3, [](QJsonObject &settings) { settings.insert(QStringLiteral("log"), settings.value(QLatin1String("log")).toString() + QLatin1String("three")); }},
    }};
    QJsonObject old{{QStringLiteral("version"), 1}, {QStringLiteral("log"), QStringLiteral("own")}};
    QCOMPARE(migrated(old, list).value(QLatin1String("log")).toString(), QStringLiteral("owntwothree"));
    QCOMPARE(migrated(old, list).value(QLatin1String("version")).toInt(), 3);
    QCOMPARE(migrated({}, list).value(QLatin1String("log")).toString(), QStringLiteral("onetwothree"));
    old.insert(QStringLiteral("version"), 7);
    QCOMPARE(migrated(old, list), old);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
