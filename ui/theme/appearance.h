// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/theme.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace wardroom {

class FocusRing;

/// How the application looks and speaks: theme, text size, language. Changes take effect at once in every open window,
/// as style, palette and language change events. One object, owned by the composition root, which must outlive the widgets.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        ThemeId theme = ThemeId::Light;
        QString language; ///< one of languages(); empty: the system's, or English
        qreal textScale = 1.0; ///< 1 to 1.5, on the wall to 4
        bool reducedMotion = false;

        friend bool operator==(const Options &, const Options &) = default;
    };

    explicit Appearance(QObject *parent = nullptr);
    ~Appearance() override;

    const Options &options() const { return m_options; }
    void apply(const Options &options);
    void setTheme(ThemeId theme);
    void setLanguage(const QString &language);

    /// What is shown: never empty.
    QString language() const { return m_language; }
    /// "en", "zh_TW", "zh_CN".
    static const QStringList &languages();
    /// A language's name in itself.
    static QString languageName(const QString &language);
    /// The language for someone with these preferences (QLocale::uiLanguages()).
    static QString bestLanguage(const QStringList &preferences);

    /// "light", "dark", "wall".
    static QString themeKey(ThemeId theme);
    static ThemeId themeOfKey(const QString &key);

Q_SIGNALS:
    void changed();

private:
    void applyStyle();
    void applyLanguage();

    Options m_options;
    QString m_language;
    bool m_applied = false;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<FocusRing> m_focusRing;
};

} // namespace wardroom
