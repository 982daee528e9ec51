// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/roomentrance.h"

#include "models/view/viewcontext.h"
#include "models/warroom/agetext.h"
#include "services/incident/incidentdesk.h"
#include "ui/common/incidenttext.h"
#include "ui/common/retranslate.h"
#include "ui/common/severitychip.h"
#include "ui/common/textlabel.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/warroom/listpanel.h"
#include "ui/warroom/roomdelegate.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace wardroom {

namespace {

enum EntryRole { IdRole = Qt::UserRole, SeverityRole, NumberRole, StatusRole };

/// An open incident to choose: severity, title, number, status and age.
class OpenIncidentDelegate final : public RoomDelegate
{
public:
    using RoomDelegate::RoomDelegate;

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const override
    {
        const QFont chip = look().font(RoomLook::Text::Small);
        paintSeverity(painter, row, static_cast<Severity>(index.data(SeverityRole).toInt()), look().theme(),
                      chip);
        QRect rest = row.adjusted(static_cast<int>(severitySize(chip).width()) + look().px(20), 0, 0, 0);
        rest.setRight(
            rest.right()
            - drawRight(painter, rest,
                        {index.data(StatusRole).toString(), Token::TextSecondary, RoomLook::Text::Small})
            - look().px(20));
        const int used = drawLeft(painter, rest,
                                  {index.data().toString(), Token::TextPrimary, RoomLook::Text::Body, true});
        drawLeft(painter, rest.adjusted(used + look().px(16), 0, 0, 0),
                 {index.data(NumberRole).toString(), Token::TextMuted, RoomLook::Text::Small});
    }
};

constexpr int ListWidth = 760;

} // namespace

RoomEntrance::RoomEntrance(IncidentDesk &desk, ViewContext &view, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(view)
{
    createLayout();
    connect(&desk, &IncidentDesk::listChanged, this, &RoomEntrance::refresh);
    onRetranslate(this, [this] {
        m_list->setTitle(tr("Open incidents"));
        m_list->list().setAccessibleName(tr("Open incidents"));
        m_declare->setText(tr("Declare an incident"));
        m_sample->setText(tr("Open the sample"));
        refresh();
    });
}

QWidget *RoomEntrance::list() const
{
    return &m_list->list();
}

void RoomEntrance::createLayout()
{
    m_title = new TextLabel(TextRole::PageTitle);
    m_text = new TextLabel(TextRole::Base, Token::TextSecondary);
    m_text->setWordWrap(true);
    for (TextLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignHCenter);
    m_open = new QStandardItemModel(this);
    m_list = new ListPanel(*m_open, 2);
    m_list->list().setItemDelegate(new OpenIncidentDelegate(&m_list->list()));
    m_declare = new QPushButton;
    m_last = new QPushButton;
    m_sample = new QPushButton;
    setButtonRole(m_declare, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_declare, m_last, m_sample})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_list, 0);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(row);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(&m_list->list(), &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(IdRole).toUuid()); });
    connect(m_declare, &QPushButton::clicked, this, &RoomEntrance::declareRequested);
    connect(m_sample, &QPushButton::clicked, this, &RoomEntrance::sampleRequested);
    connect(m_last, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_lastId); });
}

void RoomEntrance::refresh()
{
    const Formatter format(languageOf(), m_view.zone());
    m_open->clear();
    m_lastId = {};
    QString last;
    for (const Incident &incident : m_desk.incidents()) {
        if (incident.isOpen()) {
            auto *item = new QStandardItem(incident.title);
            item->setEditable(false);
            item->setData(incident.id, IdRole);
            item->setData(static_cast<int>(incident.severity), SeverityRole);
            item->setData(incident.displayNumber(), NumberRole);
            const QString status = IncidentText::status(incident.status) + u' '
                + coarseAge(format, m_view.clock().nowMs() - incident.startedMs());
            item->setData(status, StatusRole);
            item->setData(QStringList{IncidentText::severity(incident.severity), incident.title,
                                      incident.displayNumber(), status}
                              .join(QStringLiteral(", ")),
                          Qt::AccessibleTextRole);
            m_open->appendRow(item);
        } else if (m_lastId.isNull()) { // newest first
            m_lastId = incident.id;
            last = incident.displayNumber();
        }
    }
    const int open = m_open->rowCount();
    m_list->setVisible(open > 0);
    m_title->setText(open > 0 ? tr("Which incident?") : tr("No incident is open"));
    m_text->setText(
        open > 0
            ? tr("Several are open. Choose the one this room is for.")
            : tr(
                "Severity, clocks, roles, checklist, charts and the timeline of an incident would be here."));
    m_last->setText(tr("Open the last one, %1").arg(last));
    m_last->setVisible(open == 0 && !m_lastId.isNull());
    m_sample->setVisible(open == 0 && m_lastId.isNull());
    applyLook();
}

void RoomEntrance::applyLook()
{
    const RoomLook look = RoomLook::of(this, size());
    m_list->setLook(look);
    const int width = std::min(look.px(ListWidth * 2), this->width() - 2 * look.padding());
    m_list->setFixedSize(std::max(1, width), m_list->naturalHeight(width));
}

void RoomEntrance::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyLook();
}

void RoomEntrance::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_list)
        applyLook();
}

} // namespace wardroom
