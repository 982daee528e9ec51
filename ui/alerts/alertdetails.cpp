// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertdetails.h"

#include "models/alerts/alertmodel.h"
#include "models/alerts/silencemodel.h"
#include "services/core/clock.h"
#include "ui/alerts/alertlook.h"
#include "ui/alerts/fieldlist.h"
#include "ui/alerts/prioritylabel.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QDesktopServices>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

namespace wardroom {

AlertDetails::AlertDetails(const Clock &clock, Lookup lookup, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_lookup(std::move(lookup))
{
    auto *columns = new QWidget;
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(12, 4, 12, 12);
    row->setSpacing(24);
    for (FieldList **list : {&m_state, &m_labels, &m_annotations}) {
        *list = new FieldList;
        row->addWidget(*list, 1);
        connect(*list, &FieldList::linkActivated, this, [](const QUrl &url) {
            if (url.isValid())
                QDesktopServices::openUrl(url);
        });
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(columns);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    columns->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(scroll, 1);
    onRetranslate(this, [this] {
        m_labels->setTitle(tr("Labels"));
        m_annotations->setTitle(tr("Annotations"));
        m_annotations->setEmptyText(tr("The rule gives this alert no annotations."));
        m_state->setTitle(tr("State"));
        m_format = Formatter(languageOf(), m_format.zone());
        apply();
    });
}

QWidget *AlertDetails::createHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 8, 4);
    row->setSpacing(8);
    m_mark = new PriorityLabel(Priority::P3);
    m_name = new TextLabel(TextRole::PanelTitle);
    m_differs = new ElidedLabel(TextRole::Base, Token::TextSecondary);
    auto *close = new QToolButton;
    close->setIcon(icon(IconId::Close));
    close->setAutoRaise(true);
    onRetranslate(close, [close] {
        close->setToolTip(tr("Hide the details"));
        close->setAccessibleName(tr("Hide the details"));
    });
    connect(close, &QToolButton::clicked, this, &AlertDetails::closeRequested);
    row->addWidget(m_mark);
    row->addWidget(m_name);
    row->addWidget(m_differs, 1);
    row->addWidget(close);
    return head;
}

void AlertDetails::setFormatter(const Formatter &format)
{
    m_format = format;
    apply();
}

void AlertDetails::setAlert(std::optional<AlertTreeRow> row)
{
    m_row = std::move(row);
    apply();
}

void AlertDetails::apply()
{
    m_mark->setVisible(m_row.has_value());
    m_labels->setVisible(m_row.has_value());
    m_annotations->setVisible(m_row.has_value());
    m_state->setVisible(m_row.has_value());
    if (!m_row) {
        m_name->setText(QString());
        m_differs->setText(tr("Choose one alert to see its labels, annotations and what silences it."));
        return;
    }
    static_cast<PriorityLabel *>(m_mark)->setPriority(m_row->priority);
    m_name->setText(m_row->alert.name());
    m_differs->setText(labelPairs(m_row->differs));
    showState(*m_row);
    const auto fields = [](const Labels &labels, bool mono) {
        std::vector<FieldList::Field> list;
        for (const auto &[name, value] : labels)
            list.push_back({name, value, {}, mono});
        return list;
    };
    m_labels->setFields(fields(m_row->alert.labels, true));
    m_annotations->setFields(fields(m_row->alert.annotations, false));
}

void AlertDetails::showState(const AlertTreeRow &row)
{
    const Alert &alert = row.alert;
    const auto moment = [this](qint64 ms) { return m_format.dateTime(ms); };
    std::vector<FieldList::Field> fields;
    fields.push_back({tr("State"), alertStateText(row.state), {}});
    for (const QString &id : alert.silencedBy)
        fields.push_back({tr("Silenced by"), silenceText(id), {}});
    for (const QString &fingerprint : alert.inhibitedBy)
        fields.push_back({tr("Inhibited by"), inhibitorText(fingerprint), {}});
    if (!alert.mutedBy.isEmpty())
        fields.push_back({tr("Muted in"), alert.mutedBy.join(u", "), {}});
    fields.push_back({tr("Receivers"), alert.receivers.isEmpty() ? tr("none") : alert.receivers.join(u", "), {}});
    fields.push_back({tr("Started"), moment(alert.startsAtMs), m_format.utc(alert.startsAtMs)});
    if (alert.endsAtMs > 0)
        fields.push_back({tr("Ends"), moment(alert.endsAtMs), m_format.utc(alert.endsAtMs)});
    fields.push_back({tr("Updated"), moment(alert.updatedAtMs), m_format.utc(alert.updatedAtMs)});
    if (alert.generatorUrl.isValid())
        fields.push_back({tr("Source"), alert.generatorUrl.toString(), {}});
    m_state->setFields(fields);
}

QString AlertDetails::silenceText(const QString &id) const
{
    const Silence *silence = m_lookup.silence(id);
    if (!silence)
        return id;
    return tr("%1: %2, until %3")
        .arg(silence->createdBy, silence->comment, m_format.dateTime(silence->endsAtMs));
}

QString AlertDetails::inhibitorText(const QString &fingerprint) const
{
    const Alert *alert = m_lookup.alert(fingerprint);
    return alert ? alert->name() : fingerprint;
}

void AlertDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgPanel));
    painter.setPen(themeOf(this).color(Token::LineStrong));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace wardroom
