// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guioptions.h"

#include "services/core/log.h"
#include "ui/theme/appearance.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace wardroom {

namespace {

constexpr int WrongUsage = 2;
constexpr QSize SmallestPicture(640, 400);
constexpr QSize LargestPicture(7680, 4320);

const QStringList &themeKeys()
{
    static const QStringList keys{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("wall")};
    return keys;
}

std::optional<QSize> parseSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits = size.width() >= SmallestPicture.width() && size.height() >= SmallestPicture.height()
        && size.width() <= LargestPicture.width() && size.height() <= LargestPicture.height();
    return fits ? std::optional(size) : std::nullopt;
}

GuiCommandLine wrong(const QString &why)
{
    return {{}, WrongUsage, QStringLiteral("wardroom: %1; see wardroom --help\n").arg(why)};
}

/// QCommandLineParser needs an application object to print its help.
QString helpText(const QCommandLineParser &parser)
{
    int count = 1;
    char name[] = "wardroom";
    char *arguments[] = {name, nullptr};
    const QCoreApplication app(count, arguments);
    return parser.helpText();
}

QString valueOutside(const QString &option, const QString &value, const QStringList &allowed)
{
    return QStringLiteral("--%1 %2 is not known; use %3").arg(option, value, allowed.join(QLatin1String(", ")));
}

} // namespace

GuiCommandLine parseGuiCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Wardroom, the console for SRE leads and incident commanders.\n"
        "Without a display: wardroom-cli, or QT_QPA_PLATFORM=offscreen wardroom --screenshots DIR --demo."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version."));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Start real servers with a simulated shop, and show them."));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         QStringLiteral("Render every page to PNG files in DIR, then exit."), QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en, zh_TW or zh_CN."), QStringLiteral("LANGUAGE"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or wall."), QStringLiteral("THEME"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window, as 1600x1000."), QStringLiteral("SIZE"));
    const QCommandLineOption logLevel(QStringLiteral("log-level"),
                                      QStringLiteral("debug, info, warning, critical or off; single components as info,net=debug."),
                                      QStringLiteral("LEVEL"));
    const QCommandLineOption store(QStringLiteral("store"),
                                   QStringLiteral("Keep incidents in FILE instead of the user's data folder."), QStringLiteral("FILE"));
    QCommandLineOption firstPaint(QStringLiteral("exit-after-first-paint"),
                                  QStringLiteral("Exit once the window has been painted (for benchmarks)."));
    parser.addOptions({help, version, demo, screenshots, language, theme, size, logLevel, store, firstPaint});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A .wardroom file of incidents to open."), QStringLiteral("[FILE.wardroom]"));

    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return {{}, 0, helpText(parser)};
    if (parser.isSet(version))
        return {{}, 0, QStringLiteral("wardroom " WARDROOM_VERSION "\n")};
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1 || (files.size() == 1 && !files.first().endsWith(QLatin1String(".wardroom"), Qt::CaseInsensitive)))
        return wrong(QStringLiteral("\"%1\" is neither an option nor a .wardroom file").arg(files.last()));

    GuiOptions options;
    options.demo = parser.isSet(demo);
    options.screenshotFolder = parser.value(screenshots);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.logLevels = parser.value(logLevel);
    options.storeFile = parser.value(store);
    options.bundleFile = files.value(0);
    options.exitAfterFirstPaint = parser.isSet(firstPaint);
    if (parser.isSet(screenshots) && options.screenshotFolder.isEmpty())
        return wrong(QStringLiteral("--screenshots needs a folder"));
    if (parser.isSet(store) && options.storeFile.isEmpty())
        return wrong(QStringLiteral("--store needs a file"));
    if (parser.isSet(language) && !Appearance::languages().contains(options.language))
        return wrong(valueOutside(QStringLiteral("language"), options.language, Appearance::languages()));
    if (parser.isSet(theme) && !themeKeys().contains(options.theme))
        return wrong(valueOutside(QStringLiteral("theme"), options.theme, themeKeys()));
    if (parser.isSet(size)) {
        const auto wanted = parseSize(parser.value(size));
        if (!wanted)
            return wrong(QStringLiteral("--size %1 is not a size from 640x400 to 7680x4320").arg(parser.value(size)));
        options.size = *wanted;
    }
    if (parser.isSet(logLevel)) {
        if (const auto set = Log::setLevels(options.logLevels); !set)
            return wrong(set.error().detail);
    }
    return {options, std::nullopt, {}};
}

} // namespace wardroom
