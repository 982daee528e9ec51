// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/thresholdsfield.h"

#include "ui/common/retranslate.h"
#include "ui/theme/icons.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QDoubleValidator>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace wardroom {

using namespace Qt::StringLiterals;

namespace {

/// Names of the palette that have a meaning here; a colour of the file that is none of them is offered beside them.
const QStringList &colorNames()
{
    static const QStringList names{u"green"_s, u"yellow"_s, u"orange"_s, u"red"_s, u"blue"_s, u"transparent"_s};
    return names;
}

} // namespace

ThresholdsField::ThresholdsField(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_rowLayout(new QVBoxLayout)
    , m_add(new QPushButton(icon(IconId::Plus), QString()))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_rowLayout->setSpacing(4);
    m_layout->addLayout(m_rowLayout);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ThresholdsField::addStep);
    onRetranslate(this, [this] { retranslate(); });
}

QList<QLineEdit *> ThresholdsField::values() const
{
    QList<QLineEdit *> fields;
    for (std::size_t i = 1; i < m_rows.size(); ++i)
        fields << m_rows[i].value;
    return fields;
}

void ThresholdsField::setThresholds(const Thresholds &thresholds)
{
    if (thresholds == m_thresholds)
        return;
    const bool sameCount = thresholds.steps.size() == m_rows.size();
    m_thresholds = thresholds;
    if (!sameCount) {
        rebuild();
        return;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Threshold &step = m_thresholds.steps[i];
        if (step.value && m_rows[i].value->text().toDouble() != *step.value)
            m_rows[i].value->setText(QString::number(*step.value));
        const QSignalBlocker blocker(m_rows[i].color);
        if (m_rows[i].color->findText(step.color) < 0)
            m_rows[i].color->addItem(step.color);
        m_rows[i].color->setCurrentText(step.color);
    }
}

void ThresholdsField::rebuild()
{
    for (const Row &row : m_rows) {
        row.box->hide();
        row.box->deleteLater(); // one of them may be telling us something
    }
    m_rows.clear();
    for (std::size_t i = 0; i < m_thresholds.steps.size(); ++i)
        m_rows.push_back(createRow(i));
    retranslate();
}

ThresholdsField::Row ThresholdsField::createRow(std::size_t index)
{
    const Threshold &step = m_thresholds.steps[index];
    Row row{new QWidget, new QLineEdit, new QComboBox, new QToolButton};
    auto *validator = new QDoubleValidator(row.value);
    validator->setLocale(QLocale::c());
    row.value->setValidator(validator);
    row.value->setReadOnly(!step.value);
    row.value->setEnabled(step.value.has_value());
    row.value->setText(step.value ? QString::number(*step.value) : QString());
    row.color->addItems(colorNames());
    if (row.color->findText(step.color) < 0)
        row.color->addItem(step.color);
    row.color->setCurrentText(step.color);
    row.remove->setIcon(icon(IconId::Close));
    row.remove->setEnabled(index > 0);
    auto *layout = new QHBoxLayout(row.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row.value, 1);
    layout->addWidget(row.color);
    layout->addWidget(row.remove);
    m_rowLayout->addWidget(row.box);
    connect(row.value, &QLineEdit::textEdited, this, [this, index](const QString &text) { takeValue(index, text); });
    connect(row.color, &QComboBox::textActivated, this, [this, index](const QString &color) { takeColor(index, color); });
    connect(row.remove, &QToolButton::clicked, this, [this, index] { removeStep(index); });
    return row;
}

void ThresholdsField::retranslate()
{
    m_add->setText(tr("Add threshold"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].value->setAccessibleName(tr("Threshold %1").arg(i));
        m_rows[i].value->setPlaceholderText(i == 0 ? tr("below all") : QString());
        m_rows[i].color->setAccessibleName(tr("Colour of threshold %1").arg(i));
        m_rows[i].remove->setToolTip(tr("Remove"));
        m_rows[i].remove->setAccessibleName(tr("Remove threshold %1").arg(i));
    }
}

void ThresholdsField::takeValue(std::size_t index, const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || index == 0 || index >= m_thresholds.steps.size())
        return;
    m_thresholds.steps[index].value = value;
    Q_EMIT edited(m_thresholds);
}

void ThresholdsField::takeColor(std::size_t index, const QString &color)
{
    if (index >= m_thresholds.steps.size())
        return;
    m_thresholds.steps[index].color = color;
    Q_EMIT edited(m_thresholds);
}

void ThresholdsField::addStep()
{
    if (m_thresholds.steps.empty())
        m_thresholds.steps.push_back({std::nullopt, u"green"_s});
    const double last = m_thresholds.steps.back().value.value_or(70);
    m_thresholds.steps.push_back({last + 10, u"red"_s});
    rebuild();
    Q_EMIT edited(m_thresholds);
}

void ThresholdsField::removeStep(std::size_t index)
{
    if (index == 0 || index >= m_thresholds.steps.size())
        return;
    m_thresholds.steps.erase(m_thresholds.steps.begin() + std::ptrdiff_t(index));
    rebuild();
    Q_EMIT edited(m_thresholds);
}

} // namespace wardroom
