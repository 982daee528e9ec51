// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include "ui/theme/wardroomstyle.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

namespace wardroom {

namespace {

QString chineseFamily(const QString &language)
{
    const QLocale::Language spoken = QLocale(language).language();
    // In an English window Chinese data is read by people of the system's country.
    const QLocale locale = spoken == QLocale::Chinese ? QLocale(language) : QLocale::system();
    const bool traditional = locale.script() == QLocale::TraditionalChineseScript;
    return traditional ? QStringLiteral("Noto Sans CJK TC") : QStringLiteral("Noto Sans CJK SC");
}

bool isBold(TextRole role)
{
    return role == TextRole::PageTitle || role == TextRole::PanelTitle || role == TextRole::Figure;
}

} // namespace

QFont baseFont(const Theme &theme, qreal textScale, const QString &language)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), chineseFamily(language)});
    font.setPixelSize(qRound(theme.pixelSize(TextRole::Base) * textScale));
    return font;
}

QFont fontFor(const QWidget *widget, TextRole role)
{
    QFont font = QApplication::font();
    const Theme &theme = themeOf(widget);
    const qreal textScale = scaled(widget, 1000.0) * 13.0 / (1000.0 * theme.pixelSize(TextRole::Base));
    font.setPixelSize(qRound(theme.pixelSize(role) * textScale));
    font.setBold(isBold(role));
    if (role == TextRole::Code) {
        QStringList families = font.families();
        for (QString &family : families)
            family.replace(QLatin1String("Noto Sans"), QLatin1String("Noto Sans Mono"));
        font.setFamilies(families);
        font.setStyleHint(QFont::Monospace);
    }
    return font;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace wardroom
