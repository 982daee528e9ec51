// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/net/endpoint.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace wardroom {

class FileField;
class HeadersEditor;
class SecretField;
class TextLabel;

/// How one server is reached: address, authentication and, folded away, headers, certificates and time limits.
class EndpointEditor final : public QWidget
{
    Q_OBJECT
public:
    /// @p example stands in the empty address field.
    explicit EndpointEditor(const QString &example, QWidget *parent = nullptr);

    void setEndpoint(const Endpoint &endpoint, const Credentials &stored);
    bool isEmpty() const; ///< no address: the source is not used
    /// True where the address is empty or one; else the field says what is wrong.
    bool isValid() const;
    Endpoint endpoint() const;
    Credentials credentials() const;

    /// "localhost:9090" is meant as http://localhost:9090.
    static QUrl urlFromText(const QString &text);

Q_SIGNALS:
    void edited();

private:
    void createFields(const QString &example);
    QWidget *createMore();
    void createLayout();
    void connectFields();
    void retranslate();
    void showFields();
    void check();

    Endpoint m_original; ///< keeps what has no field here
    QFormLayout *m_form = nullptr;
    QLineEdit *m_url = nullptr;
    TextLabel *m_problem = nullptr;
    QComboBox *m_authentication = nullptr;
    QLineEdit *m_user = nullptr;
    SecretField *m_password = nullptr;
    SecretField *m_token = nullptr;
    QPushButton *m_moreButton = nullptr;
    QWidget *m_more = nullptr;
    QFormLayout *m_moreForm = nullptr;
    HeadersEditor *m_headers = nullptr;
    FileField *m_ca = nullptr;
    FileField *m_certificate = nullptr;
    FileField *m_key = nullptr;
    SecretField *m_passphrase = nullptr;
    QSpinBox *m_connectSeconds = nullptr;
    QSpinBox *m_totalSeconds = nullptr;
};

} // namespace wardroom
