// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/viewcontext.h"
#include "services/render/chartpainter.h"
#include "ui/common/pinsource.h"
#include "ui/warroom/keychartfeed.h"
#include "ui/warroom/roompanel.h"

#include <QtGui/QPixmap>

namespace wardroom {

/// A key chart: its name and newest figure large, the chart below with alert strips and threshold. It shares
/// the time cursor with all other charts: pointer, or left and right.
class KeyChartPanel final : public RoomPanel, public PinSource
{
    Q_OBJECT
public:
    explicit KeyChartPanel(ViewContext &view, QWidget *parent = nullptr);

    void setState(const KeyChartState &state, const Formatter &format, qint64 nowMs);
    const KeyChartState &state() const { return m_state; }
    /// The age of old data reads differently now.
    void tick(qint64 nowMs);
    /// What stands where the chart would be; empty: there is one.
    QString message() const { return m_message; }
    void setPassive();

    void setLook(const RoomLook &look) override;
    int naturalHeight(int width) const override;
    int leastHeight() const override;

    std::optional<PinDraft> pinDraft() const override;

protected:
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect chartRect() const;
    int figureHeight() const;
    ChartPainter chartPainter() const;
    void layOut();
    void render();
    void paintHead(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;
    void tellState(qint64 nowMs);

    ViewContext &m_view;
    KeyChartState m_state;
    Formatter m_format;
    QString m_figureText;
    QString m_stateWord;
    StateMark m_stateMark = StateMark::Ok;
    QString m_message;
    ChartLayout m_layout;
    QPixmap m_picture;
    std::optional<QPointF> m_pointer;
    bool m_passive = false;
};

} // namespace wardroom
