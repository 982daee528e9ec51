// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/headerseditor.h"

#include "ui/common/retranslate.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace wardroom {

class HeadersEditor::Row final : public QWidget
{
public:
    Row()
        : name(new QLineEdit)
        , value(new QLineEdit)
        , secret(new QCheckBox)
        , remove(new QToolButton)
    {
        remove->setIcon(icon(IconId::Close));
        remove->setAutoRaise(true);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(name, 2);
        row->addWidget(value, 3);
        row->addWidget(secret);
        row->addWidget(remove);
        connect(secret, &QCheckBox::toggled, this, [this](bool on) { value->setEchoMode(on ? QLineEdit::Password : QLineEdit::Normal); });
        onRetranslate(this, [this] {
            name->setPlaceholderText(HeadersEditor::tr("Name, e.g. X-Scope-OrgID"));
            value->setPlaceholderText(isStored ? HeadersEditor::tr("Kept in the keychain") : HeadersEditor::tr("Value"));
            secret->setText(HeadersEditor::tr("Secret"));
            remove->setToolTip(HeadersEditor::tr("Remove this header"));
        });
    }

    QLineEdit *name;
    QLineEdit *value;
    QCheckBox *secret;
    QToolButton *remove;
    bool isStored = false;
};

HeadersEditor::HeadersEditor(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    auto *add = new QPushButton;
    add->setFlat(true);
    add->setIcon(icon(IconId::Plus, Token::Accent));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({})->name->setFocus(Qt::TabFocusReason);
        Q_EMIT edited();
    });
    onRetranslate(this, [add] { add->setText(tr("Add header")); });
}

void HeadersEditor::setHeaders(const QList<Endpoint::Header> &headers, const QHash<QString, QString> &secrets)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_stored = secrets;
    for (const Endpoint::Header &header : headers)
        addRow(header);
}

HeadersEditor::Row *HeadersEditor::addRow(const Endpoint::Header &header)
{
    auto *row = new Row;
    row->name->setText(header.name);
    row->value->setText(header.value);
    row->secret->setChecked(header.secret);
    row->isStored = header.secret && !m_stored.value(header.name).isEmpty();
    row->value->setPlaceholderText(row->isStored ? tr("Kept in the keychain") : tr("Value"));
    for (QLineEdit *edit : {row->name, row->value})
        connect(edit, &QLineEdit::textEdited, this, &HeadersEditor::edited);
    connect(row->secret, &QCheckBox::clicked, this, &HeadersEditor::edited);
    connect(row->remove, &QToolButton::clicked, this, [this, row] {
        m_rows.removeOne(row);
        row->deleteLater();
        Q_EMIT edited();
    });
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.append(row);
    return row;
}

QList<Endpoint::Header> HeadersEditor::headers() const
{
    QList<Endpoint::Header> headers;
    for (const Row *row : m_rows) {
        const QString name = row->name->text().trimmed();
        const bool secret = row->secret->isChecked();
        if (!name.isEmpty())
            headers.append({name, secret ? QString() : row->value->text(), secret});
    }
    return headers;
}

QHash<QString, QString> HeadersEditor::secretValues() const
{
    QHash<QString, QString> values;
    for (const Row *row : m_rows) {
        const QString name = row->name->text().trimmed();
        if (name.isEmpty() || !row->secret->isChecked())
            continue;
        const QString value = row->value->text().isEmpty() ? m_stored.value(name) : row->value->text();
        if (!value.isEmpty())
            values.insert(name, value);
    }
    return values;
}

} // namespace wardroom
