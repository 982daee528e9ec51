// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/keytopics.h"

#include "ui/theme/wardroomstyle.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

namespace {

class Topics
{
    Q_DECLARE_TR_FUNCTIONS(KeyTopics)
public:
    static KeyTopic charts()
    {
        return {tr("Charts"),
                {{tr("Wheel (Ctrl+wheel where the page scrolls), +, −"), tr("Zoom at the pointer or the cursor")},
                 {tr("Drag"), tr("Zoom into the selected time")},
                 {tr("Shift+drag, Page Up, Page Down"), tr("Earlier and later")},
                 {tr("Double click, Backspace"), tr("Back to the range before")},
                 {tr("←, →, with Shift faster; Home, End"), tr("Move the cursor; its values are told")},
                 {tr("A, B, Ctrl+click"), tr("Lock cursor A or B; the table shows the difference of every series")},
                 {keyText(Qt::Key_Return), tr("Zoom into the time between A and B")},
                 {keyText(Qt::Key_Escape), tr("Take back the selection, the cursor, the locks")},
                 {tr("Right click, Menu"), tr("Compare, copy, save, query")}}};
    }
    static KeyTopic legends()
    {
        return {tr("Legends"),
                {{tr("Click, Enter, Space"), tr("Show this series alone; again: all of them")},
                 {tr("Ctrl+click, Ctrl+Enter, Ctrl+Space"), tr("Show or hide this series beside the others")}}};
    }
    static KeyTopic dashboards()
    {
        return {tr("Editing a dashboard"),
                {{tr("Tab, Shift+Tab"), tr("Choose the next panel, the one before")},
                 {tr("←, →, ↑, ↓, drag"), tr("Move the panel on the grid")},
                 {tr("Shift+arrows, drag the edge"), tr("Change its size")},
                 {keyText(Qt::Key_Return), tr("Edit its query and options")},
                 {keyText(Qt::CTRL | Qt::Key_D), tr("Duplicate it")},
                 {keyText(Qt::Key_Delete), tr("Delete it")},
                 {both(Qt::CTRL | Qt::Key_Z, Qt::CTRL | Qt::SHIFT | Qt::Key_Z), tr("Undo, redo")},
                 {both(Qt::CTRL | Qt::Key_S, Qt::CTRL | Qt::SHIFT | Qt::Key_S), tr("Save, save as")}}};
    }
    static KeyTopic wall()
    {
        return {tr("Dashboards on the wall"),
                {{both(Qt::Key_Right, Qt::Key_Space), tr("The next dashboard at once")}, {keyText(Qt::Key_Escape), tr("Leave the wall")}}};
    }
    static KeyTopic queries()
    {
        return {tr("Queries"),
                {{keyText(Qt::SHIFT | Qt::Key_Return), tr("Run")},
                 {keyText(Qt::CTRL | Qt::Key_Space), tr("Complete: metrics, labels, values, functions, durations")},
                 {keyText(Qt::CTRL | Qt::Key_Slash), tr("Turn lines into comments, and back")},
                 {keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_F), tr("Format")}}};
    }
    static KeyTopic alerts()
    {
        return {tr("List of alerts"),
                {{keyText(Qt::Key_Return), tr("Details of the alert")},
                 {keyText(Qt::Key_S), tr("Silence the chosen alerts")},
                 {keyText(Qt::Key_I), tr("Declare an incident from them")}}};
    }
    static KeyTopic logs()
    {
        return {tr("Log lines"),
                {{keyText(Qt::CTRL | Qt::Key_F), tr("Find in these lines")},
                 {keyText(Qt::CTRL | Qt::Key_C), tr("Copy the chosen lines")},
                 {keyText(Qt::Key_End), tr("Follow the newest lines again")}}};
    }
    static KeyTopic timeline()
    {
        return {tr("Timeline of an incident"),
                {{QStringLiteral("←, →, ↑, ↓"), tr("The next event, the same moment in the next lane")},
                 {tr("Shift+← and →"), tr("Choose several events")},
                 {tr("Alt+← and →, drag"), tr("Move events in time")},
                 {tr("1 to 5"), tr("Put the chosen events into that lane")},
                 {keyText(Qt::CTRL | Qt::Key_E), tr("Add an event")},
                 {keyText(Qt::Key_Insert), tr("Add an event after this one")},
                 {both(Qt::Key_F2, Qt::Key_Return), tr("Change the event's title")},
                 {keyText(Qt::Key_S), tr("Mark with a star for the post-mortem")},
                 {keyText(Qt::Key_Delete), tr("Remove the chosen events")},
                 {both(Qt::CTRL | Qt::Key_Z, Qt::CTRL | Qt::SHIFT | Qt::Key_Z), tr("Undo, redo")},
                 {tr("+, −, Page Up, Page Down"), tr("Zoom, earlier and later")}}};
    }
    static KeyTopic warRoom()
    {
        return {tr("War room"),
                {{QStringLiteral("/"), tr("Begin a command: /status, /sev, /role, /action …")},
                 {keyText(Qt::Key_Space), tr("Tick an item of the checklist, finish an action")},
                 {keyText(Qt::Key_P), tr("Mark an item as begun")},
                 {both(Qt::Key_F11, Qt::Key_Escape), tr("Fill the screen, and leave it")}}};
    }

private:
    static QString both(const QKeySequence &one, const QKeySequence &other)
    {
        return keyText(one) + QLatin1String(", ") + keyText(other);
    }
};

} // namespace

QList<KeyTopic> keyTopics()
{
    return {Topics::charts(), Topics::legends(), Topics::queries(), Topics::dashboards(), Topics::wall(),
            Topics::alerts(), Topics::logs(),    Topics::timeline(), Topics::warRoom()};
}

} // namespace wardroom
