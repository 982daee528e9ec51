// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/timerange.h"
#include "ui/shell/popup.h"

class QLineEdit;
class QPushButton;

namespace wardroom {

class TextLabel;
class ViewContext;

/// Chooses the time range: the usual lengths at one click, or a typed one with its meaning shown while typing.
class RangePopup final : public Popup
{
    Q_OBJECT
public:
    RangePopup(ViewContext &view, QWidget *parent);

    QLineEdit *field() const { return m_field; }

private:
    QWidget *createQuickChoices();
    QWidget *createTyped();
    void interpret();
    void apply();

    ViewContext &m_view;
    QLineEdit *m_field = nullptr;
    TextLabel *m_meaning = nullptr;
    QPushButton *m_apply = nullptr;
    std::optional<TimeRange> m_typed;
};

} // namespace wardroom
