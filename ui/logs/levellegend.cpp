// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/levellegend.h"

#include "services/render/format.h"
#include "ui/logs/loglook.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int Stroke = 10;
constexpr int Gap = 4;
constexpr int Space = 14; // between entries
constexpr LogLevel WorstFirst[] = {LogLevel::Error, LogLevel::Warn,  LogLevel::Info,
                                   LogLevel::Debug, LogLevel::Trace, LogLevel::Unknown};
} // namespace

LevelLegend::LevelLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LevelLegend::setVolume(const LogVolumeBars &volume)
{
    m_entries.clear();
    for (const LogLevel level : WorstFirst) {
        if (const qint64 lines = volume.of(level))
            m_entries.push_back({level, lines});
    }
    updateGeometry();
    update();
}

int LevelLegend::widthOf(const Entry &entry) const
{
    const QFont base = fontFor(this, TextRole::Caption);
    return Stroke + Gap + QFontMetrics(base).horizontalAdvance(levelWord(entry.level)) + Gap
        + QFontMetrics(bold(base)).horizontalAdvance(Formatter().count(entry.lines));
}

QSize LevelLegend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width += widthOf(entry) + Space;
    return {std::max(0, width - Space), 20};
}

void LevelLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const QFont base = fontFor(this, TextRole::Caption);
    QPainter painter(this);
    int x = 0;
    for (const Entry &entry : m_entries) {
        painter.fillRect(x, height() / 2 - 1, Stroke, 3, theme.color(levelToken(entry.level)));
        int at = x + Stroke + Gap;
        painter.setFont(base);
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(QRect(at, 0, width(), height()), Qt::AlignVCenter, levelWord(entry.level));
        at += painter.fontMetrics().horizontalAdvance(levelWord(entry.level)) + Gap;
        painter.setFont(bold(base));
        painter.setPen(theme.color(Token::TextPrimary));
        painter.drawText(QRect(at, 0, width(), height()), Qt::AlignVCenter, Formatter().count(entry.lines));
        x += widthOf(entry) + Space;
    }
}

} // namespace wardroom
