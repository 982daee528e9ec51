// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "services/render/format.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/marklabel.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/shell/savedlabel.h"
#include "ui/shell/sourceitem.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace wardroom {

namespace {

constexpr SourceKind Kinds[] = {SourceKind::Prometheus, SourceKind::Alertmanager, SourceKind::Loki};

} // namespace

StatusLine::StatusLine(ViewContext &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_sources(new QHBoxLayout)
    , m_secrets(new MarkLabel)
    , m_asOf(new ElidedLabel(TextRole::Base, Token::TextMuted))
{
    auto *row = new QHBoxLayout(this);
    row->addLayout(m_sources);
    row->addStretch(1);
    row->addWidget(m_secrets);
    row->addWidget(m_asOf);
    m_asOf->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_secrets->hide();
    onRestyle(this, [this, row] {
        setFixedHeight(scaled(this, 26));
        row->setContentsMargins(scaled(this, 12), 0, scaled(this, 12), 0);
        row->setSpacing(scaled(this, 16));
        m_sources->setSpacing(scaled(this, 16));
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&view, &ViewContext::sessionChanged, this, &StatusLine::rebuild);
    connect(&view, &ViewContext::zoneChanged, this, &StatusLine::refresh);
    rebuild();
    onRetranslate(this, [this] {
        m_secrets->setState(StateMark::Warning, tr("Secrets are kept until you quit"));
        m_secrets->setToolTip(tr("This computer has no keychain that Wardroom can use, so passwords and tokens are kept in memory only. You will have to enter them again."));
        refresh();
    });
}

void StatusLine::setSecretsInMemory(bool inMemory)
{
    m_secrets->setVisible(inMemory);
}

void StatusLine::setDesk(IncidentDesk &desk)
{
    delete m_saved;
    m_saved = new SavedLabel(desk);
    m_saved->setZone(m_view.zone());
    connect(&m_view, &ViewContext::zoneChanged, m_saved, [this] { m_saved->setZone(m_view.zone()); });
    auto *const row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_asOf), m_saved);
}

void StatusLine::rebuild()
{
    for (SourceItem *item : m_items)
        delete item;
    m_items.clear();
    if (const auto &session = m_view.session()) {
        for (const SourceKind kind : Kinds) {
            if (!hasSource(session->connection(), kind))
                continue;
            auto *item = new SourceItem(kind);
            m_items.push_back(item);
            m_sources->addWidget(item);
            connect(&session->monitor(kind), &SourceMonitor::changed, this, &StatusLine::refresh);
        }
    }
    refresh();
}

void StatusLine::refresh()
{
    const auto &session = m_view.session();
    const Formatter format(languageOf(), m_view.zone());
    const qint64 now = m_view.clock().nowMs();
    qint64 oldest = 0;
    for (SourceItem *item : m_items) {
        const SourceHealth &health = session->monitor(item->kind()).health();
        item->setStatus(SourceStatus::of(item->kind(), health, format, now));
        if (health.lastSuccessMs > 0)
            oldest = oldest == 0 ? health.lastSuccessMs : std::min(oldest, health.lastSuccessMs);
    }
    m_asOf->setText(oldest == 0 ? tr("No data yet") : tr("Data as of %1 %2").arg(format.time(oldest), format.zoneName(oldest)));
    m_asOf->setToolTip(oldest == 0 ? QString() : format.utc(oldest));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgChrome));
    painter.fillRect(0, 0, width(), 1, themeOf(this).color(Token::LineSubtle));
}

void StatusLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_tick.start();
}

void StatusLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace wardroom
