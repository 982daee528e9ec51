// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"
#include "services/render/format.h"

#include <QtWidgets/QWidget>

namespace wardroom {

class FieldList;
struct FrozenAlert;

/// An alert as it was pinned: state, times, labels, annotations.
class FrozenAlertView final : public QWidget
{
    Q_OBJECT
public:
    explicit FrozenAlertView(QWidget *parent = nullptr);

    void setAlert(const FrozenAlert &alert);
    void setFormat(const Formatter &format);

private:
    void apply();

    Alert m_alert;
    Formatter m_format;
    FieldList *m_state;
    FieldList *m_labels;
    FieldList *m_annotations;
};

} // namespace wardroom
