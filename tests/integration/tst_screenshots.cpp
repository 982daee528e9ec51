// SPDX-License-Identifier: GPL-3.0-or-later
// `wardroom --screenshots DIR --demo`, as the manual's pictures are made: the program itself, from the outside.
#include "services/demo/demoprograms.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace wardroom;

class TestScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPageOfTheDemo();
    void withoutAnEnvironment();
    void folderThatCannotBeMade();

private:
    int run(const QStringList &arguments);
    int colours(const QString &file) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_errors;
};

void TestScreenshots::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

int TestScreenshots::run(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        environment.insert(QLatin1String(name), m_home->path());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(WARDROOM_PROGRAM), arguments);
    if (!program.waitForFinished(240'000))
        return -1;
    m_errors = QString::fromUtf8(program.readAllStandardError());
    return program.exitCode();
}

/// How many colours a coarse look at the picture finds; a blank one has few.
int TestScreenshots::colours(const QString &file) const
{
    const QImage image(file);
    if (image.size() != QSize(1280, 800))
        return 0;
    QSet<QRgb> found;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            found.insert(image.pixel(x, y));
    }
    return static_cast<int>(found.size());
}

void TestScreenshots::everyPageOfTheDemo()
{
    if (const QStringList missing = DemoPrograms::find().missingPackages; !missing.isEmpty())
        QSKIP(qPrintable(QStringLiteral("not installed: ") + missing.join(u' ')));
    const QTemporaryDir folder;
    QCOMPARE(run({QStringLiteral("--screenshots"), folder.path(), QStringLiteral("--demo"), QStringLiteral("--language"),
                  QStringLiteral("zh_TW"), QStringLiteral("--theme"), QStringLiteral("light"), QStringLiteral("--size"),
                  QStringLiteral("1280x800")}),
             0);
    for (const char *page : {"warroom", "overview", "dashboards", "explore", "logs", "alerts", "incidents", "settings", "dashboard", "query",
                             "incident"}) {
        const QString file = folder.filePath(QLatin1String(page) + QStringLiteral(".png"));
        QVERIFY2(colours(file) > 40, page);
    }
}

void TestScreenshots::withoutAnEnvironment()
{
    const QTemporaryDir folder;
    QCOMPARE(run({QStringLiteral("--screenshots"), folder.path(), QStringLiteral("--size"), QStringLiteral("1280x800")}), 0);
    QVERIFY(colours(folder.filePath(QStringLiteral("overview.png"))) > 10);
}

void TestScreenshots::folderThatCannotBeMade()
{
    QFile file(m_home->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(run({QStringLiteral("--screenshots"), file.fileName() + QStringLiteral("/folder")}), 1);
    QVERIFY2(m_errors.contains(QLatin1String("cannot be made")), qPrintable(m_errors));
}

QTEST_GUILESS_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
