// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/net/endpoint.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace wardroom {

/// Extra headers of an endpoint: rows of name, value and whether the value is a secret.
class HeadersEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit HeadersEditor(QWidget *parent = nullptr);

    void setHeaders(const QList<Endpoint::Header> &headers, const QHash<QString, QString> &secrets);
    QList<Endpoint::Header> headers() const;
    /// Values of the secret ones, by name; an empty field keeps what was stored.
    QHash<QString, QString> secretValues() const;

Q_SIGNALS:
    void edited();

private:
    class Row;
    Row *addRow(const Endpoint::Header &header);

    QVBoxLayout *m_column = nullptr;
    QList<Row *> m_rows;
    QHash<QString, QString> m_stored;
};

} // namespace wardroom
