// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"
#include "ui/evidence/evidencecard.h"

class QPushButton;

namespace wardroom {

/// Frozen evidence of one event, one below the other; for inspectors, and for a window of its own. Not there while there
/// are no pins.
class EvidenceView final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the view. @p context: whose clock, cursor and zone it has.
    EvidenceView(Pinner &pinner, ViewContext &context, EvidenceCard::Size size = EvidenceCard::Size::Compact, QWidget *parent = nullptr);

    /// Cards of pins that were shown before stay, with their zoom and scroll.
    void setPins(const std::vector<Pin> &pins);
    const std::vector<Pin> &pins() const { return m_pins; }
    /// Other than the context's, from now on: an incident has its own.
    void setZone(const QTimeZone &zone);
    const std::vector<EvidenceCard *> &cards() const { return m_cards; }
    QPushButton *openButton() const { return m_open; }

    /// All of these in a window of their own, which deletes itself.
    QWidget *openWindow(const std::vector<Pin> &pins);

Q_SIGNALS:
    void cardLoaded(); ///< or failed

private:
    QWidget *createHead();
    EvidenceCard *cardFor(const Pin &pin, std::vector<EvidenceCard *> &old);
    void retranslate();

    Pinner &m_pinner;
    ViewContext &m_context;
    const EvidenceCard::Size m_size;
    std::vector<Pin> m_pins;
    std::vector<EvidenceCard *> m_cards;
    std::optional<QTimeZone> m_zone;
    QWidget *m_head = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_count = nullptr;
    QPushButton *m_open = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace wardroom
