// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/warroommirror.h"

#include "ui/common/retranslate.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/warroom/roomstatusline.h"
#include "ui/warroom/warroomboard.h"
#include "ui/warroom/warroompresenter.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>

namespace wardroom {

WarRoomMirror::WarRoomMirror(WarRoomPresenter &presenter)
    : m_presenter(presenter)
    , m_board(new WarRoomBoard(presenter, WarRoomBoard::Mode::Mirror, this))
    , m_status(new RoomStatusLine(presenter, this))
{
    resize(1280, 720);
    useWallTheme();
    connect(&presenter, &WarRoomPresenter::incidentChanged, this, &WarRoomMirror::follow);
    onRetranslate(this, [this] {
        setWindowTitle(tr("Wardroom, war room"));
        update();
    });
    follow();
}

WarRoomMirror::~WarRoomMirror()
{
    // The style goes with us, so those who paint with it go first.
    delete m_board;
    delete m_status;
    setStyle(nullptr);
}

/// The application may stay in another theme: what is read from five metres is not what is read from one.
void WarRoomMirror::useWallTheme()
{
    const auto *shown = qobject_cast<const WardroomStyle *>(style());
    m_style = std::make_unique<WardroomStyle>(Theme(ThemeId::Wall), shown ? shown->textScale() : 1.0);
    setPalette(WardroomStyle::paletteFor(m_style->theme()));
    setStyle(m_style.get());
    for (QWidget *child : findChildren<QWidget *>())
        child->setStyle(m_style.get());
}

QScreen *WarRoomMirror::otherScreen(const QScreen *screen)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other =
        std::find_if(screens.begin(), screens.end(), [screen](const QScreen *one) { return one != screen; });
    return other == screens.end() ? nullptr : *other;
}

void WarRoomMirror::showBeside(const QWidget *beside)
{
    if (QScreen *screen = otherScreen(beside->screen())) {
        setScreen(screen);
        setGeometry(screen->geometry());
    }
    showFullScreen();
}

void WarRoomMirror::follow()
{
    m_board->setVisible(m_presenter.content());
    update();
}

void WarRoomMirror::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WarRoomMirror::arrange()
{
    // The line is part of the picture, so its size follows from the whole.
    const RoomLook look = RoomLook::of(this, QSize(width(), height() * 1032 / 1080));
    m_status->setLook(look);
    const int line = m_status->wantedHeight();
    m_board->setGeometry(0, 0, width(), height() - line);
    m_status->setGeometry(0, height() - line, width(), line);
    m_status->setLook(m_board->look());
}

void WarRoomMirror::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

void WarRoomMirror::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const RoomLook look = RoomLook::of(this, size());
    painter.fillRect(rect(), look.color(Token::BgWindow));
    if (m_board->isVisible())
        return;
    painter.setFont(look.font(RoomLook::Text::Title));
    painter.setPen(look.color(Token::TextSecondary));
    painter.drawText(rect(), Qt::AlignCenter, tr("No incident is open"));
}

void WarRoomMirror::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace wardroom
