// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/wardroomstyle.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QApplication>

// The resource lives in a static library, from where the linker would drop it. Must stand outside any namespace.
static void initIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace wardroom {

namespace {

constexpr std::array Names{
    "war-room", "overview", "dashboard", "explore", "logs", "alert", "incident", "feedback", "settings", "chevron-down",
    "chevron-left", "chevron-right", "plus", "close", "check", "more", "search", "filter", "refresh", "clock", "globe",
    "lock", "unlock", "pin", "star", "copy", "link", "external", "fullscreen", "edit", "undo", "redo", "play", "pause",
    "wrap", "columns", "context", "table", "lanes", "split", "silence", "route", "inhibited", "frozen", "deploy",
    "rollback", "database", "users", "flag", "warning", "info", "key"};
static_assert(Names.size() == static_cast<std::size_t>(IconId::Count));

/// Up to this size strokes are a little heavier, or they would look thin beside text.
constexpr double SmallIcon = 16;

QPixmap draw(IconId id, const QColor &colour, QSize size, qreal scale)
{
    QFile file(iconPath(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    if (size.width() / scale <= SmallIcon)
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"1.75\"");
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), size));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

/// @p size in device pixels.
QPixmap cached(IconId id, const QColor &colour, QSize size, qreal scale)
{
    const int side = std::min(size.width(), size.height());
    if (side <= 0)
        return {};
    const QString key = QStringLiteral("wardroom-icon %1 %2 %3 %4").arg(static_cast<int>(id)).arg(colour.rgb(), 0, 16).arg(side).arg(scale);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = draw(id, colour, QSize(side, side), scale);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(IconId id, Token token)
        : m_id(id)
        , m_token(token)
    {
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_id, m_token); }
    bool isNull() override { return false; }
    QString key() const override { return QStringLiteral("wardroom-line"); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_id, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return cached(m_id, colour(mode), size, scale);
    }

private:
    QColor colour(QIcon::Mode mode) const
    {
        return themeOf(nullptr).color(mode == QIcon::Disabled ? Token::TextDisabled : m_token);
    }

    const IconId m_id;
    const Token m_token;
};

} // namespace

QIcon icon(IconId id, Token token)
{
    return QIcon(new LineIconEngine(id, token)); // the icon owns its engine
}

void paintIcon(QPainter &painter, const QRect &rect, IconId id, const QColor &colour)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = cached(id, colour, (QSizeF(rect.size()) * scale).toSize(), scale);
    QRectF target(QPointF(), pixmap.deviceIndependentSize());
    target.moveCenter(QRectF(rect).center());
    painter.drawPixmap(target.topLeft(), pixmap);
}

QString iconPath(IconId id)
{
    initIconResource();
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(Names[static_cast<std::size_t>(id)]));
}

QIcon applicationIcon()
{
    initIconResource();
    QIcon result;
    for (const int size : {16, 32, 48, 128})
        result.addFile(QStringLiteral(":/icons/wardroom-%1.png").arg(size));
    return result;
}

} // namespace wardroom
