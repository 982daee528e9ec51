// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectioneditor.h"

#include "services/overview/overviewdefinition.h"
#include "ui/common/panelframe.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/settings/colourpicker.h"
#include "ui/settings/endpointeditor.h"
#include "ui/shell/sourcestatus.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace wardroom {

ConnectionEditor::ConnectionEditor(QWidget *parent)
    : QWidget(parent)
    , m_prometheus(new EndpointEditor(QStringLiteral("https://prometheus.example.com:9090")))
    , m_loki(new EndpointEditor(QStringLiteral("https://loki.example.com:3100")))
{
    PanelFrame *prometheus = createPanel(createPrometheus());
    PanelFrame *alertmanager = createPanel(createPeers());
    PanelFrame *loki = createPanel(m_loki);
    auto *column = new QVBoxLayout(this);
    column->addWidget(createHead());
    for (PanelFrame *panel : {prometheus, alertmanager, loki})
        column->addWidget(panel);
    column->addStretch();
    for (EndpointEditor *editor : {m_prometheus, m_loki})
        connect(editor, &EndpointEditor::edited, this, &ConnectionEditor::edited);
    onRetranslate(this, [this, prometheus, alertmanager, loki] {
        m_nameLabel->setText(tr("Name"));
        m_colourLabel->setText(tr("Colour"));
        m_addPeer->setText(tr("Add another peer"));
        prometheus->setTitle(SourceStatus::name(SourceKind::Prometheus));
        prometheus->setUnit(tr("metrics"));
        alertmanager->setTitle(SourceStatus::name(SourceKind::Alertmanager));
        alertmanager->setUnit(tr("alerts; all peers of one cluster"));
        m_deploymentsLabel->setText(tr("Deployments"));
        m_deploymentsHint->setText(tr("A query whose values are the times of deployments in seconds, or above zero while one is made. They are marked on all charts."));
        m_deployments->setAccessibleDescription(m_deploymentsHint->text());
        loki->setTitle(SourceStatus::name(SourceKind::Loki));
        loki->setUnit(tr("logs"));
    });
}

PanelFrame *ConnectionEditor::createPanel(QWidget *body)
{
    auto *panel = new PanelFrame;
    panel->setBody(body);
    return panel;
}

QWidget *ConnectionEditor::createHead()
{
    m_name = new QLineEdit;
    m_nameLabel = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_nameLabel->setBuddy(m_name);
    m_nameProblem = new TextLabel(TextRole::Caption, Token::Error);
    m_nameProblem->hide();
    m_colourLabel = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_colour = new ColourPicker;
    auto *head = new QWidget;
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_colourLabel, 0, 1);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_colour, 1, 1);
    grid->addWidget(m_nameProblem, 2, 0);
    connect(m_name, &QLineEdit::textEdited, this, &ConnectionEditor::edited);
    connect(m_colour, &ColourPicker::edited, this, &ConnectionEditor::edited);
    return head;
}

QWidget *ConnectionEditor::createPrometheus()
{
    m_deployments = new QLineEdit;
    m_deployments->setFont(fontFor(this, TextRole::Code));
    m_deployments->setPlaceholderText(defaultOverview().deployments.expr);
    m_deploymentsLabel = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_deploymentsLabel->setBuddy(m_deployments);
    m_deploymentsHint = new TextLabel(TextRole::Caption, Token::TextMuted);
    m_deploymentsHint->setWordWrap(true);
    auto *fields = new QVBoxLayout;
    const int margin = scaled(this, 12); // as those of the fields above
    fields->setContentsMargins(margin, 0, margin, 0);
    fields->addWidget(m_deploymentsLabel);
    fields->addWidget(m_deployments);
    fields->addWidget(m_deploymentsHint);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, margin);
    column->addWidget(m_prometheus);
    column->addLayout(fields);
    connect(m_deployments, &QLineEdit::textEdited, this, &ConnectionEditor::edited);
    return body;
}

QWidget *ConnectionEditor::createPeers()
{
    auto *body = new QWidget;
    m_peerColumn = new QVBoxLayout(body);
    m_peerColumn->setContentsMargins(0, 0, 0, scaled(this, 8));
    m_addPeer = new QPushButton;
    m_addPeer->setFlat(true);
    m_addPeer->setIcon(icon(IconId::Plus, Token::Accent));
    m_peerColumn->addWidget(m_addPeer, 0, Qt::AlignLeft);
    connect(m_addPeer, &QPushButton::clicked, this, [this] {
        addPeer({}, {});
        Q_EMIT edited();
    });
    addPeer({}, {});
    return body;
}

void ConnectionEditor::addPeer(const Endpoint &endpoint, const Credentials &stored)
{
    auto *peer = new EndpointEditor(QStringLiteral("https://alertmanager.example.com:9093"));
    peer->setEndpoint(endpoint, stored);
    connect(peer, &EndpointEditor::edited, this, &ConnectionEditor::edited);
    m_peerColumn->insertWidget(static_cast<int>(m_peers.size()), peer);
    m_peers.append(peer);
}

void ConnectionEditor::setConnection(const Connection &connection, const ConnectionSecrets &stored)
{
    m_original = connection;
    m_name->setText(connection.name);
    m_colour->setColour(connection.colour);
    m_prometheus->setEndpoint(connection.prometheus.value_or(Endpoint()), stored.prometheus);
    m_deployments->setText(connection.deploymentsQuery);
    m_loki->setEndpoint(connection.loki.value_or(Endpoint()), stored.loki);
    qDeleteAll(m_peers);
    m_peers.clear();
    for (qsizetype i = 0; i < connection.alertmanagers.size(); ++i)
        addPeer(connection.alertmanagers[i], stored.alertmanagers.value(i));
    if (m_peers.isEmpty())
        addPeer({}, {});
}

Connection ConnectionEditor::connection() const
{
    const auto optional = [](const EndpointEditor *editor) {
        return editor->isEmpty() ? std::optional<Endpoint>() : std::optional(editor->endpoint());
    };
    Connection connection = m_original;
    connection.name = m_name->text().trimmed();
    connection.colour = m_colour->colour();
    connection.prometheus = optional(m_prometheus);
    connection.loki = optional(m_loki);
    connection.deploymentsQuery = m_deployments->text().trimmed();
    connection.alertmanagers.clear();
    for (const EndpointEditor *peer : m_peers) {
        if (!peer->isEmpty())
            connection.alertmanagers.append(peer->endpoint());
    }
    return connection;
}

ConnectionSecrets ConnectionEditor::secrets() const
{
    ConnectionSecrets secrets;
    if (!m_prometheus->isEmpty())
        secrets.prometheus = m_prometheus->credentials();
    if (!m_loki->isEmpty())
        secrets.loki = m_loki->credentials();
    for (const EndpointEditor *peer : m_peers) {
        if (!peer->isEmpty())
            secrets.alertmanagers.append(peer->credentials());
    }
    return secrets;
}

bool ConnectionEditor::isValid() const
{
    return m_prometheus->isValid() && m_loki->isValid()
        && std::all_of(m_peers.cbegin(), m_peers.cend(), [](const EndpointEditor *peer) { return peer->isValid(); });
}

void ConnectionEditor::setNameProblem(const QString &problem)
{
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    setInvalid(m_name, !problem.isEmpty());
}

void ConnectionEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace wardroom
