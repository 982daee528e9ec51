// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

using namespace wardroom;

namespace {

class Listener : public QWidget
{
public:
    int languageChanges = 0;
    int styleChanges = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        languageChanges += event->type() == QEvent::LanguageChange;
        styleChanges += event->type() == QEvent::StyleChange;
        QWidget::changeEvent(event);
    }
};

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestLanguage_data();
    void bestLanguage();
    void fontsByLanguage();
    void codeFontKeepsLanguage();
    void changesReachOpenWindows();
    void textScaleIsBounded();
    void themeKeys();
};

void TestAppearance::bestLanguage_data()
{
    QTest::addColumn<QString>("preferences");
    QTest::addColumn<QString>("language");
    QTest::newRow("Taiwan") << "zh-TW" << "zh_TW";
    QTest::newRow("Hong Kong") << "zh-HK" << "zh_TW";
    QTest::newRow("China") << "zh-Hans-CN,en-US" << "zh_CN";
    QTest::newRow("German then English") << "de-DE,en-GB" << "en";
    QTest::newRow("German then Chinese") << "de-DE,zh-CN" << "zh_CN";
    QTest::newRow("none") << "fi-FI" << "en";
}

void TestAppearance::bestLanguage()
{
    QFETCH(QString, preferences);
    QFETCH(QString, language);
    QCOMPARE(Appearance::bestLanguage(preferences.split(u',')), language);
}

void TestAppearance::fontsByLanguage()
{
    const Theme theme;
    QCOMPARE(baseFont(theme, 1.0, QStringLiteral("zh_TW")).families().at(1), QStringLiteral("Noto Sans CJK TC"));
    QCOMPARE(baseFont(theme, 1.0, QStringLiteral("zh_CN")).families().at(1), QStringLiteral("Noto Sans CJK SC"));
    QCOMPARE(baseFont(theme, 1.0, QStringLiteral("en")).families().at(0), QStringLiteral("Noto Sans"));
    QCOMPARE(baseFont(theme, 1.5, QStringLiteral("en")).pixelSize(), 20);
    QCOMPARE(baseFont(Theme(ThemeId::Wall), 1.0, QStringLiteral("en")).pixelSize(), 26);
}

void TestAppearance::codeFontKeepsLanguage()
{
    Appearance appearance;
    appearance.apply({ThemeId::Light, QStringLiteral("zh_TW")});
    QWidget widget;
    const QFont code = fontFor(&widget, TextRole::Code);
    QCOMPARE(code.families(), (QStringList{QStringLiteral("Noto Sans Mono"), QStringLiteral("Noto Sans Mono CJK TC")}));
    QCOMPARE(code.pixelSize(), 12);
    QCOMPARE(fontFor(&widget, TextRole::Figure).pixelSize(), 24);
    QVERIFY(fontFor(&widget, TextRole::Figure).bold());
}

void TestAppearance::changesReachOpenWindows()
{
    Appearance appearance;
    appearance.apply({ThemeId::Light, QStringLiteral("en")});
    Listener window;
    window.show();
    QCoreApplication::sendPostedEvents();
    window.styleChanges = 0;
    window.languageChanges = 0;
    QSignalSpy changed(&appearance, &Appearance::changed);

    appearance.setTheme(ThemeId::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(window.styleChanges > 0);
    QTRY_COMPARE(window.palette().color(QPalette::Window), Theme(ThemeId::Dark).color(Token::BgWindow));

    appearance.setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(appearance.language(), QStringLiteral("zh_CN"));
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    QTRY_VERIFY(window.font().families().contains(QStringLiteral("Noto Sans CJK SC")));
    appearance.setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(changed.size(), 2); // nothing new, nothing said
}

void TestAppearance::textScaleIsBounded()
{
    Appearance appearance;
    appearance.apply({ThemeId::Light, QStringLiteral("en"), 9});
    QCOMPARE(appearance.options().textScale, 1.5);
    appearance.apply({ThemeId::Wall, QStringLiteral("en"), 2});
    QCOMPARE(appearance.options().textScale, 2.0); // a monitor of twice the lines
    appearance.apply({ThemeId::Light, QStringLiteral("en"), 0});
    QCOMPARE(appearance.options().textScale, 1.0);
}

void TestAppearance::themeKeys()
{
    for (const ThemeId id : AllThemes)
        QCOMPARE(Appearance::themeOfKey(Appearance::themeKey(id)), id);
    QCOMPARE(Appearance::themeOfKey(QStringLiteral("neon")), ThemeId::Light);
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
