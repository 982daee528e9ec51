// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/fieldcolors.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <optional>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

/// "semi-dark-red" is a shade of "red": we have one shade of each.
QString hueOf(const QString &name)
{
    return name.section(u'-', -1).toLower();
}

/// Colours that older panels were made with unless their author chose others.
QString knownDefault(const QString &color)
{
    static const QHash<QString, QString> names{
        {u"#299c46"_s, u"green"_s},  {u"#73bf69"_s, u"green"_s},   {u"rgba(50,172,45,0.97)"_s, u"green"_s},
        {u"#d44a3a"_s, u"red"_s},    {u"#c4162a"_s, u"red"_s},     {u"rgba(245,54,54,0.9)"_s, u"red"_s},
        {u"#f2495c"_s, u"red"_s},    {u"#e02f44"_s, u"red"_s},     {u"#bf1b00"_s, u"red"_s},
        {u"#ff9830"_s, u"orange"_s}, {u"#eab839"_s, u"yellow"_s},  {u"rgba(237,129,40,0.89)"_s, u"orange"_s},
        {u"#37872d"_s, u"green"_s},  {u"#fade2a"_s, u"yellow"_s},  {u"#56a64b"_s, u"green"_s},
        {u"#5794f2"_s, u"blue"_s},   {u"#508642"_s, u"green"_s},   {u"#7eb26d"_s, u"green"_s}};
    QString key = color.toLower();
    key.remove(u' ');
    return names.value(key);
}

std::optional<Token> tokenOf(const QString &name)
{
    static const QHash<QString, Token> tokens{
        {u"green"_s, Token::Ok},         {u"yellow"_s, Token::P2},        {u"orange"_s, Token::P1},
        {u"red"_s, Token::P0},           {u"blue"_s, Token::Chart1},      {u"purple"_s, Token::Chart6},
        {u"gray"_s, Token::TextMuted},   {u"grey"_s, Token::TextMuted},   {u"text"_s, Token::TextPrimary},
        {u"white"_s, Token::TextPrimary}, {u"black"_s, Token::TextPrimary}};
    const QString standard = knownDefault(name);
    const auto it = tokens.constFind(hueOf(standard.isEmpty() ? name : standard));
    return it == tokens.cend() ? std::nullopt : std::optional(*it);
}

QColor cssColor(const QString &text)
{
    static const QRegularExpression rgb(
        u"^rgba?\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)\\s*(?:,\\s*([\\d.]+)\\s*)?\\)$"_s);
    const auto match = rgb.match(text.trimmed());
    if (!match.hasMatch())
        return QColor(text.trimmed());
    QColor color(std::min(255, match.captured(1).toInt()), std::min(255, match.captured(2).toInt()),
                 std::min(255, match.captured(3).toInt()));
    if (!match.captured(4).isEmpty())
        color.setAlphaF(std::clamp(match.captured(4).toFloat(), 0.0F, 1.0F));
    return color;
}

} // namespace

QColor themeColor(const FieldColor &color, const Theme &theme)
{
    if (color.palette >= 0)
        return theme.chartColor(color.palette);
    if (color.ramp) {
        const auto ramp = theme.heatmap();
        const auto last = static_cast<double>(ramp.size() - 1);
        return QColor::fromRgb(ramp[static_cast<std::size_t>(*color.ramp * last)]);
    }
    if (color.name.isEmpty() || color.name == "transparent"_L1)
        return {};
    if (const auto token = tokenOf(color.name))
        return theme.color(*token);
    return cssColor(color.name);
}

QColor textColor(const FieldColor &color, const Theme &theme)
{
    if (levelOf(color.name) == ThresholdLevel::Ok && tokenOf(color.name) == Token::Ok)
        return theme.color(Token::TextPrimary);
    const QColor chosen = themeColor(color, theme);
    return chosen.isValid() && chosen.alpha() > 0 ? chosen : theme.color(Token::TextPrimary);
}

QColor inkOn(const QColor &ground, const Theme &theme)
{
    const QColor dark = Theme(ThemeId::Light).color(Token::TextPrimary);
    const QColor bright = Theme(ThemeId::Dark).color(Token::OnFill);
    if (!ground.isValid() || ground.alpha() < 128)
        return theme.color(Token::TextPrimary);
    return contrastRatio(ground, dark) > contrastRatio(ground, bright) ? dark : bright;
}

ThresholdLevel levelOf(const QString &color)
{
    const auto token = tokenOf(color);
    if (!token)
        return ThresholdLevel::Notice;
    switch (*token) {
    case Token::Ok:
        return ThresholdLevel::Ok;
    case Token::P2:
    case Token::P1:
        return ThresholdLevel::Warning;
    case Token::P0:
        return ThresholdLevel::Serious;
    default:
        return ThresholdLevel::Notice;
    }
}

} // namespace wardroom
