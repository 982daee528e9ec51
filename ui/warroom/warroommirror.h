// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <memory>

class QScreen;

namespace wardroom {

class RoomStatusLine;
class WardroomStyle;
class WarRoomBoard;
class WarRoomPresenter;

/// A second window that shows what the war room shows, without controls: for the wall, always in its theme.
/// Esc or F11 closes it.
class WarRoomMirror final : public QWidget
{
    Q_OBJECT
public:
    /// The presenter must outlive it.
    explicit WarRoomMirror(WarRoomPresenter &presenter);
    ~WarRoomMirror() override;

    /// Full screen on a screen other than that of @p beside, where there is one.
    void showBeside(const QWidget *beside);
    static QScreen *otherScreen(const QScreen *screen);
    WarRoomBoard &board() const { return *m_board; }

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void useWallTheme();
    void follow();
    void arrange();

    WarRoomPresenter &m_presenter;
    std::unique_ptr<WardroomStyle> m_style;
    WarRoomBoard *m_board;
    RoomStatusLine *m_status;
};

} // namespace wardroom
