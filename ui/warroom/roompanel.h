// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/marks.h"
#include "ui/warroom/roomlook.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace wardroom {

/// Some words in one colour and size.
struct RoomRun
{
    QString text;
    Token token = Token::TextPrimary;
    RoomLook::Text size = RoomLook::Text::Small;
    bool bold = false;
    friend bool operator==(const RoomRun &, const RoomRun &) = default;
};

/// Runs beside each other on one base line, ending at the right of @p line. Returns the width they took.
int paintRunsRight(QPainter &painter, const QRect &line, const std::vector<RoomRun> &runs,
                   const RoomLook &look);

/// A part of the war room: a line on top, a quiet title, what is said about it at the right, and a body.
class RoomPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RoomPanel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const { return m_title; }
    void setRight(std::vector<RoomRun> runs);
    /// Told before what stands at the right: data is stale or partial; Ok takes it away.
    void setState(StateMark mark, const QString &word = {});
    QString stateWord() const { return m_mark == StateMark::Ok ? QString() : m_word; }

    virtual void setLook(const RoomLook &look);
    const RoomLook &look() const { return m_look; }
    /// The height in which nothing is left out, at this width.
    virtual int naturalHeight(int width) const = 0;
    /// With less it is better left out.
    virtual int leastHeight() const = 0;

Q_SIGNALS:
    void heightChanged(); ///< naturalHeight() is another

protected:
    int headHeight() const;
    QRect bodyRect() const;
    virtual void arrange() { } ///< of children, after a change of size or look
    void describe(const QString &details = {});

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect headRect() const;

    RoomLook m_look;
    QString m_title;
    std::vector<RoomRun> m_right;
    StateMark m_mark = StateMark::Ok;
    QString m_word;
};

} // namespace wardroom
