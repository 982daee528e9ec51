// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demostack.h"
#include "ui/shell/democontrols.h"

namespace wardroom {

/// Ties the demo bar to the demo stack, which it owns.
class DemoController final : public DemoControls
{
    Q_OBJECT
public:
    explicit DemoController(QObject *parent = nullptr);

    DemoStack &stack() { return m_stack; }

    Status status() const override;
    void breakIt() override;
    void deploy() override;
    void rollBack() override;
    void setSpeed(double speed) override;

private:
    DemoStack m_stack;
    std::optional<Error> m_failure;
};

} // namespace wardroom
