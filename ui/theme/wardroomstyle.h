// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/render/theme.h"

#include <QtWidgets/QProxyStyle>

class QAbstractButton;
class QKeySequence;

namespace wardroom {

/// What a button is for. One Primary a view; Danger only for what destroys.
enum class ButtonRole { Plain, Primary, Danger };
void setButtonRole(QAbstractButton *button, ButtonRole role);
ButtonRole buttonRole(const QWidget *button);

/// How a shortcut is written for people: "Ctrl+Enter".
QString keyText(const QKeySequence &keys);

/// Writes @p keys into the button, after its text. Does not bind them.
void setKeyHint(QAbstractButton *button, const QKeySequence &keys);
QString keyHint(const QWidget *button);

/// Marks an entry field as wrong: its border says so, the sentence beside it says why.
void setInvalid(QWidget *field, bool invalid);

/// Draws every standard widget by the visual language, over Fusion. No style sheets: they are slow to start and
/// would be a second table of colours. Owns the theme; changing it means a new style, which repolishes the application.
/// What is drawn how stands in stylebuttons, stylefields, styleviews and stylemenus.
class WardroomStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    /// @p textScale multiplies all sizes, 1 to 1.5.
    explicit WardroomStyle(Theme theme, qreal textScale = 1.0);

    const Theme &theme() const { return m_theme; }
    /// Device-independent pixels of the visual language to those of this theme and text size.
    int px(qreal value) const { return qRound(value * m_scale); }
    qreal textScale() const { return m_textScale; }
    /// False under reduced motion: then nothing fades.
    bool isAnimated() const { return m_animated; }
    void setAnimated(bool animated) { m_animated = animated; }

    /// Palette for QApplication::setPalette.
    static QPalette paletteFor(const Theme &theme);
    QPalette standardPalette() const override { return paletteFor(m_theme); }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    const Theme m_theme;
    const qreal m_textScale;
    const qreal m_scale;
    bool m_animated = true;
};

/// The theme @p widget is drawn with, of null the application's; light where the style is not ours (a test of a
/// single widget).
const Theme &themeOf(const QWidget *widget);

/// A measure of the visual language in the size that @p widget is drawn with.
int scaled(const QWidget *widget, qreal px);

} // namespace wardroom
