// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidenceview.h"

#include "models/view/viewcontext.h"
#include "services/render/format.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/evidence/evidencewindow.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace wardroom {

EvidenceView::EvidenceView(Pinner &pinner, ViewContext &context, EvidenceCard::Size size, QWidget *parent)
    : QWidget(parent)
    , m_pinner(pinner)
    , m_context(context)
    , m_size(size)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(createHead());
    onRestyle(this, [this] { m_column->setSpacing(scaled(this, 8)); });
    connect(&context, &ViewContext::zoneChanged, this, [this] {
        for (EvidenceCard *card : m_cards)
            card->setZone(m_zone.value_or(m_context.zone()));
    });
    onRetranslate(this, [this] { retranslate(); });
    setPins({});
}

QWidget *EvidenceView::createHead()
{
    m_head = new QWidget;
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *mark = new QToolButton;
    mark->setIcon(icon(IconId::Frozen, Token::Accent));
    mark->setAutoRaise(true);
    mark->setFocusPolicy(Qt::NoFocus);
    mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title = new TextLabel(TextRole::PanelTitle);
    m_count = new TextLabel(TextRole::Base, Token::TextMuted);
    m_open = new QPushButton;
    m_open->setFlat(true);
    m_open->setVisible(m_size == EvidenceCard::Size::Compact);
    connect(m_open, &QPushButton::clicked, this, [this] { openWindow(m_pins); });
    row->addWidget(mark);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_open);
    return m_head;
}

void EvidenceView::retranslate()
{
    m_title->setText(tr("Frozen evidence"));
    m_open->setText(tr("Open in a new window"));
    m_count->setText(Formatter(languageOf()).count(static_cast<qint64>(m_pins.size())));
    setAccessibleName(tr("Frozen evidence"));
}

EvidenceCard *EvidenceView::cardFor(const Pin &pin, std::vector<EvidenceCard *> &old)
{
    // Another incident's pins may show the same data; a card belongs to a pin, and its data to its hash.
    const auto known = std::find_if(old.begin(), old.end(), [&pin](const EvidenceCard *card) {
        return card->pin().id == pin.id && card->pin().sha256 == pin.sha256;
    });
    if (known != old.end()) {
        EvidenceCard *card = *known;
        old.erase(known);
        card->setPin(pin);
        return card;
    }
    auto *card = new EvidenceCard(m_pinner, m_context, pin, m_size, this);
    connect(card, &EvidenceCard::openRequested, this, [this, card] { openWindow({card->pin()}); });
    connect(card, &EvidenceCard::loaded, this, &EvidenceView::cardLoaded);
    return card;
}

void EvidenceView::setPins(const std::vector<Pin> &pins)
{
    m_pins = pins;
    std::vector<EvidenceCard *> old = std::exchange(m_cards, {});
    for (const Pin &pin : pins) {
        EvidenceCard *card = cardFor(pin, old);
        m_column->insertWidget(1 + static_cast<int>(m_cards.size()), card);
        card->setZone(m_zone.value_or(m_context.zone()));
        card->show();
        m_cards.push_back(card);
    }
    for (EvidenceCard *card : old)
        delete card;
    retranslate();
    setVisible(!pins.empty());
}

void EvidenceView::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    for (EvidenceCard *card : m_cards)
        card->setZone(zone);
}

QWidget *EvidenceView::openWindow(const std::vector<Pin> &pins)
{
    auto *opened = new EvidenceWindow(m_pinner, m_context, pins, window());
    if (m_zone)
        opened->view().setZone(*m_zone);
    opened->show();
    return opened;
}

} // namespace wardroom
