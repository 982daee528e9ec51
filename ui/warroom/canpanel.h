// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"
#include "services/render/format.h"
#include "ui/warroom/roompanel.h"

#include <array>

namespace wardroom {

class RoomText;

/// The commander's brief: conditions, actions, needs; edited where they stand.
class CanPanel final : public RoomPanel
{
    Q_OBJECT
public:
    enum Part { Conditions, Actions, Needs, PartCount };

    explicit CanPanel(QWidget *parent = nullptr);

    void setReport(const CanReport &report, const Formatter &format);
    RoomText &part(Part part) const { return *m_texts[part]; }

    void setLook(const RoomLook &look) override;
    int naturalHeight(int width) const override;
    int leastHeight() const override;

Q_SIGNALS:
    void edited(const QString &conditions, const QString &actions, const QString &needs);

protected:
    void arrange() override;
    void paintEvent(QPaintEvent *event) override;

private:
    int nameWidth() const;
    int heightOf(std::size_t part, int width) const;
    void describeParts();

    std::array<QString, PartCount> m_names;
    std::array<RoomText *, PartCount> m_texts{};
};

} // namespace wardroom
