// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/endpointeditor.h"

#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/settings/filefield.h"
#include "ui/settings/headerseditor.h"
#include "ui/settings/secretfield.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace wardroom {

namespace {

constexpr int LongestWaitSeconds = 600;
QString pemFilter() { return QStringLiteral("PEM (*.pem *.crt *.cer *.key);;* (*)"); }

QSpinBox *secondsBox()
{
    auto *box = new QSpinBox;
    box->setRange(1, LongestWaitSeconds);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return box;
}

void setLabel(QFormLayout *form, QWidget *field, const QString &text)
{
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(field)))
        label->setText(text);
}

void setRowVisible(QFormLayout *form, QWidget *field, bool visible)
{
    field->setVisible(visible);
    form->labelForField(field)->setVisible(visible);
}

} // namespace

EndpointEditor::EndpointEditor(const QString &example, QWidget *parent)
    : QWidget(parent)
{
    createFields(example);
    createLayout();
    connectFields();
    setEndpoint({}, {});
    onRetranslate(this, [this] { retranslate(); });
}

void EndpointEditor::createFields(const QString &example)
{
    m_url = new QLineEdit;
    m_url->setPlaceholderText(example);
    m_problem = new TextLabel(TextRole::Caption, Token::Error);
    m_problem->hide();
    m_authentication = new QComboBox;
    m_authentication->addItems({QString(), QString(), QString()});
    m_authentication->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_user = new QLineEdit;
    m_password = new SecretField;
    m_token = new SecretField;
    m_moreButton = new QPushButton;
    m_moreButton->setFlat(true);
    m_moreButton->setCheckable(true);
    m_moreButton->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_more = createMore();
    m_more->hide();
}

QWidget *EndpointEditor::createMore()
{
    m_headers = new HeadersEditor;
    m_ca = new FileField(pemFilter());
    m_certificate = new FileField(pemFilter());
    m_key = new FileField(pemFilter());
    m_passphrase = new SecretField;
    m_connectSeconds = secondsBox();
    m_totalSeconds = secondsBox();
    auto *more = new QWidget;
    m_moreForm = new QFormLayout(more);
    m_moreForm->setContentsMargins(0, 0, 0, 0);
    for (QWidget *field : std::initializer_list<QWidget *>{m_headers, m_ca, m_certificate, m_key, m_passphrase, m_connectSeconds, m_totalSeconds})
        m_moreForm->addRow(QStringLiteral(" "), field);
    return more;
}

void EndpointEditor::createLayout()
{
    m_form = new QFormLayout(this);
    m_form->addRow(QStringLiteral(" "), m_url);
    m_form->addRow(QString(), m_problem);
    for (QWidget *field : std::initializer_list<QWidget *>{m_authentication, m_user, m_password, m_token})
        m_form->addRow(QStringLiteral(" "), field);
    m_form->addRow(QString(), m_moreButton);
    m_form->addRow(m_more);
}

void EndpointEditor::connectFields()
{
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_url, m_user, m_password, m_token, m_passphrase})
        connect(edit, &QLineEdit::textEdited, this, &EndpointEditor::edited);
    for (FileField *file : {m_ca, m_certificate, m_key})
        connect(file, &FileField::edited, this, &EndpointEditor::edited);
    for (QSpinBox *box : {m_connectSeconds, m_totalSeconds})
        connect(box, &QSpinBox::valueChanged, this, &EndpointEditor::edited);
    connect(m_headers, &HeadersEditor::edited, this, &EndpointEditor::edited);
    connect(m_authentication, &QComboBox::activated, this, &EndpointEditor::edited);
    connect(m_authentication, &QComboBox::currentIndexChanged, this, &EndpointEditor::showFields);
    connect(m_url, &QLineEdit::textChanged, this, &EndpointEditor::check);
    connect(m_moreButton, &QPushButton::toggled, m_more, &QWidget::setVisible);
}

void EndpointEditor::retranslate()
{
    setLabel(m_form, m_url, tr("Address"));
    setLabel(m_form, m_authentication, tr("Authentication"));
    m_authentication->setItemText(0, tr("None"));
    m_authentication->setItemText(1, tr("User and password"));
    m_authentication->setItemText(2, tr("Token (bearer)"));
    setLabel(m_form, m_user, tr("User"));
    setLabel(m_form, m_password, tr("Password"));
    setLabel(m_form, m_token, tr("Token"));
    m_moreButton->setText(tr("Headers, certificates, time limits"));
    setLabel(m_moreForm, m_headers, tr("Headers"));
    setLabel(m_moreForm, m_ca, tr("Authority (CA)"));
    setLabel(m_moreForm, m_certificate, tr("Client certificate"));
    setLabel(m_moreForm, m_key, tr("Client key"));
    setLabel(m_moreForm, m_passphrase, tr("Key passphrase"));
    setLabel(m_moreForm, m_connectSeconds, tr("Connect within"));
    setLabel(m_moreForm, m_totalSeconds, tr("Answer within"));
    for (QSpinBox *box : {m_connectSeconds, m_totalSeconds})
        box->setSuffix(tr(" s"));
    m_problem->setText(tr("Write an address such as https://host:9090."));
}

void EndpointEditor::setEndpoint(const Endpoint &endpoint, const Credentials &stored)
{
    const QSignalBlocker blocker(this); // filled by us, not edited
    m_original = endpoint;
    m_url->setText(endpoint.url.toString());
    m_authentication->setCurrentIndex(static_cast<int>(endpoint.authentication));
    m_user->setText(endpoint.userName);
    m_password->clear();
    m_password->setStored(stored.password);
    m_token->clear();
    m_token->setStored(stored.bearerToken);
    m_passphrase->clear();
    m_passphrase->setStored(stored.keyPassphrase);
    m_headers->setHeaders(endpoint.headers, stored.headerValues);
    m_ca->setPath(endpoint.caFile);
    m_certificate->setPath(endpoint.clientCertificateFile);
    m_key->setPath(endpoint.clientKeyFile);
    m_connectSeconds->setValue(endpoint.connectTimeoutMs / 1000);
    m_totalSeconds->setValue(endpoint.totalTimeoutMs / 1000);
    showFields();
    check();
}

void EndpointEditor::showFields()
{
    const auto kind = static_cast<Endpoint::Authentication>(m_authentication->currentIndex());
    setRowVisible(m_form, m_user, kind == Endpoint::Authentication::Basic);
    setRowVisible(m_form, m_password, kind == Endpoint::Authentication::Basic);
    setRowVisible(m_form, m_token, kind == Endpoint::Authentication::Bearer);
}

void EndpointEditor::check()
{
    const bool wrong = !isValid();
    setInvalid(m_url, wrong);
    m_problem->setVisible(wrong);
}

bool EndpointEditor::isEmpty() const
{
    return m_url->text().trimmed().isEmpty();
}

bool EndpointEditor::isValid() const
{
    return isEmpty() || urlFromText(m_url->text()).isValid();
}

QUrl EndpointEditor::urlFromText(const QString &text)
{
    QString address = text.trimmed();
    if (!address.contains(QLatin1String("://")))
        address.prepend(QLatin1String("http://"));
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

Endpoint EndpointEditor::endpoint() const
{
    Endpoint endpoint = m_original;
    endpoint.url = urlFromText(m_url->text());
    endpoint.authentication = static_cast<Endpoint::Authentication>(m_authentication->currentIndex());
    endpoint.userName = endpoint.authentication == Endpoint::Authentication::Basic ? m_user->text() : QString();
    endpoint.headers = m_headers->headers();
    endpoint.caFile = m_ca->path();
    endpoint.clientCertificateFile = m_certificate->path();
    endpoint.clientKeyFile = m_key->path();
    endpoint.connectTimeoutMs = m_connectSeconds->value() * 1000;
    endpoint.totalTimeoutMs = m_totalSeconds->value() * 1000;
    return endpoint;
}

Credentials EndpointEditor::credentials() const
{
    const auto kind = static_cast<Endpoint::Authentication>(m_authentication->currentIndex());
    Credentials credentials;
    if (kind == Endpoint::Authentication::Basic)
        credentials.password = m_password->secret();
    if (kind == Endpoint::Authentication::Bearer)
        credentials.bearerToken = m_token->secret();
    credentials.keyPassphrase = m_passphrase->secret();
    credentials.headerValues = m_headers->secretValues();
    return credentials;
}

} // namespace wardroom
