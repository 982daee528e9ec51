// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesettings.h"

#include "services/settings/settings.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

namespace wardroom {

namespace {

constexpr int MiddleGrey = 128;

ThemeId systemTheme()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < MiddleGrey ? ThemeId::Dark : ThemeId::Light;
}

} // namespace

Appearance::Options appearanceFrom(const Settings &settings)
{
    const QString theme = settings.text(SettingKey::Theme);
    Appearance::Options options;
    options.theme = theme.isEmpty() ? systemTheme() : Appearance::themeOfKey(theme);
    options.language = settings.text(SettingKey::Language);
    options.textScale = settings.number(SettingKey::TextPercent) / 100.0;
    options.reducedMotion = settings.flag(SettingKey::ReducedMotion);
    return options;
}

void storeAppearance(const Appearance::Options &options, Settings &settings)
{
    // A theme nobody chose stays the system's.
    const bool chosen = !settings.text(SettingKey::Theme).isEmpty() || options.theme != appearanceFrom(settings).theme;
    if (chosen)
        settings.set(SettingKey::Theme, Appearance::themeKey(options.theme));
    settings.set(SettingKey::Language, options.language);
    settings.set(SettingKey::TextPercent, qRound(options.textScale * 100));
    settings.set(SettingKey::ReducedMotion, options.reducedMotion);
}

} // namespace wardroom
