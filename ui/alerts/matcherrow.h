// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;

namespace wardroom {

/// One matcher: name, operator, value, and a cross that removes it.
class MatcherRow final : public QWidget
{
    Q_OBJECT
public:
    explicit MatcherRow(const Matcher &matcher, const QStringList &labelNames, QWidget *parent = nullptr);

    Matcher matcher() const;
    QLineEdit *nameField() const { return m_name; }
    QLineEdit *valueField() const { return m_value; }
    QComboBox *operatorField() const { return m_operator; }

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    QLineEdit *m_name;
    QComboBox *m_operator;
    QLineEdit *m_value;
};

} // namespace wardroom
