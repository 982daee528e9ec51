// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtCore/QObject>
#include <QtGui/QKeySequence>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QWidget;

namespace wardroom {

/// Every action of one window: menus, command palette, buttons and tooltips take them from here, so that each has one
/// name and one shortcut.
class ActionRegistry final : public QObject
{
    Q_OBJECT
public:
    struct Spec
    {
        QString id; ///< "view.refresh": stays the same in all languages
        std::function<QString()> text; ///< with mnemonic, as in a menu; asked again when the language changes
        QList<QKeySequence> shortcuts = {};
        std::optional<IconId> icon = {};
        bool inPalette = true;
    };

    /// Actions work while @p window is active.
    explicit ActionRegistry(QWidget *window);

    /// @p run gets the new state of a checkable action, else false. Actions of a page that goes should be deleted by it.
    QAction *add(Spec spec, std::function<void(bool checked)> run);
    /// Null where there is none.
    QAction *action(const QString &id) const;
    /// Those that the palette offers now: enabled, in the order they were added.
    std::vector<QAction *> paletteActions() const;

    /// Those that have a shortcut, in the order they were added.
    std::vector<QAction *> keyActions() const;

    /// The action's name without mnemonic and dots.
    static QString plainText(const QAction &action);
    /// "Refresh now (F5)"
    static QString toolTip(const QAction &action);

private:
    void retranslate();

    struct Entry
    {
        Spec spec;
        QAction *action;
    };
    QWidget *m_window;
    std::vector<Entry> m_entries;
};

} // namespace wardroom
