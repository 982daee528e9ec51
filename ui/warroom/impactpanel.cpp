// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/impactpanel.h"

#include "ui/common/retranslate.h"
#include "ui/warroom/roomtext.h"

namespace wardroom {

namespace {
constexpr int BottomPadding = 12;
} // namespace

ImpactPanel::ImpactPanel(QWidget *parent)
    : RoomPanel(parent)
    , m_text(new RoomText(this))
{
    m_text->setLead(RoomLook::Text::Lead, true);
    onRetranslate(this, [this] {
        setTitle(tr("Impact"));
        m_text->setPlaceholder(tr("Who notices what? Enter writes it down"));
        m_text->setAccessibleName(tr("Impact") + QStringLiteral(": ") + m_text->text());
    });
}

void ImpactPanel::setImpact(const QString &impact)
{
    if (impact == m_text->text())
        return;
    m_text->setText(impact);
    m_text->setAccessibleName(title() + QStringLiteral(": ") + impact);
    Q_EMIT heightChanged();
}

void ImpactPanel::setLook(const RoomLook &look)
{
    m_text->setLook(look);
    RoomPanel::setLook(look);
}

int ImpactPanel::naturalHeight(int width) const
{
    return headHeight() + m_text->heightFor(width - 2 * look().padding()) + look().px(BottomPadding);
}

int ImpactPanel::leastHeight() const
{
    return headHeight() + look().rowHeight() + look().px(BottomPadding);
}

void ImpactPanel::arrange()
{
    m_text->setGeometry(bodyRect());
}

} // namespace wardroom
