// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/warroom/commandcompletion.h"
#include "models/warroom/commandhistory.h"
#include "ui/warroom/commandpopup.h"
#include "ui/warroom/roomlook.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace wardroom {

class CommandLine;

/// The one line into which an incident is written: text or a command, Enter records it. What is wrong with it
/// is said below, and the line stays.
class EntryBox final : public QWidget
{
    Q_OBJECT
public:
    /// @p room: the popup stays within it.
    explicit EntryBox(QWidget *room, QWidget *parent = nullptr);
    ~EntryBox() override;

    void setLook(const RoomLook &look);
    int wantedHeight() const;
    CommandLine &line() const { return *m_line; }
    QString problem() const { return m_problem; }
    const CommandHistory &history() const { return m_history; }

    /// For completion: what the incident holds now; null: none.
    void setContent(const IncidentContent *content) { m_content = content; }
    /// It was understood and is on its way: remembered, and the box is free.
    void accept(const QString &line);
    /// It was not: @p sentence says why and what would be.
    void refuse(const QString &sentence);
    /// It was on its way but could not be written: comes back, unless something else is being typed.
    void giveBack(const QString &line, const QString &sentence);
    /// Puts the caret there, with @p text to begin with where nothing was typed yet.
    void begin(const QString &text);

Q_SIGNALS:
    void entered(const QString &line);
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void takeKey(int key, bool *taken);
    void walk(const QString &line);
    void complete(int row);
    void showOffers();
    void showProblem(const QString &sentence);
    void arrange();
    QRect boxRect() const;
    int hintWidth() const;

    RoomLook m_look;
    QWidget *const m_room;
    CommandLine *m_line;
    CommandCompletion m_completion;
    QPointer<CommandPopup> m_popup; ///< a child of the room, which may go before us
    CommandHistory m_history;
    const IncidentContent *m_content = nullptr;
    QString m_problem;
    QString m_hint;
    bool m_setting = false; ///< the text is being set by us
};

} // namespace wardroom
