// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboards/fieldconfig.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace wardroom {

/// The steps of a panel's colours: each a value from which a colour holds, the first without one.
class ThresholdsField final : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdsField(QWidget *parent = nullptr);

    void setThresholds(const Thresholds &thresholds);
    const Thresholds &thresholds() const { return m_thresholds; }
    QPushButton *addButton() const { return m_add; }
    QList<QLineEdit *> values() const; ///< of all steps but the first

Q_SIGNALS:
    /// By a person.
    void edited(const wardroom::Thresholds &thresholds);

private:
    struct Row
    {
        QWidget *box;
        QLineEdit *value;
        QComboBox *color;
        QToolButton *remove;
    };

    Row createRow(std::size_t index);
    void rebuild();
    void retranslate();
    void takeValue(std::size_t index, const QString &text);
    void takeColor(std::size_t index, const QString &color);
    void addStep();
    void removeStep(std::size_t index);

    Thresholds m_thresholds;
    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_rowLayout;
    QPushButton *m_add;
};

} // namespace wardroom
