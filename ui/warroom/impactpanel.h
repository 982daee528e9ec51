// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/warroom/roompanel.h"

namespace wardroom {

class RoomText;

/// What the incident does to users: the first line large.
class ImpactPanel final : public RoomPanel
{
    Q_OBJECT
public:
    explicit ImpactPanel(QWidget *parent = nullptr);

    RoomText &text() const { return *m_text; }
    void setImpact(const QString &impact);

    void setLook(const RoomLook &look) override;
    int naturalHeight(int width) const override;
    int leastHeight() const override;

protected:
    void arrange() override;

private:
    RoomText *m_text;
};

} // namespace wardroom
