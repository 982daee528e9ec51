// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/fieldlist.h"

#include "ui/common/textlabel.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

namespace wardroom {

namespace {
constexpr int NameWidth = 96;
}

QUrl webAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && !url.host().isEmpty() ? url : QUrl();
}

FieldList::FieldList(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Caption, Token::TextMuted, this))
    , m_empty(new TextLabel(TextRole::Base, Token::TextMuted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_empty);
    layout->addStretch(1);
    m_empty->setWordWrap(true);
}

void FieldList::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FieldList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setVisible(m_fields.empty() && !text.isEmpty());
}

void FieldList::setFields(const std::vector<Field> &fields)
{
    if (fields == m_fields)
        return;
    m_fields = fields;
    m_empty->setVisible(m_fields.empty() && !m_empty->text().isEmpty());
    rebuild();
}

void FieldList::rebuild()
{
    if (m_body)
        m_body->deleteLater();
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, scaled(this, NameWidth));
    int row = 0;
    for (const Field &field : m_fields) {
        auto *name = new TextLabel(TextRole::Base, Token::TextMuted, m_body);
        name->setText(field.name);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(createValue(field), row, 1);
        ++row;
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_body);
    m_body->show();
}

QWidget *FieldList::createValue(const Field &field)
{
    auto *value = new TextLabel(field.mono ? TextRole::Code : TextRole::Base, Token::TextPrimary, m_body);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setContentsMargins(0, 0, 0, 1); // a label rounds its text's height down, which cuts descenders
    value->setToolTip(field.toolTip.toHtmlEscaped());
    const QUrl url = webAddress(field.value);
    if (!url.isValid()) {
        value->setText(field.value);
        return value;
    }
    // The one text of a server that becomes markup: an address, escaped, which nothing but a click opens.
    const QString address = url.toString(QUrl::FullyEncoded).toHtmlEscaped();
    value->setTextFormat(Qt::RichText);
    const QString markup = QStringLiteral("<a href=\"%1\">%2</a>").arg(address, field.value.trimmed().toHtmlEscaped());
    value->setText(markup);
    value->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(value, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT linkActivated(webAddress(link)); });
    return value;
}

} // namespace wardroom
