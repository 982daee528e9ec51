// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/common/retranslate.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace wardroom {

ActionRegistry::ActionRegistry(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    onRetranslate(window, [this] { retranslate(); });
}

QAction *ActionRegistry::add(Spec spec, std::function<void(bool)> run)
{
    Q_ASSERT(!action(spec.id));
    auto *action = new QAction(this);
    action->setObjectName(spec.id);
    action->setText(spec.text());
    action->setShortcuts(spec.shortcuts);
    action->setToolTip(toolTip(*action));
    if (spec.icon)
        action->setIcon(icon(*spec.icon));
    connect(action, &QAction::triggered, this, [run = std::move(run)](bool checked) { run(checked); });
    connect(action, &QObject::destroyed, this, [this, action] {
        std::erase_if(m_entries, [action](const Entry &entry) { return entry.action == action; });
    });
    m_window->addAction(action);
    m_entries.push_back({std::move(spec), action});
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.spec.id == id; });
    return it == m_entries.end() ? nullptr : it->action;
}

std::vector<QAction *> ActionRegistry::paletteActions() const
{
    std::vector<QAction *> actions;
    for (const Entry &entry : m_entries) {
        if (entry.spec.inPalette && entry.action->isEnabled())
            actions.push_back(entry.action);
    }
    return actions;
}

std::vector<QAction *> ActionRegistry::keyActions() const
{
    std::vector<QAction *> actions;
    for (const Entry &entry : m_entries) {
        if (!entry.action->shortcuts().isEmpty())
            actions.push_back(entry.action);
    }
    return actions;
}

void ActionRegistry::retranslate()
{
    for (const Entry &entry : m_entries) {
        entry.action->setText(entry.spec.text());
        entry.action->setToolTip(toolTip(*entry.action));
    }
}

QString ActionRegistry::plainText(const QAction &action)
{
    // Chinese menus carry the mnemonic in parentheses: 檔案(&F).
    static const QRegularExpression appended(QStringLiteral(R"(\s*[(（]&\w[)）])"));
    QString text = action.text();
    text.remove(appended);
    text.remove(u'&');
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString ActionRegistry::toolTip(const QAction &action)
{
    const QString keys = keyText(action.shortcut());
    return keys.isEmpty() ? plainText(action) : QStringLiteral("%1 (%2)").arg(plainText(action), keys);
}

} // namespace wardroom
