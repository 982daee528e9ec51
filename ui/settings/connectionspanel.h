// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionlistmodel.h"
#include "services/connections/connectionsecrets.h"

#include <QtWidgets/QWidget>

class QListView;
class QPushButton;
class QScrollArea;

namespace wardroom {

class Clock;
class ConnectionEditor;
class ConnectionStore;
class MarkLabel;
class SecretStore;
class StateView;
class TestResults;
class TextLabel;

/// The list of connections and the editor of the one chosen. What is edited and not saved stays while another one is
/// looked at.
class ConnectionsPanel final : public QWidget
{
    Q_OBJECT
public:
    ConnectionsPanel(ConnectionStore &store, SecretStore &secrets, const Clock &clock, QWidget *parent = nullptr);

    void add();
    void choose(const QUuid &id);
    QUuid current() const { return m_current; }
    ConnectionEditor *editor() const { return m_editor; }
    QListView *list() const { return m_list; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *testButton() const { return m_test; }
    TestResults *results() const { return m_results; }

    // Files chosen by import and export.
    void importFile(const QString &path);
    void exportFile(const QString &path);

private:
    struct Draft
    {
        Connection connection;
        ConnectionSecrets secrets;
    };

    QWidget *createList();
    QWidget *createEditor();
    QWidget *createButtons();
    void connectParts();
    void retranslate();
    void load(const QUuid &id);
    void show(const Draft &draft);
    void edited();
    void updateButtons();
    void save();
    void revert();
    void test();
    void duplicate();
    void remove();
    void chooseImport();
    void chooseExport();
    void storeFoundSecrets();
    void tell(const QString &message);
    QString nameProblem() const;

    ConnectionStore &m_store;
    SecretStore &m_secrets;
    const Clock &m_clock;
    ConnectionListModel m_model;
    QHash<QUuid, Draft> m_drafts; ///< edited and not saved
    QUuid m_current;
    Draft m_saved; ///< the current connection as it is stored
    RequestHandle m_loading;
    RequestHandle m_saving;
    RequestHandle m_testing;
    std::vector<RequestHandle> m_keychainWrites;

    QListView *m_list = nullptr;
    StateView *m_state = nullptr;
    ConnectionEditor *m_editor = nullptr;
    QScrollArea *m_scroll = nullptr;
    TestResults *m_results = nullptr;
    TextLabel *m_message = nullptr;
    MarkLabel *m_keychain = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace wardroom
