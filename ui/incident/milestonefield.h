// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/incident/incidenttypes.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QWidget>

class QLineEdit;

namespace wardroom {

class ElidedLabel;
class TextLabel;

/// One milestone: its name, whether it was set by the program or by whom, and its time, which is typed over in place.
class MilestoneField final : public QWidget
{
    Q_OBJECT
public:
    explicit MilestoneField(Milestone milestone, QWidget *parent = nullptr);

    Milestone milestone() const { return m_milestone; }
    /// @p dayMs: a moment of the day on which times stand without date.
    void show(const std::optional<MilestoneMark> &mark, const QTimeZone &zone, qint64 dayMs);
    QLineEdit *field() const { return m_time; }
    void setWrong(bool wrong);

Q_SIGNALS:
    /// Enter, or another field was gone to; empty text: to be taken away.
    void entered(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void enter();
    void restore();
    void fitName();

    const Milestone m_milestone;
    std::optional<MilestoneMark> m_mark;
    TextLabel *m_name;
    ElidedLabel *m_source;
    QLineEdit *m_time;
    QString m_shown; ///< the text of m_mark's time
};

} // namespace wardroom
