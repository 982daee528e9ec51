// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/dashboardeditbar.h"

#include "ui/common/noticebar.h"
#include "ui/common/retranslate.h"
#include "ui/dashboards/dashboardeditor.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace wardroom {

using namespace Qt::StringLiterals;

DashboardEditBar::DashboardEditBar(DashboardEditor &editor, std::function<QString()> folder, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_folder(std::move(folder))
{
    createTools();
    createMenu();
    createNotices();
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_title, 1);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_add, m_keepTimes, m_undo, m_redo, m_save, m_saveAs, m_done})
        tools->addWidget(tool);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addLayout(tools);
    connectEditor();
    onRetranslate(this, [this] { retranslate(); });
}

void DashboardEditBar::createTools()
{
    m_title = new QLineEdit;
    m_add = new QPushButton(icon(IconId::Plus), QString());
    m_keepTimes = new QToolButton;
    m_keepTimes->setIcon(icon(IconId::Clock));
    connect(m_keepTimes, &QToolButton::clicked, this, &DashboardEditBar::keepTimesRequested);
    m_undo = new QToolButton;
    m_undo->setIcon(icon(IconId::Undo));
    m_redo = new QToolButton;
    m_redo->setIcon(icon(IconId::Redo));
    m_save = new QPushButton;
    setButtonRole(m_save, ButtonRole::Primary);
    setKeyHint(m_save, QKeySequence(Qt::CTRL | Qt::Key_S));
    m_saveAs = new QPushButton;
    m_done = new QPushButton;
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { m_editor.undo(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_editor.redo(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { save(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveAs(); });
    connect(m_title, &QLineEdit::textEdited, &m_editor, &DashboardEditor::setTitle);
    connect(m_undo, &QToolButton::clicked, &m_editor, &DashboardEditor::undo);
    connect(m_redo, &QToolButton::clicked, &m_editor, &DashboardEditor::redo);
    connect(m_save, &QPushButton::clicked, this, &DashboardEditBar::save);
    connect(m_saveAs, &QPushButton::clicked, this, &DashboardEditBar::saveAs);
    connect(m_done, &QPushButton::clicked, this, &DashboardEditBar::doneRequested);
}

/// Where the bar stands, as it is only there while one edits.
void DashboardEditBar::addShortcut(const QKeySequence &keys, const std::function<void()> &run)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, run);
}

void DashboardEditBar::createMenu()
{
    m_kinds = new QMenu(this);
    for (const QString &type :
         {u"timeseries"_s, u"stat"_s, u"gauge"_s, u"bargauge"_s, u"table"_s, u"logs"_s, u"text"_s, u"row"_s}) {
        QAction *action = m_kinds->addAction(QString());
        action->setData(type);
        connect(action, &QAction::triggered, this, [this, type] {
            addPanel(type, type == "row"_L1 ? tr("New row") : tr("New panel"));
        });
    }
    m_add->setMenu(m_kinds);
}

void DashboardEditBar::createNotices()
{
    m_changed = new NoticeBar(NoticeBar::Kind::Warning, this);
    connect(m_changed->button(), &QPushButton::clicked, this, [this] {
        m_changed->setText({});
        m_editor.reload();
    });
    connect(m_changed->secondButton(), &QPushButton::clicked, this, [this] {
        m_changed->setText({});
        m_editor.keepMine();
    });
    m_error = new NoticeBar(NoticeBar::Kind::Error, this);
    connect(m_error->button(), &QPushButton::clicked, this, &DashboardEditBar::saveAs);
}

void DashboardEditBar::connectEditor()
{
    connect(&m_editor, &DashboardEditor::documentChanged, this, &DashboardEditBar::showState);
    connect(&m_editor, &DashboardEditor::stateChanged, this, &DashboardEditBar::showState);
    connect(&m_editor, &DashboardEditor::changedOnDisk, this, [this] {
        m_changed->setText(tr("Another program changed or removed the file. Reload it, or keep what is here."));
    });
    connect(&m_editor, &DashboardEditor::saved, this, [this] {
        m_error->setText({});
        if (const auto then = std::exchange(m_then, nullptr))
            then();
    });
    connect(&m_editor, &DashboardEditor::saveFailed, this, [this](const Error &error) {
        m_then = nullptr;
        showError(tr("The dashboard was not saved. Your changes are still here."), error);
    });
    connect(&m_editor, &DashboardEditor::reloadFailed, this,
            [this](const Error &error) { showError(tr("The file can not be read. What is here stays."), error); });
}

void DashboardEditBar::clearNotices()
{
    m_changed->setText({});
    m_error->setText({});
}

void DashboardEditBar::showError(const QString &lead, const Error &error)
{
    m_error->setText(error.detail, lead);
}

void DashboardEditBar::retranslate()
{
    m_title->setAccessibleName(tr("Title of the dashboard"));
    m_title->setPlaceholderText(tr("Title of the dashboard"));
    m_add->setText(tr("Add panel"));
    const QStringList kinds{tr("Time series"), tr("Figure"), tr("Gauge"), tr("Bar gauge"),
                            tr("Table"),       tr("Logs"),   tr("Text"),  tr("Row")};
    const QList<QAction *> actions = m_kinds->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions[i]->setText(kinds.at(i));
    m_keepTimes->setToolTip(tr("Open with the present time range and refresh from now on"));
    m_keepTimes->setAccessibleName(m_keepTimes->toolTip());
    m_save->setText(tr("Save"));
    m_saveAs->setText(tr("Save as…"));
    m_done->setText(tr("Done"));
    m_changed->button()->setText(tr("Reload"));
    m_changed->secondButton()->setText(tr("Keep mine"));
    m_error->button()->setText(tr("Save as…"));
    showState();
}

void DashboardEditBar::showState()
{
    const QString title = m_editor.document().dashboard.title;
    if (m_title->text() != title)
        m_title->setText(title);
    const auto undo = m_editor.undoKind();
    const auto redo = m_editor.redoKind();
    m_undo->setEnabled(undo.has_value());
    m_redo->setEnabled(redo.has_value());
    m_undo->setToolTip(undo ? tr("Undo: %1 (Ctrl+Z)").arg(editName(*undo)) : tr("Nothing to undo"));
    m_redo->setToolTip(redo ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(editName(*redo)) : tr("Nothing to redo"));
    m_undo->setAccessibleName(m_undo->toolTip());
    m_redo->setAccessibleName(m_redo->toolTip());
    m_save->setEnabled(m_editor.isModified() && !m_editor.isSaving());
    m_save->setToolTip(m_editor.isSaving()          ? tr("Being saved")
                           : m_editor.isModified()  ? QString()
                                                    : tr("There are no changes"));
}

void DashboardEditBar::addPanel(const QString &type, const QString &title)
{
    NewPanel panel;
    panel.type = type;
    panel.title = title;
    m_editor.addPanel(panel);
}

void DashboardEditBar::save()
{
    if (!m_editor.isModified())
        return;
    if (m_editor.savesInPlace())
        m_editor.save();
    else
        saveAs();
}

void DashboardEditBar::saveAs()
{
    const QString proposed = freeDashboardPath(m_folder(), m_editor.document().dashboard.title);
    auto *dialog = new QFileDialog(this, tr("Save the dashboard as"), proposed, tr("Dashboards") + u" (*.json)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_editor.saveAs(path); });
    connect(dialog, &QFileDialog::rejected, this, [this] { m_then = nullptr; });
    dialog->open();
}

void DashboardEditBar::leave(std::function<void()> then)
{
    if (!m_editor.isModified()) {
        then();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Unsaved changes"),
                                tr("Save the changes to \"%1\"?").arg(m_editor.document().dashboard.title),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *save = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    auto *discard = box->addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel)->setText(tr("Cancel"));
    setButtonRole(discard, ButtonRole::Danger);
    box->setDefaultButton(save);
    connect(save, &QPushButton::clicked, this, [this, then] {
        m_then = then;
        this->save();
    });
    connect(discard, &QPushButton::clicked, this, [this, then] {
        m_editor.discard();
        then();
    });
    box->open();
}

} // namespace wardroom
