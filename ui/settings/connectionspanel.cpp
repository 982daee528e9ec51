// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectionspanel.h"

#include "services/connections/connectionstore.h"
#include "services/connections/connectiontester.h"
#include "services/core/clock.h"
#include "services/net/secretstore.h"
#include "ui/common/errortext.h"
#include "ui/common/marklabel.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/common/textlabel.h"
#include "ui/settings/connectiondelegate.h"
#include "ui/settings/connectioneditor.h"
#include "ui/settings/testresults.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace wardroom {

ConnectionsPanel::ConnectionsPanel(ConnectionStore &store, SecretStore &secrets, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_model(store)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(createList());
    m_state = new StateView(createEditor());
    row->addWidget(m_state, 1);
    connectParts();
    onRetranslate(this, [this] { retranslate(); });
    if (!store.connections().empty())
        choose(store.connections().front().id);
    secrets.probe();
}

QWidget *ConnectionsPanel::createList()
{
    m_list = new QListView;
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    const auto flat = [](IconId id) {
        auto *button = new QPushButton;
        button->setFlat(true);
        button->setIcon(icon(id));
        return button;
    };
    m_add = flat(IconId::Plus);
    m_import = flat(IconId::Deploy);
    m_export = flat(IconId::External);
    m_import->setIcon(QIcon());
    m_export->setIcon(QIcon());
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_export);
    column->addLayout(buttons);
    onRestyle(box, [box] { box->setFixedWidth(scaled(box, 280)); });
    return box;
}

QWidget *ConnectionsPanel::createEditor()
{
    m_editor = new ConnectionEditor;
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_editor);
    m_results = new TestResults;
    m_message = new TextLabel(TextRole::Base, Token::Error);
    m_message->setWordWrap(true);
    m_message->hide();
    m_keychain = new MarkLabel;
    m_keychain->hide();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_results, m_message, m_keychain})
        column->addWidget(widget);
    column->addWidget(createButtons());
    return box;
}

QWidget *ConnectionsPanel::createButtons()
{
    m_test = new QPushButton;
    m_duplicate = new QPushButton;
    m_remove = new QPushButton;
    m_revert = new QPushButton;
    m_save = new QPushButton;
    setButtonRole(m_save, ButtonRole::Primary);
    m_save->setShortcut(QKeySequence::Save);
    setKeyHint(m_save, QKeySequence(QKeySequence::Save));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_test, m_duplicate, m_remove})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_revert);
    row->addWidget(m_save);
    return box;
}

void ConnectionsPanel::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            load(m_model.idOf(index));
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_model.rowCount() == 0)
            load({});
    });
    connect(m_editor, &ConnectionEditor::edited, this, &ConnectionsPanel::edited);
    connect(m_state, &StateView::actionTriggered, this, &ConnectionsPanel::add);
    connect(m_add, &QPushButton::clicked, this, &ConnectionsPanel::add);
    connect(m_duplicate, &QPushButton::clicked, this, &ConnectionsPanel::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsPanel::remove);
    connect(m_import, &QPushButton::clicked, this, &ConnectionsPanel::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &ConnectionsPanel::chooseExport);
    connect(m_test, &QPushButton::clicked, this, &ConnectionsPanel::test);
    connect(m_revert, &QPushButton::clicked, this, &ConnectionsPanel::revert);
    connect(m_save, &QPushButton::clicked, this, &ConnectionsPanel::save);
    const auto keychain = [this] { m_keychain->setVisible(m_secrets.availability() == SecretStore::Availability::MemoryOnly); };
    connect(&m_secrets, &SecretStore::availabilityChanged, this, keychain);
    keychain();
}

void ConnectionsPanel::retranslate()
{
    m_list->setAccessibleName(tr("Environments"));
    m_add->setText(tr("Add"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Delete…"));
    m_revert->setText(tr("Discard changes"));
    m_save->setText(tr("Save"));
    m_keychain->setState(StateMark::Warning, tr("There is no keychain: passwords and tokens are kept until you quit."));
    m_keychain->setToolTip(m_secrets.problem().toHtmlEscaped());
    updateButtons();
    if (m_current.isNull())
        load({});
}

void ConnectionsPanel::choose(const QUuid &id)
{
    m_list->setCurrentIndex(m_model.indexOf(id));
}

void ConnectionsPanel::load(const QUuid &id)
{
    m_current = id;
    m_testing.cancel();
    m_results->clear();
    tell({});
    const Connection *connection = m_store.find(id);
    if (!connection) {
        m_current = {};
        m_state->showEmpty(tr("Your environments will stand here"), tr("An environment is a set of servers that belong together, such as production: Prometheus, Alertmanager, Loki."), tr("Add an environment"));
        return;
    }
    m_saved = {*connection, {}};
    m_state->showContent();
    show(m_drafts.value(id, m_saved));
    m_loading = loadSecrets(*connection, m_secrets, this, [this](Result<ConnectionSecrets> secrets) {
        if (!secrets)
            return tell(errorText(secrets.error()).text());
        m_saved.secrets = *secrets;
        if (!m_drafts.contains(m_current))
            show(m_saved);
    });
    updateButtons();
}

void ConnectionsPanel::show(const Draft &draft)
{
    m_editor->setConnection(draft.connection, draft.secrets);
    m_editor->setNameProblem(nameProblem());
}

void ConnectionsPanel::edited()
{
    m_drafts.insert(m_current, {m_editor->connection(), m_editor->secrets()});
    m_model.setUnsaved(m_current, true);
    m_editor->setNameProblem(nameProblem());
    updateButtons();
}

QString ConnectionsPanel::nameProblem() const
{
    switch (m_store.checkName(m_editor->connection().name, m_current)) {
    case ConnectionStore::NameProblem::Empty:
        return tr("Give the environment a name.");
    case ConnectionStore::NameProblem::Taken:
        return tr("Another environment has this name. Choose a different one.");
    case ConnectionStore::NameProblem::None:
        break;
    }
    return {};
}

void ConnectionsPanel::updateButtons()
{
    const bool unsaved = m_drafts.contains(m_current);
    m_save->setEnabled(unsaved && !m_saving.isActive() && m_editor->isValid() && nameProblem().isEmpty());
    m_revert->setEnabled(unsaved);
    m_test->setEnabled(m_editor->isValid());
    m_test->setText(m_testing.isActive() ? tr("Stop the test") : tr("Test"));
    m_export->setEnabled(m_model.rowCount() > 0);
}

void ConnectionsPanel::save()
{
    Draft draft{m_editor->connection(), m_editor->secrets()};
    takeSecrets(draft.connection, draft.secrets);
    // Secrets first: whoever hears of the changed connection reads them.
    m_saving = saveSecrets(m_current, draft.secrets, m_secrets, this, [this, draft](Result<void> result) {
        if (result)
            result = m_store.update(draft.connection);
        if (!result)
            return tell(errorText(result.error()).text());
        m_drafts.remove(draft.connection.id);
        m_model.setUnsaved(draft.connection.id, false);
        if (draft.connection.id == m_current) {
            m_saved = draft;
            show(m_saved);
            tell({});
        }
        updateButtons();
    });
    updateButtons();
}

void ConnectionsPanel::revert()
{
    m_drafts.remove(m_current);
    m_model.setUnsaved(m_current, false);
    show(m_saved);
    tell({});
    updateButtons();
}

void ConnectionsPanel::test()
{
    if (m_testing.isActive()) {
        m_testing.cancel();
        return updateButtons();
    }
    Draft draft{m_editor->connection(), m_editor->secrets()};
    takeSecrets(draft.connection, draft.secrets);
    m_results->clear();
    m_testing = testConnection(
        draft.connection, draft.secrets, m_clock, this, [this](const SourceReport &report) { m_results->add(report); },
        [this](Result<std::vector<SourceReport>> reports) {
            if (!reports)
                tell(tr("There is nothing to test: give at least one address."));
            updateButtons();
        });
    updateButtons();
}

void ConnectionsPanel::add()
{
    Connection connection;
    connection.name = m_store.freeName(tr("New environment"));
    connection.colour = m_model.rowCount() % 8;
    const auto id = m_store.add(connection);
    if (!id)
        return tell(errorText(id.error()).text());
    choose(*id);
    m_editor->focusName();
}

void ConnectionsPanel::duplicate()
{
    const auto id = m_store.duplicate(m_current);
    if (!id)
        return tell(errorText(id.error()).text());
    choose(*id);
    m_editor->focusName();
}

void ConnectionsPanel::remove()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete environment"), tr("Delete \"%1\"?").arg(m_saved.connection.name), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its addresses and secrets are removed from this computer. The servers are not touched."));
    auto *confirm = box->addButton(tr("Delete 1 environment"), QMessageBox::DestructiveRole);
    setButtonRole(confirm, ButtonRole::Danger);
    connect(confirm, &QAbstractButton::clicked, this, [this, id = m_current] {
        m_drafts.remove(id);
        if (const auto removed = m_store.remove(id); !removed)
            return tell(errorText(removed.error()).text());
        m_keychainWrites.push_back(removeSecrets(id, m_secrets, this, [](Result<void>) {}));
    });
    box->open();
}

void ConnectionsPanel::tell(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace wardroom
