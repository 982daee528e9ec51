// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/theme/focusring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

namespace wardroom {

namespace {

const QString English = QStringLiteral("en");
const QString Traditional = QStringLiteral("zh_TW");
const QString Simplified = QStringLiteral("zh_CN");

constexpr std::array ThemeKeys{"light", "dark", "wall"};
constexpr qreal LargestText = 1.5;
constexpr qreal LargestOnWall = 4; // a monitor with four times the lines

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_focusRing(std::make_unique<FocusRing>())
{
}

Appearance::~Appearance() = default;

void Appearance::apply(const Options &options)
{
    Options wanted = options;
    wanted.textScale =
        std::clamp(wanted.textScale, 1.0, wanted.theme == ThemeId::Wall ? LargestOnWall : LargestText);
    if (m_applied && wanted == m_options)
        return;
    const Options before = std::exchange(m_options, wanted);
    const bool first = !std::exchange(m_applied, true);
    const bool languageChanged = first || before.language != wanted.language;
    if (languageChanged)
        applyLanguage();
    // The font follows the language, so a new language is a new style, too.
    applyStyle();
    Q_EMIT changed();
}

void Appearance::setTheme(ThemeId theme)
{
    Options options = m_options;
    options.theme = theme;
    apply(options);
}

void Appearance::setLanguage(const QString &language)
{
    Options options = m_options;
    options.language = language;
    apply(options);
}

void Appearance::applyStyle()
{
    const Theme theme(m_options.theme);
    const QFont font = baseFont(theme, m_options.textScale, m_language);
    QFont caption = font;
    caption.setPixelSize(qRound(theme.pixelSize(TextRole::Caption) * m_options.textScale));
    const QPalette palette = WardroomStyle::paletteFor(theme);
    QPalette input = palette;
    input.setColor(QPalette::Base, theme.color(Token::BgInput));

    auto *style = new WardroomStyle(theme, m_options.textScale); // owned by the application
    style->setAnimated(!m_options.reducedMotion);
    QApplication::setPalette(palette);
    for (const char *name : {"QLineEdit", "QTextEdit", "QPlainTextEdit"})
        QApplication::setPalette(input, name);
    QApplication::setFont(font);
    QApplication::setFont(caption, "QHeaderView");
    QApplication::setStyle(style);
}

void Appearance::applyLanguage()
{
    m_language = languages().contains(m_options.language) ? m_options.language
                                                          : bestLanguage(QLocale::system().uiLanguages());
    QLocale::setDefault(QLocale(m_language));
    // English is loaded as well: it holds the plural forms.
    const auto install = [this](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    m_translators.clear(); // a translator leaves the application when it dies
    install(QStringLiteral("qtbase_") + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("wardroom_") + m_language, QStringLiteral(":/i18n"));
}

const QStringList &Appearance::languages()
{
    static const QStringList list{English, Traditional, Simplified};
    return list;
}

QString Appearance::languageName(const QString &language)
{
    if (language == Traditional)
        return QStringLiteral("繁體中文");
    if (language == Simplified)
        return QStringLiteral("简体中文");
    return QStringLiteral("English");
}

QString Appearance::bestLanguage(const QStringList &preferences)
{
    for (const QString &preference : preferences) {
        const QLocale locale(preference);
        if (locale.language() == QLocale::English)
            return English;
        if (locale.language() == QLocale::Chinese)
            return locale.script() == QLocale::TraditionalChineseScript ? Traditional : Simplified;
    }
    return English;
}

QString Appearance::themeKey(ThemeId theme)
{
    return QLatin1String(ThemeKeys[static_cast<std::size_t>(theme)]);
}

ThemeId Appearance::themeOfKey(const QString &key)
{
    const auto it = std::find_if(ThemeKeys.begin(), ThemeKeys.end(), [&](const char *name) { return key == QLatin1String(name); });
    return it == ThemeKeys.end() ? ThemeId::Light : AllThemes[static_cast<std::size_t>(it - ThemeKeys.begin())];
}

} // namespace wardroom
