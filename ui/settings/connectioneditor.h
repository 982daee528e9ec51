// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connectionsecrets.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wardroom {

class ColourPicker;
class EndpointEditor;
class PanelFrame;
class TextLabel;

/// The fields of one connection. Knows nothing of stores: it shows what it is given and tells what stands in it.
class ConnectionEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionEditor(QWidget *parent = nullptr);

    void setConnection(const Connection &connection, const ConnectionSecrets &stored);
    Connection connection() const;
    ConnectionSecrets secrets() const;
    bool isValid() const; ///< of the addresses; names are the store's affair
    /// Empty: the name is fine.
    void setNameProblem(const QString &problem);
    void focusName();

Q_SIGNALS:
    void edited();

private:
    PanelFrame *createPanel(QWidget *body);
    void addPeer(const Endpoint &endpoint, const Credentials &stored);
    QWidget *createHead();
    QWidget *createPeers();
    QWidget *createPrometheus();

    Connection m_original; ///< keeps what has no field here
    QLineEdit *m_name = nullptr;
    TextLabel *m_nameLabel = nullptr;
    TextLabel *m_nameProblem = nullptr;
    TextLabel *m_colourLabel = nullptr;
    ColourPicker *m_colour = nullptr;
    EndpointEditor *m_prometheus = nullptr;
    EndpointEditor *m_loki = nullptr;
    TextLabel *m_deploymentsLabel = nullptr;
    QLineEdit *m_deployments = nullptr;
    TextLabel *m_deploymentsHint = nullptr;
    QVBoxLayout *m_peerColumn = nullptr;
    QList<EndpointEditor *> m_peers;
    QPushButton *m_addPeer = nullptr;
};

} // namespace wardroom
