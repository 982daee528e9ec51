// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence/masking.h"
#include "services/incident/incidentdesk.h"

namespace wardroom {

/// Freezes what views offer: masks it, thins it where wanted, compresses and hashes it in the background, puts the blob into
/// the store and then the pin on the timeline of the current incident, or into the tray where there is none. Only when
/// both are on the disk does it answer.
class Pinner final : public QObject
{
    Q_OBJECT
public:
    /// The desk must outlive it.
    explicit Pinner(IncidentDesk &desk, QObject *parent = nullptr);

    static constexpr qint64 DefaultMostBytes = 8 << 20; ///< of one pin's frozen data, before compression
    void setMostBytes(qint64 bytes) { m_mostBytes = bytes; }
    qint64 mostBytes() const { return m_mostBytes; }
    void setMasking(bool on) { m_masking = on; } ///< passwords, tokens, card numbers, e-mail addresses, phone numbers

    /// What it would weigh, roughly and at once: larger than mostBytes() means asking whether to thin.
    static qint64 estimatedBytes(const PinDraft &draft);
    bool isLarge(const PinDraft &draft) const { return estimatedBytes(draft) > m_mostBytes; }
    /// Samples, lines, rows; bytes of a file.
    static qint64 countOf(const FrozenData &data);
    /// Whether Size::Thinned makes it smaller: a file is a file.
    static bool canThin(const PinDraft &draft);

    enum class Size { Whole, Thinned };
    /// The callback gets the pin as it was written. @p event: of the timeline; id null: a new one from the draft.
    RequestHandle pin(const PinDraft &draft, Size size, TimelineEvent event, QObject *guard,
                      std::function<void(Result<Pin>)> callback);
    /// The frozen data of @p pin, checked against its hash.
    RequestHandle thaw(const Pin &pin, QObject *guard, std::function<void(Result<FrozenData>)> callback);
    IncidentDesk &desk() const { return m_desk; }

private:
    RequestHandle file(Pin pin, const Change &change, QObject *guard, Completion<Pin> completion);

    IncidentDesk &m_desk;
    qint64 m_mostBytes = DefaultMostBytes;
    bool m_masking = true;
};

} // namespace wardroom
