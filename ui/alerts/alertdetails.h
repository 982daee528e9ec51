// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alerttree.h"
#include "services/render/format.h"

#include <QtWidgets/QWidget>

#include <functional>

class QHBoxLayout;

namespace wardroom {

class Clock;
class FieldList;
class TextLabel;

/// All that is known of one alert: its state and what hides it, times, labels, annotations. Everything a server sent
/// is shown as plain text.
class AlertDetails final : public QWidget
{
    Q_OBJECT
public:
    /// What the pane needs to know of other things that an alert names.
    struct Lookup
    {
        std::function<const Silence *(const QString &id)> silence;
        std::function<const Alert *(const QString &fingerprint)> alert;
    };

    AlertDetails(const Clock &clock, Lookup lookup, QWidget *parent = nullptr);

    void setFormatter(const Formatter &format);
    /// Nothing: says what would be here.
    void setAlert(std::optional<AlertTreeRow> row);
    const std::optional<AlertTreeRow> &alert() const { return m_row; }

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createHead();
    void apply();
    void showState(const AlertTreeRow &row);
    QString silenceText(const QString &id) const;
    QString inhibitorText(const QString &fingerprint) const;

    const Clock &m_clock;
    const Lookup m_lookup;
    Formatter m_format;
    std::optional<AlertTreeRow> m_row;
    QWidget *m_mark = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_differs = nullptr;
    FieldList *m_state = nullptr;
    FieldList *m_labels = nullptr;
    FieldList *m_annotations = nullptr;
};

} // namespace wardroom
